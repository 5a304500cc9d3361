/** A request asks a gate to look once more at what it rejected (复议); the first outcome stays. */
import { type ActOf, type Declaration, type RecordOf, visit } from './declaration.ts'

export const reconsider = {
  act: 'reconsider',
  file: 'signoffs/<stage>.<round>/reconsider',
  fields: {
    ...visit,
    /** sha256 of the act that rejected. */
    rejection: 'sha256',
    reason: 'text',
  },
  trailers: { 'Bd-Packet': 'rejection', 'Bd-Reason': 'reason' },
} as const satisfies Declaration

export interface ReconsiderRecord extends RecordOf<typeof reconsider> {}
export interface ReconsiderAct extends ActOf<typeof reconsider> {}
