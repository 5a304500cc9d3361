/** Periods by which a working year is divided: a working day, a day, a week, a month, a quarter, a half-year, a year. */
import { type Calendar, isWorkday } from './calendar.ts'
import { dateOf, dayNumber, type PlainDate, weekday } from './time.ts'

/** The kinds of period, the shortest first. */
export const PERIODS = [
  'working-day',
  'day',
  'week',
  'month',
  'quarter',
  'half-year',
  'year',
] as const

export type PeriodKind = (typeof PERIODS)[number]

/** The first and the last day of a period; both belong to it. */
export interface Period {
  readonly first: PlainDate
  readonly last: PlainDate
}

/** How many months each kind has; the others are counted in days. */
const MONTHS: Readonly<Partial<Record<PeriodKind, number>>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
}

/**
 * The period of a kind in which a day lies; a day off lies in no working day. Weeks begin on Monday (GB/T 7408), quarters and
 * half-years with the calendar year.
 */
export function periodOf(
  calendar: Calendar,
  kind: PeriodKind,
  date: PlainDate,
): Period | undefined {
  if (kind === 'day') return { first: date, last: date }
  if (kind === 'working-day') {
    return isWorkday(calendar, date) ? { first: date, last: date } : undefined
  }
  if (kind === 'week') {
    const monday = dayNumber(date) - weekday(dayNumber(date))
    return { first: dateOf(monday), last: dateOf(monday + 6) }
  }
  const months = MONTHS[kind]!
  const year = Number(date.slice(0, 4))
  const begun = Math.floor((Number(date.slice(5, 7)) - 1) / months) * months
  return { first: monthStart(year, begun), last: dayBefore(monthStart(year, begun + months)) }
}

/** The periods of a kind that begin from one day to another, both included, the earliest first. */
export function periodsFrom(
  calendar: Calendar,
  kind: PeriodKind,
  from: PlainDate,
  to: PlainDate,
): readonly Period[] {
  const found: Period[] = []
  for (let at = from; at <= to;) {
    const period = periodOf(calendar, kind, at)
    if (period !== undefined && period.first >= from) found.push(period)
    at = dayAfter(period?.last ?? at)
  }
  return found
}

/** The period that follows one of its kind. */
export function periodBehind(calendar: Calendar, kind: PeriodKind, { last }: Period): Period {
  for (let at = dayAfter(last); ; at = dayAfter(at)) {
    const period = periodOf(calendar, kind, at)
    if (period !== undefined) return period
  }
}

/** One month of a period, the first of which is 1; `undefined` where the period has none of that number. */
export function monthIn({ first, last }: Period, month: number): Period | undefined {
  const start = monthStart(Number(first.slice(0, 4)), Number(first.slice(5, 7)) - 1 + month - 1)
  const end = dayBefore(monthStart(Number(start.slice(0, 4)), Number(start.slice(5, 7))))
  return start < first || end > last ? undefined : { first: start, last: end }
}

/** The dates of a period, in order. */
export function datesOf({ first, last }: Period): readonly PlainDate[] {
  const from = dayNumber(first)
  return Array.from({ length: dayNumber(last) - from + 1 }, (_, index) => dateOf(from + index))
}

/** The day after a date. */
export function dayAfter(date: PlainDate): PlainDate {
  return dateOf(dayNumber(date) + 1)
}

/** The day before a date. */
export function dayBefore(date: PlainDate): PlainDate {
  return dateOf(dayNumber(date) - 1)
}

/** The first day of a month, counted from 0 and on into the years that follow. */
function monthStart(year: number, month: number): PlainDate {
  const years = Math.floor(month / 12)
  const [y, m] = [year + years, month - 12 * years + 1]
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-01`
}
