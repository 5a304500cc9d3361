/** Who decides instead, where the only holder of a role wrote the packet; and what a submission says where nobody can. */
import { expect, test } from 'vitest'
import { REQUEST } from '../../src/core/review/authors.ts'
import { finding } from '../../src/core/rules/finding.ts'
import { tellFinding } from '../../src/terminal/rules/finding.ts'
import { DEPUTY, managerReview } from '../../fixtures/worlds/grants.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import { at, ballot, PLAN_FILE, save, standing, submitting } from '../../fixtures/worlds/life.ts'
import {
  ADMIN,
  HEAD,
  MANAGER,
  nextPolicy,
  OFFICER,
  PLAN,
  POLICY,
} from '../../fixtures/worlds/small.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

/** The general manager drafts, too; `more` are further roles. */
function drafting(process: (yaml: string) => string, ...more: readonly [string, string][]): Ledger {
  const grants = [
    ...POLICY.grants,
    { member: MANAGER, role: 'officer' },
    ...more.map(([member, role]) => ({ member, role })),
  ]
  const ledger = at('opened', { process, policy: { ...POLICY, grants } })
  return save(ledger, { [PLAN_FILE]: PLAN }, MANAGER)
}

const INSTEAD = managerReview('instead: operations')

test('the only manager wrote the plan: the role that the process names decides in his place', () => {
  const ledger = drafting(INSTEAD)
  ledger.do(HEAD, submitting(ledger))
  expect(standing(ledger).gate?.open[0].opened).toEqual({
    review: 'manager',
    role: 'operations',
    decide: 'sole',
    seats: [DEPUTY],
    recused: [],
    excluded: [{ member: MANAGER, document: 'plan' }],
  })
  expect(ledger.refusal(MANAGER, ballot(ledger, MANAGER)).map(({ rule }) => rule)).toEqual([
    'signoff-by-author',
  ])
  ledger.do(DEPUTY, ballot(ledger, DEPUTY))
  expect(standing(ledger).gate?.open[0].review.review).toBe('board')
})

test('where he did not write it, he decides, and the other role has no part', () => {
  const ledger = at('manager', { process: INSTEAD })
  expect(standing(ledger).gate?.open[0].opened).toMatchObject({ role: 'manager', seats: [MANAGER] })
  expect(ledger.refusal(DEPUTY, ballot(ledger, DEPUTY)).map(({ rule }) => rule)).toEqual([
    'not-in-role',
  ])
})

test('another holder of the same role comes before it', () => {
  const ledger = drafting(INSTEAD, [ADMIN, 'manager'])
  ledger.do(HEAD, submitting(ledger))
  expect(standing(ledger).gate?.open[0].opened).toMatchObject({ role: 'manager', seats: [ADMIN] })
})

test('the seat is held by the other role: whoever loses that one leaves it vacated', () => {
  const ledger = drafting(INSTEAD)
  ledger.do(HEAD, submitting(ledger))
  const grants = ledger.world.policy.grants.filter(({ member }) => member !== DEPUTY)
  const policy = nextPolicy({ grants }, ledger.world.policy)
  ledger.do(ADMIN, { act: 'policy', policy, reason: '调离', proven: [] })
  expect(standing(ledger).gate?.open[0].states.get(DEPUTY)).toBe('vacated')
})

test('without such a role the submission stops, and says who wrote and which ways there are', () => {
  const ledger = drafting((yaml) => yaml)
  const [refusal, ...others] = ledger.refusal(HEAD, submitting(ledger))
  expect(others).toEqual([])
  const { why, help } = tellFinding(voiceOf('zh'), refusal!)
  expect(why).toBe('起草人、申请人没有席位：wang（plan）')
  expect(help).toContain('bd policy grant-role <人员> manager')
  expect(help).toContain('instead: <角色>')
  expect(tellFinding(voiceOf('en'), refusal!).help).toContain('(instead: <role>)')
})

test('where nobody is left of that role, either, it says that, too', () => {
  const ledger = drafting(managerReview('instead: officer'))
  // The officer's own draft makes him no author, but he signs for a second version of the plan.
  save(ledger, { [PLAN_FILE]: `${PLAN}\n补充。\n` })
  const [refusal] = ledger.refusal(HEAD, submitting(ledger))
  expect(refusal).toMatchObject({ rule: 'too-few-seats', facts: { substitute: 'officer' } })
  const { why, help } = tellFinding(voiceOf('zh'), refusal!)
  expect(why).toContain('流程规定代为审批的“officer”也不足')
  expect(help).not.toContain('instead')
})

test('where that is the superior and the roster names none, it is said of whom, with its own mend', () => {
  const ledger = drafting(managerReview('instead: superior'))
  const [seats, superior, ...others] = ledger.refusal(HEAD, submitting(ledger))
  expect(others).toEqual([])
  expect(seats).toMatchObject({ rule: 'too-few-seats', facts: { substitute: 'superior' } })
  // Whose superior decides is the opener, and not whoever has no seat.
  expect(superior).toMatchObject({ rule: 'no-superior', facts: { member: OFFICER } })
  const { help } = tellFinding(voiceOf('zh'), superior!)
  expect(help).toContain(`bd policy edit-member ${OFFICER} --superior <人员>`)
  const members = { ...ledger.world.policy.members }
  members[OFFICER] = { ...members[OFFICER]!, superior: DEPUTY }
  const policy = nextPolicy({ members }, ledger.world.policy)
  ledger.do(ADMIN, { act: 'policy', policy, reason: '明确上级', proven: [] })
  ledger.do(HEAD, submitting(ledger))
  expect(standing(ledger).gate?.open[0].opened).toMatchObject({ seats: [DEPUTY] })
})

test('who made a request without documents is told that, and not that he wrote something', () => {
  const facts = { member: 'zhou', document: REQUEST, holders: 'wang' }
  const said = tellFinding(voiceOf('zh'), finding('signoff-by-author', facts))
  expect(said.message).toBe('zhou 是申请人，不得审批本人的申请')
  expect(said.why).toBe('申请与审批相互分离')
})
