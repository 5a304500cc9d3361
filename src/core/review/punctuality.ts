/** A decided review kept its deadline or missed it, by so many working days. */
import { type Calendar, workdaysBetween } from '../calendar/calendar.ts'
import { hasPassed } from '../calendar/deadline.ts'
import { momentOf, type PlainDate } from '../calendar/time.ts'
import type { Deadline } from '../record/record.ts'
import type { DecidedView, ReviewView } from './review.ts'
import { isCast } from './tally.ts'

/** How a deadline was met; `days` are working days, 0 where none lies between. */
export interface Kept {
  readonly deadline: Deadline
  readonly how: 'kept' | 'missed' | 'run-out'
  /** Early where it was kept, late where it was missed. */
  readonly days: number
  /** The day on which it was decided. */
  readonly on: PlainDate
}

/**
 * Of a review that was decided under a deadline, else `undefined`. What decided it is the act that completed it; of a vote
 * that was closed, the last ballot, for the counting is not the voters'. One whose ballots did not all come ran out.
 */
export function keptBy(calendar: Calendar, view: ReviewView): Kept | undefined {
  if (view.state !== 'decided' || view.deadline === undefined) return undefined
  const { deadline } = view
  const last = decidedAt(view)
  // Records bear the workspace's own clock.
  const { date, minute } = momentOf(last.at)
  const passed = hasPassed(deadline, { date, minute })
  if (!passed) {
    const days = workdaysBetween(calendar, date, deadline['last-day'])
    return { deadline, how: 'kept', days, on: date }
  }
  const days = workdaysBetween(calendar, deadline['last-day'], date)
  return { deadline, how: last.counted ? 'run-out' : 'missed', days, on: date }
}

/** When it was decided, and whether that was a count of what had come by then. */
function decidedAt({ by, states, acts }: DecidedView): { at: string; counted: boolean } {
  const { record } = by
  if (record.act !== 'close') return { at: record.at, counted: false }
  const waited = [...states.values()].some((state) => state === 'open' || state === 'not-needed')
  const cast = acts.ballots
    .filter(({ record: { seat } }) => isCast(states.get(seat)))
    .map(({ record: { at } }) => at)
    .sort()
    .at(-1)
  return waited || cast === undefined
    ? { at: record.at, counted: true }
    : { at: cast, counted: false }
}
