/** A finding points to a line of a source text, which is shown with a mark under the place. */
import { escapeText } from './escape.ts'
import { type Line, styled } from './text.ts'
import { displayWidth } from './width.ts'

/** As much of a line is shown before and after the column. */
const AROUND = 80

/** The numbered line between two rulers, the word at the column marked; nothing when the text has no such line. */
export function excerptLines(text: string, line: number, column?: number): readonly Line[] {
  const found = text.split(/\r?\n/u)[line - 1]
  if (found === undefined) return []
  const edge = ' '.repeat(String(line).length)
  const from = Math.max(0, (column ?? 1) - 1 - AROUND)
  const cut = found.slice(from, from + 2 * AROUND)
  const numbered: Line = [styled('faint', ` ${line} |`), ` ${shown(cut)}`]
  const ruler = styled('faint', ` ${edge} |`)
  if (column === undefined) return [ruler, numbered, ruler]
  const start = Math.min(column - 1 - from, cut.length)
  const word = /^(?:"[^"]*"|[^\s,#]+)/u.exec(cut.slice(start))?.[0] ?? ''
  const blank = ' '.repeat(displayWidth(shown(cut.slice(0, start))))
  const mark = '^'.repeat(Math.max(1, displayWidth(shown(word))))
  return [ruler, numbered, [ruler, ` ${blank}`, styled('error', mark)], ruler]
}

function shown(text: string): string {
  return escapeText(text.replaceAll('\t', '    '))
}
