/** A verb is a row: what it takes, what it is about, its options and examples, in the language of whoever types it. */
import type { Act } from '../../core/record/act.ts'
import type { DeedName, Deeds } from '../../core/record/deed.ts'

/** Flags as the parser reads them, `--reason <text>`, and what the option means; `...` after the value makes it repeatable. */
export type Option = readonly [flags: string, about: string]

/** A command line that works, and what it does. */
export type Example = readonly [command: string, does: string]

export interface VerbRow {
  /** What stands behind its name: `[project] <fact=value...>`. */
  readonly takes?: string
  readonly about: string
  /** What people call it in Chinese, the plainest first: whoever types that is shown the verb, for verbs are typed in English. */
  readonly called?: string
  readonly options?: readonly Option[]
  readonly examples: readonly Example[]
  /** The deed that it fills in, where a review and texts are all that is said besides the project; other verbs have code of their own. */
  readonly deed?: PlainDeed
}

/** A deed of which nothing is said but texts: the review that it is about, why, and what its record holds as text. */
export type PlainDeed = {
  readonly [D in DeedName & Act['act']]: Required<Deeds[D]>[keyof Deeds[D]] extends string
    ? D
    : never
}[DeedName & Act['act']]

/** Rows by the names of their verbs: `approve`, and of two words `policy admit`. Which of them name their deed is kept in the type. */
export function rows<const R extends Readonly<Record<string, VerbRow>>>(
  all: R & { readonly [V in keyof R]: Readonly<Record<Exclude<keyof R[V], keyof VerbRow>, never>> },
): {
  readonly [V in keyof R]: R[V] extends { readonly deed: PlainDeed }
    ? VerbRow & { readonly deed: PlainDeed }
    : VerbRow
} {
  return all as never
}
