/** The records that bd writes under a project: project.yaml, attachment records and the acts in signoffs/. */
import type { MeetingRecord } from './record-paper.ts'
import type { Deadline, OpenedReview, OutcomeRecord } from './record-review.ts'
import type { PlainDate } from './time.ts'
import type { Classification, ParameterValue } from './workspace.ts'

export type * from './record-paper.ts'
export type * from './record-review.ts'

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
  /** The member whose decision on paper this is, entered by a secretary; absent where the member signs himself. */
  readonly for?: string
  readonly review: string
  readonly seat: string
  readonly n: number
  readonly decision: Decision
  /** The body's own answer, where the review has such. */
  readonly answer?: string
  readonly reason?: string
  /** The document number (文号) that the company gave the decision. */
  readonly number?: string
  /** The date on the paper, of an entry. */
  readonly dated?: PlainDate
  /** The minutes of the office meeting after which the decision was made. */
  readonly meeting?: MeetingRecord
  /** sha256 of the scan that proves the paper or the minutes; its record stands in attachments/. */
  readonly evidence?: string
  /** sha256 of the submission that this ballot is about. */
  readonly submission: string
  /** sha256 of this seat's ballot n-1. */
  readonly replaces?: string
  /** Working days after the deadline. */
  readonly late?: number
  readonly outcome?: OutcomeRecord
}

/** A member's signature under what a secretary entered for him. */
export interface ConfirmRecord extends ActHead {
  readonly act: 'confirm'
  readonly review: string
  readonly seat: string
  readonly n: number
  /** sha256 of the entry. */
  readonly entry: string
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
  readonly number?: string
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
  | ConfirmRecord
  | RecuseRecord
  | CloseRecord
  | ExtendRecord
  | CancelRecord
  | HandOverRecord
  | ReceiveRecord
