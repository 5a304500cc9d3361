/** Acts that are held whole by their record: what a member claims is the record less what bd computes. */
import type * as record from './record.ts'
import type { Evidence } from './gate-act.ts'
import type { GrantRecord, RevocationRecord } from './grant.ts'

/** A record as an act: who, when and what came of it are computed again. */
type Claimed<R, Computed extends string = never> = Omit<R, 'at' | 'by' | 'outcome' | Computed>

export type TransferAct = Claimed<record.TransferRecord, 'n'>
export type AddSeatAct = Claimed<record.AddSeatRecord, 'n'>
export type RemoveSeatAct = Claimed<record.RemoveSeatRecord, 'n'>
export type AdviseAct = Claimed<record.AdviseRecord, 'n'>
export type AnswerAct = Claimed<record.AnswerRecord>
export type ConditionAct = Claimed<record.ConditionRecord, 'evidence'> & {
  readonly evidence?: Evidence
}
export type ReconsiderAct = Claimed<record.ReconsiderRecord>
export type RecomputeAct = Claimed<record.RecomputeRecord, 'n' | 'deadline'>
export type HoldAct = Claimed<record.HoldRecord, 'n'>
export type ResumeAct = Claimed<record.ResumeRecord, 'n' | 'deadlines'>
export type CopyAct = Claimed<record.CopyRecord, 'n'>
export type ReadAct = Claimed<record.ReadRecord>

/** One item of a sitting, with the scans that the act adds. */
export interface SittingAct extends Claimed<record.SittingRecord, 'n' | 'late'> {
  readonly files: readonly ScanFile[]
}

/** A scan that an act adds beside its record. */
export interface ScanFile {
  readonly sha256: string
  readonly path: string
  readonly name: string
  readonly title: string
}

/** A standing grant of the signer. */
export interface GrantAct extends Claimed<GrantRecord, 'format' | 'n'> {
  readonly act: 'grant'
}

/** The end of a grant, by who gave it. */
export interface RevokeAct extends Claimed<RevocationRecord, 'format'> {
  readonly act: 'revoke'
}

/** Acts about a project that have a file of their own beside the ballots. */
export type OperationAct =
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
