/** The record of a sitting of a body (会议): who was there, who voted how on this item, and what was minuted. */
import type { ApprovalCondition } from './record-operation.ts'
import type { ActHead, Decision } from './record.ts'
import type { OutcomeRecord, Result } from './record-review.ts'
import type { PlainDate } from './time.ts'

/** A member's vote by name, as the minutes have it; `n` is the number of that seat's ballot. */
export interface NamedVote {
  readonly seat: string
  readonly n: number
  readonly decision: Decision
  readonly reason?: string
  readonly conditions?: readonly ApprovalCondition[]
}

/** Who took part in a sitting. Members by id; observers (列席) by name, never counted. */
export interface Attendance {
  readonly chair: string
  readonly recorder: string
  readonly present: readonly string[]
  readonly represented: readonly { readonly member: string; readonly by: string }[]
  readonly absent: readonly string[]
  readonly recused: readonly string[]
  readonly observers: readonly string[]
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
  readonly votes: readonly NamedVote[]
  /** What the minutes say that was decided. */
  readonly resolution: Exclude<Result, 'extended'>
  /** sha256 of the scans of minutes and resolution. */
  readonly scans: readonly string[]
  readonly submission: string
  readonly outcome: OutcomeRecord
}
