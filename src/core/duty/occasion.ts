/** The occasions of a duty: for each of its periods from when it may be done, and until when it is owed. */
import type { Calendar } from '../calendar/calendar.ts'
import { isWorkday } from '../calendar/calendar.ts'
import { dayIn, partOf } from '../calendar/day-in-period.ts'
import type { Due } from '../calendar/deadline.ts'
import {
  datesOf,
  type Period,
  periodBehind,
  type PeriodKind,
  periodsFrom,
} from '../calendar/period.ts'
import type { PlainDate } from '../calendar/time.ts'
import type { Settled } from './settled.ts'

export interface Occasion {
  /** The period that it is owed for; of an interval, the days from its beginning to its end. */
  readonly period: Period
  /** The first day on which it may be done. */
  readonly opens: PlainDate
  /** The day on which the next may be done: from then on, what is done is done for that. */
  readonly next: PlainDate
  readonly due: Due
}

/**
 * The occasions of the periods that begin from one day to another. A period without any working day owes nothing, but where it is
 * owed every day; neither does one in which the day that is meant is skipped or not there.
 */
export function occasionsFrom(
  calendar: Calendar,
  settled: Settled,
  kind: PeriodKind,
  from: PlainDate,
  to: PlainDate,
): readonly Occasion[] {
  return periodsFrom(calendar, kind, from, to).flatMap((period) => {
    if (!isOwed(calendar, kind, period)) return []
    const found = dayIn(calendar, kind, period, settled.due)
    if (found === undefined) return []
    const { at } = settled.due
    const due: Due = {
      'last-day': found.day,
      ...(at === undefined ? {} : { until: at }),
      certainty: found.official ? 'official' : 'provisional',
    }
    const opens = opening(calendar, settled, kind, period)
    const next = opening(calendar, settled, kind, periodBehind(calendar, kind, period))
    return [{ period, opens, next, due }]
  })
}

function isOwed(calendar: Calendar, kind: PeriodKind, period: Period): boolean {
  return kind === 'day' || datesOf(period).some((day) => isWorkday(calendar, day))
}

/** What is due in the period that follows may be done from the last day of its own on; else from the first, unless the duty says it. */
function opening(
  calendar: Calendar,
  { opens, due }: Settled,
  kind: PeriodKind,
  period: Period,
): PlainDate {
  if (opens === undefined) return due.of === 'next' ? period.last : period.first
  const names = opens.day ?? opens.weekday ?? opens['working-day']
  const found = names === undefined ? partOf(calendar, kind, period, opens)?.first : undefined
  return found ?? dayIn(calendar, kind, period, opens)?.day ?? period.first
}
