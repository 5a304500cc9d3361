/** Characters that steer a terminal or deceive the eye, made visible. */

// Written out, like the reader's own list: Unicode's tables grow with the version of Node.
const CONTROL = '\\u0000-\\u001f\\u007f-\\u009f'
const BIDI = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069'
const BREAKS = '\\u2028\\u2029'
const ZERO_WIDTH =
  '\\u00ad\\u034f\\u180b-\\u180f\\u200b-\\u200d\\u2060-\\u2065\\u206a-\\u206f\\ufeff'
const BLANK = '\\u115f\\u1160\\u17b4\\u17b5\\u3164\\uffa0\\ufff0-\\ufffb\\ufffe\\uffff'
const TAGS = '\\u{e0000}-\\u{e0fff}'
const LONE = '\\ud800-\\udfff'

const UNSAFE = new RegExp(`[${CONTROL}${BIDI}${BREAKS}${ZERO_WIDTH}${BLANK}${TAGS}${LONE}]`, 'gu')

/** The text on one line with every control, bidirectional, zero-width or blank character shown as `<U+202E>`. */
export function escapeText(text: string): string {
  return text.replace(UNSAFE, (character) => {
    const code = character.codePointAt(0)!.toString(16).toUpperCase()
    return `<U+${code.padStart(4, '0')}>`
  })
}

/** The lines of a text, each escaped, tabs as spaces. */
export function escapeLines(text: string): readonly string[] {
  const lines = text.replace(/\r?\n$/u, '').split(/\r?\n/u)
  return lines.map((line) => escapeText(line.replaceAll('\t', '    ')))
}

/** JSON text with the same characters as `\u` escapes: the same data, and nothing that steers a terminal. */
export function escapeJson(json: string): string {
  return json.replace(UNSAFE, (character) =>
    character === '\n'
      ? character
      : Array.from({ length: character.length }, (_, index) => {
          return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`
        }).join(''),
  )
}
