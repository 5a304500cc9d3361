/** When a project passed a stage, by the act that decided it. */
import { passingOf } from '../world/looked.ts'
import type { Round, Standing } from './standing.ts'

/**
 * The time at which the project first passed the stage, or without a stage at which it was completed; `undefined` while it has
 * not. It is that of the act which completed the deciding review, or of the submission where the stage has no gate.
 */
export function decidedAt(standing: Standing, stage: string | undefined): string | undefined {
  if (stage !== undefined) {
    const passed = passingOf(standing, stage)
    return passed && endedAt(passed)
  }
  if (standing.state !== 'completed') return undefined
  const last = standing.rounds.at(-1)
  return standing.receive?.record.at ?? (last && endedAt(last))
}

/** When a round came to its end, by the act that decided it; a submission without a gate ends it at once. */
export function endedAt(round: Round): string {
  const ended = round.reviews.flatMap((view) =>
    view.state === 'decided' && view.outcome.to !== undefined ? [view.by.record.at] : [],
  )
  return ended[0] ?? round.submission.record.at
}
