/** Some characters deceive the eye: control, bidirectional, zero-width, and blank letters. */

/**
 * Everything that is not seen or moves what is seen, besides tab, line feed and carriage return. The ranges are written
 * out, not taken from Unicode's tables, for those grow with the version of Node.
 */
const CONTROL = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f'
const BIDI = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069'
const BREAKS = '\\u2028\\u2029'
const ZERO_WIDTH =
  '\\u00ad\\u034f\\u180b-\\u180f\\u200b-\\u200d\\u2060-\\u2065\\u206a-\\u206f\\ufeff'
const BLANK = '\\u115f\\u1160\\u17b4\\u17b5\\u3164\\uffa0\\ufff0-\\ufffb\\ufffe\\uffff'
const TAGS = '\\u{e0000}-\\u{e0fff}'
const LONE = '\\ud800-\\udfff'

const DECEIVING = `${CONTROL}${BIDI}${BREAKS}${LONE}`
const HIDDEN = `${ZERO_WIDTH}${BLANK}${TAGS}`

/** A character that no line of text in a record or in YAML may hold. */
const INVALID = new RegExp(`[${DECEIVING}${HIDDEN}]|\\r(?!\\n)`, 'u')

/** What Markdown may not hold: zero-width joiners are part of some scripts and of emoji, and stay. */
const INVALID_IN_MARKDOWN = new RegExp(`[${DECEIVING}${TAGS}]|\\r(?!\\n)`, 'u')

/** What the canonical form writes as an escape, besides `"` and `\`, and the terminal makes visible. */
export const ESCAPED = new RegExp(`[\\t\\n\\r${DECEIVING}${HIDDEN}]`, 'u')

/** How many characters of one text are reported; the next ones tell nothing new. */
const REPORTED = 20

/** A character that is not allowed, as `U+202E`, and its place counted from 0. */
export interface InvalidCharacter {
  readonly character: string
  readonly offset: number
}

/** The first characters in the text that are not allowed; for `markdown` zero-width ones are. */
export function invalidCharacters(
  text: string,
  kind: 'text' | 'markdown' = 'text',
): InvalidCharacter[] {
  const pattern = kind === 'text' ? INVALID : INVALID_IN_MARKDOWN
  if (!pattern.test(text)) return []
  return Array.from(firstMatches(text, new RegExp(pattern, 'gu')), ({ 0: found, index }) => ({
    character: codePoint(found),
    offset: index,
  }))
}

function* firstMatches(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  for (let count = 0; count < REPORTED; count += 1) {
    const match = pattern.exec(text)
    if (match === null) return
    yield match
  }
}

/** The first character's code point as `U+` and at least four digits. */
function codePoint(text: string): string {
  return `U+${text.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}

/** Whether the text is one line of visible characters, at most so many of them: it is shown in lists. */
export function isOneLine(text: string, longest: number): boolean {
  const fits = text.trim() === text && text !== '' && [...text].length <= longest
  return fits && !/\p{C}|\p{Zl}|\p{Zp}/u.test(text)
}
