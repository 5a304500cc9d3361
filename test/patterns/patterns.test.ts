/**
 * The workflow patterns that an approval process needs, by van der Aalst's numbers, each as one story. What the stage-gate
 * model does instead of the others stands in docs/workflow-patterns.md.
 */
import { expect, test } from 'vitest'
import { about, FOLDER, gate, PROJECT, save, standing } from '../../fixtures/worlds/life.ts'
import {
  HEAD,
  LIST,
  MANAGER,
  OFFICER,
  OPERATIONS,
  OTHER_HEAD,
} from '../../fixtures/worlds/small.ts'
import {
  open,
  refused,
  results,
  seats,
  submit,
  vote,
  voteAct,
  where,
  withGate,
  withStages,
} from './company.ts'

const BOARD =
  'role: director, decide: vote, form: written, quorum: { share: { more-than: 1/2 }, of: roster }, passes: { share: { more-than: 1/2 }, of: roster }, without-quorum: lapse, show: at-once, within: 5 working days, secretary: secretary'

const BOTH = `[ { together: [ { review: law, role: head, decide: any }, { review: finance, role: operations, decide: sole } ] }, { review: manager, role: manager, decide: sole } ]`

test('1 sequence: the next review opens when the one before has passed, and not earlier', () => {
  const ledger = withGate(
    '[ { review: manager, role: manager, decide: sole }, { review: operations, role: operations, decide: sole } ]',
  )
  expect(open(ledger)).toEqual(['manager'])
  expect(refused(ledger, OPERATIONS, voteAct(ledger, 'operations', OPERATIONS))).toEqual([
    'review-not-open',
  ])
  vote(ledger, 'manager', MANAGER)
  expect(open(ledger)).toEqual(['operations'])
  vote(ledger, 'operations', OPERATIONS)
  expect(where(ledger)).toBe('handover drafting')
})

test('2 parallel split: several reviews open by one submission', () => {
  const ledger = withGate(BOTH)
  expect(open(ledger)).toEqual(['law', 'finance'])
})

test('3 synchronisation: the next step opens when the last of them has passed, in whatever order', () => {
  const ledger = withGate(BOTH)
  vote(ledger, 'finance', OPERATIONS)
  expect(open(ledger)).toEqual(['law'])
  vote(ledger, 'law', OTHER_HEAD)
  expect(open(ledger)).toEqual(['manager'])
})

const CHOICE = `stages:
  - stage: draft
    deliverables: [ { document: plan, by: officer } ]
    gate:
      - review: triage
        role: manager
        decide: sole
        outcomes: { direct: { counts-as: approve, to: handover }, deepen: { counts-as: approve, to: study } }
    on: { passed: handover, rejected: end, lapsed: stay }
  - stage: study
    deliverables: [ { document: contract, by: officer } ]
    then: handover
  - stage: handover
    deliverables: [ { document: list, by: officer } ]
    receipt: { by: operations }
`

test('4 exclusive choice: a body answers with one of its own answers, and each leads somewhere else', () => {
  const direct = submit(withStages(CHOICE))
  vote(direct, 'triage', MANAGER, 'approve', { answer: 'direct' })
  expect(where(direct)).toBe('handover drafting')
  const deeper = submit(withStages(CHOICE))
  vote(deeper, 'triage', MANAGER, 'approve', { answer: 'deepen' })
  expect(where(deeper)).toBe('study drafting')
})

test('5 simple merge: two ways lead to one stage, which does not ask by which a project came', () => {
  const deeper = submit(withStages(CHOICE))
  vote(deeper, 'triage', MANAGER, 'approve', { answer: 'deepen' })
  save(deeper, { [`${FOLDER}/contract.md`]: '---\ntitle: 合同\n---\n\n正文。\n' })
  submit(deeper)
  expect(where(deeper)).toBe('handover drafting')
})

const CHOSEN = `[ { together: [ { review: law, role: head, decide: any, when: { fact: partner, is: yes } }, { review: finance, role: operations, decide: sole } ] }, { review: manager, role: manager, decide: sole } ]`

test('6 multi-choice: of the reviews that may run together, those take place whose condition holds', () => {
  expect(open(withGate(CHOSEN, { partner: 'yes' }))).toEqual(['law', 'finance'])
  expect(open(withGate(CHOSEN, { partner: 'no' }))).toEqual(['finance'])
})

test('7 synchronising merge: the gate waits for those that take place, and for no others', () => {
  const one = withGate(CHOSEN, { partner: 'no' })
  vote(one, 'finance', OPERATIONS)
  expect(open(one)).toEqual(['manager'])
  const both = withGate(CHOSEN, { partner: 'yes' })
  vote(both, 'finance', OPERATIONS)
  expect(open(both)).toEqual(['law'])
})

test('9 discriminator: the first approval decides, the other seats are not needed and not "done"', () => {
  const ledger = withGate('[ { review: heads, role: director, decide: any } ]')
  vote(ledger, 'heads', 'deng')
  expect(results(ledger)).toEqual({ heads: 'passed' })
  expect(seats(ledger, 'heads')).toEqual({
    cao: 'not-needed',
    deng: 'approve',
    feng: 'not-needed',
  })
})

test('10 arbitrary cycles: a return goes to any earlier stage, and from there the course runs anew', () => {
  const stages = `stages:
  - stage: idea
    deliverables: [ { document: plan, by: officer } ]
    gate: [ { review: head, role: operations, decide: sole } ]
    on: { passed: study, rejected: end, returned: idea, lapsed: stay }
  - stage: study
    deliverables: [ { document: contract, by: officer } ]
    gate: [ { review: manager, role: manager, decide: sole } ]
    on: { passed: handover, rejected: end, returned: idea, lapsed: stay }
  - stage: handover
    deliverables: [ { document: list, by: officer } ]
    receipt: { by: operations }
`
  const ledger = submit(withStages(stages))
  vote(ledger, 'head', OPERATIONS)
  save(ledger, { [`${FOLDER}/contract.md`]: '---\ntitle: 合同\n---\n\n正文。\n' })
  submit(ledger)
  vote(ledger, 'manager', MANAGER, 'return')
  expect(where(ledger)).toBe('idea drafting')
  submit(ledger)
  expect(standing(ledger).gate?.round).toBe(2)
  vote(ledger, 'head', OPERATIONS)
  submit(ledger)
  expect(standing(ledger).gate).toMatchObject({ round: 2, stage: { stage: 'study' } })
})

test('14 instances known when it opens: as many seats as there are holders on that day, and no more later', () => {
  const ledger = withGate(`[ { review: board, ${BOARD}, close: when-all-cast } ]`)
  expect(Object.keys(seats(ledger, 'board'))).toEqual(['cao', 'deng', 'feng'])
})

test('16 deferred choice: the submitter withdraws or the manager decides, whoever comes first', () => {
  const gateText = '[ { review: manager, role: manager, decide: sole } ]'
  const withdrawn = withGate(gateText)
  const ballot = voteAct(withdrawn, 'manager', MANAGER)
  withdrawn.do(HEAD, { act: 'withdraw', ...gate(withdrawn) })
  expect(refused(withdrawn, MANAGER, ballot)).toEqual(['gate-not-open'])
  const decided = withGate(
    `[ { review: manager, role: manager, decide: sole }, { review: operations, role: operations, decide: sole } ]`,
  )
  vote(decided, 'manager', MANAGER)
  expect(refused(decided, HEAD, { act: 'withdraw', ...gate(decided) })).toEqual([
    'withdraw-after-ballot',
  ])
})

test('18 milestone: a fact may be set until the gate opens, and not while it is open', () => {
  const set = { act: 'set', project: PROJECT, facts: { partner: 'yes' } } as const
  const before = withStages(
    `stages:
  - stage: draft
    deliverables: [ { document: plan, by: officer } ]
    gate: [ { review: manager, role: manager, decide: sole } ]
    on: { passed: handover, rejected: end, returned: draft, lapsed: stay }
  - stage: handover
    deliverables: [ { document: list, by: officer } ]
    receipt: { by: operations }
`,
  )
  expect(refused(before, OFFICER, set)).toEqual([])
  submit(before)
  expect(refused(before, OFFICER, set)).toEqual(['frozen-document'])
})

test('19 cancel activity: a submission is withdrawn, and its review is gone without an outcome', () => {
  const ledger = withGate('[ { review: manager, role: manager, decide: sole } ]')
  ledger.do(HEAD, { act: 'withdraw', ...gate(ledger) })
  expect(where(ledger)).toBe('draft drafting')
  expect(standing(ledger).rounds.at(-1)?.result).toBe('withdrawn')
})

test('20 cancel case: the owner cancels the project, and nothing goes on', () => {
  const ledger = withGate(BOTH)
  ledger.do(HEAD, { act: 'cancel', project: PROJECT, reason: '对方退出' })
  expect(where(ledger)).toBe('draft cancelled')
  expect(refused(ledger, OPERATIONS, voteAct(ledger, 'finance', OPERATIONS))).toEqual([
    'project-ended',
  ])
})

test('21 structured loop: as often as it is returned it is submitted again, each round with its own files', () => {
  const ledger = withGate('[ { review: manager, role: manager, decide: sole } ]')
  for (const round of [2, 3, 4]) {
    vote(ledger, 'manager', MANAGER, 'return')
    submit(ledger)
    expect(standing(ledger).gate?.round).toBe(round)
  }
  vote(ledger, 'manager', MANAGER)
  expect(where(ledger)).toBe('handover drafting')
  expect(standing(ledger).rounds.map(({ result }) => result)).toEqual([
    'returned',
    'returned',
    'returned',
    'passed',
  ])
})

test('24 persistent trigger: a hand-over waits for its receipt, however long that takes', () => {
  const ledger = withGate('[ { review: manager, role: manager, decide: sole } ]')
  vote(ledger, 'manager', MANAGER)
  save(ledger, { [`${FOLDER}/list.md`]: LIST })
  ledger.do(HEAD, { act: 'hand-over', project: PROJECT, stage: 'handover', round: 1 })
  ledger.on('2026-11-02')
  const handOver = standing(ledger).handOver!.sha256
  ledger.do(OPERATIONS, {
    act: 'receive',
    project: PROJECT,
    stage: 'handover',
    round: 1,
    'hand-over': handOver,
  })
  expect(where(ledger)).toBe('handover completed')
})

test('25 cancel region: one rejection ends the gate, and every review beside it stops', () => {
  const ledger = withGate(BOTH)
  vote(ledger, 'finance', OPERATIONS, 'reject')
  expect(where(ledger)).toBe('draft rejected')
  expect(results(ledger)).toEqual({ law: 'stopped', finance: 'rejected' })
})

test('26 cancel instances: where all must agree, the first rejection leaves the others nothing to do', () => {
  const ledger = withGate('[ { review: all, role: director, decide: all } ]')
  vote(ledger, 'all', 'cao')
  vote(ledger, 'all', 'feng', 'reject')
  expect(seats(ledger, 'all')).toEqual({ cao: 'approve', deng: 'not-needed', feng: 'reject' })
})

test('27 complete instances: after the deadline the secretary counts what was cast', () => {
  const ledger = withGate(`[ { review: board, ${BOARD}, close: at-deadline } ]`)
  vote(ledger, 'board', 'cao')
  vote(ledger, 'board', 'deng', 'reject')
  // Submitted on Monday 2 March; five working days later is Monday 9 March, which must have ended.
  expect(refused(ledger.on('2026-03-09'), 'xu', about(ledger, 'close'))).toEqual([
    'close-too-early',
  ])
  ledger.on('2026-03-10').do('xu', about(ledger, 'close'))
  // One of three in favour is not more than a half of the roster; with the silent one it would be: nothing is rejected.
  expect(results(ledger)).toEqual({ board: 'not-carried' })
  expect(seats(ledger, 'board')).toEqual({ cao: 'approve', deng: 'reject', feng: 'open' })
})

test('30 partial join: two of three are enough, the third is not waited for', () => {
  const ledger = withGate(`[ { review: board, ${BOARD}, close: when-decided } ]`)
  vote(ledger, 'board', 'cao')
  expect(open(ledger)).toEqual(['board'])
  vote(ledger, 'board', 'deng')
  expect(results(ledger)).toEqual({ board: 'passed' })
})

test('35 cancelling partial join: what comes after the decision is refused, and counts nothing', () => {
  const ledger = withGate(`[ { review: board, ${BOARD}, close: when-decided } ]`)
  const late = voteAct(ledger, 'board', 'feng', 'reject')
  vote(ledger, 'board', 'cao')
  vote(ledger, 'board', 'deng')
  expect(seats(ledger, 'board')['feng']).toBe('open')
  expect(refused(ledger, 'feng', late)).toEqual(['review-decided'])
  expect(refused(ledger, 'feng', voteAct(ledger, 'board', 'feng', 'reject'))).toEqual([
    'review-decided',
  ])
})

test('43 explicit termination: `end` ends the project, whatever else is under way', () => {
  const ledger = withGate(BOTH)
  vote(ledger, 'law', OTHER_HEAD, 'reject')
  expect(where(ledger)).toBe('draft in-review')
  vote(ledger, 'finance', OPERATIONS, 'reject')
  expect(where(ledger)).toBe('draft rejected')
  expect(refused(ledger, HEAD, { act: 'cancel', project: PROJECT, reason: '终止' })).toContain(
    'project-ended',
  )
})
