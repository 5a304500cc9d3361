/** A decision table has this shape as people write it. */
import { TABLE_TYPES } from '../core/process/table.ts'
import { scalar } from './link-shape.ts'
import { byId, either, fields, id, maybe, oneOf, type Shaped, some, wording } from './shape.ts'

const subject = either([
  fields({ fact: id }),
  fields({ document: id, field: id }),
  fields({ parameter: id }),
])

const operand = either([scalar, fields({ parameter: id })])

/** `any`, a value, a list of values, or tests that must all hold. */
const cell = either([
  scalar,
  some(scalar),
  fields({
    is: maybe(operand),
    in: maybe(some(scalar)),
    'at-least': maybe(operand),
    'more-than': maybe(operand),
    'at-most': maybe(operand),
    'less-than': maybe(operand),
  }),
])

/** What a table gives stands where a role or stage is named. */
export const byTable = fields({ table: id })

/** One cell for each input; a table of one input may leave the list away. */
const row = fields({ when: either([some(cell), cell]), gives: scalar })

export const table = fields({
  title: maybe(wording),
  type: maybe(oneOf(TABLE_TYPES)),
  of: maybe(byId(wording)),
  on: some(subject),
  rows: some(row),
})

/** A table of a register looks at the fields of a record. */
export const registerTable = fields({
  title: maybe(wording),
  on: some(fields({ field: id })),
  rows: some(row),
})

export type RawTable = Shaped<typeof table>
export type RawCell = Shaped<typeof cell>
