/** Every day of 2024 to 2026 and every long holiday, counted by hand from the State Council's notices. */
import { describe, expect, test } from 'vitest'
import { isWorkday, kindOfDay } from '../../src/core/calendar/calendar.ts'
import { deadlineAfter, deadlineFrom, endOf } from '../../src/core/calendar/deadline.ts'
import { dateOf, dayNumber, instantAt, weekday } from '../../src/core/calendar/time.ts'
import { shipped, official } from './official.ts'

const YEARS = [2024, 2025, 2026]
const at = (text: string) => instantAt(Date.parse(`${text}+08:00`) / 1000, '+08:00')

test('every day is worked or not as the weekday says, but for what the notices move', () => {
  const off = new Set(YEARS.flatMap((year) => shipped(year).off))
  const work = new Set(YEARS.flatMap((year) => shipped(year).work))
  const first = dayNumber('2024-01-01')
  for (let day = first; day <= dayNumber('2026-12-31'); day += 1) {
    const date = dateOf(day)
    const expected = work.has(date) || (!off.has(date) && weekday(day) < 5)
    expect(isWorkday(official, date), date).toBe(expected)
  }
})

test('each make-up workday is a weekend day, and counts in a deadline', () => {
  for (const date of YEARS.flatMap((year) => shipped(year).work)) {
    expect(weekday(dayNumber(date)), date).toBeGreaterThanOrEqual(5)
    expect(kindOfDay(official, date), date).toBe('make-up-workday')
    const before = dateOf(dayNumber(date) - 1)
    expect(deadlineAfter(official, before, 1)['last-day'], date).toBe(date)
  }
})

/** The last working day before the holiday, the first after it, and the fifth. */
describe.each([
  ['春节 2024', '2024-02-09', '2024-02-18', '2024-02-22'],
  ['清明 2024', '2024-04-03', '2024-04-07', '2024-04-11'],
  ['劳动节 2024', '2024-04-30', '2024-05-06', '2024-05-10'],
  ['端午 2024', '2024-06-07', '2024-06-11', '2024-06-17'],
  ['中秋 2024', '2024-09-14', '2024-09-18', '2024-09-24'],
  ['国庆 2024', '2024-09-30', '2024-10-08', '2024-10-12'],
  ['元旦 2025', '2024-12-31', '2025-01-02', '2025-01-08'],
  ['春节 2025', '2025-01-27', '2025-02-05', '2025-02-10'],
  ['清明 2025', '2025-04-03', '2025-04-07', '2025-04-11'],
  ['劳动节 2025', '2025-04-30', '2025-05-06', '2025-05-12'],
  ['端午 2025', '2025-05-30', '2025-06-03', '2025-06-09'],
  ['国庆、中秋 2025', '2025-09-30', '2025-10-09', '2025-10-14'],
  ['元旦 2026', '2025-12-31', '2026-01-04', '2026-01-08'],
  ['春节 2026', '2026-02-14', '2026-02-24', '2026-02-28'],
  ['清明 2026', '2026-04-03', '2026-04-07', '2026-04-13'],
  ['劳动节 2026', '2026-04-30', '2026-05-06', '2026-05-11'],
  ['端午 2026', '2026-06-18', '2026-06-22', '2026-06-26'],
  ['中秋 2026', '2026-09-24', '2026-09-28', '2026-10-09'],
  ['国庆 2026', '2026-09-30', '2026-10-08', '2026-10-13'],
])('given on the last working day before %s', (_, last, after, fifth) => {
  const ending = (time: string, span: Parameters<typeof deadlineFrom>[2]) =>
    endOf(deadlineFrom(official, at(`${last}T${time}`), span))

  test('working days begin after it', () => {
    expect(ending('10:00:00', { 'working-days': 1 })).toBe(`${after} 24:00`)
    expect(ending('23:59:59', { 'working-days': 5 })).toBe(`${fifth} 24:00`)
  })

  test('half a working day given in the afternoon ends at noon of the first day after it', () => {
    expect(ending('11:00:00', { 'half-days': 1 })).toBe(`${last} 24:00`)
    expect(ending('15:00:00', { 'half-days': 1 })).toBe(`${after} 12:00`)
  })

  test('one calendar day falls into it and moves to the first day after it; hours do not', () => {
    expect(ending('10:00:00', { 'calendar-days': 1 })).toBe(`${after} 24:00`)
    expect(ending('10:00:00', { 'same-day': true })).toBe(`${last} 24:00`)
    const next = dateOf(dayNumber(last) + 1)
    expect(ending('18:00:00', { hours: 24 })).toBe(`${next} 18:00`)
  })

  test('what begins within it ends after it', () => {
    const within = dateOf(dayNumber(last) + 1)
    const days = { 'working-days': 1 }
    expect(endOf(deadlineFrom(official, at(`${within}T10:00:00`), days))).toBe(`${after} 24:00`)
    const same = { 'same-day': true } as const
    expect(endOf(deadlineFrom(official, at(`${within}T10:00:00`), same))).toBe(`${after} 24:00`)
  })
})

test('29 February is a day like any other', () => {
  expect(isWorkday(official, '2024-02-29')).toBe(true)
  expect(deadlineAfter(official, '2024-02-28', 1)['last-day']).toBe('2024-02-29')
  expect(deadlineAfter(official, '2024-02-29', 1)['last-day']).toBe('2024-03-01')
  const given = (day: string, span: Parameters<typeof deadlineFrom>[2]) =>
    deadlineFrom(official, at(`${day}T10:00:00`), span)['last-day']
  // A year from a leap day ends on 28 February: 2025's is a Friday. A year to one ends on its number.
  expect(given('2024-02-29', { months: 12 })).toBe('2025-02-28')
  expect(given('2024-01-31', { months: 1 })).toBe('2024-02-29')
  expect(given('2024-02-22', { weeks: 1 })).toBe('2024-02-29')
  expect(given('2024-02-28', { hours: 24 })).toBe('2024-02-29')
})

test('whatever asks about a day of 2027 is provisional, whatever does not is official', () => {
  for (let day = dayNumber('2026-11-01'); day <= dayNumber('2026-12-31'); day += 1) {
    const from = dateOf(day)
    for (const days of [1, 5, 10, 20]) {
      const deadline = deadlineAfter(official, from, days)
      const reaches = deadline['last-day'] >= '2027-01-01'
      expect(deadline.certainty, `${from} ${days}`).toBe(reaches ? 'provisional' : 'official')
    }
  }
  // In 2027 weekends and the thirteen statutory days are off, and no weekend is guessed to be worked.
  expect(kindOfDay(official, '2027-02-05')).toBe('statutory')
  expect(kindOfDay(official, '2027-10-04')).toBe('workday')
  for (let day = dayNumber('2027-01-01'); day <= dayNumber('2027-12-31'); day += 1) {
    if (weekday(day) >= 5) expect(isWorkday(official, dateOf(day))).toBe(false)
  }
})
