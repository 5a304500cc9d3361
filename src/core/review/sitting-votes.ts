/** A sitting may hold votes: the act that records one asks which, and so do its minutes and what is next. */
import { isBoard } from './floor.ts'
import { eligible } from './tally.ts'
import type { Result } from '../record/record.ts'
import type { DecidedView, OpenView } from './review.ts'

/**
 * The secretary who records a sitting of the open review, where one may be recorded: of a vote whose process names a
 * secretary. A vote in writing keeps nobody from meeting, so its minutes are taken as well; 0.2.0 refused them.
 * Not where ballots are shown only afterwards: minutes that differ from one are told how its member voted.
 */
export function recorderOf({ review, rules }: OpenView): string | undefined {
  if (review.decide !== 'vote') return undefined
  return review.form === 'meeting' || (rules.recordsAnySitting && review.show === 'at-once')
    ? review.secretary
    : undefined
}

/**
 * Whether only the minutes of a meeting decide the open review: a vote with `form: meeting`. Where the process names nobody
 * who could record them (which 0.2.0 published), its ballots decide as they did.
 */
export function isDecidedByMinutes({ review, rules }: Pick<OpenView, 'review' | 'rules'>): boolean {
  if (rules.meetingByBallots || review.decide !== 'vote') return false
  return review.form === 'meeting' && review.secretary !== undefined
}

/** What a review came to; a vote by meeting that lapsed, for nobody recorded one, is told apart from one without a quorum. */
export type CameTo = Result | 'unminuted'

/**
 * What the review came to, as it is told. Nobody is missing from a meeting of which there are no minutes: what members had
 * signed before it may well reach the quorum, and does not count.
 */
export function cameTo(view: DecidedView): CameTo {
  const { outcome, by, acts, states, opened } = view
  const isLapsedByClose = outcome.result === 'lapsed' && by.record.act === 'close'
  if (!isLapsedByClose || !isDecidedByMinutes(view) || acts.sittings.length > 0) {
    return outcome.result
  }
  return eligible(states) < (opened.vote?.['at-least'] ?? 1) ? outcome.result : 'unminuted'
}

/** Whether a sitting is to be expected, so that its record is offered: of a vote in a meeting, and of any board. */
export function isExpectedToSit(open: OpenView): boolean {
  const { review } = open
  if (recorderOf(open) === undefined || review.decide !== 'vote') return false
  return review.form === 'meeting' || isBoard(review)
}
