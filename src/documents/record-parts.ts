/** Several records share these shapes: values, shares, deadlines, opened reviews and outcomes. */
import { OUTCOMES } from '../core/record/review.ts'
import type * as core from '../core/record/record.ts'
import type { Majority, Without } from '../core/process/process.ts'
import { CLOSES, DECIDES, SHOWS } from '../core/process/review.ts'
import { type Base, BASES } from '../core/process/share.ts'
import type { ParameterValue } from '../core/record/workspace.ts'
import {
  byDate,
  byId,
  clock,
  count,
  date,
  either,
  exactly,
  fields,
  fraction,
  id,
  line,
  list,
  maybe,
  oneOf,
  ordinal,
  sha256,
  type Shape,
  some,
  text,
  time,
  wholeNumber,
} from './shape.ts'

export const majority: Shape<Majority> = either([
  fields({ 'more-than': fraction }),
  fields({ 'at-least': fraction }),
])

export const base: Shape<Base> = oneOf(BASES)

/** A majority, a whole number, any other value as text, or roles by date. */
export const parameterValue: Shape<ParameterValue> = either([
  wholeNumber,
  fields({ 'more-than': fraction }),
  fields({ 'at-least': fraction }),
  line,
  fields({ 'by-date': byDate(id) }),
])

export const values: Shape<core.Values> = byId(either([text, wholeNumber]))

export const without: Shape<Without> = either([
  exactly('lapse'),
  fields({ extend: fields({ 'working-days': ordinal, times: ordinal }) }),
])

export const close = oneOf(CLOSES)
export const show = oneOf(SHOWS)

const pinned = {
  certainty: oneOf(['official', 'provisional']),
  calendar: sha256,
  turn: maybe(ordinal),
}
const byDay = { 'last-day': date, ...pinned }
const byClock = { 'last-day': date, until: maybe(clock), ...pinned }

export const deadline: Shape<core.Deadline> = either([
  fields({ from: date, 'working-days': count, ...byDay }),
  fields({ from: date, 'calendar-days': count, ...byDay }),
  fields({ from: date, weeks: count, ...byDay }),
  fields({ from: date, months: count, ...byDay }),
  fields({ from: date, 'same-day': exactly(true), ...byDay }),
  fields({ from: time, 'half-days': count, ...byClock }),
  fields({ from: time, hours: count, ...byClock }),
  fields({ from: time, minutes: count, ...byClock }),
])

const resolvedShare: Shape<core.ResolvedShare> = either([
  fields({ 'more-than': fraction, of: base }),
  fields({ 'at-least': fraction, of: base }),
])

const openedReview: Shape<core.OpenedReview> = fields({
  review: id,
  role: either([id, some(id)]),
  decide: oneOf(DECIDES),
  seats: list(id),
  recused: list(id),
  'in-base': maybe(list(id)),
  excluded: list(fields({ member: id, document: id })),
  veto: maybe(list(id)),
  chair: maybe(id),
  notice: maybe(
    fields({ from: date, 'working-days': ordinal, 'first-day': date, calendar: sha256 }),
  ),
  vote: maybe(
    fields({
      quorum: resolvedShare,
      passes: resolvedShare,
      close,
      'without-quorum': without,
      show,
      'at-least': ordinal,
      attending: maybe(ordinal),
      tie: maybe(exactly('chair-decides')),
      defers: maybe(exactly(true)),
    }),
  ),
  deadline: maybe(deadline),
})

/** One review, or the list of those that run together. */
export const opens: Shape<core.Opens> = either([openedReview, list(openedReview)])

const reached = maybe(fields({ needed: count, have: count }))

const tally: Shape<core.Tally> = fields({
  seats: count,
  approve: count,
  reject: count,
  return: count,
  abstain: count,
  defer: maybe(count),
  opinion: maybe(count),
  recused: count,
  'recused-in-base': maybe(count),
  vacated: count,
  'not-cast': count,
  'on-paper': count,
  quorum: reached,
  passes: reached,
})

const answeredOpinion: Shape<core.AnsweredOpinion> = fields({
  seat: id,
  n: ordinal,
  opinion: sha256,
  adopted: oneOf(['yes', 'no']),
})

export const outcome: Shape<core.OutcomeRecord> = fields({
  review: maybe(id),
  result: oneOf([...OUTCOMES, 'extended']),
  tally: maybe(tally),
  'only-on-paper': maybe(exactly(true)),
  opinions: maybe(list(answeredOpinion)),
  instead: maybe(exactly('shareholders')),
  to: maybe(id),
  copies: maybe(fields({ n: ordinal, to: some(id) })),
  opens: maybe(opens),
  deadline: maybe(deadline),
})
