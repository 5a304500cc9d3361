/** A review that lapsed because too few seats were left, and who decides instead. */
import type { ReviewView } from './review.ts'

/** How many seats were needed and left; `then` is the role that the process names, or the shareholders for a board. */
export interface Shortfall {
  readonly needed: number
  readonly left: number
  readonly then?: { readonly shareholders: true } | { readonly role: string }
}

/** Why a decided review lapsed, where it did for want of seats that may decide; else nothing. */
export function shortfallOf(view: ReviewView): Shortfall | undefined {
  if (view.state !== 'decided' || view.outcome.result !== 'lapsed') return undefined
  const { tally } = view.outcome
  const needed = view.opened.vote?.['at-least'] ?? 1
  const left = tally === undefined ? needed : tally.seats - tally.recused - tally.vacated
  if (left >= needed) return undefined
  const { review } = view
  if (review.decide === 'vote' && review.rule === 'company-law-board') {
    return { needed, left, then: { shareholders: true } }
  }
  return {
    needed,
    left,
    ...(review.instead === undefined ? {} : { then: { role: review.instead } }),
  }
}
