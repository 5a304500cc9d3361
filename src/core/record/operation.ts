/** The records of operations beside the ballots: transfers, seats, advice, answers, conditions, holds, copies. */
import type { ActHead, OutcomeRecord } from './record.ts'
import type { Deadline } from './review.ts'
import type { PlainDate } from '../calendar/time.ts'

/** What an operation on an open review says besides its head. */
interface OnReview extends ActHead {
  readonly review: string
}

/** The seat keeps its identity, its holder changes (转办). */
export interface TransferRecord extends OnReview {
  readonly act: 'transfer'
  readonly seat: string
  readonly n: number
  readonly to: string
  readonly reason: string
  readonly submission: string
}

interface OnSeat extends OnReview {
  readonly seat: string
  readonly n: number
  readonly reason: string
  readonly submission: string
}

/** A seat is added before the first ballot (加签). */
export interface AddSeatRecord extends OnSeat {
  readonly act: 'add-seat'
}

/** An added seat that has not voted is removed (减签). */
export interface RemoveSeatRecord extends OnSeat {
  readonly act: 'remove-seat'
}

/** A question to somebody who has no seat, or his opinion; it counts nothing. */
export interface AdviseRecord extends OnReview {
  readonly act: 'advise'
  readonly n: number
  /** Who is asked; absent where this is an opinion. */
  readonly asks?: string
  readonly text: string
  readonly submission: string
}

/** The submitter's answer to a written opinion (采纳 / 不采纳). */
export interface AnswerRecord extends OnReview {
  readonly act: 'answer'
  readonly seat: string
  readonly n: number
  /** sha256 of the opinion. */
  readonly opinion: string
  readonly adopted: 'yes' | 'no'
  readonly reason?: string
  readonly submission: string
  readonly outcome?: OutcomeRecord
}

/** A condition of an approval was met, or waived by who set it. */
export interface ConditionRecord extends OnReview {
  readonly act: 'condition'
  readonly seat: string
  readonly n: number
  /** The number of the condition in its ballot, from 1. */
  readonly condition: number
  /** sha256 of the ballot. */
  readonly ballot: string
  readonly result: 'met' | 'waived'
  readonly reason: string
  /** sha256 of the scan that proves it, filed with the scans of its review. */
  readonly evidence?: string
}

/** A rejected gate is opened once more (复议); the first outcome stays. */
export interface ReconsiderRecord extends ActHead {
  readonly act: 'reconsider'
  /** sha256 of the act that rejected. */
  readonly rejection: string
  readonly reason: string
}

/** A running deadline by a calendar that changed since it began. */
export interface RecomputeRecord extends OnReview {
  readonly act: 'recompute'
  readonly n: number
  readonly reason: string
  readonly submission: string
  readonly deadline: Deadline
}

interface OnProject {
  readonly at: string
  readonly by: string
  readonly project: string
  readonly n: number
}

/** The working-day clock stops (暂停). */
export interface HoldRecord extends OnProject {
  readonly act: 'hold'
  readonly reason: string
}

/** A deadline that goes on after a hold. */
export interface ResumedDeadline {
  readonly stage: string
  readonly round: number
  readonly review: string
  readonly deadline: Deadline
}

/** The clock goes on (恢复): the days left are what they were. */
export interface ResumeRecord extends OnProject {
  readonly act: 'resume'
  /** sha256 of the hold. */
  readonly hold: string
  readonly reason?: string
  readonly deadlines: readonly ResumedDeadline[]
}

/** A copy for information (传阅); it gives no rights. */
export interface CopyRecord extends OnProject {
  readonly act: 'cc'
  readonly to: readonly string[]
  readonly note?: string
}

/** The read notice of one recipient (阅知). */
export interface ReadRecord extends OnProject {
  readonly act: 'read'
  /** sha256 of the copy. */
  readonly copy: string
}

/** A condition of an approval (有条件同意): what, who sees to it, until when. */
export interface ApprovalCondition {
  readonly text: string
  /** A member, or a role. */
  readonly owner: string
  readonly due: PlainDate
}
