/** Reads the acts that have a file of their own under signoffs/, by the shapes that their declarations give. */
import { type ActRecord, SIGNOFFS } from '../core/record/signoff-acts.ts'
import type { Declaration } from '../core/record/declaration.ts'
import { bad, finding, type Result } from '../core/rules/finding.ts'
import { suggest } from '../core/text/suggestion.ts'
import { decode } from './decode.ts'
import type { YamlSource } from './places.ts'
import { recordShape } from './record-shape.ts'
import { fields, line, type Shape } from './shape.ts'

const NAMES = Object.keys(SIGNOFFS)

const SHAPES = new Map(
  Object.values<Declaration>(SIGNOFFS).map((declaration) => [
    declaration.act,
    recordShape(declaration) as unknown as Shape<ActRecord>,
  ]),
)

/** Reads an act by the name that it gives itself; the name of its file is not looked at. */
export function readAct(source: YamlSource): Result<ActRecord> {
  const { value } = source
  const act = typeof value === 'object' && value !== null && 'act' in value ? value.act : undefined
  if (typeof act !== 'string') return decode(fields({ act: line }), source) as Result<never>
  const shape = SHAPES.get(act)
  if (shape !== undefined) return decode(shape, source)
  const expected = suggest(act, NAMES) ?? NAMES.join(' | ')
  return bad(
    finding('invalid-value', { key: 'act', expected, found: act }, source.placeOf(['act'])),
  )
}
