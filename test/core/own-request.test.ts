/** Requests that are their openers' own: who acts in one while the opener is there, with a team, and once he has left; who names a deputy. */
import { expect, test } from 'vitest'
import {
  at,
  FOLDER,
  gate,
  opening,
  PROJECT,
  save,
  saving,
  standing,
  submitting,
} from '../../fixtures/worlds/life.ts'
import { ADMIN, edited, HEAD, MANAGER, OFFICER, PLAN, POLICY } from '../../fixtures/worlds/small.ts'
import { linting } from '../../fixtures/worlds/texts.ts'
import { leaving } from '../../src/core/policy/changes.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import type { Policy } from '../../src/core/policy/policy.ts'
import { nextActs } from '../../src/core/project/next.ts'
import { instantAt } from '../../src/core/calendar/time.ts'

const process = (yaml: string) => edited(yaml, 'owner: head', 'owner: officer\nown-request: yes')
/** The heads are officers, too. */
const policy = {
  ...POLICY,
  grants: [...POLICY.grants, { member: HEAD, role: 'officer' }, { member: 'han', role: 'officer' }],
}
const opened = () => at('opened', { process, policy })
const rulesOf = (found: readonly { rule: string }[]) => [...new Set(found.map(({ rule }) => rule))]
const set = { act: 'set', project: PROJECT, facts: { partner: 'no' } } as const
const team = (post: string, member: string) =>
  ({ act: 'team', project: PROJECT, team: { [post]: [member] }, reviewers: {} }) as const

test('another holder of the role neither sets, saves, submits, forms the team, retitles nor cancels', () => {
  const ledger = opened()
  const texts = { [`${FOLDER}/plan.md`]: PLAN }
  for (const act of [
    set,
    submitting(ledger),
    team('finance', HEAD),
    { act: 'edit', project: PROJECT, title: '另一标题' } as const,
    { act: 'cancel', project: PROJECT, reason: '不办了' } as const,
  ]) {
    expect([act.act, ...rulesOf(ledger.refusal(HEAD, act))]).toContain('request-of-another')
  }
  expect(rulesOf(ledger.refusal(HEAD, saving(texts)))).toEqual(['request-of-another'])
  const [first] = ledger.refusal(HEAD, set)
  expect(first?.facts).toEqual({
    member: HEAD,
    act: 'set',
    opener: OFFICER,
    holders: OFFICER,
    post: 'finance',
    namers: ADMIN,
  })
  ledger.do(OFFICER, set)
})

test('who is of the team acts in it as the opener does, and is asked with him; others are not', () => {
  const ledger = opened()
  ledger.do(OFFICER, team('finance', HEAD))
  const asked = () =>
    nextActs(
      ledger.world,
      standing(ledger),
      instantAt(Date.parse('2026-03-05T10:00:00+08:00') / 1000, '+08:00'),
    ).map(({ act, by }) => ({ act, by }))
  expect(asked()).toEqual([
    { act: 'draft', by: [OFFICER, HEAD] },
    { act: 'submit', by: [OFFICER, HEAD] },
  ])
  save(ledger, { [`${FOLDER}/plan.md`]: PLAN }, HEAD)
  expect(rulesOf(ledger.refusal('han', submitting(ledger)))).toEqual(['request-of-another'])
  ledger.do(HEAD, submitting(ledger))
  expect(standing(ledger).state).toBe('in-review')
})

/** The officer's superior is the manager; after him the company goes on without him. */
const over = {
  ...policy,
  members: { ...policy.members, [OFFICER]: { ...policy.members[OFFICER]!, superior: MANAGER } },
}
const left = (ledger: Ledger, from: Policy) => {
  const next = { ...from, ...leaving(from, OFFICER), version: from.version + 1 }
  ledger.do(ADMIN, { act: 'policy', policy: next, reason: '调离', proven: [] })
}
const due = (ledger: Ledger, unsaved = false) =>
  nextActs(
    ledger.world,
    standing(ledger),
    instantAt(Date.parse('2026-03-05T10:00:00+08:00') / 1000, '+08:00'),
    unsaved,
  ).map(({ act, by }) => ({ act, by }))

test('for an opener who is ill his superior or the administrator names a deputy, with a reason; nobody else does', () => {
  for (const namer of [MANAGER, ADMIN]) {
    const ledger = at('opened', { process, policy: over })
    const naming = team('finance', HEAD)
    expect(rulesOf(ledger.refusal(namer, naming))).toEqual(['reason-required'])
    for (const other of [HEAD, 'cao']) {
      const [refused] = ledger.refusal(other, { ...naming, reason: '病假' })
      expect(refused?.facts).toMatchObject({ holders: OFFICER, namers: `${MANAGER}, ${ADMIN}` })
    }
    // Naming is all that is theirs: neither reviewers nor facts.
    const reviewers = { ...naming, reason: '病假', reviewers: { manager: MANAGER } }
    expect(rulesOf(ledger.refusal(namer, reviewers))).toContain('request-of-another')
    expect(rulesOf(ledger.refusal(namer, set))).toEqual(['request-of-another'])
    ledger.do(namer, { ...naming, reason: '病假' })
    ledger.do(HEAD, set)
    expect(rulesOf(ledger.refusal('han', submitting(ledger)))).toContain('request-of-another')
  }
})

test('once the opener has left, his superior and the administrator are asked for a deputy, and nobody else acts', () => {
  const ledger = at('opened', { process, policy: over })
  left(ledger, over)
  expect(rulesOf(ledger.refusal(OFFICER, set))).toEqual(['member-left'])
  // Also where a draft of his lies in the folder, unsaved.
  for (const unsaved of [false, true]) {
    expect(due(ledger, unsaved)).toEqual([{ act: 'team', by: [MANAGER, ADMIN] }])
  }
  for (const one of [HEAD, 'han', MANAGER]) {
    const [refused] = ledger.refusal(one, set)
    expect([refused?.rule, refused?.facts]).toMatchObject([
      'request-of-another',
      { holders: '', namers: `${MANAGER}, ${ADMIN}` },
    ])
  }
  ledger.do(MANAGER, { ...team('finance', HEAD), reason: '刘洋已调离' })
  ledger.do(HEAD, set)
  expect(standing(ledger).project.facts).toEqual({ partner: 'no' })
  expect(due(ledger).map(({ by }) => by)).toEqual([[HEAD], [HEAD]])
})

test('while the request is before its reviewers no deputy can be named: the superior takes it back first', () => {
  const ledger = at('opened', { process, policy: over })
  save(ledger, { [`${FOLDER}/plan.md`]: PLAN })
  ledger.do(OFFICER, submitting(ledger))
  left(ledger, over)
  const naming = { ...team('finance', HEAD), reason: '刘洋已调离' }
  const [frozen] = ledger.refusal(MANAGER, naming)
  expect(frozen?.facts).toMatchObject({ way: 'withdraw', by: `${MANAGER}, ${ADMIN}` })
  const withdraw = { act: 'withdraw', ...gate(ledger) } as const
  expect(rulesOf(ledger.refusal(HEAD, withdraw))).toEqual(['request-of-another'])
  ledger.do(MANAGER, withdraw)
  ledger.do(MANAGER, naming)
  ledger.do(HEAD, submitting(ledger))
})

test('where the process has no post for a deputy, the other holders of the role act once the opener has left', () => {
  const without = (yaml: string) => process(yaml).replace(/^posts:\n(?: {2}.*\n)+/mu, '')
  const ledger = at('opened', { process: without, policy: over })
  expect(rulesOf(ledger.refusal(MANAGER, { ...team('finance', HEAD), reason: '病假' }))).toContain(
    'request-of-another',
  )
  left(ledger, over)
  ledger.do(HEAD, set)
  expect(standing(ledger).project.facts).toEqual({ partner: 'no' })
})

test('of several roles that open requests, the opener and the team act for all, and others for none', () => {
  const several = (yaml: string) =>
    edited(yaml, 'owner: head', 'owner: officer\nown-request: yes').replace(
      'starts: officer',
      'starts: [officer, manager]',
    )
  const setting = { process: several, policy }
  // By an officer: neither a manager nor another officer acts; the officer does what is for the owner.
  const ledger = at('opened', setting)
  for (const member of [MANAGER, HEAD]) {
    expect(rulesOf(ledger.refusal(member, set))).toEqual(['request-of-another'])
    expect(
      rulesOf(
        ledger.refusal(member, { act: 'cancel', project: PROJECT, reason: '不办了' } as const),
      ),
    ).toEqual(['request-of-another'])
  }
  expect(ledger.refusal(MANAGER, set)[0]?.facts).toMatchObject({ holders: OFFICER })
  ledger.do(OFFICER, set)
  // By a manager, who is no officer and owns his request all the same.
  const other = at('founded', setting)
  other.do(MANAGER, opening())
  expect(rulesOf(other.refusal(OFFICER, set))).toEqual(['request-of-another'])
  save(other, { [`${FOLDER}/plan.md`]: PLAN }, MANAGER)
  expect(rulesOf(other.refusal(OFFICER, submitting(other)))).toContain('request-of-another')
  expect(rulesOf(other.refusal(MANAGER, submitting(other)))).not.toContain('request-of-another')
  expect(rulesOf(other.refusal(MANAGER, submitting(other)))).not.toContain('not-in-role')
})

test('who is asked by name writes in it: his own copy, and what he countersigns; nothing else', () => {
  const asking = (more: string) => (yaml: string) =>
    process(yaml).replace(
      '- { document: plan, by: officer }',
      `- { document: plan, by: officer }\n      - { document: contract, by: officer, ${more} }`,
    )
  const text = '# 合同\n\n已经核对。\n'
  for (const [more, file] of [
    ['each: yes', `contract.${HEAD}.md`],
    ['countersigned: officer', 'contract.md'],
  ] as const) {
    const ledger = at('opened', { process: asking(more), policy })
    save(ledger, { [`${FOLDER}/${file}`]: text }, HEAD)
    const plan = saving({ [`${FOLDER}/plan.md`]: PLAN })
    expect(rulesOf(ledger.refusal(HEAD, plan))).toEqual(['request-of-another'])
  }
})

test('what a deputy submitted the opener withdraws, also once the deputy has left; others do not', () => {
  const ledger = opened()
  ledger.do(OFFICER, team('finance', HEAD))
  save(ledger, { [`${FOLDER}/plan.md`]: PLAN })
  ledger.do(HEAD, submitting(ledger))
  const next = { ...policy, ...leaving(policy, HEAD), version: policy.version + 1 }
  ledger.do(ADMIN, { act: 'policy', policy: next, reason: '调离', proven: [] })
  const [frozen] = ledger.refusal(OFFICER, team('finance', 'han'))
  expect(frozen?.facts).toMatchObject({ way: 'withdraw', by: OFFICER })
  const withdraw = { act: 'withdraw', ...gate(ledger) } as const
  expect(rulesOf(ledger.refusal('han', withdraw))).toEqual(['request-of-another'])
  ledger.do(OFFICER, withdraw)
  expect(standing(ledger).state).toBe('drafting')
})

test('where whoever opens it neither writes nor submits anything, the word has no effect', () => {
  const idle = (yaml: string) =>
    edited(yaml, 'starts: officer', 'starts: secretary\nown-request: yes')
  expect(linting(idle)).toContainEqual(
    expect.objectContaining({
      rule: 'without-effect',
      facts: { word: 'own-request', where: 'small', why: 'not-requesters' },
    }),
  )
  expect(rulesOf(linting(process)).filter((rule) => rule === 'without-effect')).toEqual([])
})
