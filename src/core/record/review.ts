/** Parts of records are about a review: its seats and rule as opened, its tally and its outcome. */
import type { Roles } from '../policy/policy.ts'
import type { Base, Close, Decide, Show, Without } from '../process/process.ts'
import type { Span } from '../calendar/span.ts'
import type { PlainDate } from '../calendar/time.ts'

/** What a gate may come to. */
export const OUTCOMES = [
  'passed',
  'rejected',
  'not-carried',
  'returned',
  'deferred',
  'lapsed',
] as const
export type Outcome = (typeof OUTCOMES)[number]

/** A deadline, pinned with the calendar that gave it. */
export type Deadline = Span & {
  /** The day of the event; the instant where the span is of halves, hours or minutes. */
  readonly from: string
  readonly 'last-day': PlainDate
  /** `HH:MM` on the last day, where the deadline does not end with it. */
  readonly until?: string
  readonly certainty: 'official' | 'provisional'
  /** Digest of the calendar files that it was computed from. */
  readonly calendar: string
  /** Which move of the review's deadline this is, where one was computed again or the review resumed. */
  readonly turn?: number
}

export type ResolvedShare =
  | { readonly 'more-than': string; readonly of: Base }
  | { readonly 'at-least': string; readonly of: Base }

/** A vote's rule as pinned when the review opens: no parameter is left in it. */
export interface VoteRule {
  readonly quorum: ResolvedShare
  readonly passes: ResolvedShare
  readonly close: Close
  readonly 'without-quorum': Without
  readonly show: Show
  readonly 'at-least': number
  /** Of a board: the fewest unrelated directors who must attend where one is recused as related (art. 185). */
  readonly attending?: number
  readonly tie?: 'chair-decides'
  /** Deferral (暂缓表决) is a further answer. */
  readonly defers?: true
}

/** The first day on which seats may decide, for the material must be with them for so long. */
export interface Notice {
  readonly from: PlainDate
  readonly 'working-days': number
  readonly 'first-day': PlainDate
  /** Digest of the calendar files that it was computed from. */
  readonly calendar: string
}

/** What a review is when it opens: seats and rule, frozen. */
export interface OpenedReview {
  readonly review: string
  readonly role: Roles
  readonly decide: Decide
  /** The members to whom the seats were resolved; a seat's id is its first holder. */
  readonly seats: readonly string[]
  /** Seats that are recused from the start: related directors, and recusals of earlier rounds. */
  readonly recused: readonly string[]
  /** Those of a board's recused seats that stay in the base of all directors, for they are not related (art. 73). */
  readonly 'in-base'?: readonly string[]
  /** Who got no seat because a document of the packet is theirs. */
  readonly excluded: readonly { readonly member: string; readonly document: string }[]
  /** Seats whose rejection ends the review. */
  readonly veto?: readonly string[]
  /** The seat whose ballot counts once more at a tie. */
  readonly chair?: string
  readonly notice?: Notice
  readonly vote?: VoteRule
  readonly deadline?: Deadline
}

/** What opens at once: one review, or the list of those that run together. */
export type Opens = OpenedReview | readonly OpenedReview[]

/** How the seats of a review were counted. */
export interface Tally {
  readonly seats: number
  readonly approve: number
  readonly reject: number
  readonly return: number
  readonly abstain: number
  /** Deferrals (暂缓表决), where there are any. */
  readonly defer?: number
  /** Written opinions, where the review asks for such. */
  readonly opinion?: number
  readonly recused: number
  /** Seats of a board that are recused and stay in the base of all directors, where there are any. */
  readonly 'recused-in-base'?: number
  readonly vacated: number
  readonly 'not-cast': number
  /** Counted ballots that were entered from paper and not confirmed by their members at that time. */
  readonly 'on-paper': number
  readonly quorum?: { readonly needed: number; readonly have: number }
  readonly passes?: { readonly needed: number; readonly have: number }
}

export type Result = Outcome | 'extended'

/** An opinion with the submitter's answer, as it joins the packet; the answer's file is named by seat and n. */
export interface AnsweredOpinion {
  readonly seat: string
  readonly n: number
  /** sha256 of the opinion. */
  readonly opinion: string
  readonly adopted: 'yes' | 'no'
}

/** A copy that goes out with an outcome. */
export interface Copied {
  readonly n: number
  readonly to: readonly string[]
}

/** What a deciding act caused, recorded because people read these files; check computes it again. */
export interface OutcomeRecord {
  readonly review?: string
  readonly result: Result
  readonly tally?: Tally
  /** Set where the outcome would have been another without the ballots entered from paper and not confirmed. */
  readonly 'only-on-paper'?: true
  /** Where departments were heard: the opinions that counted, in the order of the seats. */
  readonly opinions?: readonly AnsweredOpinion[]
  /** Who gets a copy (抄送), as a copy of that number; where the process says so of this outcome. */
  readonly copies?: Copied
  /** Set where a board could not decide, for too few unrelated directors attended: who decides instead (art. 185). */
  readonly instead?: 'shareholders'
  /** Set when the gate is decided: the stage the project goes to, or `end`. */
  readonly to?: string
  /** The next reviews of the gate. */
  readonly opens?: Opens
  /** Set when the time was extended. */
  readonly deadline?: Deadline
}
