/** A register (台账) holds records of one kind, as it is declared in `registers/<id>/<version>/register.yaml`. */
import type { DocumentContent } from '../process/document.ts'
import type { Note, SectionDeclaration, ValueDeclaration } from '../process/process.ts'
import type { Computed } from '../process/expression.ts'
import type { Table } from '../process/table.ts'
import type { RegisterKey } from '../record/register-folder.ts'
import type { Wording } from '../text/wording.ts'

/** What a field may point at besides holding a value: a record of a register, a project. */
export const LINK_TYPES = ['record', 'project'] as const
export type LinkType = (typeof LINK_TYPES)[number]

/** A value, or what it points at. */
export interface CellDeclaration extends Omit<ValueDeclaration, 'type' | 'flag' | 'computed'> {
  readonly type: ValueDeclaration['type'] | LinkType
  /** Of a `record`: the register in which it is kept. */
  readonly register?: string
}

/** The case in which a part of a record is asked for: a choice has one of these answers. Else it may be left out. */
export interface AskedWhen {
  readonly field: string
  readonly answers: readonly string[]
}

/** A field of a record. */
export interface RegisterField extends CellDeclaration {
  /** No two records of the register may hold the same. */
  readonly unique?: true
  /** The roles that alone set it; absent where whoever keeps the register does. */
  readonly by?: readonly string[]
  /** Of a choice: to which answers it may go from each; absent where it may go anywhere. */
  readonly moves?: Readonly<Record<string, readonly string[]>>
  /** Of a choice with moves: the answers with which a new record may begin. */
  readonly begins?: readonly string[]
  /** How it is worked out, or in which table it is looked up; nobody types it. */
  readonly computed?: Computed
  /** Whoever changes it says why. */
  readonly reason?: true
  /** It is `optional` but in this case, whoever sets it. */
  readonly when?: AskedWhen
}

/** A column of a table; one that is worked out is not written. */
export interface RegisterColumn extends CellDeclaration {
  readonly computed?: Computed
}

/** A table in the text of a record, under its heading. */
export interface RowsDeclaration {
  readonly title: Wording
  readonly columns: Readonly<Record<string, RegisterColumn>>
  readonly optional?: true
  readonly when?: AskedWhen
}

/** A heading that a record has; one that is `optional` may have nothing under it. */
export interface RegisterSection extends SectionDeclaration {
  readonly optional?: true
  readonly when?: AskedWhen
}

/** The version that came with a release of bd, by the digest of its folder. */
export interface RegisterOrigin {
  readonly register: string
  readonly version: number
  readonly sha256: string
}

/** A version of a register. */
export interface Register {
  readonly register: string
  readonly version: number
  readonly title: Wording
  readonly 'based-on'?: RegisterOrigin
  readonly ledger?: string
  readonly key: RegisterKey
  /** The roles whose holders add records, and change what says nothing else. */
  readonly keeps: readonly string[]
  /** Whether every act on its records says why. */
  readonly reason?: true
  readonly fields: Readonly<Record<string, RegisterField>>
  readonly sections: Readonly<Record<string, RegisterSection>>
  readonly rows: Readonly<Record<string, RowsDeclaration>>
  readonly tables: Readonly<Record<string, Table>>
  readonly notes: readonly Note[]
}

/** A record as its file reads, whatever its register declares. */
export interface RecordContent extends DocumentContent {
  /** What stands below the head, without the blank lines around it. */
  readonly body: string
}

/** What stands at the head of every record besides its fields. */
export const RECORD_HEAD = ['register', 'version', 'at', 'by', 'attachments'] as const
