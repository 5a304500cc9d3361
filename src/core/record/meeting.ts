/** The record of a sitting (会议) says who was there, who voted how on this item, and what was minuted. */
import { conditions, DECISIONS } from './ballot.ts'
import { type ActOf, type Declaration, type RecordOf, visit, worked } from './declaration.ts'
import { type Held, maybe, type Parts } from './kinds.ts'
import { GROUNDS } from './recuse.ts'
import { OUTCOMES } from './review.ts'

/** What the minutes say that was decided; `no-quorum` (未达法定人数) where the body could not. */
export const MINUTED_RESULTS = [...OUTCOMES, 'no-quorum'] as const

export type MinutedResult = (typeof MINUTED_RESULTS)[number]

/** A vote by name, as the minutes have it; `n` is the number of that seat's ballot. */
const namedVote = {
  seat: 'id',
  n: 'ordinal',
  decision: DECISIONS,
  reason: maybe('text'),
  conditions: maybe(conditions),
} as const satisfies Parts

/** A seat that says nothing on the item by law or by choice; the reason where it was first said in this sitting. */
const minutedRecusal = {
  seat: 'id',
  reason: maybe('text'),
  ground: maybe(GROUNDS),
} as const satisfies Parts

/** Who took part in a sitting, each seat in one list. Observers (列席) by name, never counted. */
const attendance = {
  chair: 'id',
  recorder: 'id',
  present: { list: 'id' },
  represented: { list: { fields: { seat: 'id', by: 'id' } } },
  absent: { list: 'id' },
  recused: { list: { fields: minutedRecusal } },
  observers: { list: 'line' },
} as const satisfies Parts

/** How many votes of a kind the minutes count; what they leave out is not compared. */
export const counts = {
  fields: {
    approve: maybe('count'),
    reject: maybe('count'),
    return: maybe('count'),
    abstain: maybe('count'),
    defer: maybe('count'),
  },
} as const

export const meeting = {
  act: 'meeting',
  file: 'signoffs/<stage>.<round>/<review>.meeting.<n>',
  fields: {
    ...visit,
    review: 'id',
    n: worked('ordinal'),
    /** The number of the minutes. */
    number: 'line',
    date: 'date',
    attendance: { fields: attendance },
    item: 'line',
    /** The votes that this record enters; each is a ballot on paper. */
    votes: { list: { fields: namedVote } },
    /** Votes that their members had signed themselves, and the minutes name alike; of those kept back only whose they are. */
    signed: maybe({ some: { fields: { seat: 'id', decision: maybe(DECISIONS) } } }),
    /** Seats present or represented that did not vote, which is no abstention. */
    'not-voting': maybe({ some: 'id' }),
    /** Seats absent from a meeting that alone decides: what their members had signed before it does not count. */
    uncounted: worked(maybe({ some: 'id' })),
    counts: maybe(counts),
    resolution: MINUTED_RESULTS,
    /** The scans of minutes and resolution. */
    scans: { list: 'scan' },
    submission: 'sha256',
    /** Working days after the deadline. */
    late: worked(maybe('count')),
    outcome: worked('outcome'),
  },
  trailers: { 'Bd-Packet': 'submission' },
} as const satisfies Declaration

export interface MinutedRecusal extends Held<typeof minutedRecusal> {}
export interface NamedVote extends Held<typeof namedVote> {}
export interface Attendance extends Held<typeof attendance> {}
export interface MinutedCounts extends Held<(typeof counts)['fields']> {}
export interface SittingRecord extends RecordOf<typeof meeting> {}
export interface SittingAct extends ActOf<typeof meeting> {}
export type SignedVote = NonNullable<SittingRecord['signed']>[number]
