/** The edge cases of decisions that are no arithmetic, each as a test of its own, with the answer worked out in it. */
import { expect, test } from 'vitest'
import {
  about,
  at,
  ballot,
  PLAN_FILE,
  PROJECT,
  save,
  saving,
  standing,
} from '../../fixtures/worlds/life.ts'
import { publishing, version } from '../../fixtures/worlds/publication.ts'
import { revokeRole } from './edge-policy.ts'
import {
  ADMIN,
  HEAD,
  MANAGER,
  OFFICER,
  PLAN,
  PROCESS,
  SECRETARY,
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
} from '../patterns/company.ts'

const SHARES =
  'quorum: { share: { more-than: 1/2 }, of: roster }, passes: { share: { more-than: 1/2 }, of: eligible }'
const BOARD = `{ review: board, role: director, decide: vote, form: written, ${SHARES}, close: when-all-cast, without-quorum: lapse, show: at-once, within: 5 working days, secretary: secretary }`
const TWO = `[ { review: manager, role: manager, decide: sole }, ${BOARD} ]`

test('a voter leaves after he voted: the ballot stands', () => {
  const ledger = withGate(`[ ${BOARD} ]`)
  vote(ledger, 'board', 'cao')
  revokeRole(ledger, 'cao', 'director')
  expect(seats(ledger, 'board')).toEqual({ cao: 'approve', deng: 'open', feng: 'open' })
  vote(ledger, 'board', 'deng', 'reject')
  vote(ledger, 'board', 'feng', 'reject')
  // Three eligible seats, one in favour: 1 is not more than 3/2.
  expect(results(ledger)).toEqual({ board: 'rejected' })
  expect(standing(ledger).rounds[0]?.reviews[0]).toMatchObject({
    outcome: { tally: { seats: 3, approve: 1, reject: 2, vacated: 0 } },
  })
})

test('a voter leaves before he voted: the seat is vacated, leaves the eligible and stays in the roster', () => {
  const ledger = withGate(`[ ${BOARD} ]`)
  revokeRole(ledger, 'feng', 'director')
  expect(seats(ledger, 'board')['feng']).toBe('vacated')
  expect(refused(ledger, 'feng', voteAct(ledger, 'board', 'feng'))).toEqual(['seat-vacated'])
  vote(ledger, 'board', 'cao')
  vote(ledger, 'board', 'deng')
  // Quorum: 2 of a roster of 3. Passes: 2 of 2 eligible.
  expect(standing(ledger).rounds[0]?.reviews[0]).toMatchObject({
    outcome: {
      result: 'passed',
      tally: {
        seats: 3,
        vacated: 1,
        quorum: { needed: 2, have: 2 },
        passes: { needed: 2, have: 2 },
      },
    },
  })
})

test('a document cannot be changed between two reviews of one gate', () => {
  const ledger = withGate(TWO)
  vote(ledger, 'manager', MANAGER)
  const changed = { [PLAN_FILE]: PLAN.replace('可控', '很大') }
  expect(refused(ledger, OFFICER, saving(changed))).toEqual(['frozen-document'])
})

test('changed by force between two reviews it is a finding at that commit, though it is changed back later', () => {
  const ledger = withGate(TWO)
  vote(ledger, 'manager', MANAGER)
  const force = (text: string) =>
    ledger.forge({
      by: OFFICER,
      trailers: { 'Bd-Act': 'save', 'Bd-Project': PROJECT },
      files: { [PLAN_FILE]: text },
    })
  expect(force(PLAN.replace('可控', '很大')).map(({ rule }) => rule)).toEqual(['frozen-document'])
  force(PLAN)
  expect(ledger.replay.refused.size).toBe(0)
  vote(ledger, 'board', 'cao')
  expect(open(ledger)).toEqual(['board'])
})

test('a fact cannot be changed while the board votes', () => {
  const ledger = withGate(TWO)
  vote(ledger, 'manager', MANAGER)
  const set = { act: 'set', project: PROJECT, facts: { partner: 'yes' } } as const
  expect(refused(ledger, OFFICER, set)).toEqual(['frozen-document'])
})

test('a parameter may be changed while the board votes, and this gate does not feel it', () => {
  const parameters =
    'parameters: { enough: { type: majority, title: { zh: 通过比例, en: Majority } } }\n'
  const ledger = at('founded', {
    process: (yaml) =>
      yaml
        .replace('stages:', `${parameters}stages:`)
        .replace('passes: { share: { more-than: 1/2 }', 'passes: { share: enough'),
  })
  const set = (value: string) =>
    ledger.do(ADMIN, {
      act: 'parameter',
      process: 'small',
      parameter: 'enough',
      value: { 'at-least': value },
      reason: '董事会决议',
    })
  set('1/3')
  ledger.do(OFFICER, {
    act: 'open',
    project: PROJECT,
    title: '海川水务',
    process: { id: 'small', version: 1 },
    facts: {},
    team: {},
    reviewers: {},
    drafts: [],
  })
  save(ledger, { [PLAN_FILE]: PLAN })
  submit(ledger)
  vote(ledger, 'manager', MANAGER)
  set('3/3')
  vote(ledger, 'board', 'cao')
  vote(ledger, 'board', 'deng', 'reject')
  vote(ledger, 'board', 'feng', 'reject')
  // One of three is at least a third; by the new value all three would be needed.
  expect(results(ledger)).toEqual({ manager: 'passed', board: 'passed' })
})

test('title and contact may change while the gate is open: they are in no packet', () => {
  const ledger = withGate(TWO)
  const before = standing(ledger).gate!.submission.sha256
  ledger.do(OFFICER, {
    act: 'edit',
    project: PROJECT,
    title: '海川水务（二期）',
    contact: '刘洋 8001',
  })
  expect(standing(ledger).gate!.submission.sha256).toBe(before)
  vote(ledger, 'manager', MANAGER)
  expect(open(ledger)).toEqual(['board'])
})

test('the same manager decides twice in one process: two reviews, two ballots', () => {
  const ledger = withGate(
    '[ { review: triage, role: manager, decide: sole }, { review: approval, role: manager, decide: sole } ]',
  )
  vote(ledger, 'triage', MANAGER)
  expect(open(ledger)).toEqual(['approval'])
  expect(seats(ledger, 'approval')).toEqual({ [MANAGER]: 'open' })
  expect(refused(ledger, MANAGER, voteAct(ledger, 'triage', MANAGER))).toContain('review-decided')
  vote(ledger, 'approval', MANAGER)
  const files = standing(ledger).signoffs.all.map(({ path }) => path.split('/').at(-1))
  expect(files).toContain(`triage.${MANAGER}.1.yaml`)
  expect(files).toContain(`approval.${MANAGER}.1.yaml`)
})

test('a ballot after its deadline counts while the review is open, and says by how many working days it is late', () => {
  const ledger = withGate(`[ ${BOARD} ]`)
  // Monday 2 March and five working days: Monday 9 March. Wednesday the 11th is two working days later.
  ledger.on('2026-03-11')
  vote(ledger, 'board', 'cao')
  expect(standing(ledger).gate?.open[0].acts.ballots[0]?.record).toMatchObject({
    decision: 'approve',
    late: 2,
  })
  expect(seats(ledger, 'board')['cao']).toBe('approve')
})

test('a ballot after the decision is refused, and by force it is a finding', () => {
  const ledger = withGate(`[ ${BOARD.replace('when-all-cast', 'when-decided')} ]`)
  const late = voteAct(ledger, 'board', 'feng', 'reject')
  const draft = ledger.draft('feng', late)
  vote(ledger, 'board', 'cao')
  vote(ledger, 'board', 'deng')
  expect(results(ledger)).toEqual({ board: 'passed' })
  expect(refused(ledger, 'feng', late)).toEqual(['review-decided'])
  expect(ledger.forge(draft).map(({ rule }) => rule)).toEqual(['review-decided'])
  expect(results(ledger)).toEqual({ board: 'passed' })
})

test('a change of the process has no effect on a running project: its version stands', () => {
  const ledger = withGate(TWO)
  const looser = PROCESS.replace('version: 1', 'version: 2').replace(
    / {6}- review: board[^]*?secretary: secretary\n/,
    '      - { review: board, role: director, decide: any }\n',
  )
  const files = version(looser)
  ledger.do(ADMIN, publishing(files), files)
  expect(standing(ledger).project.process.version).toBe(1)
  vote(ledger, 'manager', MANAGER)
  expect(standing(ledger).gate?.open[0].opened.decide).toBe('vote')
})

test('a deadline in a year without official days is provisional, and nothing lapses by it', () => {
  const ledger = withStages(
    `stages:
  - stage: draft
    deliverables: [ { document: plan, by: officer } ]
    gate: [ ${BOARD.replace('5 working days', '10 working days')} ]
    on: { passed: handover, rejected: end, returned: draft, lapsed: stay }
  - stage: handover
    deliverables: [ { document: list, by: officer } ]
    receipt: { by: operations }
`,
  ).on('2026-12-24')
  submit(ledger)
  expect(standing(ledger).gate?.open[0].deadline).toMatchObject({ certainty: 'provisional' })
  ledger.on('2027-03-01')
  expect(refused(ledger, SECRETARY, about(ledger, 'close'))).toEqual(['deadline-provisional'])
  expect(where(ledger)).toBe('draft in-review')
})

test('submitting the very same packet after a return needs a written answer', () => {
  const ledger = withGate('[ { review: manager, role: manager, decide: sole } ]')
  ledger.do(MANAGER, ballot(ledger, MANAGER, 'return'))
  const { stage, round } = standing(ledger)
  const again = { act: 'submit', project: PROJECT, stage: stage.stage, round, waivers: [] } as const
  expect(refused(ledger, HEAD, again)).toEqual(['answer-required'])
  expect(refused(ledger, HEAD, { ...again, answer: '见方案第三节' })).toEqual([])
})
