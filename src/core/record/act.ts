/** Acts: what a member claims to do, as data. */
import type {
  BallotAct,
  CloseAct,
  ConfirmAct,
  Evidence,
  ExtendAct,
  RecuseAct,
  WithdrawAct,
} from './gate-act.ts'
import type { GrantAct, OperationAct, RevokeAct, SittingAct } from './operation-act.ts'
import type { MeetingRecord, Values } from './record.ts'
import type { WorkspaceAct } from './workspace-act.ts'
import type { Classification } from './workspace.ts'

/** A file of people's text that an act adds, changes or (without a digest) removes. */
export interface TextChange {
  readonly path: string
  readonly sha256: string | undefined
}

export interface OpenAct {
  readonly act: 'open'
  readonly project: string
  readonly title: string
  readonly process: { readonly id: string; readonly version: number }
  readonly classification?: Classification
  readonly unit?: string
  readonly contact?: string
  readonly facts: Values
  readonly team: Readonly<Record<string, readonly string[]>>
  readonly reviewers: Readonly<Record<string, string>>
  readonly drafts: readonly TextChange[]
}

export interface SetAct {
  readonly act: 'set'
  readonly project: string
  /** The facts that change; `undefined` takes one back. */
  readonly facts: Readonly<Record<string, Values[string] | undefined>>
  readonly reason?: string
}

export interface TeamAct {
  readonly act: 'team'
  readonly project: string
  readonly team: Readonly<Record<string, readonly string[]>>
  readonly reviewers: Readonly<Record<string, string>>
  readonly reason?: string
}

export interface EditAct {
  readonly act: 'edit'
  readonly project: string
  readonly title: string
  readonly contact?: string
}

export interface SaveAct {
  readonly act: 'save'
  readonly project: string
  readonly texts: readonly TextChange[]
}

export interface AttachAct {
  readonly act: 'attach'
  readonly project: string
  readonly document: string
  readonly name: string
  readonly title: string
  readonly file: { readonly path: string; readonly sha256: string }
}

export interface SubmitAct {
  readonly act: 'submit'
  readonly project: string
  /** The gate's stage, or the stage that is left without one. */
  readonly stage: string
  readonly round: number
  readonly answer?: string
  readonly waivers: readonly { readonly document: string; readonly reason: string }[]
}

export interface CancelAct {
  readonly act: 'cancel'
  readonly project: string
  readonly reason: string
  /** The minutes in which the body that had voted gave it up, with their scan. */
  readonly meeting?: MeetingRecord
  readonly evidence?: Evidence
}

export interface HandOverAct {
  readonly act: 'hand-over'
  readonly project: string
  readonly stage: string
  readonly round: number
  readonly reason?: string
}

export interface ReceiveAct {
  readonly act: 'receive'
  readonly project: string
  readonly stage: string
  readonly round: number
  /** sha256 of the hand-over. */
  readonly handOver: string
  readonly reason?: string
}

export type Act =
  | WorkspaceAct
  | OpenAct
  | SetAct
  | TeamAct
  | EditAct
  | SaveAct
  | AttachAct
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
  | OperationAct
  | SittingAct
  | GrantAct
  | RevokeAct

export type * from './operation-act.ts'
export type * from './workspace-act.ts'
export type {
  BallotAct,
  CloseAct,
  ConfirmAct,
  Evidence,
  ExtendAct,
  GatePlace,
  RecuseAct,
  WithdrawAct,
} from './gate-act.ts'
