/** The shape of an expression as people write it: names, numbers, and the words of the closed arithmetic. */
import {
  either,
  fields,
  flag,
  id,
  later,
  line,
  maybe,
  type Shape,
  type Shaped,
  some,
  wholeNumber,
} from './shape.ts'
import { backTests, link, type RawBackTests, type RawLink } from './link-shape.ts'
import { type RawWithin, within } from './within-shape.ts'

/** What a single row is asked: one test of one column. */
export const rowTest = fields({
  column: id,
  is: maybe(either([line, wholeNumber, flag])),
  'at-least': maybe(either([line, wholeNumber])),
  'more-than': maybe(either([line, wholeNumber])),
  'at-most': maybe(either([line, wholeNumber])),
  'less-than': maybe(either([line, wholeNumber])),
})
export type RawRowTest = Shaped<typeof rowTest>

/** A term behind a day; or the table that gives it. */
export const term = either([within, fields({ table: id })])
export type RawTerm = RawWithin | { readonly table: string }

/** What stands in braces: one word with what it takes. */
export interface RawOperated {
  readonly fact?: string
  readonly parameter?: string
  readonly document?: string
  readonly field?: string
  readonly column?: string
  readonly today?: boolean | 'yes' | 'no'
  readonly table?: string
  readonly plus?: readonly RawExpression[] | RawTerm
  readonly minus?: readonly RawExpression[]
  readonly times?: readonly RawExpression[]
  readonly share?: readonly RawExpression[]
  readonly 'at-most'?: readonly RawExpression[]
  readonly sum?: string
  readonly count?: string
  readonly where?: RawRowTest | RawBackTests
  /** The link through which a fact or a field is looked at. */
  readonly through?: RawLink
}

/** A name or a number, or an operation over such. */
export type RawExpression = string | number | RawOperated

const parts: Shape<readonly RawExpression[]> = some(later(() => expression))

export const operated: Shape<RawOperated> = fields({
  fact: maybe(id),
  parameter: maybe(id),
  document: maybe(id),
  field: maybe(id),
  column: maybe(id),
  today: maybe(flag),
  table: maybe(id),
  plus: maybe(either([parts, term])),
  minus: maybe(parts),
  times: maybe(parts),
  share: maybe(parts),
  'at-most': maybe(parts),
  sum: maybe(id),
  count: maybe(id),
  where: maybe(either([rowTest, backTests])),
  through: maybe(link),
})

export const expression: Shape<RawExpression> = either([line, wholeNumber, operated])
