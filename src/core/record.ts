/** The records that bd writes under a project: project.yaml, attachment records and the acts in signoffs/. */
import type { Base, Majority, Without } from './process.ts'
import type { PlainDate } from './time.ts'
import type { Classification, ParameterValue } from './workspace.ts'

/** A fact's or field's value: text, or a whole number. Money is text in yuan with two decimals, yes-no is `yes` or `no`. */
export type Value = string | number

export type Values = Readonly<Record<string, Value>>

/** The content of `project.yaml`. */
export interface ProjectRecord {
  readonly format: 'bd/project@1'
  readonly id: string
  /** The number as the company writes it, by its pattern. */
  readonly number?: string
  readonly title: string
  /** Where it is higher than the workspace's. */
  readonly classification?: Classification
  readonly process: { readonly id: string; readonly version: number; readonly sha256: string }
  readonly opened: { readonly at: string; readonly by: string }
  readonly unit?: string
  readonly contact?: string
  readonly facts: Values
  /** Members by post. */
  readonly team: Readonly<Record<string, readonly string[]>>
  /** The holder named for a review that is resolved by name. */
  readonly reviewers: Readonly<Record<string, string>>
}

/** The record beside an attached file: what it is, and for which document. */
export interface AttachmentRecord {
  readonly format: 'bd/attachment@1'
  readonly sha256: string
  readonly document: string
  readonly name: string
  readonly title: string
}

/** A deadline, pinned with the calendar that gave it. */
export interface Deadline {
  readonly from: PlainDate
  readonly 'working-days': number
  readonly 'last-day': PlainDate
  readonly certainty: 'official' | 'provisional'
  /** Digest of the calendar files that it was computed from. */
  readonly calendar: string
}

export type ResolvedShare =
  | { readonly 'more-than': string; readonly of: Base }
  | { readonly 'at-least': string; readonly of: Base }

/** A vote's rule as pinned when the review opens: no parameter is left in it. */
export interface VoteRule {
  readonly quorum: ResolvedShare
  readonly passes: ResolvedShare
  readonly close: 'when-decided' | 'when-all-cast' | 'at-deadline'
  readonly 'without-quorum': Without
  readonly show: 'after-close' | 'after-own' | 'at-once'
  readonly 'at-least': number
}

/** What a review is when it opens: seats and rule, frozen. */
export interface OpenedReview {
  readonly review: string
  readonly role: string
  readonly decide: 'sole' | 'vote'
  /** The members to whom the seats were resolved; a seat's id is its first holder. */
  readonly seats: readonly string[]
  /** Seats that are recused from the start: related directors, and recusals of earlier rounds. */
  readonly recused: readonly string[]
  /** Who got no seat because a document of the packet is theirs. */
  readonly excluded: readonly { readonly member: string; readonly document: string }[]
  readonly vote?: VoteRule
  readonly deadline?: Deadline
}

/** How the seats of a review were counted. */
export interface Tally {
  readonly seats: number
  readonly approve: number
  readonly reject: number
  readonly return: number
  readonly abstain: number
  readonly recused: number
  readonly vacated: number
  readonly 'not-cast': number
  readonly quorum?: { readonly needed: number; readonly have: number }
  readonly passes?: { readonly needed: number; readonly have: number }
}

export type Result = 'passed' | 'rejected' | 'returned' | 'lapsed' | 'extended'

/** What a deciding act caused, recorded because people read these files; check computes it again. */
export interface OutcomeRecord {
  readonly review?: string
  readonly result: Result
  readonly tally?: Tally
  /** Set when the gate is decided: the stage the project goes to, or `end`. */
  readonly to?: string
  /** The next review of the gate. */
  readonly opens?: OpenedReview
  /** Set when the time was extended. */
  readonly deadline?: Deadline
}

export interface PacketFile {
  readonly document: string
  readonly path: string
  readonly sha256: string
  readonly signers: readonly string[]
}

interface ActHead {
  readonly at: string
  readonly by: string
  readonly project: string
  readonly stage: string
  readonly round: number
}

export interface SubmissionRecord extends ActHead {
  readonly act: 'submit'
  /** The stage that is left by this submission, where the gate stands in the next one. */
  readonly leaves?: string
  readonly answer?: string
  readonly waivers: readonly { readonly document: string; readonly reason: string }[]
  /** Yes-no fields whose "yes" every reviewer is shown first, such as a binding framework agreement. */
  readonly flags: readonly { readonly document: string; readonly field: string }[]
  readonly facts: Values
  readonly parameters: Readonly<Record<string, ParameterValue>>
  readonly documents: readonly PacketFile[]
  readonly attachments: readonly PacketFile[]
  readonly opens?: OpenedReview
  readonly outcome?: OutcomeRecord
}

export interface WithdrawRecord extends ActHead {
  readonly act: 'withdraw'
  readonly submission: string
  readonly reason?: string
}

export type Decision = 'approve' | 'reject' | 'return' | 'abstain'

export interface BallotRecord extends ActHead {
  readonly act: 'ballot'
  readonly review: string
  readonly seat: string
  readonly n: number
  readonly decision: Decision
  /** The body's own answer, where the review has such. */
  readonly answer?: string
  readonly reason?: string
  /** sha256 of the submission that this ballot is about. */
  readonly submission: string
  /** sha256 of this seat's ballot n-1. */
  readonly replaces?: string
  /** Working days after the deadline. */
  readonly late?: number
  readonly outcome?: OutcomeRecord
}

export interface RecuseRecord extends ActHead {
  readonly act: 'recuse'
  readonly review: string
  readonly seat: string
  readonly reason: string
  readonly submission: string
  readonly outcome?: OutcomeRecord
}

export interface CloseRecord extends ActHead {
  readonly act: 'close'
  readonly review: string
  readonly n: number
  readonly submission: string
  readonly outcome: OutcomeRecord
}

export interface ExtendRecord extends ActHead {
  readonly act: 'extend'
  readonly review: string
  readonly n: number
  readonly reason: string
  readonly submission: string
  readonly deadline: Deadline
}

export interface CancelRecord {
  readonly act: 'cancel'
  readonly at: string
  readonly by: string
  readonly project: string
  readonly stage: string
  readonly reason: string
}

export interface HandOverRecord extends ActHead {
  readonly act: 'hand-over'
  readonly to: string
  readonly reason?: string
  readonly documents: readonly PacketFile[]
  readonly attachments: readonly PacketFile[]
}

export interface ReceiveRecord extends ActHead {
  readonly act: 'receive'
  readonly 'hand-over': string
  readonly reason?: string
}

/** Any act that has a file of its own under signoffs/. */
export type ActRecord =
  | SubmissionRecord
  | WithdrawRecord
  | BallotRecord
  | RecuseRecord
  | CloseRecord
  | ExtendRecord
  | CancelRecord
  | HandOverRecord
  | ReceiveRecord

export type { Majority }
