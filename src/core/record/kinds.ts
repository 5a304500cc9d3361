/** A field of a record is of a kind, as plain data: its type follows from it here, its shape in `documents/record-shape.ts`. */
import type { Values } from './project.ts'
import type { Deadline, Opens, OutcomeRecord } from './review.ts'
import type { PlainDate } from '../calendar/time.ts'
import type { ParameterValue } from './workspace.ts'

/** The kinds that have a name: text and numbers of a form, and the parts that several records share. */
export interface Words {
  readonly id: string
  readonly line: string
  readonly text: string
  readonly date: PlainDate
  readonly sha256: string
  /** A commit by its whole id. */
  readonly commit: string
  /** The id of a project. */
  readonly project: string
  /** A whole number from 0 on. */
  readonly count: number
  /** A whole number from 1 on. */
  readonly ordinal: number
  /** sha256 of a scan, whose record stands in attachments/; the act may bring the scan. */
  readonly scan: string
  readonly values: Values
  readonly parameters: Readonly<Record<string, ParameterValue>>
  readonly opens: Opens
  readonly outcome: OutcomeRecord
  readonly deadline: Deadline
}

/** One of the named kinds, one of several words, a list, a list of at least one, or a map of fields. */
export type Kind =
  | keyof Words
  | readonly string[]
  | { readonly list: Kind }
  | { readonly some: Kind }
  | { readonly fields: Parts }

/** May be absent. */
export interface Maybe {
  readonly maybe: Kind
}

/** The fields of a part of a record, in their canonical order. */
export type Parts = Readonly<Record<string, Kind | Maybe>>

/** A scan that proves a decision; `file` where this act adds it, absent where it is there already. */
export interface Evidence {
  readonly sha256: string
  readonly file?: { readonly path: string; readonly name: string; readonly title: string }
}

/** A field that may be absent. */
export function maybe<const K extends Kind>(kind: K): { readonly maybe: K } {
  return { maybe: kind }
}

/** What a kind holds; a scan is its digest in a record, in an act it may bring its file. */
export type ValueOf<K, Scan = string> = K extends 'scan'
  ? Scan
  : K extends keyof Words
    ? Words[K]
    : K extends readonly (infer W)[]
      ? W
      : K extends { readonly list: infer L } | { readonly some: infer L }
        ? readonly ValueOf<L, Scan>[]
        : K extends { readonly fields: infer P }
          ? Held<P, Scan>
          : never

/** What fields hold, each by its name. */
export type Held<F, Scan = string> = {
  readonly [N in keyof F as F[N] extends Maybe ? never : N]: ValueOf<F[N], Scan>
} & {
  readonly [N in keyof F as F[N] extends Maybe ? N : never]?: F[N] extends {
    readonly maybe: infer K
  }
    ? ValueOf<K, Scan>
    : never
}

/** The value of a kind with its parts in their one order, and nothing that is absent. */
export function inOrder(kind: Kind, value: unknown): unknown {
  if (typeof kind === 'string' || isChoice(kind)) return value
  if ('fields' in kind) return partsInOrder(kind.fields, value as Readonly<Record<string, unknown>>)
  const item = 'list' in kind ? kind.list : kind.some
  return (value as readonly unknown[]).map((one) => inOrder(item, one))
}

function partsInOrder(parts: Parts, value: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, part]) => {
      const kind = isMaybe(part) ? part.maybe : part
      return value[name] === undefined ? [] : [[name, inOrder(kind, value[name])]]
    }),
  )
}

/** Whether the field may be absent. */
export function isMaybe(part: Kind | Maybe): part is Maybe {
  return typeof part === 'object' && 'maybe' in part
}

/** Whether the kind is one of several words. */
export function isChoice(kind: Kind): kind is readonly string[] {
  return Array.isArray(kind)
}

/** Only what is there: what is left out stays out of a record, of an act, of what is made of them. */
export function given<K extends string, V>(
  key: K,
  value: V | undefined,
): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: V })
}
