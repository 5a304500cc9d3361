/** How values are worked out and rounded, as people write it, brought into the form that the rulebook knows. */
import type { Computed } from '../core/process/expression.ts'
import { ROUNDINGS } from '../core/process/exact.ts'
import type { ValueType } from '../core/process/process.ts'
import { isCounted, PLACES } from '../core/process/quantity.ts'
import type { RawExpression } from './expression-shape.ts'
import type { Path } from './places.ts'
import { expressionOf, type Scope } from './process-expression.ts'
import type { Reading } from './reading.ts'

/** How a value is worked out, and rounded: `round: 2, half-up`. */
export function computedOf(
  raw: RawExpression,
  round: string | undefined,
  type: ValueType,
  path: Path,
  reading: Reading,
  scope: Scope = {},
): Computed {
  reading.isNewer([...path, 'computed'])
  const from = expressionOf(raw, [...path, 'computed'], reading, scope)
  const found = round === undefined ? undefined : roundOf(round, type, [...path, 'round'], reading)
  return { from, ...(found === undefined ? {} : { round: found }) }
}

function roundOf(text: string, type: ValueType, path: Path, reading: Reading): Computed['round'] {
  const [, digits, word] = /^(\d)(?:\s*,\s*|\s+)([a-z-]+)$/.exec(text.trim()) ?? []
  const how = ROUNDINGS.find((one) => one === word)
  const places = Number(digits)
  if (how !== undefined && isCounted(type) && places <= PLACES[type]) return { places, how }
  const expected = isCounted(type) ? `0…${PLACES[type]}, ${ROUNDINGS.join(' | ')}` : 'number-type'
  reading.invalid(
    path,
    expected,
    text,
    /^\d$/.test(text.trim()) ? `${text.trim()}, half-up` : undefined,
  )
  return undefined
}
