/** A decided review says by how much its deadline was kept or missed; what was merely counted afterwards is not late. */
import { expect, test } from 'vitest'
import { keptBy } from '../../src/core/review/punctuality.ts'
import { about, at, ballot, standing, submitting } from '../../fixtures/worlds/life.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import { edited, HEAD, MANAGER, SECRETARY } from '../../fixtures/worlds/small.ts'
import { keptText } from '../../src/terminal/dates.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

const MANAGERS = 'role: manager, decide: sole'

/** Submitted on Monday 2 March 2026 at ten; the manager has until the end of the term. */
function managed(within = '5 working days'): Ledger {
  const process = (yaml: string) => edited(yaml, MANAGERS, `${MANAGERS}, within: ${within}`)
  const ledger = at('saved', { process }).on('2026-03-02', '10:00:00')
  return ledger.do(HEAD, submitting(ledger))
}

const kept = (ledger: Ledger, nth = 0) =>
  keptBy(ledger.world.calendar, standing(ledger).rounds[0]!.reviews[nth]!)

test.each([
  // Five working days from 2 March: 3, 4, 5, 6 and Monday 9 March. Left on the 5th: the 6th and the 9th.
  ['2026-03-05', 'kept', 2, '提前 2 个工作日', '2 working days early'],
  ['2026-03-09', 'kept', 0, '按期', 'on time'],
  // Saturday: only Monday is left.
  ['2026-03-07', 'kept', 1, '提前 1 个工作日', '1 working day early'],
  ['2026-03-10', 'missed', 1, '逾期 1 个工作日', '1 working day late'],
  ['2026-03-12', 'missed', 3, '逾期 3 个工作日', '3 working days late'],
])('decided on %s it %s by %i working days', (date, how, days, zh, en) => {
  const ledger = managed()
  expect(kept(ledger)).toBeUndefined()
  ledger.on(date, '09:00:00').do(MANAGER, ballot(ledger, MANAGER))
  const found = kept(ledger)!
  expect(found).toMatchObject({ how, days, on: date })
  expect(keptText(voiceOf('zh'), found)).toBe(`2026-03-09（周一，${zh}）`)
  expect(keptText(voiceOf('en'), found)).toBe(`2026-03-09 (Mon, ${en})`)
})

test('within the very day it is on time or late by the clock, by no working day', () => {
  const ledger = managed('2 hours').on('2026-03-02', '11:59:59')
  ledger.do(MANAGER, ballot(ledger, MANAGER))
  expect(kept(ledger)).toMatchObject({ how: 'kept', days: 0 })
  const late = managed('2 hours').on('2026-03-02', '12:00:00')
  late.do(MANAGER, ballot(late, MANAGER))
  expect(keptText(voiceOf('zh'), kept(late)!)).toBe('2026-03-02 12:00（周一，逾期）')
})

test('what ends in a year without a notice says that it is provisional', () => {
  const ledger = managed('12 months').on('2026-03-03')
  ledger.do(MANAGER, ballot(ledger, MANAGER))
  expect(keptText(voiceOf('zh'), kept(ledger)!)).toMatch(
    /^2027-03-02（周二，提前 \d+ 个工作日，暂定）$/u,
  )
})

test('a review without a deadline kept none', () => {
  const ledger = at('board')
  expect(kept(ledger)).toBeUndefined()
})

test('a vote that the secretary counts after its time is not late: it ran out, or its last ballot came in time', () => {
  const process = (yaml: string) =>
    edited(
      yaml,
      'without-quorum: { extend: { working-days: 3, times: 1 } }',
      'without-quorum: lapse',
    )
  const ledger = at('manager', { process }).on('2026-03-02', '15:00:00')
  ledger.do(MANAGER, ballot(ledger, MANAGER))
  ledger.on('2026-03-11', '09:00:00').do(SECRETARY, about(ledger, 'close'))
  expect(kept(ledger, 1)).toMatchObject({ how: 'run-out', days: 2 })
  expect(keptText(voiceOf('zh'), kept(ledger, 1)!)).toBe('2026-03-09（周一，届满后计票）')
})
