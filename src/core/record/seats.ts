/** Seats are added before the first ballot (加签), and added ones removed again (减签). */
import { type ActOf, type Declaration, type RecordOf, visit, worked } from './declaration.ts'

const fields = {
  ...visit,
  review: 'id',
  seat: 'id',
  /** Additions and removals are counted together, by the review. */
  n: worked('ordinal'),
  reason: 'text',
  submission: 'sha256',
} as const

const trailers = { 'Bd-Packet': 'submission', 'Bd-Reason': 'reason' } as const

export const addSeat = {
  act: 'add-seat',
  file: 'signoffs/<stage>.<round>/<review>.<seat>.add-seat.<n>',
  fields,
  trailers,
} as const satisfies Declaration

export const removeSeat = {
  act: 'remove-seat',
  file: 'signoffs/<stage>.<round>/<review>.<seat>.remove-seat.<n>',
  fields,
  trailers,
} as const satisfies Declaration

export interface AddSeatRecord extends RecordOf<typeof addSeat> {}
export interface AddSeatAct extends ActOf<typeof addSeat> {}
export interface RemoveSeatRecord extends RecordOf<typeof removeSeat> {}
export interface RemoveSeatAct extends ActOf<typeof removeSeat> {}
