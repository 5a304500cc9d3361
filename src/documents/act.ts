/** The shapes of the acts that have a file of their own under signoffs/. */
import { finding, bad, type Result } from '../core/rules/finding.ts'
import type * as core from '../core/record/record.ts'
import { suggest } from '../core/text/suggestion.ts'
import { actHead, judged } from './act-head.ts'
import { decode } from './decode.ts'
import { minutes } from './minutes.ts'
import { conditions, OPERATIONS } from './operation.ts'
import {
  deadline,
  opens,
  outcome,
  packetFile,
  parameterValue,
  values,
  ground,
} from './record-parts.ts'
import {
  byId,
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
  text,
  time,
} from './shape.ts'
import type { YamlSource } from './places.ts'

const papers = { documents: list(packetFile), attachments: list(packetFile) }

const submit: Shape<core.SubmissionRecord> = fields({
  act: exactly('submit'),
  ...actHead,
  leaves: maybe(id),
  reconsiders: maybe(sha256),
  answer: maybe(text),
  waivers: list(fields({ document: id, reason: text })),
  flags: list(fields({ document: id, field: id })),
  facts: values,
  parameters: byId(parameterValue),
  ...papers,
  opens: maybe(opens),
  outcome: maybe(outcome),
})

const withdraw: Shape<core.WithdrawRecord> = fields({
  act: exactly('withdraw'),
  ...actHead,
  submission: sha256,
  reason: maybe(text),
})

const ballot: Shape<core.BallotRecord> = fields({
  act: exactly('ballot'),
  ...actHead,
  for: maybe(id),
  ...judged,
  n: ordinal,
  decision: oneOf(['approve', 'reject', 'return', 'abstain', 'defer', 'opinion']),
  answer: maybe(id),
  reason: maybe(text),
  conditions: maybe(conditions),
  number: maybe(line),
  dated: maybe(date),
  meeting: maybe(minutes),
  evidence: maybe(sha256),
  grant: maybe(sha256),
  submission: sha256,
  replaces: maybe(sha256),
  late: maybe(count),
  outcome: maybe(outcome),
})

const confirm: Shape<core.ConfirmRecord> = fields({
  act: exactly('confirm'),
  ...actHead,
  ...judged,
  n: ordinal,
  entry: sha256,
})

const recuse: Shape<core.RecuseRecord> = fields({
  act: exactly('recuse'),
  ...actHead,
  ...judged,
  reason: text,
  ground: maybe(ground),
  submission: sha256,
  outcome: maybe(outcome),
})

const close: Shape<core.CloseRecord> = fields({
  act: exactly('close'),
  ...actHead,
  review: id,
  n: ordinal,
  number: maybe(line),
  submission: sha256,
  outcome,
})

const extend: Shape<core.ExtendRecord> = fields({
  act: exactly('extend'),
  ...actHead,
  review: id,
  n: ordinal,
  reason: text,
  submission: sha256,
  deadline,
})

const cancel: Shape<core.CancelRecord> = fields({
  act: exactly('cancel'),
  at: time,
  by: id,
  project: projectId,
  stage: id,
  reason: text,
  meeting: maybe(minutes),
  evidence: maybe(sha256),
})

const handOver: Shape<core.HandOverRecord> = fields({
  act: exactly('hand-over'),
  ...actHead,
  to: id,
  reason: maybe(text),
  ...papers,
})

const receive: Shape<core.ReceiveRecord> = fields({
  act: exactly('receive'),
  ...actHead,
  'hand-over': sha256,
  reason: maybe(text),
})

const ACTS: { readonly [A in core.ActRecord['act']]: Shape<Extract<core.ActRecord, { act: A }>> } =
  {
    submit,
    withdraw,
    ballot,
    confirm,
    recuse,
    close,
    extend,
    cancel,
    'hand-over': handOver,
    receive,
    ...OPERATIONS,
  }

/** Reads an act by the name that it gives itself; the name of its file is not looked at. */
export function readAct(source: YamlSource): Result<core.ActRecord> {
  const { value } = source
  const act = typeof value === 'object' && value !== null && 'act' in value ? value.act : undefined
  if (typeof act === 'string' && Object.hasOwn(ACTS, act)) {
    return decode(ACTS[act as core.ActRecord['act']] as Shape<core.ActRecord>, source)
  }
  if (typeof act !== 'string') return decode(fields({ act: line }), source) as Result<never>
  const expected = suggest(act, Object.keys(ACTS)) ?? Object.keys(ACTS).join(' | ')
  return bad(
    finding('invalid-value', { key: 'act', expected, found: act }, source.placeOf(['act'])),
  )
}
