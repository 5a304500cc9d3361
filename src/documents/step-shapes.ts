/** The shapes of the steps of a process test: for every deed, the words that may be said with it. */
import type { DeedName, Deeds } from '../core/rehearsal/deeds.ts'
import { CLASSIFICATIONS } from '../core/secrecy.ts'
import { company, year } from './calendar.ts'
import { expectation, moment } from './expectation-shape.ts'
import { conditions, counts, minutedResult } from './operation.ts'
import { parameterValue } from './record-parts.ts'
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
  for: maybe(id),
  ...reason,
  number: maybe(line),
  conditions: maybe(conditions),
  meeting: maybe(minutes),
  scan: maybe(flag),
}

const role = { member: id, role: id, unit: maybe(id), ...reason }

const decision = oneOf(['approve', 'reject', 'return', 'abstain', 'defer', 'opinion'])

/** A vote as minutes have it. */
const vote = either([
  decision,
  fields({ decision, reason: maybe(text), conditions: maybe(conditions) }),
])

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
  defer: ballot,
  opinion: { ...review, for: maybe(id), text: maybe(either([text, exactly('')])) },
  decide: { ...ballot, outcome: id },
  enter: {
    ...ballot,
    for: members,
    decision: maybe(decision),
    outcome: maybe(id),
    dated: maybe(date),
  },
  confirm: review,
  recuse: { ...review, seat: maybe(id), ...reason },
  close: { ...review, number: maybe(line) },
  extend: { ...review, ...reason },
  recompute: { ...review, ...reason },
  answer: { ...review, to: members, adopt: flag, ...reason },
  advise: { ...review, ask: maybe(id), text: maybe(either([text, exactly('')])) },
  'meet-condition': { condition: maybe(ordinal), ...reason },
  'waive-condition': { condition: maybe(ordinal), ...reason },
  meeting: {
    ...review,
    number: maybe(line),
    date: maybe(date),
    chair: maybe(id),
    recorder: maybe(id),
    present: members,
    represented: maybe(byId(id)),
    absent: maybe(members),
    observers: maybe(list(line)),
    recused: maybe(either([id, list(id), byId(text)])),
    item: maybe(line),
    votes: maybe(byId(vote)),
    'not-voting': maybe(members),
    counts: maybe(counts),
    resolution: minutedResult,
    scan: maybe(flag),
  },
  transfer: { ...review, to: id, seat: maybe(id), ...reason },
  'add-seat': { ...review, member: id, ...reason },
  'remove-seat': { ...review, member: id, ...reason },
  grant: {
    to: id,
    roles: either([id, some(id)]),
    from: maybe(date),
    until: date,
    only: maybe(fields({ stage: id, round: ordinal })),
    ...reason,
  },
  revoke: { n: maybe(ordinal), ...reason },
  reconsider: reason,
  hold: reason,
  resume: reason,
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

/** Whether the deed may be said with this word, such as `submit` with `answer`, which is a deed, too. */
export function isWordOf(deed: DeedName, word: string): boolean {
  return Object.hasOwn(WORDS[deed], word)
}

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
