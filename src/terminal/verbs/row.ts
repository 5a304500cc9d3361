/** A verb is a row: what it takes, what it is about, its options and examples, in the language of whoever types it. */

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
}

/** Rows by the names of their verbs: `approve`, and of two words `policy admit`. */
export function rows<V extends string>(all: {
  readonly [N in V]: VerbRow
}): Readonly<Record<V, VerbRow>> {
  return all
}
