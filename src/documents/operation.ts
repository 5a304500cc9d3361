/** The shapes of the operations beside the ballots: transfers, seats, advice, answers, conditions, holds, copies. */
import type * as core from '../core/record/record.ts'
import { actHead, judged } from './act-head.ts'
import { deadline, outcome, ground } from './record-parts.ts'
import {
  count,
  date,
  exactly,
  fields,
  id,
  line,
  list,
  maybe,
  oneOf,
  ordinal,
  projectId,
  sha256,
  type Shape,
  some,
  text,
  time,
} from './shape.ts'

const onProject = { at: time, by: id, project: projectId, n: ordinal }
const onSeat = { ...actHead, ...judged, n: ordinal }

/** The conditions on which an approval rests. */
export const conditions: Shape<readonly core.ApprovalCondition[]> = some(
  fields({ text, owner: id, due: date }),
)

const transfer: Shape<core.TransferRecord> = fields({
  act: exactly('transfer'),
  ...onSeat,
  to: id,
  reason: text,
  submission: sha256,
})

const seatChange = { ...onSeat, reason: text, submission: sha256 }
const addSeat: Shape<core.AddSeatRecord> = fields({ act: exactly('add-seat'), ...seatChange })
const removeSeat: Shape<core.RemoveSeatRecord> = fields({
  act: exactly('remove-seat'),
  ...seatChange,
})

const advise: Shape<core.AdviseRecord> = fields({
  act: exactly('advise'),
  ...actHead,
  review: id,
  n: ordinal,
  asks: maybe(id),
  text,
  submission: sha256,
})

const answer: Shape<core.AnswerRecord> = fields({
  act: exactly('answer'),
  ...onSeat,
  opinion: sha256,
  adopted: oneOf(['yes', 'no']),
  reason: maybe(text),
  submission: sha256,
  outcome: maybe(outcome),
})

const condition: Shape<core.ConditionRecord> = fields({
  act: exactly('condition'),
  ...onSeat,
  condition: ordinal,
  ballot: sha256,
  result: oneOf(['met', 'waived']),
  reason: text,
  evidence: maybe(sha256),
})

const reconsider: Shape<core.ReconsiderRecord> = fields({
  act: exactly('reconsider'),
  ...actHead,
  rejection: sha256,
  reason: text,
})

const recompute: Shape<core.RecomputeRecord> = fields({
  act: exactly('recompute'),
  ...actHead,
  review: id,
  n: ordinal,
  reason: text,
  submission: sha256,
  deadline,
})

const hold: Shape<core.HoldRecord> = fields({ act: exactly('hold'), ...onProject, reason: text })

const resume: Shape<core.ResumeRecord> = fields({
  act: exactly('resume'),
  ...onProject,
  hold: sha256,
  reason: maybe(text),
  deadlines: list(fields({ stage: id, round: ordinal, review: id, deadline })),
})

const copy: Shape<core.CopyRecord> = fields({
  act: exactly('cc'),
  ...onProject,
  to: some(id),
  note: maybe(text),
})

const read: Shape<core.ReadRecord> = fields({ act: exactly('read'), ...onProject, copy: sha256 })

const DECISIONS = ['approve', 'reject', 'return', 'abstain', 'defer'] as const
const voted = oneOf(DECISIONS)

/** How many votes of a kind minutes count. */
export const counts: Shape<core.MinutedCounts> = fields({
  approve: maybe(count),
  reject: maybe(count),
  return: maybe(count),
  abstain: maybe(count),
  defer: maybe(count),
})

export const minutedResult: Shape<core.MinutedResult> = oneOf([
  'passed',
  'rejected',
  'not-carried',
  'returned',
  'deferred',
  'lapsed',
  'no-quorum',
])

const vote: Shape<core.NamedVote> = fields({
  seat: id,
  n: ordinal,
  decision: voted,
  reason: maybe(text),
  conditions: maybe(conditions),
})

const meeting: Shape<core.SittingRecord> = fields({
  act: exactly('meeting'),
  ...actHead,
  review: id,
  n: ordinal,
  number: line,
  date,
  attendance: fields({
    chair: id,
    recorder: id,
    present: list(id),
    represented: list(fields({ seat: id, by: id })),
    absent: list(id),
    recused: list(fields({ seat: id, reason: maybe(text), ground: maybe(ground) })),
    observers: list(line),
  }),
  item: line,
  votes: list(vote),
  signed: maybe(some(fields({ seat: id, decision: maybe(voted) }))),
  'not-voting': maybe(some(id)),
  uncounted: maybe(some(id)),
  counts: maybe(counts),
  resolution: minutedResult,
  scans: list(sha256),
  submission: sha256,
  late: maybe(count),
  outcome,
})

/** The shapes of operations by their act. */
export const OPERATIONS = {
  transfer,
  'add-seat': addSeat,
  'remove-seat': removeSeat,
  advise,
  answer,
  condition,
  reconsider,
  recompute,
  hold,
  resume,
  cc: copy,
  read,
  meeting,
}
