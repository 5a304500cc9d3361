/** A day within a period, as a regulation names it: its tenth working day, the Monday, its last week; and what becomes of it on a day off. */
import { type Calendar, isOfficial, isWorkday } from './calendar.ts'
import {
  datesOf,
  dayAfter,
  dayBefore,
  monthIn,
  type Period,
  periodBehind,
  type PeriodKind,
} from './period.ts'
import { type PlainDate, dayNumber, weekday } from './time.ts'

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const

export type Weekday = (typeof WEEKDAYS)[number]

/** What becomes of a day that is a day off: nothing is due, or it is due on the working day before or after. */
export const OFF = ['skip', 'before', 'after'] as const

export type Off = (typeof OFF)[number]

/** Which part of a period is meant: of the period that follows, of one of its months, its first or last seven days. */
export interface PartOf {
  readonly of?: 'next'
  /** Which of its months; 1 is the first. */
  readonly month?: number
  readonly week?: 'first' | 'last'
}

/** The day that is meant in it; the last one where none is named. */
export interface DayIn extends PartOf {
  readonly day?: number
  readonly 'working-day'?: number | 'last'
  readonly weekday?: Weekday
  /** Without it a day that is named moves on to the next working day (Civil Code, art. 203). */
  readonly off?: Off
}

export interface FoundDay {
  readonly day: PlainDate
  /** Whether every day whose kind mattered lies in a year with official data. */
  readonly official: boolean
}

/** The part of a period that is meant; `undefined` where it has no such month. */
export function partOf(
  calendar: Calendar,
  kind: PeriodKind,
  period: Period,
  { of, month, week }: PartOf,
): Period | undefined {
  const base = of === 'next' ? periodBehind(calendar, kind, period) : period
  const range = month === undefined ? base : monthIn(base, month)
  if (range === undefined || week === undefined) return range
  const days = datesOf(range)
  const seven = week === 'first' ? days.slice(0, 7) : days.slice(-7)
  return { first: seven[0]!, last: seven.at(-1)! }
}

/**
 * The day that is meant in a period; `undefined` where there is none: no such month or weekday, no working day at all, or a
 * day off that is skipped. A day of a number that the range does not reach is its last (art. 202).
 */
export function dayIn(
  calendar: Calendar,
  kind: PeriodKind,
  period: Period,
  meant: DayIn,
): FoundDay | undefined {
  const range = partOf(calendar, kind, period, meant)
  if (range === undefined) return undefined
  const days = datesOf(range)
  const { day, weekday: name, 'working-day': n } = meant
  if (n !== undefined) {
    const worked = days.filter((one) => isWorkday(calendar, one))
    const found = n === 'last' ? undefined : worked[n - 1]
    const last = found ?? worked.at(-1)
    return last === undefined ? undefined : { day: last, official: allOfficial(calendar, days) }
  }
  if (day === undefined && name === undefined) return shifted(calendar, range.last, meant.off)
  const found =
    name === undefined
      ? (days[day! - 1] ?? range.last)
      : days.find((one) => weekday(dayNumber(one)) === WEEKDAYS.indexOf(name))
  return found === undefined ? undefined : shifted(calendar, found, meant.off ?? 'after')
}

/** The day, or where it is a day off what becomes of it. */
function shifted(calendar: Calendar, day: PlainDate, off: Off | undefined): FoundDay | undefined {
  if (off === undefined) return { day, official: true }
  const passed = [day]
  let at = day
  while (!isWorkday(calendar, at)) {
    if (off === 'skip') return undefined
    at = off === 'before' ? dayBefore(at) : dayAfter(at)
    passed.push(at)
  }
  return { day: at, official: allOfficial(calendar, passed) }
}

function allOfficial(calendar: Calendar, days: readonly PlainDate[]): boolean {
  return days.every((day) => isOfficial(calendar, day))
}
