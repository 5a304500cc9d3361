/** A recusal (回避) takes a seat out of those that may decide. */
import { type ActOf, type Declaration, type RecordOf, visit, worked } from './declaration.ts'
import { maybe } from './kinds.ts'

/** Why a director takes no part: related in a matter of arts. 182 to 184 of the Company Law, or anything else. */
export const GROUNDS = ['related', 'other'] as const

export type RecusalGround = (typeof GROUNDS)[number]

export const recuse = {
  act: 'recuse',
  file: 'signoffs/<stage>.<round>/<review>.<seat>.recuse',
  fields: {
    ...visit,
    review: 'id',
    seat: 'id',
    reason: 'text',
    ground: maybe(GROUNDS),
    submission: 'sha256',
    outcome: worked(maybe('outcome')),
  },
  trailers: { 'Bd-Packet': 'submission', 'Bd-Reason': 'reason' },
} as const satisfies Declaration

export interface RecuseRecord extends RecordOf<typeof recuse> {}
export interface RecuseAct extends ActOf<typeof recuse> {}
