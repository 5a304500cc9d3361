/** What an act about an open gate names: the gate that is open now, or the last one, so that the rules can say why not. */
import type { GatePlace } from '../../core/act.ts'
import type { Standing } from '../../core/standing.ts'

/** The place of the gate that is open; of the last round where none is. */
export function placeOf(standing: Standing): GatePlace {
  const round = standing.gate ?? standing.rounds.at(-1)
  return {
    project: standing.id,
    stage: round?.stage.stage ?? standing.stage.stage,
    round: round?.round ?? standing.round,
    submission: round?.submission.sha256 ?? '',
  }
}

/** The review that an act is about: the named one, else the open one, else the last. */
export function reviewIn(standing: Standing, named: string | undefined): string {
  const round = standing.gate ?? standing.rounds.at(-1)
  return named ?? standing.gate?.open.review.review ?? round?.reviews.at(-1)?.review.review ?? ''
}
