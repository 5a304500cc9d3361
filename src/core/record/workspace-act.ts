/** Acts on the workspace as a whole: its founding, its roster, its rules, its numbers, its calendar, its processes, what is voided in it. */
import type { TextChange } from './act.ts'
import type { CommitId } from './commit.ts'
import type { Policy } from '../policy/policy.ts'
import type { Process } from '../process/process.ts'
import type { EpochName } from '../rules/rulebook.ts'
import type { ParameterValue } from './workspace.ts'

export interface FoundAct {
  readonly act: 'found'
  readonly texts: readonly TextChange[]
}

export interface PolicyAct {
  readonly act: 'policy'
  readonly policy: Policy
  readonly reason: string
  /** Keys whose proof of possession was verified. */
  readonly proven: readonly string[]
}

/** Enters a newer epoch of the rules. */
export interface UpgradeAct {
  readonly act: 'upgrade'
  /** One that this bd does not know is judged as an act all the same; from the next commit on it cannot judge. */
  readonly to: EpochName
  readonly reason: string
}

/** Acknowledges a refused commit and takes back what it brought. */
export interface VoidAct {
  readonly act: 'void'
  readonly commit: CommitId
  readonly reason: string
}

export interface ParameterAct {
  readonly act: 'parameter'
  readonly process: string
  readonly parameter: string
  readonly value: ParameterValue
  readonly reason: string
}

export interface CalendarAct {
  readonly act: 'calendar'
  readonly texts: readonly TextChange[]
  readonly reason: string
}

export interface PublishAct {
  readonly act: 'publish'
  /** The version as its process.yaml reads. */
  readonly process: Process
  readonly texts: readonly TextChange[]
  readonly reason: string
}

export type WorkspaceAct =
  | FoundAct
  | PolicyAct
  | UpgradeAct
  | VoidAct
  | ParameterAct
  | CalendarAct
  | PublishAct
