/** An example of a verb's help: a command line, and what it does; each in both languages. */
export interface Example {
  readonly zh: readonly [command: string, does: string]
  readonly en: readonly [command: string, does: string]
}

/** The same command in both languages. */
export function same(command: string, zh: string, en: string): Example {
  return { zh: [command, zh], en: [command, en] }
}

/** A command in which people write words: each language its own. */
export function each(zh: readonly [string, string], en: readonly [string, string]): Example {
  return { zh, en }
}
