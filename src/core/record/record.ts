/** The records that bd writes under a project: project.yaml, attachment records and the acts in signoffs/. */
import type { SittingRecord } from './meeting.ts'
import type {
  AdviseRecord,
  AnswerRecord,
  ApprovalCondition,
  ConditionRecord,
  CopyRecord,
  HoldRecord,
  ReadRecord,
  RecomputeRecord,
  ReconsiderRecord,
  ResumeRecord,
  AddSeatRecord,
  RemoveSeatRecord,
  TransferRecord,
} from './operation.ts'
import type { MeetingRecord } from './paper.ts'
import type { Deadline, Opens, OutcomeRecord } from './review.ts'
import type { PlainDate } from '../calendar/time.ts'
import type { PacketFile, Values } from './project.ts'
import type { ParameterValue } from './workspace.ts'

export type * from './meeting.ts'
export type * from './operation.ts'
export type * from './paper.ts'
export type * from './project.ts'
export type * from './review.ts'

/** What every act about a visit to a gate begins with. */
export interface ActHead {
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
  /** sha256 of the reconsideration of which this is the new round. */
  readonly reconsiders?: string
  readonly answer?: string
  readonly waivers: readonly { readonly document: string; readonly reason: string }[]
  /** Yes-no fields whose "yes" every reviewer is shown first, such as a binding framework agreement. */
  readonly flags: readonly { readonly document: string; readonly field: string }[]
  readonly facts: Values
  readonly parameters: Readonly<Record<string, ParameterValue>>
  readonly documents: readonly PacketFile[]
  readonly attachments: readonly PacketFile[]
  readonly opens?: Opens
  readonly outcome?: OutcomeRecord
}

export interface WithdrawRecord extends ActHead {
  readonly act: 'withdraw'
  readonly submission: string
  readonly reason?: string
}

export type Decision = 'approve' | 'reject' | 'return' | 'abstain' | 'defer' | 'opinion'

export interface BallotRecord extends ActHead {
  readonly act: 'ballot'
  /** The holder of the seat where another signs: a secretary who enters his paper, or whom he granted it. */
  readonly for?: string
  readonly review: string
  readonly seat: string
  readonly n: number
  readonly decision: Decision
  /** The body's own answer, where the review has such. */
  readonly answer?: string
  readonly reason?: string
  /** On which the approval rests. */
  readonly conditions?: readonly ApprovalCondition[]
  /** The document number (文号) that the company gave the decision. */
  readonly number?: string
  /** The date on the paper, of an entry. */
  readonly dated?: PlainDate
  /** The minutes of the office meeting after which the decision was made. */
  readonly meeting?: MeetingRecord
  /** sha256 of the scan that proves the paper or the minutes; its record stands in attachments/. */
  readonly evidence?: string
  /** sha256 of the grant under which it was cast. */
  readonly grant?: string
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

/** Why a director takes no part: related in a matter of arts. 182 to 184 of the Company Law, or anything else. */
export type RecusalGround = 'related' | 'other'

export interface RecuseRecord extends ActHead {
  readonly act: 'recuse'
  readonly review: string
  readonly seat: string
  readonly reason: string
  readonly ground?: RecusalGround
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
  /** The minutes of the body that had voted on it. */
  readonly meeting?: MeetingRecord
  /** sha256 of their scan. */
  readonly evidence?: string
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
  | TransferRecord
  | AddSeatRecord
  | RemoveSeatRecord
  | AdviseRecord
  | AnswerRecord
  | ConditionRecord
  | ReconsiderRecord
  | RecomputeRecord
  | HoldRecord
  | ResumeRecord
  | CopyRecord
  | ReadRecord
  | SittingRecord
