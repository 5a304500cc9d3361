/** The shape of declared values: what kind each takes, its answers and its bounds. */
import { VALUE_TYPES } from '../core/process/process.ts'
import { scalar } from './link-shape.ts'
import { expression } from './expression-shape.ts'
import { LATER } from './process-later.ts'
import {
  byId,
  carried,
  either,
  fields,
  flag,
  id,
  line,
  maybe,
  oneOf,
  type Shaped,
  wording,
} from './shape.ts'

const valueType = oneOf(VALUE_TYPES)

/** The bounds of a number, an amount or a date. */
export const bounds = {
  'at-least': maybe(scalar),
  'more-than': maybe(scalar),
  'at-most': maybe(scalar),
  'less-than': maybe(scalar),
}

/** A fact, a field of a document, a field of a ballot. */
export const declaration = fields({
  type: valueType,
  /** The answers of a choice; the register of a record. */
  of: maybe(either([id, byId(wording)])),
  title: maybe(wording),
  optional: maybe(flag),
  flag: maybe(flag),
  hint: maybe(wording),
  computed: maybe(expression),
  round: maybe(line),
  ...bounds,
  ...carried(LATER.fact),
})

/** Fields by id, each with its declaration or its type alone. */
export const fieldDeclarations = byId(either([valueType, declaration]))

export type RawDeclaration = Shaped<typeof declaration>
