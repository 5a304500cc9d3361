/** When a review may be closed: asked by the act that closes it, and by whoever says what is next. */
import { hasPassed } from './deadline.ts'
import { certainly } from './outcome.ts'
import type { OpenView } from './review.ts'
import { count } from './tally.ts'
import type { Instant } from './time.ts'

/** What is in the way of closing: nothing, the time, or a deadline that only rests on a provisional calendar. */
export type Hindrance = 'none' | 'too-early' | 'provisional'

/**
 * Whatever the rule of a vote: it may be closed at once when no seat is open or nothing open can change the outcome, else
 * after its deadline day has ended. A review that one person decides is closed only when its seat is vacated.
 */
export function hindranceToClose(open: OpenView, now: Instant): Hindrance {
  if (count(open.states)['not-cast'] === 0) return 'none'
  if (certainly(open, open.states) !== undefined) return 'none'
  const { deadline } = open
  if (open.opened.vote === undefined || deadline === undefined) return 'too-early'
  if (!hasPassed(deadline, now)) return 'too-early'
  return deadline.certainty === 'provisional' ? 'provisional' : 'none'
}
