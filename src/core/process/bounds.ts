/** Bounds of the values that a fact or a field takes, as its declaration states them. */
import type { Value } from '../record/record.ts'
import { holds } from './condition.ts'

/** The words of bounds; `at-least` 以上 and `at-most` 以下 include the value itself. */
export const BOUNDS = ['at-least', 'more-than', 'at-most', 'less-than'] as const

/** The bounds that a declaration states; each holds. */
export type Bounds = { readonly [B in (typeof BOUNDS)[number]]?: Value }

/** Whether the value lies within all the bounds. */
export function isWithin(bounds: Bounds, value: Value): boolean {
  return BOUNDS.every((bound) => {
    const limit = bounds[bound]
    return limit === undefined || holds(value, bound, limit)
  })
}

/** The bounds as the process states them: `more-than 0, at-most 100`; empty where there are none. */
export function boundsText(bounds: Bounds): string {
  return BOUNDS.flatMap((bound) =>
    bounds[bound] === undefined ? [] : [`${bound} ${bounds[bound]}`],
  ).join(', ')
}
