/** What an act about an open gate names: the gate that is open now, or the last one, so that the rules can say why not. */
import type { GatePlace } from '../../core/act.ts'
import type { Standing } from '../../core/standing.ts'
import { UsageError } from './refused.ts'

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

/**
 * The review that an act is about: the named one, else the open one, else the last. Where several are open, the one in
 * which the member holds a seat.
 */
export function reviewIn(standing: Standing, named: string | undefined, member?: string): string {
  if (named !== undefined) return named
  const open = standing.gate?.open ?? []
  const mine = open.filter(({ holders }) => [...holders.values()].includes(member ?? ''))
  const [only, ...others] = mine.length > 0 ? mine : open
  if (others.length > 0) {
    const reviews = open.map(({ review }) => review.review).join(', ')
    throw new UsageError('several-reviews', { reviews })
  }
  return only?.review.review ?? standing.rounds.at(-1)?.reviews.at(-1)?.review.review ?? ''
}
