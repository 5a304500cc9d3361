/** Reads the tables of a Markdown text, each under its heading, with the place of every cell. */
import type { MarkdownCell, MarkdownRow, MarkdownTable } from '../core/process/document.ts'
import { isTableRule } from '../core/process/substance.ts'
import { markdownLines } from './markdown-lines.ts'

/**
 * Takes the lines of a text and the number of the first; gives its tables in order. What stands in code or in a comment is none,
 * and a line that begins like a row is one only under a head and its rule. `\|` is a sign in a cell. Linear.
 */
export function markdownTables(lines: readonly string[], first: number): readonly MarkdownTable[] {
  const tables: MarkdownTable[] = []
  let rows: MarkdownRow[] = []
  let heading = ''
  let above: string | undefined
  let isInTable = false
  let line = first - 1
  for (const { kind, visible, ...what } of markdownLines(lines)) {
    line += 1
    if (kind === 'heading' && 'text' in what) heading = what.text
    if (kind !== 'text' || !visible.trimStart().startsWith('|')) {
      above = undefined
      isInTable = false
      continue
    }
    if (isInTable) {
      rows.push({ line, cells: cellsIn(visible) })
    } else if (above !== undefined && isTableRule(visible)) {
      isInTable = true
      const head = cellsIn(above).map(({ text }) => text)
      rows = []
      tables.push({ heading, line: line - 1, head, rows })
    } else {
      above = visible
    }
  }
  return tables
}

/** The cells of a row, each with the column of the line at which its text begins. */
function cellsIn(row: string): readonly MarkdownCell[] {
  const begin = row.indexOf('|') + 1
  const cells: MarkdownCell[] = []
  let text = ''
  let from = begin
  const close = (at: number) => {
    const lead = text.length - text.trimStart().length
    cells.push({ text: text.trim(), column: from + lead + 1 })
    text = ''
    from = at + 1
  }
  for (let at = begin; at < row.length; at += 1) {
    const isEscaped = row[at] === '\\' && (row[at + 1] === '|' || row[at + 1] === '\\')
    if (isEscaped) at += 1
    if (row[at] === '|' && !isEscaped) close(at)
    else text += row[at]
  }
  if (text.trim() !== '') close(row.length)
  return cells
}
/** A text as a cell holds it: on one line, with its own bars marked. */
export function escapedCell(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim().replaceAll('\\', '\\\\').replaceAll('|', '\\|')
}
