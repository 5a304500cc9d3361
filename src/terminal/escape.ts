/** Some characters steer a terminal or deceive the eye, and are made visible. */
import { ESCAPED } from '../core/text/characters.ts'

const UNSAFE = new RegExp(ESCAPED, 'gu')

/** Latin and Chinese letters and their punctuation, of which most text is: nothing in it is looked for one by one. */
const PLAIN = /^[\x20-\x7e·—‘’“”…\u3001-\u3029\u4e00-\u9fff\uff01-\uff5e]*$/

/** The text on one line with every control, bidirectional, zero-width or blank character shown as `<U+202E>`. */
export function escapeText(text: string): string {
  if (PLAIN.test(text)) return text
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
