/** A member signs under what a secretary entered for him; this is possible whatever came of it since. */
import { type ActOf, type Declaration, type RecordOf, visit } from './declaration.ts'

export const confirm = {
  act: 'confirm',
  file: 'signoffs/<stage>.<round>/<review>.<seat>.<n>.confirm',
  fields: {
    ...visit,
    review: 'id',
    seat: 'id',
    n: 'ordinal',
    /** sha256 of the entry. */
    entry: 'sha256',
  },
  trailers: {},
} as const satisfies Declaration

export interface ConfirmRecord extends RecordOf<typeof confirm> {}
export interface ConfirmAct extends ActOf<typeof confirm> {}
