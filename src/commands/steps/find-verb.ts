/** Finds the verb that a command line calls, so that only this one is declared to the parser. */
import type { Option } from '../../terminal/verbs/row.ts'

/**
 * Takes the words typed, the options that may stand before a verb, and the names of all verbs; gives the name, of one word or of
 * two, also where its help is asked for with `help`. `undefined` where no verb is called: then all are needed, to be listed.
 */
export function calledVerb(
  argv: readonly string[],
  before: readonly Option[],
  names: readonly string[],
): string | undefined {
  const words = wordsOf(argv, before)
  const [first = '', second = ''] = words[0] === 'help' ? words.slice(1) : words
  return names.find((name) => name === `${first} ${second}`) ?? names.find((name) => name === first)
}

/** What stands on the line besides those options and their values. */
function wordsOf(argv: readonly string[], before: readonly Option[]): readonly string[] {
  const valued = before.flatMap(([flags]) => (flags.includes('<') ? [flags.split(/[ ,]/u)[0]] : []))
  return argv.filter((word, at) => !word.startsWith('-') && !valued.includes(argv[at - 1]))
}
