/** People write bounds of facts and fields, which are brought into the form in which values are recorded. */
import { boundedScale } from '../core/lint/domain.ts'
import { type Bounds, BOUNDS, boundsText, hasOrder, ORDERED } from '../core/process/bounds.ts'
import { readValue } from '../core/process/values.ts'
import type { RawParameter } from './process-shape.ts'
import type { RawDeclaration } from './value-shape.ts'
import type { Path } from './places.ts'
import type { Reading } from './reading.ts'

/** The bounds that the declaration states; one of a type without an order, or that is no value of the type, is noted. */
export function boundsOf(raw: RawDeclaration | RawParameter, path: Path, reading: Reading): Bounds {
  const { type } = raw
  const stated = BOUNDS.flatMap((word) => {
    const written = raw[word]
    if (written === undefined) return []
    if (!hasOrder(type)) {
      reading.invalid([...path, word], `type: ${ORDERED.join(' | ')}`, `type: ${type}`)
      return []
    }
    const declared = { type, title: { zh: word, en: word } }
    const read = readValue(word, declared, String(written), { members: 'any', units: 'any' })
    if (!read.ok) {
      reading.invalid([...path, word], type, String(written))
      return []
    }
    return [[word, read.value] as const]
  })
  const bounds: Bounds = Object.fromEntries(stated)
  if (hasOrder(type)) {
    const { from, to } = boundedScale(type, bounds)
    const [last] = stated.at(-1) ?? []
    if (from !== undefined && to !== undefined && from > to && last !== undefined) {
      const others = boundsText({ ...bounds, [last]: undefined })
      reading.invalid([...path, last], 'within-other-bounds', others)
    }
  }
  return bounds
}
