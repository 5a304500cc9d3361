/** What an act about an open gate names, from what was typed: the rules can then say why not. */
import { reviewsMeant } from '../../core/review/deed-place.ts'
import type { Standing } from '../../core/project/standing.ts'
import type { Act } from '../../core/record/act.ts'
import { unique } from '../../core/rules/finding.ts'
import { decide } from '../../core/acts/decide.ts'
import { circumstances } from './act.ts'
import { Refused, UsageError } from './refused.ts'
import type { Scene } from './write.ts'

export { placeOf } from '../../core/review/deed-place.ts'

/**
 * The review that an act is about: the named one, else the open one, else the last. Where several are open, the one in
 * which the member holds a seat.
 */
export function reviewIn(standing: Standing, named: string | undefined, member?: string): string {
  const [meant, ...others] = reviewsMeant(standing, named, member)
  if (others.length > 0) {
    const open = standing.gate?.open ?? []
    const reviews = open.map(({ review }) => review.review).join(', ')
    throw new UsageError('several-reviews', { reviews })
  }
  return meant ?? ''
}

/**
 * The review that an act of the secretary is about: the named one, else the only one of those open in which the rules take
 * it. Refused: with every reason where none of several takes it.
 */
export function reviewTaking(
  scene: Pick<Scene, 'reading' | 'actor' | 'standing'>,
  named: string | undefined,
  actIn: (review: string) => Act,
): string {
  const { reading, actor, standing } = scene
  const meant = reviewsMeant(standing, named)
  if (meant.length < 2) return meant[0] ?? ''
  const by = circumstances(reading, actor.member)
  const judged = meant.map((review) => ({ review, ...decide(reading.world, actIn(review), by) }))
  const takes = judged.filter(({ ok }) => ok)
  if (takes.length === 1) return takes[0]!.review
  if (takes.length === 0) {
    throw new Refused(unique(judged.flatMap((one) => (one.ok ? [] : one.findings))))
  }
  throw new UsageError('several-reviews', {
    reviews: takes.map(({ review }) => review).join(', '),
  })
}
