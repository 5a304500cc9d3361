/** A member asks a question of somebody who has no seat (征询意见), or that one gives his opinion; it counts nothing. */
import { type ActOf, type Declaration, type RecordOf, visit, worked } from './declaration.ts'
import { maybe } from './kinds.ts'

export const advise = {
  act: 'advise',
  file: 'signoffs/<stage>.<round>/<review>.advise.<n>',
  fields: {
    ...visit,
    review: 'id',
    n: worked('ordinal'),
    /** Who is asked; absent where this is an opinion. */
    asks: maybe('id'),
    text: 'text',
    submission: 'sha256',
  },
  trailers: { 'Bd-Packet': 'submission', 'Bd-Reason': 'text' },
} as const satisfies Declaration

export interface AdviseRecord extends RecordOf<typeof advise> {}
export interface AdviseAct extends ActOf<typeof advise> {}
