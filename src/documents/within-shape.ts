/** The shape of a term as people write it in a regulation. */
import { either, fields, flag, id, line, maybe, ordinal, type Shaped, some } from './shape.ts'

/** `5`, `5 working days`, `half an hour`, a parameter's id, or by unit. */
export const within = either([
  ordinal,
  line,
  fields({
    'working-days': maybe(either([ordinal, id])),
    'half-days': maybe(ordinal),
    'calendar-days': maybe(ordinal),
    weeks: maybe(ordinal),
    months: maybe(ordinal),
    hours: maybe(ordinal),
    minutes: maybe(ordinal),
    'same-day': maybe(flag),
  }),
])

/** A day that stands in a fact or a field, or the stage from which the project went on; and the term after it. */
const due = fields({
  fact: maybe(id),
  document: maybe(id),
  field: maybe(id),
  after: maybe(id),
  plus: maybe(within),
})

/** Until when a stage is to be left, or a document saved; and who else is told. */
export const terms = {
  within: maybe(within),
  due: maybe(due),
  tell: maybe(either([id, some(id)])),
}

export type RawTerms = Shaped<ReturnType<typeof fields<typeof terms>>>
export type RawWithin = Shaped<typeof within>
