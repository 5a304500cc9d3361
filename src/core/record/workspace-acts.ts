/** These acts change what all projects rest on: roster, rules, numbers, calendar, processes, registers; and the founding, which brings them. */
import type { TextChange } from './act.ts'
import { CONFIGURATION } from './configuration.ts'
import type { Changing } from './declaration.ts'
import type { Duties } from '../duty/duty.ts'
import type { Policy } from '../policy/policy.ts'
import type { Process } from '../process/process.ts'
import type { Register } from '../register/register.ts'
import type { EpochName } from '../rules/epoch-name.ts'
import type { ParameterValue } from './workspace.ts'

/** The first commit of a workspace, which is its trust root. */
export const found = {
  act: 'found',
  changes: ['bd.yaml', 'policy.yaml', 'calendar/', 'processes/', ...CONFIGURATION],
  trailers: {},
  filesByDigest: true,
} as const satisfies Changing

export interface FoundAct {
  readonly act: 'found'
  readonly texts: readonly TextChange[]
}

export const policy = {
  act: 'policy',
  changes: ['policy.yaml'],
  trailers: { 'Bd-Reason': 'reason' },
} as const satisfies Changing

export interface PolicyAct {
  readonly act: 'policy'
  readonly policy: Policy
  readonly reason: string
  /** Keys whose proof of possession was verified. */
  readonly proven: readonly string[]
}

export const upgrade = {
  act: 'upgrade',
  changes: ['bd.yaml'],
  trailers: { 'Bd-Reason': 'reason' },
} as const satisfies Changing

/** Enters a newer epoch of the rules. */
export interface UpgradeAct {
  readonly act: 'upgrade'
  /** One that this bd does not know is judged as an act all the same; from the next commit on it cannot judge. */
  readonly to: EpochName
  readonly reason: string
}

export const parameter = {
  act: 'parameter',
  changes: ['bd.yaml'],
  trailers: { 'Bd-Reason': 'reason' },
} as const satisfies Changing

export interface ParameterAct {
  readonly act: 'parameter'
  readonly process: string
  readonly parameter: string
  readonly value: ParameterValue
  readonly reason: string
}

export const calendar = {
  act: 'calendar',
  changes: ['calendar/'],
  trailers: { 'Bd-Reason': 'reason' },
} as const satisfies Changing

export interface CalendarAct {
  readonly act: 'calendar'
  readonly texts: readonly TextChange[]
  readonly reason: string
}

export const publish = {
  act: 'publish',
  changes: ['processes/<id>/<n>/', 'registers/<id>/<n>/', 'duties/<id>/<n>/'],
  trailers: { 'Bd-Reason': 'reason' },
} as const satisfies Changing

/** A version is published: its files, and why. */
export interface Publishing {
  readonly act: 'publish'
  readonly texts: readonly TextChange[]
  readonly reason: string
}

export interface PublishProcessAct extends Publishing {
  /** The version as its process.yaml reads. */
  readonly process: Process
}

/** Known from the second epoch on. */
export interface PublishRegisterAct extends Publishing {
  /** The version as its register.yaml reads. */
  readonly register: Register
}

export interface PublishDutiesAct extends Publishing {
  /** The version as its duties.yaml reads. */
  readonly duties: Duties
}

/** Publishes the next version of a regulation, told apart by which kind it is. */
export type PublishAct = PublishProcessAct | PublishRegisterAct | PublishDutiesAct

/** What is published, with its files. */
export type Published =
  | Omit<PublishProcessAct, 'act' | 'reason'>
  | Omit<PublishRegisterAct, 'act' | 'reason'>
  | Omit<PublishDutiesAct, 'act' | 'reason'>

export const configure = {
  act: 'configure',
  since: 'bd/workspace@2',
  changes: CONFIGURATION,
  trailers: { 'Bd-Reason': 'reason' },
} as const satisfies Changing

/** Places, changes or takes away files by which the workspace is set up. */
export interface ConfigureAct {
  readonly act: 'configure'
  readonly texts: readonly TextChange[]
  readonly reason: string
}

export type WorkspaceAct =
  | FoundAct
  | PolicyAct
  | UpgradeAct
  | ParameterAct
  | CalendarAct
  | PublishAct
  | ConfigureAct

export const WORKSPACE_ACTS = {
  found,
  policy,
  upgrade,
  parameter,
  calendar,
  publish,
  configure,
} as const satisfies { readonly [A in WorkspaceAct['act']]: Changing & { readonly act: A } }
