/** A review may be closed from some moment on: the act that closes it asks when, and whoever says what is next. */
import { hasPassed } from '../calendar/deadline.ts'
import { certainly } from './result.ts'
import { allAnswered } from './opinions.ts'
import type { OpenView } from './review.ts'
import { isDecidedByMinutes } from './sitting-votes.ts'
import { count } from './tally.ts'
import type { Instant } from '../calendar/time.ts'

/**
 * What is in the way of closing: nothing, the time, a deadline that only rests on a provisional calendar, opinions that
 * the submitter has not answered, or the minutes of the meeting that a vote is held in.
 */
export type Hindrance = 'none' | 'too-early' | 'provisional' | 'unanswered' | 'unminuted'

/**
 * Whatever the rule of a vote: it may be closed at once when no seat is open or nothing open can change the outcome, else
 * after its deadline day has ended. A vote by meeting is closed by
 * its minutes, and without them only after its time. Any other review is closed only when its last open seat is vacated.
 */
export function hindranceToClose(open: OpenView, now: Instant): Hindrance {
  if (isDecidedByMinutes(open)) {
    if (certainly(open, open.states) !== undefined) return 'none'
    const over = hindranceByTime(open, now)
    return over === 'too-early' ? 'unminuted' : over
  }
  if (count(open.states)['not-cast'] === 0) {
    return allAnswered(open.acts, open.states) ? 'none' : 'unanswered'
  }
  if (certainly(open, open.states) !== undefined) return 'none'
  return hindranceByTime(open, now)
}

function hindranceByTime(open: OpenView, now: Instant): 'none' | 'too-early' | 'provisional' {
  const { deadline } = open
  if (open.opened.vote === undefined || deadline === undefined) return 'too-early'
  if (!hasPassed(deadline, now)) return 'too-early'
  return deadline.certainty === 'provisional' ? 'provisional' : 'none'
}
