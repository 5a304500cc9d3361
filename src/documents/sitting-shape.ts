/** People write the minutes of a sitting with names or ids, and with words of either language for votes and resolutions. */
import { groundBy } from '../core/review/recusal-ground.ts'
import type { MinutedResult } from '../core/record/record.ts'
import { isYearDoubtful } from '../core/calendar/doubtful-year.ts'
import { readDate } from '../core/calendar/written-date.ts'
import { counts } from '../core/record/meeting.ts'
import { shapeOf } from './record-shape.ts'
import { id } from './shape.ts'
import { votedIn } from './noted-name.ts'
import {
  byName,
  either,
  fields,
  line,
  list,
  maybe,
  oneOf,
  type Shaped,
  some,
  text,
  textThat,
  writtenDate,
} from './shape.ts'
import { votedBy } from './voted.ts'

/** What a body may have resolved, in either language. */
export const RESULTS: Readonly<Record<string, MinutedResult>> = {
  passed: 'passed',
  rejected: 'rejected',
  'not-carried': 'not-carried',
  returned: 'returned',
  deferred: 'deferred',
  lapsed: 'lapsed',
  'no-quorum': 'no-quorum',
  通过: 'passed',
  否决: 'rejected',
  未获通过: 'not-carried',
  未通过: 'not-carried',
  退回修改: 'returned',
  暂缓表决: 'deferred',
  未达法定人数: 'no-quorum',
  未达到规定出席人数: 'no-quorum',
}

const decision = textThat('vote-word', (word) => votedBy(word) !== undefined)
const ground = textThat('recusal-ground', (word) => groundBy(word) !== undefined)
const recused = list(
  either([line, fields({ member: line, reason: maybe(text), ground: maybe(ground) })]),
)

/** The day of a condition, as other days of minutes are written. */
const due = textThat('date', (day) => {
  const read = readDate(day)
  return read !== undefined && !isYearDoubtful(read)
})
const conditions = some(fields({ text, owner: id, due }))

const vote = either([
  textThat('vote-word', (word) => votedIn(word) !== undefined),
  fields({ decision, reason: maybe(text), conditions: maybe(conditions), ground: maybe(ground) }),
])

const item = fields({
  project: line,
  item: line,
  review: maybe(line),
  chair: maybe(line),
  absent: maybe(list(line)),
  recused: maybe(recused),
  votes: maybe(byName(vote)),
  'not-voting': maybe(list(line)),
  counts: maybe(shapeOf(counts)),
  resolution: oneOf(Object.keys(RESULTS)),
  scans: maybe(list(line)),
})

/** The whole file. */
export const sitting = fields({
  number: line,
  date: writtenDate,
  review: maybe(line),
  chair: line,
  recorder: line,
  present: some(line),
  represented: maybe(list(fields({ member: line, by: line }))),
  absent: maybe(list(line)),
  observers: maybe(list(line)),
  recused: maybe(recused),
  scans: maybe(list(line)),
  items: some(item),
})

export type RawSitting = Shaped<typeof sitting>
export type RawItem = RawSitting['items'][number]
export type RawRecusal = Shaped<typeof recused>[number]
export type RawVote = Shaped<typeof vote>
