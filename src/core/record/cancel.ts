/** A cancellation ends a project that is given up (终止). */
import { type ActOf, type Declaration, type RecordOf, worked } from './declaration.ts'
import { maybe } from './kinds.ts'
import { minutes } from './paper.ts'

export const cancel = {
  act: 'cancel',
  file: 'signoffs/cancel',
  fields: {
    project: 'project',
    stage: worked('id'),
    reason: 'text',
    /** The minutes in which the body that had voted gave it up. */
    meeting: maybe(minutes),
    /** Their scan. */
    evidence: maybe('scan'),
  },
  trailers: { 'Bd-Reason': 'reason' },
} as const satisfies Declaration

export interface CancelRecord extends RecordOf<typeof cancel> {}
export interface CancelAct extends ActOf<typeof cancel> {}
