/** Transfers (转办): the seat keeps its identity, its holder changes. */
import { expect, test } from 'vitest'
import { nextActs } from '../../src/core/project/next.ts'
import {
  boardReview,
  DEPUTY,
  granting,
  lawfulBoard,
  managerReview,
  managersReview,
  proxyBallot,
  transferring,
} from '../../fixtures/worlds/grants.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import {
  about,
  at,
  ballot,
  FOLDER,
  PROJECT,
  standing,
  submitting,
} from '../../fixtures/worlds/life.ts'
import {
  ADMIN,
  HEAD,
  MANAGER,
  nextPolicy,
  OFFICER,
  OTHER_HEAD,
  POLICY,
  SECRETARY,
} from '../../fixtures/worlds/small.ts'
import { typed } from '../workbench/advised.ts'

function rules(ledger: Ledger, member: string, act: Parameters<Ledger['refusal']>[1]): string[] {
  return ledger.refusal(member, act).map(({ rule }) => rule)
}

const open = (ledger: Ledger) => standing(ledger).gate!.open[0]

test('the new holder decides for the seat, the old one no longer, and it waits for the new one', () => {
  const ledger = at('manager')
  ledger.do(MANAGER, transferring(ledger, MANAGER))
  expect(ledger.text(`${FOLDER}/signoffs/draft.1/manager.${MANAGER}.transfer.1.yaml`)).toContain(
    `to: ${DEPUTY}\nreason: 另有公务\n`,
  )
  const now = ledger.by(ADMIN).now
  expect(typed(nextActs(ledger.world, standing(ledger), now))).toMatchObject([
    { act: 'ballot', by: [DEPUTY], command: `bd approve ${PROJECT}` },
  ])
  expect(rules(ledger, MANAGER, ballot(ledger, MANAGER))).toEqual(['no-seat'])
  ledger.do(DEPUTY, ballot(ledger, MANAGER))
  expect(open(ledger).review.review).toBe('board')
})

test('a seat moves on from its holder, and back; its files are numbered', () => {
  const ledger = at('manager')
  ledger.do(MANAGER, transferring(ledger, MANAGER, DEPUTY))
  expect(rules(ledger, MANAGER, transferring(ledger, MANAGER, ADMIN))).toEqual(['no-seat'])
  ledger.do(DEPUTY, transferring(ledger, MANAGER, MANAGER))
  expect(ledger.text(`${FOLDER}/signoffs/draft.1/manager.${MANAGER}.transfer.2.yaml`)).toContain(
    `by: ${DEPUTY}\n`,
  )
  ledger.do(MANAGER, ballot(ledger, MANAGER))
})

test('it never goes to the author, the proposer, a stranger, or one who has left', () => {
  const { keys, name } = POLICY.members[DEPUTY]!
  const retired = keys.map((key) => ({ ...key, state: 'retired' as const }))
  const members = { ...POLICY.members, [DEPUTY]: { name, state: 'left' as const, keys: retired } }
  const ledger = at('manager', { policy: { ...POLICY, members } })
  const to = (member: string) => rules(ledger, MANAGER, transferring(ledger, MANAGER, member))
  expect(to(OFFICER)).toEqual(['signoff-by-author'])
  expect(to(HEAD)).toEqual(['proposer-decides'])
  expect(to('nobody')).toEqual(['member-left'])
  expect(to(DEPUTY)).toEqual(['member-left'])
  expect(to(MANAGER)).toEqual(['member-has-seat'])
  expect(to(OTHER_HEAD)).toEqual([])
})

test('it never goes to who has a seat there, cast for one, or was recused', () => {
  const ledger = at('board').do('deng', granting({ roles: ['director'] }))
  ledger.do(DEPUTY, proxyBallot(ledger, 'deng'))
  ledger.do('feng', about(ledger, 'recuse', { seat: 'feng' }))
  const to = (member: string) => rules(ledger, 'cao', transferring(ledger, 'cao', member))
  expect(to('deng')).toEqual(['member-has-seat'])
  expect(to(DEPUTY)).toEqual(['member-has-seat'])
  expect(to('feng')).toEqual(['seat-recused'])
})

test('seats of the person, of a board by law, and where the process says no, stay', () => {
  const personal = at('board', { process: boardReview('personal: yes') })
  expect(rules(personal, 'cao', transferring(personal, 'cao'))).toEqual(['transfer-not-here'])
  const board = at('board', { process: lawfulBoard })
  expect(rules(board, 'cao', transferring(board, 'cao'))).toEqual(['transfer-not-here'])
  const fixed = at('manager', { process: managerReview('transfer: no') })
  expect(rules(fixed, MANAGER, transferring(fixed, MANAGER))).toEqual(['transfer-not-here'])
  const allowed = at('manager', { process: managerReview('transfer: yes') })
  expect(rules(allowed, MANAGER, transferring(allowed, MANAGER))).toEqual([])
})

test('it needs a reason, the seat must be his, and not have voted, and the review be open', () => {
  const ledger = at('board')
  const mute = { ...transferring(ledger, 'cao'), reason: ' ' } as ReturnType<typeof transferring>
  expect(rules(ledger, 'cao', mute)).toEqual(['reason-required'])
  expect(rules(ledger, 'deng', transferring(ledger, 'cao'))).toEqual(['no-seat'])
  expect(rules(ledger, HEAD, transferring(ledger, 'cao'))).toEqual(['not-in-role'])
  const late = transferring(ledger, 'cao')
  ledger.do('cao', ballot(ledger, 'cao'))
  expect(rules(ledger, 'cao', late)).toEqual(['transfer-after-ballot'])
  for (const director of ['deng', 'feng']) ledger.do(director, ballot(ledger, director))
  expect(rules(ledger, 'cao', late)).toEqual(['review-decided'])
})

test('whose turn has not come may transfer, and the turn comes to the new holder', () => {
  const process = managersReview('{ review: manager, role: director, decide: in-order }')
  const ledger = at('manager', { process })
  ledger.do('deng', transferring(ledger, 'deng'))
  expect(rules(ledger, DEPUTY, ballot(ledger, 'deng'))).toEqual(['seat-waiting'])
  ledger.do('cao', ballot(ledger, 'cao')).do(DEPUTY, ballot(ledger, 'deng'))
  expect([...open(ledger).states.values()]).toEqual(['approve', 'approve', 'open'])
})

test('a transferred seat whose holder leaves is vacated; its first holder losing the role changes nothing', () => {
  const ledger = at('manager')
  ledger.do(MANAGER, transferring(ledger, MANAGER))
  const grants = POLICY.grants.filter(({ member }) => member !== MANAGER)
  const deposed = nextPolicy({ grants })
  ledger.do(ADMIN, { act: 'policy', policy: deposed, reason: '免职', proven: [] })
  expect(open(ledger).states.get(MANAGER)).toBe('open')
  const { keys, name } = POLICY.members[DEPUTY]!
  const retired = keys.map((key) => ({ ...key, state: 'retired' as const }))
  const members = { ...POLICY.members, [DEPUTY]: { name, state: 'left' as const, keys: retired } }
  const gone = nextPolicy(
    { members, grants: grants.filter(({ member }) => member !== DEPUTY) },
    deposed,
  )
  ledger.do(ADMIN, { act: 'policy', policy: gone, reason: '离职', proven: [] })
  expect(open(ledger).states.get(MANAGER)).toBe('vacated')
})

test('the new holder recuses; in the next round the seat is its first holder’s again', () => {
  const ledger = at('manager')
  ledger.do(MANAGER, transferring(ledger, MANAGER))
  ledger.do(DEPUTY, about(ledger, 'recuse', { seat: MANAGER }))
  // The only seat is recused: the review lapses, and the owner submits anew.
  expect(standing(ledger).rounds.at(-1)!.result).toBe('lapsed')
  ledger.do(HEAD, submitting(ledger))
  expect(open(ledger).opened).toMatchObject({ seats: [MANAGER], recused: [] })
  // The recusal holds for the person: the seat does not come to him again.
  expect(rules(ledger, MANAGER, transferring(ledger, MANAGER, DEPUTY))).toEqual(['seat-recused'])
  ledger.do(MANAGER, ballot(ledger, MANAGER))
})

test('a veto seat that is transferred keeps its veto', () => {
  const ledger = at('board', { process: boardReview('veto: chair') })
  ledger.do('cao', transferring(ledger, 'cao'))
  ledger.do(DEPUTY, ballot(ledger, 'cao', 'reject'))
  expect(standing(ledger)).toMatchObject({ state: 'rejected' })
})

test('a member’s paper is entered for the seat that he was given, and confirmed by him', () => {
  const process = boardReview('paper: yes')
  const ledger = at('board', { process })
  ledger.do('cao', transferring(ledger, 'cao'))
  const path = `${FOLDER}/attachments/${'a'.repeat(16)}.pdf`
  const file = { path, name: '表决票.pdf', title: '表决票' }
  const entry = ballot(ledger, 'cao', 'approve', {
    dated: '2026-03-02',
    evidence: { sha256: 'a'.repeat(64), file },
  })
  expect(rules(ledger, SECRETARY, entry)).toEqual([])
  const plan = ledger.decide(SECRETARY, entry)
  const [record] = plan.ok ? [...plan.value.records.values()] : []
  expect(record).toMatchObject({ by: SECRETARY, for: DEPUTY, seat: 'cao' })
})
