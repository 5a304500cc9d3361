/** Where spans of every unit end, worked out by hand from the Civil Code's arts. 201 to 203 and the notices. */
import { describe, expect, test } from 'vitest'
import { deadlineFrom, endOf, hasPassed, overdueDays } from '../../src/core/calendar/deadline.ts'
import type { Span } from '../../src/core/calendar/span.ts'
import { instantAt } from '../../src/core/calendar/time.ts'
import { official } from './official.ts'

const at = (text: string) => instantAt(Date.parse(`${text}+08:00`) / 1000, '+08:00')
const ending = (from: string, span: Span) => endOf(deadlineFrom(official, at(from), span))

describe.each<readonly [string, Span, readonly (readonly [from: string, end: string])[]]>([
  [
    'half a working day',
    { 'half-days': 1 },
    [
      // Monday morning counts no more, so Monday afternoon; from noon on, Tuesday morning.
      ['2026-03-02T10:00:00', '2026-03-02 24:00'],
      ['2026-03-02T11:59:59', '2026-03-02 24:00'],
      ['2026-03-02T12:00:00', '2026-03-03 12:00'],
      ['2026-03-02T15:00:00', '2026-03-03 12:00'],
      // Saturday has no halves; Saturday 14 February 2026 has, it is a make-up workday before the long holiday.
      ['2026-03-07T10:00:00', '2026-03-09 12:00'],
      ['2026-02-13T15:00:00', '2026-02-14 12:00'],
      ['2026-02-14T15:00:00', '2026-02-24 12:00'],
    ],
  ],
  [
    'three half working days',
    { 'half-days': 3 },
    [
      ['2026-03-02T10:00:00', '2026-03-03 24:00'],
      ['2026-03-02T15:00:00', '2026-03-04 12:00'],
      ['2026-03-06T15:00:00', '2026-03-10 12:00'],
    ],
  ],
  [
    'the same day',
    { 'same-day': true },
    [
      ['2026-03-02T23:59:59', '2026-03-02 24:00'],
      ['2026-03-07T10:00:00', '2026-03-09 24:00'],
      ['2026-10-01T10:00:00', '2026-10-08 24:00'],
      ['2026-10-10T10:00:00', '2026-10-10 24:00'],
    ],
  ],
  [
    'ten calendar days',
    { 'calendar-days': 10 },
    [
      ['2026-03-02T10:00:00', '2026-03-12 24:00'],
      // The 1st to 7th of October are off: the 3rd moves to the 8th.
      ['2026-09-23T10:00:00', '2026-10-08 24:00'],
      // Sunday 20 September is worked; Sunday 8 March is not.
      ['2026-09-10T10:00:00', '2026-09-20 24:00'],
      ['2026-02-26T10:00:00', '2026-03-09 24:00'],
    ],
  ],
  [
    'two weeks',
    { weeks: 2 },
    [
      ['2026-03-02T10:00:00', '2026-03-16 24:00'],
      ['2026-02-06T10:00:00', '2026-02-24 24:00'],
      ['2026-09-06T10:00:00', '2026-09-20 24:00'],
    ],
  ],
  [
    'a month',
    { months: 1 },
    [
      ['2026-03-02T10:00:00', '2026-04-02 24:00'],
      // 31 January has no day of its number in February: its last day; in 2026 a make-up Saturday, in 2024 a leap day.
      ['2026-01-31T10:00:00', '2026-02-28 24:00'],
      ['2024-01-31T10:00:00', '2024-02-29 24:00'],
      ['2024-01-29T10:00:00', '2024-02-29 24:00'],
      ['2025-01-29T10:00:00', '2025-02-28 24:00'],
      // 5 April 2026 is off, the 6th too.
      ['2026-03-05T10:00:00', '2026-04-07 24:00'],
      ['2025-12-05T10:00:00', '2026-01-05 24:00'],
    ],
  ],
  [
    'thirteen months',
    { months: 13 },
    [
      ['2024-02-29T10:00:00', '2025-03-31 24:00'],
      ['2024-12-01T10:00:00', '2026-01-04 24:00'],
    ],
  ],
  [
    'two hours',
    { hours: 2 },
    [
      ['2026-03-02T10:00:00', '2026-03-02 12:00'],
      // A begun minute is rounded up; nights and days off are part of the plain clock.
      ['2026-03-02T10:00:01', '2026-03-02 12:01'],
      ['2026-03-07T23:15:00', '2026-03-08 01:15'],
      ['2026-02-28T22:00:00', '2026-02-28 24:00'],
    ],
  ],
  [
    'half an hour',
    { minutes: 30 },
    [
      ['2026-12-31T23:45:00', '2027-01-01 00:15'],
      ['2024-02-28T23:30:00', '2024-02-28 24:00'],
      ['2024-02-28T23:30:01', '2024-02-29 00:01'],
    ],
  ],
])('%s', (_, span, rows) => {
  test.each(rows)('from %s ends %s', (from, end) => {
    // A month that began on 29 January 2025, a day off, ends by its number like any other.
    expect(ending(from, span)).toBe(end)
  })
})

test('thirteen months from a leap day end on the day of its number', () => {
  expect(ending('2024-02-29T10:00:00', { months: 12 })).toBe('2025-02-28 24:00')
})

describe('what is pinned', () => {
  test('of working days is what it always was', () => {
    expect(deadlineFrom(official, at('2026-03-02T10:00:00'), { 'working-days': 5 })).toEqual({
      from: '2026-03-02',
      'working-days': 5,
      'last-day': '2026-03-09',
      certainty: 'official',
      calendar: 'digest',
    })
  })

  test('of halves, hours and minutes says the instant and the time', () => {
    const deadline = deadlineFrom(official, at('2026-03-02T15:00:00'), { 'half-days': 1 })
    expect(Object.entries(deadline)).toEqual([
      ['from', '2026-03-02T15:00:00+08:00'],
      ['half-days', 1],
      ['last-day', '2026-03-03'],
      ['until', '12:00'],
      ['certainty', 'official'],
      ['calendar', 'digest'],
    ])
  })

  test.each<readonly [string, Span, string]>([
    // 2027 has no notice: whatever asks about one of its days is provisional, the plain clock asks about none.
    ['2026-12-30T10:00:00', { 'working-days': 1 }, 'official'],
    ['2026-12-30T10:00:00', { 'working-days': 2 }, 'provisional'],
    ['2026-12-31T10:00:00', { 'half-days': 1 }, 'official'],
    ['2026-12-31T15:00:00', { 'half-days': 1 }, 'provisional'],
    ['2026-12-30T10:00:00', { 'calendar-days': 1 }, 'official'],
    ['2026-12-25T10:00:00', { weeks: 1 }, 'provisional'],
    ['2026-11-30T10:00:00', { months: 1 }, 'official'],
    ['2026-12-01T10:00:00', { months: 1 }, 'provisional'],
    ['2026-12-31T23:45:00', { minutes: 30 }, 'official'],
  ])('from %s, %o is %s', (from, span, certainty) => {
    expect(deadlineFrom(official, at(from), span).certainty).toBe(certainty)
  })
})

describe('a deadline', () => {
  const week = deadlineFrom(official, at('2026-03-02T10:00:00'), { 'working-days': 4 })
  const noon = deadlineFrom(official, at('2026-03-05T15:00:00'), { 'half-days': 1 })

  test.each([
    ['2026-03-06T11:59:59', false, false],
    ['2026-03-06T12:00:00', false, true],
    ['2026-03-06T23:59:59', false, true],
    ['2026-03-07T00:00:00', true, true],
  ])('at %s', (now, day, half) => {
    expect([hasPassed(week, at(now)), hasPassed(noon, at(now))]).toEqual([day, half])
  })

  test.each([
    ['2026-03-06T23:59:59', undefined],
    // Friday is over; until Monday no working day has begun since.
    ['2026-03-08T10:00:00', 0],
    ['2026-03-09T10:00:00', 1],
    ['2026-03-10T10:00:00', 2],
  ])('of Friday is overdue by so many working days at %s', (now, days) => {
    expect(overdueDays(official, week, at(now))).toBe(days)
  })
})
