import { expect, test } from 'vitest'
import { readEntry } from '../../src/documents/entry.ts'
import { brokenBy } from './findings-of.ts'

const read = (path: string, text: string) => readEntry(path, new TextEncoder().encode(text), '')

const year = (days: string) =>
  read('calendar/cn-2026.yaml', `format: bd/calendar@1\nyear: 2026\nnotice: 通知\n${days}`)

test('spans and single days become dates', () => {
  const { content } = year(
    'days-off: [ { from: 2026-01-01, to: 2026-01-03, name: 元旦 }, 2026-06-19 ]\nworkdays: [ { date: 2026-01-04 }, 2026-02-14 ]\n',
  )
  expect(content).toEqual({
    kind: 'calendar-year',
    value: {
      year: 2026,
      notice: { zh: '通知', en: '通知' },
      off: ['2026-01-01', '2026-01-02', '2026-01-03', '2026-06-19'],
      work: ['2026-01-04', '2026-02-14'],
      names: new Map(
        ['2026-01-01', '2026-01-02', '2026-01-03'].map((date) => [
          date,
          { zh: '元旦', en: '元旦' },
        ]),
      ),
    },
  })
})

test.each([
  [
    'a date that does not exist',
    'days-off: [ 2026-02-30 ]\nworkdays: []\n',
    ['invalid-value days-off.0 date 2026-02-30 4:13'],
  ],
  [
    'a date of another year',
    'days-off: [ 2025-11-30, 2027-01-01 ]\nworkdays: []\n',
    [
      'invalid-value days-off date-of-the-year 2025-11-30 4:13',
      'invalid-value days-off date-of-the-year 2027-01-01 4:25',
    ],
  ],
  [
    'a day off that is worked',
    'days-off: [ 2026-01-01 ]\nworkdays: [ 2026-01-01 ]\n',
    ['invalid-value workdays not-a-day-off 2026-01-01 5:13'],
  ],
  [
    'a day named twice',
    'days-off: [ 2026-01-01, 2026-01-01 ]\nworkdays: []\n',
    ['invalid-value days-off each-day-once 2026-01-01 4:25'],
  ],
  [
    'a span backwards',
    'days-off: [ { from: 2026-01-03, to: 2026-01-01 } ]\nworkdays: []\n',
    ['invalid-value days-off from-to 2026-01-03 2026-01-01 4:13'],
  ],
  [
    'an empty year',
    'days-off: []\nworkdays: []\n',
    ['invalid-value days-off list-of-one-or-more list 4:11'],
  ],
])('%s is refused', (_, days, expected) => {
  expect(brokenBy(year(days))).toEqual(expected)
})

test('the company gives a reason for each of its days', () => {
  const text =
    'format: bd/company-calendar@1\ndays-off: [ { date: 2026-03-09, reason: 纪念日 } ]\nworkdays: [ { date: 2026-03-14 } ]\n'
  expect(brokenBy(read('calendar/company.yaml', text))).toEqual(['missing-field reason 3:13'])
  const { content } = read('calendar/company.yaml', text.replace('03-14', '03-14, reason: 补班'))
  expect(content).toEqual({
    kind: 'company-calendar',
    value: {
      off: ['2026-03-09'],
      work: ['2026-03-14'],
      reasons: new Map([
        ['2026-03-09', '纪念日'],
        ['2026-03-14', '补班'],
      ]),
    },
  })
})

test.each([
  ['calendar/cn-2030.yaml', 2025],
  ['calendar/cn-2025.yaml', 2031],
  ['calendar/cn-2026.yaml', 2027],
])('a file of one year that says another is refused at its year: %s', (path, said) => {
  const text = `format: bd/calendar@1\nyear: ${said}\nnotice: 通知\ndays-off: [ ${said}-10-01 ]\nworkdays: []\n`
  expect(brokenBy(read(path, text))).toEqual([`invalid-value year year-of-the-file ${said} 2:7`])
})
