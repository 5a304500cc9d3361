/** An act is what a member claims to do, as data; every declaration of one stands here. */
import { type EpochName, isLater } from '../rules/epoch-name.ts'
import type { Changing, Declaration } from './declaration.ts'
import { type MotionAct, MOTIONS } from './motion.ts'
import { grant, type GrantAct, revoke, type RevokeAct } from './grant.ts'
import { type ProjectAct, PROJECT_ACTS } from './project-acts.ts'
import { type SignoffAct, SIGNOFFS } from './signoff-acts.ts'
import { type AffirmAct, affirm } from './affirm.ts'
import { type ExcuseAct, excuse } from './excuse.ts'
import { record, type RecordAct } from './register-act.ts'
import { type VoidAct, voided } from './void.ts'
import { type WorkspaceAct, WORKSPACE_ACTS } from './workspace-acts.ts'

export type { GrantAct, RevokeAct } from './grant.ts'
export type { EndorseAct, MotionAct, ProposeAct, RetractAct } from './motion.ts'
export type { Evidence } from './kinds.ts'
export type { AffirmAct } from './affirm.ts'
export type { ExcuseAct } from './excuse.ts'
export type * from './project-acts.ts'
export type * from './signoff-acts.ts'
export type { RecordAct } from './register-act.ts'
export type { VoidAct } from './void.ts'
export type * from './workspace-acts.ts'

/** An act that is read off the files that it changes. */
export type ChangingAct = WorkspaceAct | ProjectAct | RecordAct

export type Act =
  | ChangingAct
  | SignoffAct
  | GrantAct
  | RevokeAct
  | ExcuseAct
  | VoidAct
  | AffirmAct
  | MotionAct

/** Every act, in the order in which the format lists them. */
export const ACTS: { readonly [A in Act['act']]: (Declaration | Changing) & { readonly act: A } } =
  {
    ...WORKSPACE_ACTS,
    void: voided,
    affirm,
    ...MOTIONS,
    record,
    ...PROJECT_ACTS,
    ...SIGNOFFS,
    grant,
    revoke,
    excuse,
  }

/** The act of this name, if an epoch knows it. */
export function actOf(epoch: EpochName, name: string): Act['act'] | undefined {
  const declared = Object.hasOwn(ACTS, name) ? ACTS[name as Act['act']] : undefined
  return declared === undefined || (declared.since !== undefined && isLater(epoch, declared.since))
    ? undefined
    : declared.act
}

/** The act that is meant: what a motion is about, where the act proposes or endorses one. */
export function actMeant(act: Act): Act {
  return act.act === 'propose' || act.act === 'endorse' ? (act.motioned ?? act) : act
}

/** The project that an act is about, where it is about one. */
export function projectMeant(act: Act): string | undefined {
  return 'project' in act ? act.project : undefined
}

/** The act that its commit carries out, by what it changes: of the last endorsement of a motion, what the motion is about. */
export function carriedOut(act: Act, changes: readonly { readonly path: string }[]): Act {
  if (act.act !== 'endorse' || act.motioned === undefined) return act
  return changes.some(({ path }) => !path.startsWith('motions/')) ? act.motioned : act
}

/** A file of people's text that an act adds, changes or (without a digest) removes. */
export interface TextChange {
  readonly path: string
  readonly sha256: string | undefined
}

/** Where an act about an open gate says it belongs; a replayed act names another place. */
export interface GatePlace {
  readonly project: string
  readonly stage: string
  readonly round: number
  /** sha256 of the submission. */
  readonly submission: string
}
