/** The submitter answers a written opinion (采纳 / 不采纳). */
import { type ActOf, type Declaration, type RecordOf, visit, worked } from './declaration.ts'
import { maybe } from './kinds.ts'

export const answer = {
  act: 'answer',
  file: 'signoffs/<stage>.<round>/<review>.<seat>.<n>.answer',
  fields: {
    ...visit,
    review: 'id',
    seat: 'id',
    n: 'ordinal',
    /** sha256 of the opinion. */
    opinion: 'sha256',
    adopted: ['yes', 'no'],
    reason: maybe('text'),
    submission: 'sha256',
    outcome: worked(maybe('outcome')),
  },
  trailers: {
    'Bd-Decision': { field: 'adopted', says: { yes: 'adopted', no: 'declined' } },
    'Bd-Packet': 'submission',
    'Bd-Reason': 'reason',
  },
} as const satisfies Declaration

export interface AnswerRecord extends RecordOf<typeof answer> {}
export interface AnswerAct extends ActOf<typeof answer> {}
