/** What an act changes in registers, as typed data. */
import type { Value } from '../record/record.ts'
import type { RegisterField } from '../register/register.ts'
import type { Wording } from '../text/wording.ts'
import type { Pair } from './comparison.ts'

/** A version of a register with the digest of its file; its templates come with it. */
export type RegisterVersionChange = Pair<string> & {
  readonly kind: 'register-version'
  readonly register: string
  readonly version: number
  readonly title: Wording
  readonly files: number
}

/** A field of a record that holds another value than before. */
export type KeptField = Pair<Value> & { readonly field: string; readonly declared: RegisterField }

/** A record of a register that is added or changed, by digest, with the fields that differ. */
export type KeptRecordChange = Pair<string> & {
  readonly kind: 'kept-record'
  readonly register: string
  readonly title: Wording
  readonly key: string
  readonly fields: readonly KeptField[]
  /** Whether it has a text below its head that is new or another. */
  readonly text: boolean
}

export type RegisterChange = RegisterVersionChange | KeptRecordChange
