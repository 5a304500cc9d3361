/** Acts about an open gate: each names the gate and the packet it is about, so that none can be replayed elsewhere. */
import type { ApprovalCondition, Decision, MeetingRecord, RecusalGround } from './record.ts'
import type { PlainDate } from '../calendar/time.ts'

/** Where an act about an open gate says it belongs; a replayed act names another place. */
export interface GatePlace {
  readonly project: string
  readonly stage: string
  readonly round: number
  /** sha256 of the submission. */
  readonly submission: string
}

export interface WithdrawAct extends GatePlace {
  readonly act: 'withdraw'
  readonly reason?: string
}

export interface BallotAct extends GatePlace {
  readonly act: 'ballot'
  readonly review: string
  readonly seat: string
  readonly n: number
  readonly replaces?: string
  readonly decision: Decision
  /** The body's own answer, where the review has such. */
  readonly answer?: string
  readonly reason?: string
  readonly conditions?: readonly ApprovalCondition[]
  /** The document number (文号) of the decision. */
  readonly number?: string
  /** The date on the paper; with it the ballot is a secretary's entry of the seat's decision. */
  readonly dated?: PlainDate
  /** The minutes of the office meeting after which the decision was made. */
  readonly meeting?: MeetingRecord
  readonly evidence?: Evidence
  /** sha256 of the grant under which the signer casts for the seat's holder. */
  readonly grant?: string
}

/** A scan that proves a decision; `file` where this act adds it, absent where it is there already. */
export interface Evidence {
  readonly sha256: string
  readonly file?: { readonly path: string; readonly name: string; readonly title: string }
}

/** A member's own signature under the entry of his ballot; possible whatever came of it since. */
export interface ConfirmAct {
  readonly act: 'confirm'
  readonly project: string
  readonly stage: string
  readonly round: number
  readonly review: string
  readonly seat: string
  readonly n: number
  /** sha256 of the entry. */
  readonly entry: string
}

export interface RecuseAct extends GatePlace {
  readonly act: 'recuse'
  readonly review: string
  readonly seat: string
  readonly reason: string
  readonly ground?: RecusalGround
}

export interface CloseAct extends GatePlace {
  readonly act: 'close'
  readonly review: string
  readonly number?: string
}

export interface ExtendAct extends GatePlace {
  readonly act: 'extend'
  readonly review: string
  readonly reason: string
}
