/** Some acts are filed under a project's `signoffs/`: an act is one of them by standing here. */
import type { Tree } from './tree.ts'
import type { Declaration } from './declaration.ts'
import { recordPathIn } from './filing.ts'
import { advise, type AdviseAct, type AdviseRecord } from './advise.ts'
import { answer, type AnswerAct, type AnswerRecord } from './answer.ts'
import { ballot, type BallotAct, type BallotRecord } from './ballot.ts'
import { cancel, type CancelAct, type CancelRecord } from './cancel.ts'
import {
  close,
  extend,
  type CloseAct,
  type CloseRecord,
  type ExtendAct,
  type ExtendRecord,
} from './close.ts'
import { condition, type ConditionAct, type ConditionRecord } from './condition.ts'
import { confirm, type ConfirmAct, type ConfirmRecord } from './confirm.ts'
import { copy, read, type CopyAct, type CopyRecord, type ReadAct, type ReadRecord } from './copy.ts'
import {
  handOver,
  receive,
  type HandOverAct,
  type HandOverRecord,
  type ReceiveAct,
  type ReceiveRecord,
} from './hand-over.ts'
import {
  hold,
  resume,
  type HoldAct,
  type HoldRecord,
  type ResumeAct,
  type ResumeRecord,
} from './hold.ts'
import { meeting, type SittingAct, type SittingRecord } from './meeting.ts'
import { recompute, type RecomputeAct, type RecomputeRecord } from './recompute.ts'
import { reconsider, type ReconsiderAct, type ReconsiderRecord } from './reconsider.ts'
import { recuse, type RecuseAct, type RecuseRecord } from './recuse.ts'
import {
  addSeat,
  removeSeat,
  type AddSeatAct,
  type AddSeatRecord,
  type RemoveSeatAct,
  type RemoveSeatRecord,
} from './seats.ts'
import { submit, type SubmissionRecord, type SubmitAct } from './submit.ts'
import { transfer, type TransferAct, type TransferRecord } from './transfer.ts'
import { withdraw, type WithdrawAct, type WithdrawRecord } from './withdraw.ts'

export type * from './advise.ts'
export type * from './answer.ts'
export type * from './ballot.ts'
export type * from './cancel.ts'
export type * from './close.ts'
export type * from './condition.ts'
export type * from './confirm.ts'
export type * from './copy.ts'
export type * from './hand-over.ts'
export type * from './hold.ts'
export type * from './meeting.ts'
export type * from './recompute.ts'
export type * from './reconsider.ts'
export type * from './recuse.ts'
export type * from './seats.ts'
export type * from './submit.ts'
export type * from './transfer.ts'
export type * from './withdraw.ts'

/** Any act that has a file of its own under signoffs/. */
export type SignoffAct =
  | SubmitAct
  | WithdrawAct
  | BallotAct
  | ConfirmAct
  | RecuseAct
  | CloseAct
  | ExtendAct
  | CancelAct
  | HandOverAct
  | ReceiveAct
  | TransferAct
  | AddSeatAct
  | RemoveSeatAct
  | AdviseAct
  | AnswerAct
  | ConditionAct
  | ReconsiderAct
  | RecomputeAct
  | HoldAct
  | ResumeAct
  | CopyAct
  | ReadAct
  | SittingAct

/** Its record. */
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

/** Their declarations. */
export const SIGNOFFS = {
  submit,
  withdraw,
  ballot,
  confirm,
  recuse,
  close,
  extend,
  cancel,
  'hand-over': handOver,
  receive,
  transfer,
  'add-seat': addSeat,
  'remove-seat': removeSeat,
  advise,
  answer,
  condition,
  reconsider,
  recompute,
  hold,
  resume,
  cc: copy,
  read,
  meeting,
} as const satisfies { readonly [A in ActRecord['act']]: Declaration & { readonly act: A } }

/** Whether the act with this name is one of them. */
export function isSignoff(name: string): name is ActRecord['act'] {
  return Object.hasOwn(SIGNOFFS, name)
}

/** The path of such a record. */
export function signoffPath(tree: Tree, record: ActRecord): string {
  return recordPathIn(tree, SIGNOFFS[record.act], record)
}
