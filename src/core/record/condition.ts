/** A condition of an approval was met, or waived by who set it. */
import { type ActOf, type Declaration, type RecordOf, visit } from './declaration.ts'
import { maybe } from './kinds.ts'

export const condition = {
  act: 'condition',
  file: 'signoffs/<stage>.<round>/<review>.<seat>.<n>.condition.<condition>',
  fields: {
    ...visit,
    review: 'id',
    seat: 'id',
    n: 'ordinal',
    /** The number of the condition in its ballot, from 1. */
    condition: 'ordinal',
    /** sha256 of the ballot. */
    ballot: 'sha256',
    result: ['met', 'waived'],
    reason: 'text',
    /** The scan that proves it, filed with the scans of its review. */
    evidence: maybe('scan'),
  },
  trailers: { 'Bd-Decision': 'result', 'Bd-Reason': 'reason' },
} as const satisfies Declaration

export interface ConditionRecord extends RecordOf<typeof condition> {}
export interface ConditionAct extends ActOf<typeof condition> {}
