/** A running deadline is computed by a calendar that changed since it began. */
import { type ActOf, type Declaration, type RecordOf, visit, worked } from './declaration.ts'

export const recompute = {
  act: 'recompute',
  file: 'signoffs/<stage>.<round>/<review>.recompute.<n>',
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

export interface RecomputeRecord extends RecordOf<typeof recompute> {}
export interface RecomputeAct extends ActOf<typeof recompute> {}
