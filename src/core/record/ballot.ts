/** A ballot (表决、审批) says what a seat decides of the packet, on a screen, under a grant, or on paper. */
import { type ActOf, type Declaration, type RecordOf, visit, worked } from './declaration.ts'
import { type Held, maybe, type Parts } from './kinds.ts'
import { minutes } from './paper.ts'

export const DECISIONS = ['approve', 'reject', 'return', 'abstain', 'defer', 'opinion'] as const

export type Decision = (typeof DECISIONS)[number]

const approvalCondition = {
  text: 'text',
  /** A member, or a role. */
  owner: 'id',
  due: 'date',
} as const satisfies Parts

/** A condition of an approval (有条件同意): what, who sees to it, until when. */
export interface ApprovalCondition extends Held<typeof approvalCondition> {}

/** The conditions on which an approval rests. */
export const conditions = { some: { fields: approvalCondition } } as const

export const ballot = {
  act: 'ballot',
  file: 'signoffs/<stage>.<round>/<review>.<seat>.<n>',
  fields: {
    /** The holder of the seat where another signs: a secretary who enters his paper, or whom he granted it. */
    for: worked(maybe('id')),
    ...visit,
    review: 'id',
    seat: 'id',
    n: 'ordinal',
    decision: DECISIONS,
    /** The body's own answer, where the review has such. */
    answer: maybe('id'),
    reason: maybe('text'),
    /** What the review asks to be filled in with the decision. */
    fields: maybe('values'),
    conditions: maybe(conditions),
    /** The document number (文号) that the company gave the decision. */
    number: maybe('line'),
    /** The date on the paper; with it the ballot is a secretary's entry of the seat's decision. */
    dated: maybe('date'),
    /** The minutes of the office meeting after which the decision was made. */
    meeting: maybe(minutes),
    /** The scan that proves the paper or the minutes. */
    evidence: maybe('scan'),
    /** sha256 of the grant under which the signer casts for the seat's holder. */
    grant: maybe('sha256'),
    /** sha256 of the submission that this ballot is about. */
    submission: 'sha256',
    /** sha256 of this seat's ballot n-1. */
    replaces: maybe('sha256'),
    /** Working days after the deadline. */
    late: worked(maybe('count')),
    outcome: worked(maybe('outcome')),
  },
  trailers: {
    'Bd-Decision': ['answer', 'decision'],
    'Bd-Packet': 'submission',
    'Bd-Reason': 'reason',
  },
} as const satisfies Declaration

export interface BallotRecord extends RecordOf<typeof ballot> {}
export interface BallotAct extends ActOf<typeof ballot> {}
