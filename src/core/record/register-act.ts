/** The act on records of registers: any number of one register in one commit, added or changed, and none ever removed. */
import type { BroughtRecord } from '../register/form.ts'
import type { TextChange } from './act.ts'
import type { Changing } from './declaration.ts'

export const record = {
  act: 'record',
  since: 'bd/workspace@2',
  changes: ['records/<register>/<year>/<part>/'],
  trailers: { 'Bd-Reason': 'reason' },
} as const satisfies Changing

/** Records are people's text, each with what it says; `files` are attached to them. */
export interface RecordAct {
  readonly act: 'record'
  readonly register: string
  readonly records: readonly BroughtRecord[]
  readonly files: readonly TextChange[]
  readonly reason?: string
}
