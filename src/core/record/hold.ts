/** A hold (暂停) stops the working-day clock of a project; a resume (恢复) leaves the days left as they were. */
import { type ActOf, type Declaration, type RecordOf, worked } from './declaration.ts'
import { maybe } from './kinds.ts'

export const hold = {
  act: 'hold',
  file: 'signoffs/hold.<n>',
  fields: { project: 'project', n: worked('ordinal'), reason: 'text' },
  trailers: { 'Bd-Reason': 'reason' },
} as const satisfies Declaration

export const resume = {
  act: 'resume',
  file: 'signoffs/resume.<n>',
  fields: {
    project: 'project',
    /** The number of the hold. */
    n: worked('ordinal'),
    /** sha256 of the hold. */
    hold: 'sha256',
    reason: maybe('text'),
    /** The deadlines that go on after it. */
    deadlines: worked({
      list: { fields: { stage: 'id', round: 'ordinal', review: 'id', deadline: 'deadline' } },
    }),
  },
  trailers: { 'Bd-Reason': 'reason' },
} as const satisfies Declaration

export interface HoldRecord extends RecordOf<typeof hold> {}
export interface HoldAct extends ActOf<typeof hold> {}
export interface ResumeRecord extends RecordOf<typeof resume> {}
export interface ResumeAct extends ActOf<typeof resume> {}
/** A deadline that goes on after a hold. */
export type ResumedDeadline = ResumeRecord['deadlines'][number]
