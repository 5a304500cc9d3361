/** Copies for information (传阅) give no rights, and their recipients sign read notices (阅知). */
import { type ActOf, type Declaration, type RecordOf, worked } from './declaration.ts'
import { maybe } from './kinds.ts'

export const copy = {
  act: 'cc',
  file: 'signoffs/cc.<n>',
  fields: { project: 'project', n: worked('ordinal'), to: { some: 'id' }, note: maybe('text') },
  trailers: {},
} as const satisfies Declaration

export const read = {
  act: 'read',
  file: 'signoffs/cc.<n>.<by>.read',
  fields: {
    project: 'project',
    n: 'ordinal',
    /** sha256 of the copy. */
    copy: 'sha256',
  },
  trailers: {},
} as const satisfies Declaration

export interface CopyRecord extends RecordOf<typeof copy> {}
export interface CopyAct extends ActOf<typeof copy> {}
export interface ReadRecord extends RecordOf<typeof read> {}
export interface ReadAct extends ActOf<typeof read> {}
