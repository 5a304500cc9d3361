/** The shapes of the steps of a process test: for every deed, the words that may be said with it. */
import type { DeedName, Deeds } from '../core/rehearsal/deeds.ts'
import type { Expectation } from '../core/rehearsal/expectation.ts'
import { CLASSIFICATIONS } from '../core/secrecy.ts'
import type { Result } from '../core/record.ts'
import type { State } from '../core/standing.ts'
import { company, year } from './calendar.ts'
import { parameterValue } from './record-parts.ts'
import {
  byId,
  count,
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
  ordinal,
  regexText,
  type Shape,
  some,
  text,
  wholeNumber,
} from './shape.ts'

/** A value as people write it; an empty one takes a fact back. */
const value = either([text, exactly(''), wholeNumber, exactly([true, false])])

export const writtenValues = byId(value)
export const calendarFile = either([year, company])
const calendarName = regexText(/^(?:cn-\d{4}|company)$/, 'calendar-file')
const members = either([id, list(id)])
const review = { review: maybe(id) }
/** A reason may be empty, to see that bd asks for one. */
const reason = { reason: maybe(either([text, exactly('')])) }

/** What is said of a project, wherever it is. */
export const projectWords = {
  title: maybe(line),
  unit: maybe(id),
  contact: maybe(line),
  classification: maybe(oneOf([...CLASSIFICATIONS])),
  facts: maybe(writtenValues),
  posts: maybe(byId(members)),
  reviewers: maybe(byId(either([id, exactly('')]))),
}

const minutes = fields({
  number: maybe(line),
  date: maybe(date),
  chair: maybe(line),
  present: maybe(some(line)),
  observers: maybe(list(line)),
  item: maybe(line),
  decision: maybe(text),
})

const ballot = {
  ...review,
  ...reason,
  number: maybe(line),
  meeting: maybe(minutes),
  scan: maybe(flag),
}

const role = { member: id, role: id, unit: maybe(id), ...reason }

/** A day, or a day and a time. */
const moment = regexText(/^\d{4}-\d{2}-\d{2}(?: (?:[01]\d|2[0-3]):[0-5]\d)?$/, 'moment')

/** The words of every deed. */
const WORDS: { readonly [D in DeedName]: Readonly<Record<keyof Deeds[D], Shape<unknown>>> } = {
  open: projectWords,
  set: { facts: writtenValues, ...reason },
  team: { posts: projectWords.posts, reviewers: projectWords.reviewers, ...reason },
  edit: { title: projectWords.title, contact: projectWords.contact },
  write: {
    documents: maybe(members),
    fields: maybe(byId(writtenValues)),
    without: maybe(byId(members)),
  },
  attach: { document: id, file: maybe(line) },
  remove: { document: id, file: maybe(line) },
  submit: {
    waive: maybe(byId(either([text, exactly('')]))),
    answer: maybe(text),
  },
  withdraw: reason,
  approve: ballot,
  reject: ballot,
  return: ballot,
  abstain: ballot,
  decide: { ...ballot, outcome: id },
  enter: {
    ...ballot,
    for: members,
    decision: maybe(oneOf(['approve', 'reject', 'return', 'abstain'])),
    outcome: maybe(id),
    dated: maybe(date),
  },
  confirm: review,
  recuse: { ...review, seat: maybe(id), ...reason },
  close: { ...review, number: maybe(line) },
  extend: { ...review, ...reason },
  recompute: { ...review, ...reason },
  cancel: reason,
  'hand-over': reason,
  receive: reason,
  'grant-role': role,
  'revoke-role': role,
  'mark-left': { member: id, ...reason },
  'set-parameter': { parameter: id, value: parameterValue, ...reason },
  calendar: {
    file: calendarName,
    content: calendarFile,
    ...reason,
  },
}

/** The deeds that a step may hold. */
export const DEEDS = Object.keys(WORDS) as readonly DeedName[]

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
  returned: true,
  deferred: true,
  lapsed: true,
  extended: true,
}

const expectation: Shape<Expectation> = fields({
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
      vacated: maybe(count),
      'not-cast': maybe(count),
      'on-paper': maybe(count),
    }),
  ),
  due: maybe(moment),
  seats: maybe(members),
  recused: maybe(members),
  excluded: maybe(members),
  'waits-for': maybe(members),
  late: maybe(count),
})

/** What may stand in any step: when it is, how bd must refuse it, what is to be seen after it. */
const COMMON = {
  on: maybe(moment),
  after: maybe(line),
  refused: maybe(either([id, some(id)])),
  expect: maybe(expectation),
}

/** A step in which somebody does something; several members do it one after another. */
export function stepShape(deed: DeedName): Shape<unknown> {
  return fields({ [deed]: either([id, some(id)]), ...COMMON, ...WORDS[deed] } as never)
}

/** A step in which nobody does anything: time passes, or one looks. */
export const lookShape: Shape<unknown> = fields(COMMON)
