/** A project's course is what one line says of where it stands: its state, the round, how the last one ended. It is plain data. */
import type { Review } from '../process/process.ts'
import { enteredAloneIn } from '../review/paper.ts'
import { type CameTo, cameTo } from '../review/sitting-votes.ts'
import type { Round, Standing, State } from '../review/standing.ts'

/** How the review that ended a round decides, and what it came to. */
export interface Ended {
  readonly decide: Review['decide']
  readonly came: CameTo
}

/** Where a project stands, without what led there. */
export interface Course {
  readonly state: State
  /** The stage, by its id. */
  readonly stage: string
  /** The open round, or the one that comes next. */
  readonly round: number
  /** Whether a gate is open: so it is while the project is in review, or on hold there. */
  readonly atGate: boolean
  /** How many entries from paper count that no minutes carry and no member confirmed. */
  readonly entered: number
  /** While it is drafted: the gate of the last round, where that did not pass, and how it ended. */
  readonly last?: {
    readonly stage: string
    readonly result: Exclude<NonNullable<Round['result']>, 'passed'>
    readonly ended?: Ended
  }
}

/** The course of a project. */
export function courseOf({ state, stage, round, gate, rounds }: Standing): Course {
  return {
    state,
    stage: stage.stage,
    round,
    atGate: gate !== undefined,
    entered: rounds.flatMap(({ reviews }) => reviews.flatMap(enteredAloneIn)).length,
    ...lastOf(state, rounds.at(-1)),
  }
}

function lastOf(state: State, round: Round | undefined): Pick<Course, 'last'> {
  const result = round?.result
  if (state !== 'drafting' || round === undefined || result === undefined) return {}
  if (result === 'passed') return {}
  const ended = endedBy(round)
  return { last: { stage: round.stage.stage, result, ...(ended === undefined ? {} : { ended }) } }
}

/** What ended the round; `undefined` where no review did. */
export function endedBy({ reviews }: Pick<Round, 'reviews'>): Ended | undefined {
  const ended = reviews.find((one) => one.state === 'decided' && one.outcome.to !== undefined)
  return ended?.state === 'decided'
    ? { decide: ended.review.decide, came: cameTo(ended) }
    : undefined
}
