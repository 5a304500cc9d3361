/** A deadline ends a span that begins now, and says at an instant whether it has passed, is overdue by how much, or how much is left. */
import { type Calendar, workdaysBetween } from './calendar.ts'
import type { Deadline } from '../record/record.ts'
import { endAfter } from './span-end.ts'
import { type Span, spanOf } from './span.ts'
import { clockText, type Instant, type PlainDate } from './time.ts'

/** The deadline of a span that begins now. */
export function deadlineFrom(calendar: Calendar, now: Instant, span: Span): Deadline {
  const within = 'half-days' in span || 'hours' in span || 'minutes' in span
  return pinned(calendar, within ? now.text : now.date, span)
}

/** The deadline of so many working days from a day, which is not counted. */
export function deadlineAfter(calendar: Calendar, from: PlainDate, days: number): Deadline {
  return pinned(calendar, from, { 'working-days': days })
}

/** The same span from the same day or instant as the deadline was given, by another calendar. */
export function givenAgain(calendar: Calendar, deadline: Deadline): Deadline {
  return pinned(calendar, deadline.from, spanOf(deadline))
}

function pinned(calendar: Calendar, from: string, span: Span): Deadline {
  const { day, minute, official } = endAfter(calendar, from, span)
  return {
    from,
    ...span,
    'last-day': day,
    ...(minute === DAY ? {} : { until: clockText(minute) }),
    certainty: official ? 'official' : 'provisional',
    calendar: calendar.sha256,
  }
}

/** When something is due, whatever gave the day: a review's deadline, or a date that somebody set. */
export type Due = Pick<Deadline, 'last-day' | 'until' | 'certainty'>

/** The end of a deadline as text, so that of two the later is the greater. */
export function endOf({ 'last-day': last, until = '24:00' }: Due): string {
  return `${last} ${until}`
}

/** The end of a deadline as people read it: the last day, and the time on it where it ends before the day does. */
export function shownEnd({
  'last-day': last,
  until,
}: Pick<Deadline, 'last-day' | 'until'>): string {
  return until === undefined ? last : `${last} ${until}`
}

/** Whether the deadline has passed: its last day, or the time on it, has ended. */
export function hasPassed(
  deadline: Pick<Deadline, 'last-day' | 'until'>,
  now: Pick<Instant, 'date' | 'minute'>,
): boolean {
  const { 'last-day': last, until } = deadline
  return (
    now.date > last || (now.date === last && until !== undefined && clockText(now.minute) >= until)
  )
}

/** Whether something may lapse by the deadline: it has passed, and rests on official days alone. */
export function hasLapsed(deadline: Deadline, now: Instant): boolean {
  return deadline.certainty === 'official' && hasPassed(deadline, now)
}

/** Whether there is a deadline and it has passed. */
export function isOverdue(deadline: Due | undefined, now: Instant): boolean {
  return deadline !== undefined && hasPassed(deadline, now)
}

/** Working days by which a deadline has passed, 0 within the first; `undefined` while it has not, or there is none. */
export function overdueDays(
  calendar: Calendar,
  deadline: Due | undefined,
  now: Instant,
): number | undefined {
  return deadline === undefined || !hasPassed(deadline, now)
    ? undefined
    : workdaysBetween(calendar, deadline['last-day'], now.date)
}

/** Working days from today to the last day; negative when it has passed. */
export function daysLeft(calendar: Calendar, deadline: Due, now: Pick<Instant, 'date'>): number {
  return workdaysBetween(calendar, now.date, deadline['last-day'])
}

const DAY = 1440
