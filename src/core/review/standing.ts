/** A project's standing is data: its stage, its rounds, the reviews of each. Worked out by `project/standing.ts`. */
import type { STATES } from '../process/link.ts'
import type { Process, Stage } from '../process/process.ts'
import type {
  CancelRecord,
  HandOverRecord,
  HoldRecord,
  ProjectRecord,
  ReceiveRecord,
  ReconsiderRecord,
  Result as ReviewResult,
  SubmissionRecord,
  WithdrawRecord,
} from '../record/record.ts'
import type { Filed, Signoffs } from '../record/signoffs.ts'
import type { OpenView, ReviewView } from './review.ts'

export type State = (typeof STATES)[number]

/** One visit to a gate, or one leaving of a stage without one. */
export interface Round {
  readonly stage: Stage
  readonly round: number
  readonly submission: Filed<SubmissionRecord>
  /** The stage it was submitted from, to which a withdrawal or lapse puts it back. */
  readonly from: Stage
  readonly reviews: readonly ReviewView[]
  readonly withdrawn?: Filed<WithdrawRecord>
  /** A rejected round that is opened once more. */
  readonly reconsidered?: Filed<ReconsiderRecord>
  /** How it ended, if it has. */
  readonly result?: Exclude<ReviewResult, 'extended'> | 'withdrawn'
}

/** A round whose gate is open. */
export type OpenGate = Round & { readonly open: readonly [OpenView, ...OpenView[]] }

/** Where a project stands. */
export interface Standing {
  readonly id: string
  /** The folder of its files, with a slash at its end. */
  readonly folder: string
  readonly project: ProjectRecord
  readonly process: Process
  readonly state: State
  readonly stage: Stage
  /** The open round, or the one that the next submission or hand-over would begin. */
  readonly round: number
  readonly rounds: readonly Round[]
  /** The round whose gate is open, with the reviews that are due: one, or several that run together. */
  readonly gate?: OpenGate
  /** The hold that stops the clock, while it does. */
  readonly hold?: Filed<HoldRecord>
  readonly signoffs: Signoffs
  readonly handOver?: Filed<HandOverRecord>
  readonly receive?: Filed<ReceiveRecord>
  readonly cancel?: Filed<CancelRecord>
}
