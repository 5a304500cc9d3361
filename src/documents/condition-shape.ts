/** A condition has this shape as people write it. */
import {
  operated,
  type RawOperated,
  type RawRowTest,
  type RawTerm,
  rowTest,
  term,
} from './expression-shape.ts'
import {
  backTests,
  type RawBackTests,
  type RawThrough,
  scalar,
  throughWords,
} from './link-shape.ts'
import { either, fields, flag, id, later, maybe, type Shape, some } from './shape.ts'

/** A value, or what it is compared with. */
export type RawOperand = string | number | boolean | RawOperated

const operand: Shape<RawOperand> = either([scalar, operated])

export interface RawCondition extends RawThrough {
  readonly all?: readonly RawCondition[]
  readonly any?: readonly RawCondition[]
  readonly not?: RawCondition
  readonly parameter?: string
  readonly today?: boolean | 'yes' | 'no'
  /** A term after the day that is looked at. */
  readonly plus?: RawTerm
  /** Rows of a document: a test of a column in all of them, their sum, how many there are. */
  readonly every?: string
  readonly sum?: string
  readonly count?: string
  readonly column?: string
  readonly where?: RawRowTest | RawBackTests
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
  today: maybe(flag),
  plus: maybe(term),
  every: maybe(id),
  sum: maybe(id),
  count: maybe(id),
  column: maybe(id),
  where: maybe(either([rowTest, backTests])),
  ...throughWords,
  is: maybe(operand),
  'at-least': maybe(operand),
  'more-than': maybe(operand),
  'at-most': maybe(operand),
  'less-than': maybe(operand),
  in: maybe(some(scalar)),
})
