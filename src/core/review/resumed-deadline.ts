/** A deadline goes on after a hold (恢复): what was left of it at the hold is left of it at the resume. */
import type { Standing } from './standing.ts'
import { type Calendar, isWorkday, workdaysBetween } from '../calendar/calendar.ts'
import { deadlineFrom, endOf, hasPassed } from '../calendar/deadline.ts'
import type { Deadline, HoldRecord, ResumedDeadline } from '../record/record.ts'
import type { Span } from '../calendar/span.ts'
import { dayNumber, type Instant, type PlainDate } from '../calendar/time.ts'
import type { World } from '../world/world.ts'

/** A time of day on a day, in the workspace's zone. */
interface Moment {
  readonly date: PlainDate
  readonly minute: number
}

/**
 * The deadlines of the open reviews that move when the project goes on now. One that had passed at the hold stays as it
 * was, and so does one of which the pause took nothing; no deadline ever comes earlier.
 */
export function resumedDeadlines(
  { calendar }: World,
  { gate }: Standing,
  hold: HoldRecord,
  now: Instant,
): readonly ResumedDeadline[] {
  const held = momentOf(hold.at)
  return (gate?.open ?? []).flatMap(({ review, deadline }) => {
    if (deadline === undefined || hasPassed(deadline, held)) return []
    const next = deadlineFrom(calendar, now, left(calendar, deadline, held, now))
    if (endOf(next) <= endOf(deadline)) return []
    const turn = (deadline.turn ?? 0) + 1
    return [
      {
        stage: gate!.stage.stage,
        round: gate!.round,
        review: review.review,
        deadline: { ...next, turn },
      },
    ]
  })
}

/**
 * What was left of a deadline at the hold, in the unit in which it runs: working days, working halves, minutes on the
 * plain clock, else calendar days, for weeks and months are such. With no working day left it is the day of the resume.
 */
function left(calendar: Calendar, deadline: Deadline, held: Moment, now: Moment): Span {
  const { 'last-day': last, until } = deadline
  if ('hours' in deadline || 'minutes' in deadline) {
    const end = until === undefined ? MIDNIGHT : minutesOf(until)
    return { minutes: (dayNumber(last) - dayNumber(held.date)) * MIDNIGHT + end - held.minute }
  }
  const days = workdaysBetween(calendar, held.date, last)
  if ('half-days' in deadline) {
    const ends = until === undefined ? 0 : 1
    const begun = isWorkday(calendar, held.date) && held.minute < NOON ? 1 : 0
    const halves = 2 * days - ends + begun
    // A day off has no half that could be the one under way.
    return { 'half-days': halves === 0 && !isWorkday(calendar, now.date) ? 1 : halves }
  }
  if ('working-days' in deadline || 'same-day' in deadline) {
    return days === 0 ? { 'same-day': true } : { 'working-days': days }
  }
  return { 'calendar-days': dayNumber(last) - dayNumber(held.date) }
}

const MIDNIGHT = 1440
const NOON = 720

function momentOf(at: string): Moment {
  return { date: at.slice(0, 10), minute: minutesOf(at.slice(11, 16)) }
}

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
}
