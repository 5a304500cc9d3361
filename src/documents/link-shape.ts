/** What looks beyond the project has this shape as people write it. */
import {
  either,
  exactly,
  fields,
  id,
  line,
  list,
  maybe,
  byId,
  type Shape,
  type Shaped,
  some,
  wholeNumber,
} from './shape.ts'

/** A value as people write it. */
export const scalar = either([line, wholeNumber, exactly([true, false])])
export type RawScalar = Shaped<typeof scalar>

/** The fact, or the field of a document, that points at a project or a record. */
export const link = either([id, fields({ document: id, field: id })])
export type RawLink = Shaped<typeof link>

/** What is looked at behind the link. */
export interface RawThrough {
  readonly through?: RawLink
  readonly state?: string | readonly string[]
  readonly stage?: string | readonly string[]
  readonly outcome?: string | readonly string[]
  readonly passed?: string
  readonly fact?: string
  readonly document?: string
  readonly field?: string
}

/** The words of {@link RawThrough} that nothing else has. */
export const throughWords = {
  through: maybe(link),
  state: maybe(either([id, list(id)])),
  stage: maybe(either([id, list(id)])),
  outcome: maybe(either([id, list(id)])),
  passed: maybe(id),
}

/** What this project says, by which others are sought. */
const named = fields({
  fact: maybe(id),
  parameter: maybe(id),
  document: maybe(id),
  field: maybe(id),
})

/** What a project or a record must say to be counted: a value, one of several, what this project says; `this` is this project. */
export type RawBackTest = RawScalar | readonly RawScalar[] | Shaped<typeof named>
const backTest: Shape<RawBackTest> = either([scalar, some(scalar), named])
export const backTests = byId(backTest)
export type RawBackTests = Readonly<Record<string, RawBackTest>>
