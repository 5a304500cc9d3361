/** What follows from an act for where a project stands, as typed data. */
import type { Pair } from './comparison.ts'
import type { OfProject } from './change.ts'
import type {
  ApprovalCondition,
  Deadline,
  HoldRecord,
  OpenedReview,
  Result,
  Tally,
} from '../record/record.ts'
import type { State } from '../review/standing.ts'
import type { SeatState } from '../review/tally.ts'

/** Where a project stands. */
export interface ReviewPlace {
  readonly state: State
  readonly stage: string
  readonly round: number
}

/** A review of one round. */
export interface OfReview extends OfProject {
  readonly stage: string
  readonly round: number
  readonly review: string
}

/** What follows for where a project stands, derived from its files before and after. */
export type StandingChange =
  | (Pair<ReviewPlace> & OfProject & { readonly kind: 'stands' })
  /** The project comes to its end; nothing more can be done in it. */
  | (OfProject & {
      readonly kind: 'ends'
      readonly how: Extract<State, 'completed' | 'rejected' | 'cancelled'>
      /** Whether the process allows a rejection to be reconsidered once more. */
      readonly reconsider: boolean
    })
  | (OfReview & { readonly kind: 'review-opens'; readonly opened: OpenedReview })
  | (OfReview & {
      readonly kind: 'review-closes'
      readonly result: Result
      /** It lapsed, for no minutes of its meeting were recorded within its time. */
      readonly unminuted?: true
      readonly tally?: Tally
      /** The stage to which the gate leads, or `end`, absent where the gate goes on; and who gets a copy. */
      readonly to?: string
      readonly copies?: readonly string[]
      readonly onlyOnPaper: boolean
      /** How many of the votes stand in the minutes of a sitting. */
      readonly minuted?: number
      /** Who decides in the place of a board of which too few attended. */
      readonly instead?: 'shareholders'
    })
  /** A review that needs no decision any more: withdrawn, or another of its step ended the gate. */
  | (OfReview & { readonly kind: 'review-stops' })
  | (Pair<Deadline> & OfReview & { readonly kind: 'deadline' })
  | (Pair<SeatState> &
      OfReview & { readonly kind: 'seat'; readonly seat: string; readonly holder: string })
  | (Pair<string> & OfReview & { readonly kind: 'seat-holder'; readonly seat: string })
  | (Pair<HoldRecord> & OfProject & { readonly kind: 'hold' })
  | (Pair<'open' | 'met' | 'waived'> &
      OfProject & {
        readonly kind: 'condition'
        readonly number: number
        readonly condition: ApprovalCondition
      })
  /** A ballot in a vote that it does not decide, or of which others are kept back from who signs: what may come of it. */
  | (OfReview & {
      readonly kind: 'may-lead'
      readonly may: readonly Led[]
      readonly keptBack: boolean
    })

/** Where an outcome leads: to a stage, or `end`; or to the next reviews of the gate, none while others of its step are open. */
export type Led =
  | { readonly result: Result; readonly to: string }
  | { readonly result: Result; readonly opens: readonly string[] }
