/** Every deed of a process test may be said with these words. */
import type { StepName, StepWords } from '../core/rehearsal/step-words.ts'
import {
  ballot,
  decision,
  members,
  reason,
  review,
  sitting,
  writtenValues,
} from './ballot-words.ts'
import { company, year } from './calendar.ts'
import { GROUNDS } from '../core/record/recuse.ts'
import { CLASSIFICATIONS } from '../core/record/secrecy.ts'
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
} from './shape.ts'

export const calendarFile = either([year, company])
const calendarName = regexText(/^(?:cn-\d{4}|company)$/, 'calendar-file')

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

const role = { member: id, role: id, unit: maybe(id), ...reason }

/** The words of every deed. */
export const WORDS: {
  readonly [D in StepName]: Readonly<Record<keyof StepWords[D], Shape<unknown>>>
} = {
  open: projectWords,
  set: { facts: writtenValues, ...reason },
  team: { posts: projectWords.posts, reviewers: projectWords.reviewers, ...reason },
  edit: { title: projectWords.title, contact: projectWords.contact },
  write: {
    documents: maybe(members),
    fields: maybe(byId(writtenValues)),
    rows: maybe(byId(byId(list(writtenValues)))),
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
  opinion: {
    ...review,
    for: maybe(id),
    text: maybe(either([text, exactly('')])),
    filled: maybe(writtenValues),
  },
  decide: { ...ballot, outcome: id },
  enter: {
    ...ballot,
    for: members,
    decision: maybe(decision),
    outcome: maybe(id),
    dated: maybe(date),
  },
  confirm: review,
  recuse: { ...review, seat: maybe(id), ...reason, ground: maybe(oneOf(GROUNDS)) },
  close: { ...review, number: maybe(line) },
  extend: { ...review, ...reason },
  recompute: { ...review, ...reason },
  answer: { ...review, to: members, adopt: flag, ...reason },
  advise: { ...review, ask: maybe(id), text: maybe(either([text, exactly('')])) },
  cc: { to: members, note: maybe(text) },
  read: { copy: maybe(ordinal) },
  'meet-condition': { condition: maybe(ordinal), ...reason },
  'waive-condition': { condition: maybe(ordinal), ...reason },
  meeting: sitting,
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
