/** A process test writes in this shape what it expects to see. */
import type { State } from '../core/review/standing.ts'
import type { Result } from '../core/record/record.ts'
import type { Expectation } from '../core/rehearsal/expectation.ts'
import { writtenValues } from './ballot-words.ts'
import {
  byId,
  count,
  either,
  fields,
  flag,
  id,
  list,
  maybe,
  oneOf,
  ordinal,
  regexText,
  type Shape,
} from './shape.ts'

const members = either([id, list(id)])

/** A day, or a day and a time. */
export const moment = regexText(/^\d{4}-\d{2}-\d{2}(?: (?:[01]\d|2[0-3]):[0-5]\d)?$/, 'moment')

const states: Readonly<Record<State, true>> = {
  drafting: true,
  'in-review': true,
  'on-hold': true,
  'handed-over': true,
  completed: true,
  rejected: true,
  cancelled: true,
}

const results: Readonly<Record<Result, true>> = {
  passed: true,
  rejected: true,
  'not-carried': true,
  returned: true,
  deferred: true,
  lapsed: true,
  extended: true,
}

export const expectation: Shape<Expectation> = fields({
  stage: maybe(id),
  state: maybe(oneOf(Object.keys(states) as State[])),
  round: maybe(ordinal),
  review: maybe(members),
  outcome: maybe(oneOf(Object.keys(results) as Result[])),
  'only-on-paper': maybe(flag),
  to: maybe(id),
  tally: maybe(
    fields({
      seats: maybe(count),
      approve: maybe(count),
      reject: maybe(count),
      return: maybe(count),
      abstain: maybe(count),
      defer: maybe(count),
      opinion: maybe(count),
      recused: maybe(count),
      'recused-in-base': maybe(count),
      vacated: maybe(count),
      'not-cast': maybe(count),
      'on-paper': maybe(count),
    }),
  ),
  due: maybe(either([moment, list(moment)])),
  overdue: maybe(members),
  seats: maybe(members),
  recused: maybe(members),
  excluded: maybe(members),
  copies: maybe(members),
  'waits-for': maybe(members),
  'open-conditions': maybe(count),
  late: maybe(count),
  facts: maybe(writtenValues),
  fields: maybe(byId(writtenValues)),
})
