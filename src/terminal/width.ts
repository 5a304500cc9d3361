/** Width on the screen: Chinese characters take two columns; the one entrance of string-width and wrap-ansi. */
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

/** The columns that the text takes. */
export function displayWidth(text: string): number {
  return stringWidth(text)
}

/** The text filled up with spaces to so many columns. */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)))
}

/** The text in lines of at most so many columns (at least two); joined they are the text again. */
export function wrapText(text: string, columns: number): readonly string[] {
  const limit = Math.max(2, columns)
  if (displayWidth(text) <= limit) return [text]
  return wrapAnsi(text, limit, { hard: true, trim: false }).split('\n')
}

/** The text in lines of at most so many columns where it has none of its own; spaces at a line's end are dropped. */
export function wrapWords(text: string, columns: number): readonly string[] {
  return wrapAnsi(text, Math.max(2, columns), { hard: true }).split('\n')
}
