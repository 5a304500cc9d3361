/** The clock of a rehearsal stands at nine in the morning, goes on by a minute with each act, and moves when told. */
import type { Calendar } from '../calendar/calendar.ts'
import { deadlineFrom } from '../calendar/deadline.ts'
import { dayNumber, type Instant, instantAt, type PlainDate } from '../calendar/time.ts'
import type { Move } from './script.ts'

/** The zone that rehearsals are in. */
export const OFFSET = '+08:00'
const SHIFT = 8 * 3600

/** Nine in the morning. */
export const MORNING = 9 * 60

/** The epoch second of a minute of a day. */
export function epochOf(date: PlainDate, minute: number): number {
  return dayNumber(date) * 86_400 + minute * 60 - SHIFT
}

/** Where the clock stands after a move: a span ends as a deadline does, on its last day at nine where it says no time. */
export function moved(calendar: Calendar, epoch: number, move: Move): number {
  if ('on' in move) return epochOf(move.on, move.minute)
  const { 'last-day': last, until } = deadlineFrom(calendar, instant(epoch), move.after)
  return epochOf(last, until === undefined ? MORNING : minuteOf(until))
}

/** The minute of the day that `HH:MM` names. */
function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** The instant at which the clock stands. */
export function instant(epoch: number): Instant {
  return instantAt(epoch, OFFSET)
}
