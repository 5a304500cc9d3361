/** A process test says what is decided in these words: with a ballot, with an entry from paper, in a sitting. */
import { conditions, DECISIONS } from '../core/record/ballot.ts'
import { counts, MINUTED_RESULTS } from '../core/record/meeting.ts'
import { GROUNDS } from '../core/record/recuse.ts'
import { shapeOf } from './record-shape.ts'
import {
  byId,
  date,
  either,
  exactly,
  fields,
  flag,
  id,
  line,
  list,
  maybe,
  oneOf,
  some,
  text,
  wholeNumber,
} from './shape.ts'

export const members = either([id, list(id)])
export const review = { review: maybe(id) }
/** A reason may be empty, to see that bd asks for one. */
export const reason = { reason: maybe(either([text, exactly('')])) }

/** A value as people write it; an empty one takes a fact back. */
const value = either([text, exactly(''), wholeNumber, exactly([true, false])])

export const writtenValues = byId(value)

const minutes = fields({
  number: maybe(line),
  date: maybe(date),
  chair: maybe(line),
  present: maybe(some(line)),
  observers: maybe(list(line)),
  item: maybe(line),
  decision: maybe(text),
})

/** What may be said with any ballot. */
export const ballot = {
  ...review,
  for: maybe(id),
  ...reason,
  number: maybe(line),
  filled: maybe(writtenValues),
  conditions: maybe(shapeOf(conditions)),
  meeting: maybe(minutes),
  scan: maybe(flag),
}

export const decision = oneOf(DECISIONS)

/** A vote as minutes have it. */
const vote = either([
  decision,
  fields({ decision, reason: maybe(text), conditions: maybe(shapeOf(conditions)) }),
])

/** One item of a sitting, as its minutes have it. */
export const sitting = {
  ...review,
  number: maybe(line),
  date: maybe(date),
  chair: maybe(id),
  recorder: maybe(id),
  present: members,
  represented: maybe(byId(id)),
  absent: maybe(members),
  observers: maybe(list(line)),
  recused: maybe(
    either([
      id,
      list(id),
      byId(either([text, fields({ reason: text, ground: maybe(oneOf(GROUNDS)) })])),
    ]),
  ),
  item: maybe(line),
  votes: maybe(byId(vote)),
  'not-voting': maybe(members),
  counts: maybe(shapeOf(counts)),
  resolution: oneOf(MINUTED_RESULTS),
  scan: maybe(flag),
}
