/** Where records of registers lie, and what they are called. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  firstDayOf,
  keyOfPath,
  numberedKey,
  numberIn,
  patternOf,
  PERIODS,
  periodName,
  recordFolderOf,
  recordPathOf,
  sheetIn,
  sheetKey,
} from '../../src/core/record/register-folder.ts'
import { dateOf, dayNumber } from '../../src/core/calendar/time.ts'

const NUMBERED = { number: 'KH-{year}-{n:4}' } as const
const DAILY = { each: 'member', every: 'day' } as const

test('numbered records lie by hundreds', () => {
  const place = (key: string) => recordPathOf('customers', NUMBERED, key)
  expect(place('KH-2026-0017')).toBe('records/customers/2026/0/KH-2026-0017.md')
  expect(place('KH-2026-0100')).toBe('records/customers/2026/1/KH-2026-0100.md')
  expect(place('KH-2026-12345')).toBe('records/customers/2026/123/KH-2026-12345.md')
  // Written otherwise than the pattern writes it, a number would stand for one record twice.
  for (const key of ['KH-2026-17', 'KH-2026-00017', 'kh-2026-0017', 'KH-2026-0000', 'KH-26-0017']) {
    expect(place(key)).toBeUndefined()
  }
})

test('what is a pattern of keys', () => {
  for (const good of ['KH-{year}-{n:4}', '{year}-{n}', 'A{year}B{n:3}C']) {
    expect(patternOf(good), good).toBeDefined()
  }
  for (const bad of [
    'KH-{n:4}',
    'KH-{year}',
    '{year}{n}',
    'KH {year}-{n}',
    '{n}-{year}',
    'x/{year}-{n}',
    '{year}-{n}{n}',
    '{year}-{n}7',
    '客户{year}-{n}',
  ]) {
    expect(patternOf(bad), bad).toBeUndefined()
  }
})

test('a key says its number and comes of it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('KH-{year}-{n:4}', '{year}-{n}', 'A1-{year}B{n:3}-C'),
      fc.integer({ min: 1000, max: 9999 }),
      fc.integer({ min: 1, max: 2_000_000 }),
      (pattern, year, n) => {
        const numbered = { year: String(year), n }
        expect(numberIn(pattern, numberedKey(pattern, numbered))).toEqual(numbered)
      },
    ),
  )
})

test('sheets are called after their period and member', () => {
  expect(sheetKey('day', '2026-03-02', 'luo')).toBe('2026-03-02.luo')
  expect(recordPathOf('sheets', DAILY, '2026-03-02.luo')).toBe(
    'records/sheets/2026/03/2026-03-02.luo.md',
  )
  const place = (every: (typeof PERIODS)[number], key: string) =>
    recordPathOf('sheets', { each: 'member', every }, key)
  expect(place('week', '2026-W10.luo')).toBe('records/sheets/2026/W10/2026-W10.luo.md')
  expect(place('month', '2026-03.luo')).toBe('records/sheets/2026/03/2026-03.luo.md')
  expect(place('quarter', '2026-Q1.luo')).toBe('records/sheets/2026/Q1/2026-Q1.luo.md')
  expect(place('half-year', '2026-H2.luo')).toBe('records/sheets/2026/H2/2026-H2.luo.md')
  expect(place('year', '2026.luo')).toBe('records/sheets/2026/year/2026.luo.md')
  for (const key of [
    '2026-02-30.luo',
    '2026-3-2.luo',
    '2026-03-02',
    '2026-03-02.Luo',
    '2026-03.luo',
  ]) {
    expect(place('day', key), key).toBeUndefined()
  }
})

test('weeks as the standard counts them', () => {
  // 1 January 2026 is a Thursday; 28 December 2026 begins its 53rd week, and 1 January 2027, a Friday, is still of it.
  expect(periodName('week', '2026-01-01')).toBe('2026-W01')
  expect(periodName('week', '2025-12-29')).toBe('2026-W01')
  expect(periodName('week', '2026-12-31')).toBe('2026-W53')
  expect(periodName('week', '2027-01-01')).toBe('2026-W53')
  expect(periodName('week', '2027-01-04')).toBe('2027-W01')
  expect(firstDayOf('week', '2026-W53')).toBe('2026-12-28')
  expect(firstDayOf('week', '2025-W53')).toBeUndefined()
  expect(firstDayOf('week', '2026-W00')).toBeUndefined()
})

test('the first day of every period is of the period, and the day before is not', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PERIODS),
      fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2100-12-31') }),
      (every, day) => {
        const name = periodName(every, dateOf(day))
        const first = firstDayOf(every, name)!
        expect(periodName(every, first)).toBe(name)
        expect(first <= dateOf(day)).toBe(true)
        expect(periodName(every, dateOf(dayNumber(first) - 1))).not.toBe(name)
        expect(sheetIn(every, `${name}.zhang-2`)).toEqual({ name, first, member: 'zhang-2' })
        const path = recordPathOf('x', { each: 'member', every }, `${name}.zhang-2`)!
        expect(path.startsWith(recordFolderOf(path)!)).toBe(true)
        expect(keyOfPath(path)).toBe(`${name}.zhang-2`)
        expect(keyOfPath(`${path.slice(0, -3)}/0123456789abcdef.pdf`)).toBe(`${name}.zhang-2`)
      },
    ),
  )
})
