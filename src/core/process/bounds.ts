/** A declaration bounds the values that a fact, a field or a parameter takes. */
import type { Value } from '../record/record.ts'
import { holds } from './condition.ts'
import type { ParameterType } from './parameter.ts'
import type { ValueType } from './process.ts'

/** The types whose values have an order besides being equal or not: they alone have bounds. */
export const ORDERED = ['integer', 'money', 'percent', 'date'] as const
export type Ordered = (typeof ORDERED)[number]

/** Whether values of the type have an order. */
export function hasOrder(type: ValueType | ParameterType): type is Ordered {
  return ORDERED.some((one) => one === type)
}

/** The words of bounds; `at-least` 以上 and `at-most` 以下 include the value itself. */
export const BOUNDS = ['at-least', 'more-than', 'at-most', 'less-than'] as const
export type Bound = (typeof BOUNDS)[number]

/** The bounds that a declaration states; each holds. */
export type Bounds = { readonly [B in Bound]?: Value }

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
