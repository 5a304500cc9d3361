/** A transfer (转办) gives a seat another holder, and the seat keeps its identity. */
import { type ActOf, type Declaration, type RecordOf, visit, worked } from './declaration.ts'

export const transfer = {
  act: 'transfer',
  file: 'signoffs/<stage>.<round>/<review>.<seat>.transfer.<n>',
  fields: {
    ...visit,
    review: 'id',
    seat: 'id',
    /** Counted by the seat. */
    n: worked('ordinal'),
    to: 'id',
    reason: 'text',
    submission: 'sha256',
  },
  trailers: { 'Bd-Packet': 'submission', 'Bd-Reason': 'reason' },
} as const satisfies Declaration

export interface TransferRecord extends RecordOf<typeof transfer> {}
export interface TransferAct extends ActOf<typeof transfer> {}
