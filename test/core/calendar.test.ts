import { addDays, format } from 'date-fns'
import chineseDays from 'chinese-days'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarOf, isWorkday, workdaysBetween } from '../../src/core/calendar/calendar.ts'
import { deadlineAfter } from '../../src/core/calendar/deadline.ts'
import { statutoryDays } from '../../src/core/calendar/statutory-days.ts'
import { dateOf, dayNumber, instantAt, isPlainDate, weekday } from '../../src/core/calendar/time.ts'
import { official, shipped } from './official.ts'

/** The State Council's notices: days off as ranges of month/day, and make-up workdays. */
const NOTICES: Readonly<Record<number, readonly [off: string, work: string]>> = {
  2024: [
    '1/1 2/10-2/17 4/4-4/6 5/1-5/5 6/10 9/15-9/17 10/1-10/7',
    '2/4 2/18 4/7 4/28 5/11 9/14 9/29 10/12',
  ],
  2025: ['1/1 1/28-2/4 4/4-4/6 5/1-5/5 5/31-6/2 10/1-10/8', '1/26 2/8 4/27 9/28 10/11'],
  2026: [
    '1/1-1/3 2/15-2/23 4/4-4/6 5/1-5/5 6/19-6/21 9/25-9/27 10/1-10/7',
    '1/4 2/14 2/28 5/9 9/20 10/10',
  ],
}

function days(year: number, ranges: string): readonly string[] {
  const day = (text: string) => {
    const [month, date] = text.split('/')
    return dayNumber(`${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`)
  }
  return ranges.split(' ').flatMap((range) => {
    const [from, to = from] = range.split('-')
    const length = day(to!) - day(from!) + 1
    return Array.from({ length }, (_, index) => dateOf(day(from!) + index))
  })
}

test('the shipped calendars say what the notices say', () => {
  for (const [year, [off, work]] of Object.entries(NOTICES)) {
    const calendar = shipped(Number(year))
    expect([...calendar.off].sort()).toEqual([...days(Number(year), off)].sort())
    expect([...calendar.work].sort()).toEqual([...days(Number(year), work)].sort())
  }
})

test('every day of 2024 to 2026 agrees with a second witness', () => {
  const all = Array.from({ length: 1096 }, (_, index) => dateOf(dayNumber('2024-01-01') + index))
  expect(all.at(-1)).toBe('2026-12-31')
  const differing = all.filter((date) => isWorkday(official, date) !== chineseDays.isWorkday(date))
  expect(differing).toEqual([])
})

test('New Year’s Eve of 2024 was a working day', () => {
  expect(isWorkday(official, '2024-02-09')).toBe(true)
})

test('the company’s own days come before the official ones', () => {
  const company = {
    off: ['2026-03-05', '2026-02-14'],
    work: ['2026-10-01', '2026-03-05'],
    reasons: new Map(),
  }
  const calendar = calendarOf([shipped(2026)], company, 'digest')
  expect(isWorkday(calendar, '2026-10-01')).toBe(true)
  expect(isWorkday(calendar, '2026-02-14')).toBe(false)
  expect(isWorkday(calendar, '2026-03-05')).toBe(true)
})

test.each([
  // The day of the event is not counted; days off are passed over; make-up workdays count.
  ['2026-03-02', 5, '2026-03-09'],
  ['2026-02-12', 1, '2026-02-13'],
  ['2026-02-12', 2, '2026-02-14'],
  ['2026-02-13', 2, '2026-02-24'],
  ['2026-02-26', 2, '2026-02-28'],
  ['2026-09-30', 1, '2026-10-08'],
  ['2026-09-30', 3, '2026-10-10'],
  ['2025-12-31', 1, '2026-01-04'],
  ['2024-02-28', 2, '2024-03-01'],
])('from %s, %i working days end on %s', (from, length, last) => {
  expect(deadlineAfter(official, from, length)).toMatchObject({
    'last-day': last,
    certainty: 'official',
  })
})

test('a deadline that reaches into a year without a notice is provisional', () => {
  const deadline = deadlineAfter(official, '2026-12-30', 3)
  // 31 December; 1 January is a statutory day, 2 and 3 January a weekend; 4 and 5 January.
  expect(deadline).toMatchObject({ 'last-day': '2027-01-05', certainty: 'provisional' })
})

test('a year has thirteen statutory days', () => {
  for (let year = 2027; year <= 2035; year += 1) {
    // In 2028 and 2031 Mid-Autumn falls on a National Day, one date for two of the thirteen.
    expect(statutoryDays(year).size).toBe([2028, 2031].includes(year) ? 12 : 13)
  }
  expect([...statutoryDays(2027)].filter((date) => date.startsWith('2027-02'))).toEqual([
    '2027-02-05',
    '2027-02-06',
    '2027-02-07',
    '2027-02-08',
  ])
})

test('the statutory days of coming years agree with a lunar calendar', () => {
  for (let year = 2027; year <= 2035; year += 1) {
    for (const lunar of ['01-01', '05-05', '08-15']) {
      const { date } = chineseDays.getSolarDateFromLunar(`${year}-${lunar}`)
      expect(statutoryDays(year).has(date), date).toBe(true)
    }
  }
})

test('day numbers agree with date-fns, leap days included', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 80_000 }), (shift) => {
      const expected = format(addDays(new Date(1970, 0, 1, 12), shift), 'yyyy-MM-dd')
      expect(dateOf(shift)).toBe(expected)
      expect(dayNumber(expected)).toBe(shift)
      expect(weekday(shift)).toBe((addDays(new Date(1970, 0, 1, 12), shift).getDay() + 6) % 7)
    }),
    { numRuns: 300 },
  )
  expect(isPlainDate('2026-02-29')).toBe(false)
  expect(isPlainDate('2028-02-29')).toBe(true)
})

test('working days between two dates are counted as a deadline counts them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 60 }), (shift, n) => {
      const from = dateOf(dayNumber('2024-01-01') + shift)
      const last = deadlineAfter(official, from, n)['last-day']
      expect(workdaysBetween(official, from, last)).toBe(n)
      expect(workdaysBetween(official, last, from)).toBe(-n)
    }),
    { numRuns: 300 },
  )
})

test('an instant has the date of the workspace’s zone, whatever the machine’s', () => {
  expect(instantAt(1_772_380_799, '+08:00')).toMatchObject({ date: '2026-03-01', minute: 1439 })
  expect(instantAt(1_772_380_800, '+08:00')).toEqual({
    epoch: 1_772_380_800,
    date: '2026-03-02',
    minute: 0,
    text: '2026-03-02T00:00:00+08:00',
  })
  expect(instantAt(1_772_380_800, '-05:00').text).toBe('2026-03-01T11:00:00-05:00')
})

test('days of years that nobody can mean are not counted, and none is walked through', () => {
  const from = '2026-03-05'
  const last = workdaysBetween(official, from, '2150-12-31')
  expect(workdaysBetween(official, from, '9999-12-31')).toBe(last)
  const first = workdaysBetween(official, '1899-12-31', from)
  expect(workdaysBetween(official, from, '0000-01-01')).toBe(-first)
  expect(workdaysBetween(official, '2200-01-01', '9999-12-31')).toBe(0)
})
