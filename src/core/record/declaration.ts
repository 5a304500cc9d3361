/** An act is declared in this form: plain data, from which its types, the shape of its record, its path and trailers follow. */
import type { Epoch } from '../rules/rulebook.ts'
import type { Evidence, Held, Kind, Maybe, ValueOf } from './kinds.ts'

/** A field that bd works out: nobody claims it, and check works it out again. */
export interface Worked {
  readonly worked: Kind | Maybe
}

/** A field of a record. */
export type Field = Kind | Maybe | Worked

/** The fields of a record in their canonical order, after its head: who signed, and when. */
export type Fields = Readonly<Record<string, Field>>

/** What is declared of every act. */
export interface Declared {
  readonly act: string
  /** What its commit says besides where it belongs: the field that each trailer repeats, or of several the first that is there. */
  readonly trailers: {
    readonly 'Bd-Decision'?: string | readonly string[] | Reworded
    readonly 'Bd-Packet'?: string
    readonly 'Bd-Reason'?: string
  }
  /** The first epoch that knows it; absent where all do. */
  readonly since?: Epoch
  /** Its commit lists its files by one digest, for they may be more than a message has room for. */
  readonly filesByDigest?: true
}

/** An act that is held whole by its record. */
export interface Declaration extends Declared {
  /** What its record begins with in place of the act, where it stands outside of `signoffs/`. */
  readonly format?: string
  /** Where the record stands, without `.yaml`: in the folder of its project, where it names one. `<field>` is what the field holds. */
  readonly file: string
  readonly fields: Fields
}

/** An act without a record of its own: it changes files that are kept up to date, or people's text. */
export interface Changing extends Declared {
  /** The files that it changes, as the format lists them. */
  readonly changes: readonly string[]
}

/** A field whose values are called otherwise in the trailer. */
interface Reworded {
  readonly field: string
  readonly says: Readonly<Record<string, string>>
}

/** A field that is worked out by whoever judges the act. */
export function worked<const K extends Kind | Maybe>(kind: K): { readonly worked: K } {
  return { worked: kind }
}

/** Whether the field is worked out. */
export function isWorked(field: Field): field is Worked {
  return typeof field === 'object' && 'worked' in field
}

/** The visit to a gate that an act is about. */
export const visit = { project: 'project', stage: 'id', round: 'ordinal' } as const

/** The record of an act: its head, then its fields. */
export type RecordOf<D extends Declaration> = Opening<D> & {
  readonly at: string
  readonly by: string
} & Held<{ readonly [N in keyof D['fields']]: Plain<D['fields'][N]> }>

type Opening<D extends Declaration> = D extends { readonly format: infer F extends string }
  ? { readonly format: F }
  : { readonly act: D['act'] }

type Plain<F> = F extends { readonly worked: infer K } ? K : F

/** An act: what its member gives of the record. */
export type ActOf<D extends Declaration> = { readonly act: D['act'] } & Held<
  {
    readonly [N in keyof D['fields'] as D['fields'][N] extends Worked ? never : N]: D['fields'][N]
  },
  Evidence
>

/** What is worked out for the record of an act; a field that may be absent is given as nothing. */
export type WorkedOut<D extends Declaration> = {
  readonly [
    N in keyof D['fields'] as D['fields'][N] extends { readonly worked: Kind } ? N : never
  ]: ValueOf<Plain<D['fields'][N]>>
} & {
  readonly [
    N in keyof D['fields'] as D['fields'][N] extends { readonly worked: Maybe } ? N : never
  ]?: D['fields'][N] extends { readonly worked: { readonly maybe: infer K } }
    ? ValueOf<K> | undefined
    : never
}
