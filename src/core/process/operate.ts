/** An operation takes values and gives one, exactly; or none, and says why. */
import type { Value } from '../record/record.ts'
import { added, compareExact, divided, type Exact, exactOf, multiplied, negated } from './exact.ts'
import type { Operation } from './expression.ts'

/** What the operation makes of the values; a division by zero makes none. */
export function operate(
  operation: Operation,
  values: readonly (Exact | Value)[],
): { readonly value: Exact | Value } | { readonly why: 'not-even' | 'division-by-zero' } {
  // Days have an order and nothing else.
  if (operation === 'at-most' && !values.every((one) => typeof one === 'object')) {
    return { value: values.toSorted((a, b) => (String(a) < String(b) ? -1 : 1))[0]! }
  }
  const numbers = values.map((one) => (typeof one === 'object' ? one : exactOf(one)))
  const [first, ...others] = numbers.filter((one) => one !== undefined)
  if (first === undefined || others.length + 1 !== numbers.length) return { why: 'not-even' }
  const result = others.reduce<Exact | undefined>(
    (sum, one) => (sum === undefined ? undefined : OPERATE[operation](sum, one)),
    first,
  )
  return result === undefined ? { why: 'division-by-zero' } : { value: result }
}

const OPERATE: Readonly<Record<Operation, (a: Exact, b: Exact) => Exact | undefined>> = {
  plus: added,
  minus: (a, b) => added(a, negated(b)),
  times: multiplied,
  share: divided,
  'at-most': (a, b) => (compareExact(a, b) <= 0 ? a : b),
}
