/** The minutes of a sitting as people write them: names or ids, words of either language for votes and resolutions. */
import type { Decision, MinutedResult } from '../core/record/record.ts'
import { conditions, counts } from './operation.ts'
import {
  byName,
  date,
  either,
  fields,
  id,
  line,
  list,
  maybe,
  oneOf,
  type Shaped,
  some,
  text,
} from './shape.ts'

/** What a member may have said in a sitting, in either language. */
export const DECISIONS: Readonly<Record<string, Exclude<Decision, 'opinion'>>> = {
  approve: 'approve',
  reject: 'reject',
  return: 'return',
  abstain: 'abstain',
  defer: 'defer',
  同意: 'approve',
  反对: 'reject',
  退回: 'return',
  弃权: 'abstain',
  暂缓表决: 'defer',
}

/** What a body may have resolved, in either language. */
export const RESULTS: Readonly<Record<string, MinutedResult>> = {
  passed: 'passed',
  rejected: 'rejected',
  returned: 'returned',
  deferred: 'deferred',
  lapsed: 'lapsed',
  'no-quorum': 'no-quorum',
  通过: 'passed',
  否决: 'rejected',
  退回修改: 'returned',
  暂缓表决: 'deferred',
  决议不成立: 'lapsed',
  未达法定人数: 'no-quorum',
}

const decision = oneOf(Object.keys(DECISIONS))
const recused = list(either([line, fields({ member: line, reason: maybe(text) })]))

const vote = either([
  decision,
  fields({ decision, reason: maybe(text), conditions: maybe(conditions) }),
])

const item = fields({
  project: line,
  item: line,
  review: maybe(id),
  chair: maybe(line),
  absent: maybe(list(line)),
  recused: maybe(recused),
  votes: maybe(byName(vote)),
  'not-voting': maybe(list(line)),
  counts: maybe(counts),
  resolution: oneOf(Object.keys(RESULTS)),
  scans: maybe(list(line)),
})

/** The whole file. */
export const sitting = fields({
  number: line,
  date,
  review: maybe(id),
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
