/** A condition has this shape as people write it. */
import {
  either,
  exactly,
  fields,
  id,
  later,
  line,
  maybe,
  type Shape,
  type Shaped,
  some,
  wholeNumber,
} from './shape.ts'

/** A value as people write it. */
export const scalar = either([line, wholeNumber, exactly([true, false])])
export type RawScalar = Shaped<typeof scalar>

/** A value, or what it is compared with. */
export type RawOperand =
  | string
  | number
  | boolean
  | { readonly parameter: string }
  | { readonly fact: string }
  | { readonly document: string; readonly field: string }

const operand: Shape<RawOperand> = either([
  scalar,
  fields({ parameter: id }),
  fields({ fact: id }),
  fields({ document: id, field: id }),
])

export interface RawCondition {
  readonly all?: readonly RawCondition[]
  readonly any?: readonly RawCondition[]
  readonly not?: RawCondition
  readonly fact?: string
  readonly parameter?: string
  readonly document?: string
  readonly field?: string
  readonly is?: RawOperand
  readonly 'at-least'?: RawOperand
  readonly 'more-than'?: RawOperand
  readonly 'at-most'?: RawOperand
  readonly 'less-than'?: RawOperand
  readonly in?: readonly (string | number | boolean)[]
}

export const condition: Shape<RawCondition> = fields({
  all: maybe(some(later(() => condition))),
  any: maybe(some(later(() => condition))),
  not: maybe(later(() => condition)),
  fact: maybe(id),
  parameter: maybe(id),
  document: maybe(id),
  field: maybe(id),
  is: maybe(operand),
  'at-least': maybe(operand),
  'more-than': maybe(operand),
  'at-most': maybe(operand),
  'less-than': maybe(operand),
  in: maybe(some(scalar)),
})
