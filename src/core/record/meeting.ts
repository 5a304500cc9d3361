/** The record of a sitting of a body (会议): who was there, who voted how on this item, and what was minuted. */
import type { ApprovalCondition } from './operation.ts'
import type { ActHead, Decision, RecusalGround } from './record.ts'
import type { OutcomeRecord, Result } from './review.ts'
import type { PlainDate } from '../calendar/time.ts'

/** A member's vote by name, as the minutes have it; `n` is the number of that seat's ballot. */
export interface NamedVote {
  readonly seat: string
  readonly n: number
  readonly decision: Decision
  readonly reason?: string
  readonly conditions?: readonly ApprovalCondition[]
}

/** A seat that says nothing on the item by law or by choice; the reason where it was first said in this sitting. */
export interface MinutedRecusal {
  readonly seat: string
  readonly reason?: string
  readonly ground?: RecusalGround
}

/** Who took part in a sitting, each seat in one list. Observers (列席) by name, never counted. */
export interface Attendance {
  readonly chair: string
  readonly recorder: string
  readonly present: readonly string[]
  readonly represented: readonly { readonly seat: string; readonly by: string }[]
  readonly absent: readonly string[]
  readonly recused: readonly MinutedRecusal[]
  readonly observers: readonly string[]
}

/** How many votes of a kind the minutes count; what they leave out is not compared. */
export type MinutedCounts = {
  readonly [D in Exclude<Decision, 'opinion'>]?: number
}

/** What the minutes say that was decided; `no-quorum` (未达法定人数) where the body could not. */
export type MinutedResult = Exclude<Result, 'extended'> | 'no-quorum'

/** A vote that its member had signed himself, and what he voted where whoever records the minutes may see it. */
export interface SignedVote {
  readonly seat: string
  readonly decision?: NamedVote['decision']
}

/** One item of a sitting: the votes by name and the outcome that the same tally gives. */
export interface SittingRecord extends ActHead {
  readonly act: 'meeting'
  readonly review: string
  readonly n: number
  /** The number of the minutes. */
  readonly number: string
  readonly date: PlainDate
  readonly attendance: Attendance
  readonly item: string
  /** The votes that this record enters; each is a ballot on paper. */
  readonly votes: readonly NamedVote[]
  /** Votes that their members had signed themselves, and the minutes name alike; of those kept back only whose they are. */
  readonly signed?: readonly SignedVote[]
  /** Seats present or represented that did not vote, which is no abstention. */
  readonly 'not-voting'?: readonly string[]
  /** Seats absent from a meeting that alone decides: what their members had signed before it does not count. */
  readonly uncounted?: readonly string[]
  readonly counts?: MinutedCounts
  readonly resolution: MinutedResult
  /** sha256 of the scans of minutes and resolution. */
  readonly scans: readonly string[]
  readonly submission: string
  /** Working days after the deadline. */
  readonly late?: number
  readonly outcome: OutcomeRecord
}
