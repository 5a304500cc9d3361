/** The operands of a verb belong elsewhere when the project, which stands first, was left out. */

import { EQUALS } from './name-values.ts'

/** What may be left out is `[project]` before the others. */
const FIRST = '[project]'

/** The arguments of a verb's usage: `<project>`, `[document]`, `<fact=value...>`. */
export function declaredIn(usage: string): readonly string[] {
  return usage.split(' ').filter((part) => /^[[<]/u.test(part))
}

/** The usage as the parser is told it: where the project may be left out it cannot tell what is missing, so all may be. */
export function parsable(usage: string): string {
  return declaredIn(usage)[0] === FIRST ? usage.replaceAll(/<([^>]+)>/gu, '[$1]') : usage
}

/**
 * Takes a verb's usage and the words typed after it; gives the operands in their places, the project `undefined` where
 * it was left out: where no more was typed than the verb asks for besides, or the first word already is a `name=value`.
 * `missing` names the first argument that is required and was not typed.
 */
export function inPlace(
  usage: string,
  typed: readonly string[],
): {
  readonly args: readonly (string | readonly string[] | undefined)[]
  readonly missing?: string
} {
  const declared = declaredIn(usage)
  const required = declared.filter((part) => part.startsWith('<')).length
  const isPair = declared[1]?.includes('=') === true && EQUALS.test(typed[0] ?? '')
  const left = declared[0] === FIRST && required > 0 && (typed.length <= required || isPair)
  const words = left ? [undefined, ...typed] : typed
  const args = declared.map((part, index) =>
    part.includes('...') ? words.slice(index).filter((one) => one !== undefined) : words[index],
  )
  const at = declared.findIndex(
    (part, index) =>
      part.startsWith('<') && (args[index] === undefined || args[index]?.length === 0),
  )
  return at === -1 ? { args } : { args, missing: declared[at]!.replaceAll(/[<>.]/gu, '') }
}
