/** A fast reader takes what nearly every document has as its head: a field a line, its value a word, a quoted text or nothing. */
import { invalidCharacters } from '../core/text/characters.ts'
import { isReservedKey, type Json, meaningOf } from './json.ts'

/** A head of such fields, each with the line on which it stands. */
export interface PlainHead {
  readonly value: Readonly<Record<string, Json>>
  readonly lines: ReadonlyMap<string, number>
}

/** Letters, digits and signs that mean nothing to YAML, wherever they stand. */
const SIGN = String.raw`A-Za-z0-9\u4e00-\u9fff_./()+，。、；（）《》【】％`
const PLAIN = `[${SIGN}][${SIGN}-]*(?: [${SIGN}][${SIGN}-]*)*`
const QUOTED = String.raw`"([^"\\\t]*)"`
const FIELD = new RegExp(`^([a-z][a-z0-9-]{0,60}):(?: (?:${QUOTED}|(${PLAIN})))? *(?: #.*)?$`, 'u')
const SAYS_NOTHING = /^ *(?:#.*)?$/u

/** A longer head is left to the reader of YAML, which has limits of its own. */
const MOST_LINES = 500

/**
 * Takes the lines between the two `---`. Gives what the reader of YAML would give, or `undefined` where any line is not of
 * these few forms: then that reader has to tell.
 */
export function plainHead(lines: readonly string[]): PlainHead | undefined {
  if (lines.length > MOST_LINES) return undefined
  const value: Record<string, Json> = {}
  const places = new Map<string, number>()
  for (const [index, line] of lines.entries()) {
    if (SAYS_NOTHING.test(line)) continue
    const [, key, quoted, plain] = FIELD.exec(line) ?? []
    if (key === undefined || places.has(key)) return undefined
    if (isReservedKey(key) || meaningOf(key) !== key) return undefined
    value[key] = quoted ?? meaningOf(plain ?? '')
    // The first line of the file opens the head.
    places.set(key, index + 2)
  }
  if (places.size === 0 || invalidCharacters(lines.join('\n')).length > 0) return undefined
  return { value, lines: places }
}
