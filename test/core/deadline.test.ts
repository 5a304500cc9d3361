/** Deadlines of every unit in a review: what is recorded, when it is late, and when a vote may be closed. */
import { openedBy } from '../../src/core/record/opens.ts'
import { describe, expect, test } from 'vitest'
import { headFindings } from '../../src/core/agenda/warnings.ts'
import { nextActs } from '../../src/core/project/next.ts'
import type { SubmissionRecord } from '../../src/core/record/record.ts'
import {
  about,
  at,
  ballot,
  FOLDER,
  gate,
  opening,
  save,
  standing,
  submitting,
} from '../../fixtures/worlds/life.ts'
import { Ledger } from '../../fixtures/worlds/ledger.ts'
import { edited, HEAD, MANAGER, OFFICER, PLAN, SECRETARY } from '../../fixtures/worlds/small.ts'

const MANAGERS = 'role: manager, decide: sole'
const BOARDS = 'within: 5 working days'

/** The manager's review open, submitted on Monday 2 March 2026 at ten. */
function managed(within: string): Ledger {
  const process = (yaml: string) => edited(yaml, MANAGERS, `${MANAGERS}, within: ${within}`)
  const ledger = at('saved', { process }).on('2026-03-02', '10:00:00')
  return ledger.do(HEAD, submitting(ledger))
}

function submission(ledger: Ledger) {
  const found = standing(ledger).gate?.submission.record as SubmissionRecord
  return openedBy(found)[0]?.deadline
}

function late(ledger: Ledger, date: string, time: string): number | undefined {
  ledger.on(date, time).do(MANAGER, ballot(ledger, MANAGER))
  const { ballots } = standing(ledger).rounds[0]!.reviews[0]!.acts
  return ballots[0]!.record.late
}

describe('half a working day', () => {
  test('given on Monday at ten ends with Monday, and check accepts the record', () => {
    expect(submission(managed('half a working day'))).toMatchObject({
      from: '2026-03-02T10:00:00+08:00',
      'half-days': 1,
      'last-day': '2026-03-02',
      certainty: 'official',
    })
  })

  test.each([
    ['2026-03-02', '23:59:59', undefined],
    ['2026-03-03', '00:00:00', 1],
    ['2026-03-04', '09:00:00', 2],
  ])('answered on %s at %s is late by so many working days', (date, time, days) => {
    expect(late(managed('half a working day'), date, time)).toBe(days)
  })
})

test.each([
  ['half an hour', '10:29:59', undefined],
  // Late, and by less than a working day.
  ['half an hour', '10:30:00', 0],
  ['2 hours', '11:59:59', undefined],
  ['{ hours: 2 }', '12:00:00', 0],
  ['same day', '23:59:59', undefined],
])('within %s of ten, answered at %s', (within, time, days) => {
  expect(late(managed(within), '2026-03-02', time)).toBe(days)
})

test('a month, given on 2 March, is over after 2 April', () => {
  expect(late(managed('1 month'), '2026-04-02', '23:59:59')).toBeUndefined()
  expect(late(managed('1 month'), '2026-04-03', '00:00:00')).toBe(1)
})

test('who is overdue by the clock is told so by check, with the time', () => {
  const ledger = managed('half an hour')
  const found = (time: string) =>
    headFindings(ledger.world, ledger.on('2026-03-02', time).by(HEAD).now)
  expect(found('10:29:59')).toEqual([])
  expect(found('10:30:00')).toMatchObject([
    { rule: 'overdue', facts: { deadline: '2026-03-02 10:30', days: 0 } },
  ])
})

test('a vote of two hours may be closed when they have passed, by the secretary, and not before', () => {
  const process = (yaml: string) =>
    edited(
      edited(yaml, BOARDS, 'within: 2 hours'),
      'without-quorum: { extend: { working-days: 3, times: 1 } }',
      'without-quorum: lapse',
    )
  const ledger = at('manager', { process }).on('2026-03-02', '15:30:20')
  ledger.do(MANAGER, ballot(ledger, MANAGER))
  const close = about(ledger, 'close')
  ledger.on('2026-03-02', '17:30:59')
  expect(ledger.refusal(SECRETARY, close)).toMatchObject([
    { rule: 'close-too-early', facts: { deadline: '2026-03-02 17:31' } },
  ])
  const next = () => nextActs(ledger.world, standing(ledger), ledger.by(HEAD).now)
  expect(next().map(({ act }) => act)).toEqual(['ballot'])
  ledger.on('2026-03-02', '17:31:00')
  expect(next().map(({ act }) => act)).toEqual(['ballot', 'close'])
  // Another holder of a seat closes one working day later: not on Tuesday, on Wednesday.
  expect(ledger.on('2026-03-03').refusal('cao', close)).toMatchObject([{ rule: 'not-in-role' }])
  expect(ledger.on('2026-03-04').refusal('cao', close)).toEqual([])
  ledger.on('2026-03-02', '17:31:00').do(SECRETARY, close)
  expect(standing(ledger).rounds[0]).toMatchObject({ result: 'lapsed' })
})

test('an extension counts working days from the day on which the hours ended', () => {
  const process = (yaml: string) => edited(yaml, BOARDS, 'within: 2 hours')
  const ledger = at('manager', { process }).on('2026-03-02', '23:00:00')
  ledger.do(MANAGER, ballot(ledger, MANAGER))
  ledger.on('2026-03-03', '00:59:59').do(SECRETARY, about(ledger, 'extend'))
  // The hours end on Tuesday 3 March at one; three working days from then are 4, 5 and 6.
  expect(standing(ledger).gate?.open[0].deadline).toMatchObject({
    from: '2026-03-03',
    'working-days': 3,
    'last-day': '2026-03-06',
  })
})

describe('a term that the company sets', () => {
  const declared = (yaml: string) =>
    edited(
      edited(yaml, MANAGERS, `${MANAGERS}, within: term`),
      'posts:\n',
      'parameters:\n  term: { type: span }\nposts:\n',
    )
  const setting = (value: string) =>
    ({
      act: 'parameter',
      process: 'small',
      parameter: 'term',
      value,
      reason: '董事会决定',
    }) as const

  test('may be of any unit, and is pinned with the submission', () => {
    const ledger = new Ledger({ process: declared })
    ledger.do('sun', setting('2 weeks'))
    ledger.do(OFFICER, opening())
    save(ledger, { [`${FOLDER}/plan.md`]: PLAN })
    ledger.do(HEAD, submitting(ledger))
    expect(submission(ledger)).toMatchObject({ weeks: 2, 'last-day': '2026-03-16' })
    expect(gate(ledger).round).toBe(1)
  })

  test('blocks by name while it is not set, and is refused when it is no term', () => {
    const ledger = at('saved', { process: declared })
    expect(ledger.refusal(HEAD, submitting(ledger))).toMatchObject([
      { rule: 'unset-parameter', facts: { parameter: 'term' } },
    ])
    expect(ledger.refusal('sun', setting('5 days'))).toMatchObject([{ rule: 'value-not-allowed' }])
    expect(ledger.refusal('sun', setting('half an hour'))).toEqual([])
  })
})
