/** The shape of a term as people write it in a regulation. */
import { either, fields, flag, id, line, maybe, ordinal, type Shaped } from './shape.ts'

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

export type RawWithin = Shaped<typeof within>
