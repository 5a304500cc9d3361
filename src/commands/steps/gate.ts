/** What an act about an open gate names, from what was typed: the rules can then say why not. */
import { reviewsMeant } from '../../core/review/meant.ts'
import type { Standing } from '../../core/project/standing.ts'
import { UsageError } from './refused.ts'

export { placeOf } from '../../core/review/meant.ts'

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
