/** Excuses (免予办理): what a duty asked for on one occasion is not owed, as somebody entitled to says, with a reason. */
import type { ActOf, Declaration, RecordOf } from './declaration.ts'

export const excuse = {
  act: 'excuse',
  since: 'bd/workspace@2',
  format: 'bd/excuse@1',
  /** One for each occasion and whom it is owed by, so that no two can be given. */
  file: 'excuses/<duties>/<duty>/<day>.<of>',
  fields: {
    duties: 'id',
    duty: 'id',
    /** The first day of what it was owed for. */
    day: 'date',
    /** The member or role that owed it, or the record for which it was owed. */
    of: 'line',
    reason: 'text',
  },
  trailers: { 'Bd-Reason': 'reason' },
} as const satisfies Declaration

export interface ExcuseRecord extends RecordOf<typeof excuse> {}
export interface ExcuseAct extends ActOf<typeof excuse> {}
