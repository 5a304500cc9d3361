/** Periods and the days in them, by hand from the notice of the State Council for 2026. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayIn, type DayIn } from '../../../src/core/calendar/day-in-period.ts'
import {
  dayAfter,
  monthIn,
  periodBehind,
  type PeriodKind,
  periodOf,
  PERIODS,
  periodsFrom,
} from '../../../src/core/calendar/period.ts'
import { dateOf, dayNumber } from '../../../src/core/calendar/time.ts'
import { official } from '../official.ts'

test.each<[PeriodKind, string, string, string]>([
  ['day', '2026-02-16', '2026-02-16', '2026-02-16'],
  // The make-up workday before the Spring Festival is a Saturday.
  ['working-day', '2026-02-14', '2026-02-14', '2026-02-14'],
  // New Year's Day is a Thursday; weeks begin on Monday.
  ['week', '2026-01-01', '2025-12-29', '2026-01-04'],
  ['week', '2026-01-05', '2026-01-05', '2026-01-11'],
  ['month', '2026-02-10', '2026-02-01', '2026-02-28'],
  ['month', '2028-02-10', '2028-02-01', '2028-02-29'],
  ['quarter', '2026-05-15', '2026-04-01', '2026-06-30'],
  ['half-year', '2026-06-30', '2026-01-01', '2026-06-30'],
  ['half-year', '2026-07-01', '2026-07-01', '2026-12-31'],
  ['year', '2026-12-31', '2026-01-01', '2026-12-31'],
])('the %s of %s goes from %s to %s', (kind, date, first, last) => {
  expect(periodOf(official, kind, date)).toEqual({ first, last })
})

test('a day off lies in no working day', () => {
  expect(periodOf(official, 'working-day', '2026-02-16')).toBeUndefined()
})

test('the working days of a fortnight around the Spring Festival: two make-up Saturdays, nine days off', () => {
  const found = periodsFrom(official, 'working-day', '2026-02-12', '2026-03-01')
  expect(found.map(({ first }) => first)).toEqual([
    '2026-02-12',
    '2026-02-13',
    '2026-02-14',
    '2026-02-24',
    '2026-02-25',
    '2026-02-26',
    '2026-02-27',
    '2026-02-28',
  ])
})

test('a month of a year is counted from its first', () => {
  const year = { first: '2026-01-01', last: '2026-12-31' }
  expect(monthIn(year, 12)).toEqual({ first: '2026-12-01', last: '2026-12-31' })
  expect(monthIn(year, 13)).toBeUndefined()
  expect(monthIn({ first: '2026-04-01', last: '2026-06-30' }, 2)).toEqual({
    first: '2026-05-01',
    last: '2026-05-31',
  })
})

interface Case {
  readonly kind: PeriodKind
  readonly of: string
  readonly meant: DayIn
  readonly day: string | undefined
}

test.each<[string, Case]>([
  [
    // 4 January is a make-up Sunday; 5 to 9, then 12 to 15.
    'the tenth working day of the year counts the make-up Sunday',
    { kind: 'year', of: '2026-03-01', meant: { 'working-day': 10 }, day: '2026-01-15' },
  ],
  [
    'the last working day of February is a make-up Saturday',
    { kind: 'month', of: '2026-02-01', meant: { 'working-day': 'last' }, day: '2026-02-28' },
  ],
  [
    'a working day that the month does not reach is its last',
    { kind: 'month', of: '2026-02-01', meant: { 'working-day': 20 }, day: '2026-02-28' },
  ],
  [
    'a day that the month does not have is its last',
    { kind: 'month', of: '2026-04-10', meant: { day: 31 }, day: '2026-04-30' },
  ],
  [
    'a day that is named and is a holiday moves on to the next working day',
    { kind: 'month', of: '2026-04-10', meant: { of: 'next', day: 5 }, day: '2026-05-06' },
  ],
  [
    'or back to the working day before',
    {
      kind: 'month',
      of: '2026-04-10',
      meant: { of: 'next', day: 5, off: 'before' },
      day: '2026-04-30',
    },
  ],
  [
    'or is skipped',
    { kind: 'week', of: '2026-02-16', meant: { weekday: 'monday', off: 'skip' }, day: undefined },
  ],
  [
    'the Monday of a whole week of holidays is made up on the Tuesday after',
    { kind: 'week', of: '2026-02-16', meant: { weekday: 'monday' }, day: '2026-02-24' },
  ],
  [
    'or on the make-up Saturday before',
    {
      kind: 'week',
      of: '2026-02-16',
      meant: { weekday: 'monday', off: 'before' },
      day: '2026-02-14',
    },
  ],
  [
    'the last week of December ends with the year',
    { kind: 'year', of: '2026-06-01', meant: { month: 12, week: 'last' }, day: '2026-12-31' },
  ],
  [
    'the first week of a month is its first seven days',
    { kind: 'month', of: '2026-06-10', meant: { week: 'first' }, day: '2026-06-07' },
  ],
  [
    'the last Friday of February',
    {
      kind: 'month',
      of: '2026-02-01',
      meant: { week: 'last', weekday: 'friday' },
      day: '2026-02-27',
    },
  ],
  [
    'the end of a month is its last day, though that is a Sunday',
    { kind: 'month', of: '2026-05-01', meant: {}, day: '2026-05-31' },
  ],
  [
    'unless it is said what becomes of a day off',
    { kind: 'month', of: '2026-05-01', meant: { off: 'before' }, day: '2026-05-29' },
  ],
  [
    'the working day after the last before the holidays comes behind them',
    { kind: 'working-day', of: '2026-02-14', meant: { of: 'next' }, day: '2026-02-24' },
  ],
  [
    'a quarter has no fourth month',
    { kind: 'quarter', of: '2026-02-01', meant: { month: 4 }, day: undefined },
  ],
])('%s', (_, { kind, of, meant, day }) => {
  const period = periodOf(official, kind, of)!
  expect(dayIn(official, kind, period, meant)?.day).toBe(day)
})

test('what rests on a year without a notice is not official', () => {
  const year = { first: '2027-01-01', last: '2027-12-31' }
  expect(dayIn(official, 'year', year, { 'working-day': 10 })?.official).toBe(false)
  expect(dayIn(official, 'year', year, {})?.official).toBe(true)
})

test('the periods of a kind follow one another without a gap, and each holds its own days', () => {
  const days = fc
    .integer({ min: dayNumber('2024-01-01'), max: dayNumber('2026-12-31') })
    .map(dateOf)
  fc.assert(
    fc.property(fc.constantFrom(...PERIODS), days, (kind, date) => {
      const period = periodOf(official, kind, date)
      fc.pre(period !== undefined)
      const { first, last } = period!
      expect(first <= date && date <= last).toBe(true)
      expect(periodOf(official, kind, first)).toEqual(period)
      expect(periodOf(official, kind, last)).toEqual(period)
      if (kind === 'working-day') return
      expect(periodBehind(official, kind, period!).first).toBe(dayAfter(last))
    }),
    { numRuns: 300 },
  )
})
