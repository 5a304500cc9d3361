/** Text has a width on the screen: Chinese characters take two columns; string-width comes in here alone. */
import stringWidth from 'string-width'
import { unitsOf } from './units.ts'

/** The columns that the text takes. */
export function displayWidth(text: string): number {
  // Most text is of characters that combine with nothing; the package cuts the text into clusters first.
  if (!SINGLE.test(text)) return stringWidth(text)
  let columns = text.length
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= FIRST_WIDE) columns += 1
  return columns
}

/** Latin letters and Chinese quotation marks, of one column; Chinese characters and their punctuation, of two. */
const SINGLE = /^[\x20-\x7e·—‘’“”…\u3001-\u3029\u4e00-\u9fff\uff01-\uff60]*$/
const FIRST_WIDE = 0x3001

/** The text filled up with spaces to so many columns. */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)))
}

/** The columns of the longest part that is never broken: an id, a path, a command. */
export function longestUnit(text: string): number {
  return Math.max(0, ...unitsOf(text).map((unit) => displayWidth(unit.trimEnd())))
}

/**
 * The text in lines of at most so many columns (at least two); joined they are the text again. An id or a command is
 * broken only where it is longer than a whole line.
 */
export function wrapText(text: string, columns: number): readonly string[] {
  const limit = Math.max(2, columns)
  if (displayWidth(text) <= limit) return [text]
  return filled(
    unitsOf(text).flatMap((unit) => cut(unit, limit)),
    limit,
  )
}

/** The text in lines of at most so many columns; an id or a command that is longer stands on a line of its own, whole. */
export function wrapWords(text: string, columns: number): readonly string[] {
  const limit = Math.max(2, columns)
  return text.split('\n').flatMap((line) => {
    if (displayWidth(line) <= limit) return [line.trimEnd()]
    return filled(unitsOf(line), limit).map((part) => part.trimEnd())
  })
}

/** The line in parts that, after the first each behind so many blanks, take at most so many columns; joined they are the line. */
export function wrapHanging(line: string, columns: number, indent: number): readonly string[] {
  if (displayWidth(line) <= columns) return [line]
  const [first = '', ...rest] = filled(unitsOf(line), columns)
  return [first, ...filled(unitsOf(rest.join('')), Math.max(2, columns - indent))]
}

function filled(units: readonly string[], limit: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const [at, unit] of units.entries()) {
    if (line !== '' && displayWidth(line + unit.trimEnd()) > limit) {
      const open = bracketToKeep(line, units.slice(at), limit)
      lines.push(line.slice(0, open))
      line = line.slice(open)
    }
    line += unit
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}

/**
 * Where the line is broken so that what stands in brackets stays together: before a bracket that is open at its end, where all of it
 * goes into one line and half of this one is filled without it; else at its end.
 */
function bracketToKeep(line: string, rest: readonly string[], limit: number): number {
  const open = Math.max(line.lastIndexOf('（'), line.lastIndexOf('('))
  const inside = line.slice(open)
  if (open <= 0 || /[）)]/u.test(inside) || displayWidth(line.slice(0, open)) * 2 < limit) {
    return line.length
  }
  const closing = rest.findIndex((unit) => /[）)]/u.test(unit))
  const whole = inside + rest.slice(0, closing + 1).join('')
  return closing >= 0 && displayWidth(whole.trimEnd()) <= limit ? open : line.length
}

/** Pieces of at most so many columns. */
function cut(unit: string, limit: number): readonly string[] {
  if (displayWidth(unit) <= limit) return [unit]
  const pieces: string[] = []
  let piece = ''
  // Made where a unit is too long, for whoever only asks for help does not wait for it.
  graphemes ??= new Intl.Segmenter('zh')
  for (const { segment } of graphemes.segment(unit)) {
    if (piece !== '' && displayWidth(piece + segment) > limit) {
      pieces.push(piece)
      piece = ''
    }
    piece += segment
  }
  return [...pieces, piece]
}

let graphemes: Intl.Segmenter | undefined
