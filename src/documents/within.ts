/** How long a body has, as people write it: short text, a number of working days, a parameter's id, or by unit. */
import { LONGEST_SPAN, readSpan, type Span, spansLike } from '../core/calendar/span.ts'
import { suggest } from '../core/text/suggestion.ts'
import { parameterCalled } from './parameter-form.ts'
import type { Path } from './places.ts'
import type { RawWithin } from './within-shape.ts'
import type { Reading } from './reading.ts'
import { ID } from '../core/rules/name-kind.ts'
import { isYes } from './shape.ts'

/** The span, or the id of the parameter that says it; what is neither is noted with what was probably meant. */
export function withinOf(raw: RawWithin, path: Path, reading: Reading): Span | string | undefined {
  if (typeof raw === 'number') return counted({ 'working-days': raw }, path, reading)
  if (typeof raw === 'object') return byUnit(raw, path, reading)
  const span = readSpan(raw)
  if (span !== undefined) return span
  if (ID.test(raw)) return raw
  if (/^\d+ days?$/.test(raw)) reading.invalid(path, 'kind-of-days', raw)
  else {
    const parameter = parameterCalled(reading.source.value, raw)
    reading.invalid(path, 'span', raw, parameter ?? suggest(raw, spansLike(raw)))
  }
  return undefined
}

function byUnit(
  raw: Extract<RawWithin, object>,
  path: Path,
  reading: Reading,
): Span | string | undefined {
  const [unit, ...more] = Object.keys(raw)
  const value = Object.values(raw)[0]
  if (unit === undefined || value === undefined || more.length > 0) {
    reading.invalid(path, 'one-unit', Object.keys(raw).join(', '))
    return undefined
  }
  const at = [...path, unit]
  if (unit === 'same-day') {
    if (isYes(raw['same-day'])) return { 'same-day': true }
    reading.invalid(at, 'yes', String(value))
    return undefined
  }
  return typeof value === 'string' ? value : counted({ [unit]: value } as Span, at, reading)
}

function counted(span: Span, path: Path, reading: Reading): Span | undefined {
  const [count] = Object.values(span)
  if (Number(count) <= LONGEST_SPAN) return span
  reading.invalid(path, 'span', String(count))
  return undefined
}
