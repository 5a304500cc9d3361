/** A close counts a review, and an extension gives it more time. */
import { type ActOf, type Declaration, type RecordOf, visit, worked } from './declaration.ts'
import { maybe } from './kinds.ts'

export const close = {
  act: 'close',
  file: 'signoffs/<stage>.<round>/<review>.close.<n>',
  fields: {
    ...visit,
    review: 'id',
    n: worked('ordinal'),
    number: maybe('line'),
    submission: 'sha256',
    outcome: worked('outcome'),
  },
  trailers: { 'Bd-Packet': 'submission' },
} as const satisfies Declaration

export const extend = {
  act: 'extend',
  file: 'signoffs/<stage>.<round>/<review>.extend.<n>',
  fields: {
    ...visit,
    review: 'id',
    n: worked('ordinal'),
    reason: 'text',
    submission: 'sha256',
    deadline: worked('deadline'),
  },
  trailers: { 'Bd-Packet': 'submission', 'Bd-Reason': 'reason' },
} as const satisfies Declaration

export interface CloseRecord extends RecordOf<typeof close> {}
export interface CloseAct extends ActOf<typeof close> {}
export interface ExtendRecord extends RecordOf<typeof extend> {}
export interface ExtendAct extends ActOf<typeof extend> {}
