/** Text on its way to a screen is lines made of pieces, each with the part it plays; escaping and colour come last. */

/** What part a piece plays; colour follows it and never carries meaning alone. */
export type Style = 'error' | 'warning' | 'info' | 'good' | 'strong' | 'faint'

export interface Styled {
  readonly text: string
  readonly style: Style
}

export type Piece = string | Styled

/** The tab between two fields; the one control character that a piece may be, and only as a whole. */
export const TAB: Piece = '\t'

/** One line. A line feed inside it is shown escaped: a multi-line text is several lines. */
export type Line = Piece | readonly Piece[]

/** Text that plays a part. */
export function styled(style: Style, text: string): Styled {
  return { text, style }
}

/** The pieces of a line. */
export function piecesOf(line: Line): readonly Piece[] {
  return typeof line === 'string' || 'style' in line ? [line] : line
}

/** The line without its styles. */
export function plainText(line: Line): string {
  return piecesOf(line)
    .map((piece) => (typeof piece === 'string' ? piece : piece.text))
    .join('')
}
