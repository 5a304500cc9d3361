/** Reads the tables of a Markdown text, each under its heading, with the place of every cell. */
import type {
  MarkdownCell,
  MarkdownRow,
  MarkdownTable,
  StrayRow,
} from '../core/process/document.ts'
import { isTableRule } from '../core/process/substance.ts'
import { markdownLines } from './markdown-lines.ts'

/** A table while it is read. */
interface Growing extends MarkdownTable {
  readonly rows: MarkdownRow[]
  stray?: StrayRow[]
}

/**
 * Takes the lines of a text and the number of the first; gives its tables in order. What stands in code or in a comment is none,
 * and a line that begins like a row is one only under a head and its rule. Lines that Markdown, or the eye, takes for rows of a
 * table although they are none here are given beside its rows, a head without its bar among them. `\|` is a sign in a cell. Linear.
 */
export function markdownTables(lines: readonly string[], first: number): readonly MarkdownTable[] {
  const tables: Growing[] = []
  let heading = ''
  /** The last table under the heading at hand, and whether the line before belongs to it. */
  let table: Growing | undefined
  let isInTable = false
  let above: string | undefined
  let line = first - 1
  const stray = (at: number, text: string, why: StrayRow['why']) => {
    if (table !== undefined) (table.stray ??= []).push({ line: at, text: text.trim(), why })
  }
  const looseAbove = () => {
    if (above !== undefined && isBarred(above)) stray(line - 1, above, 'apart')
    above = undefined
  }
  for (const { kind, visible, ...what } of markdownLines(lines)) {
    line += 1
    if (kind !== 'text' || (isInTable && BLOCK.test(visible))) {
      looseAbove()
      isInTable = false
      if (kind !== 'heading' || !('text' in what)) continue
      heading = what.text
      table = undefined
    } else if (isInTable) {
      if (isBarred(visible)) table!.rows.push({ line, cells: cellsIn(visible) })
      else stray(line, visible, 'bare')
    } else if (above !== undefined && /[|:]/u.test(visible) && isTableRule(visible)) {
      isInTable = true
      const head = cellsIn(barred(above)).map(({ text }) => text)
      table = { heading, line: line - 1, head, rows: [] }
      tables.push(table)
      if (!isBarred(above)) stray(line - 1, above, 'bare')
      above = undefined
    } else {
      looseAbove()
      above = visible.includes('|') ? visible : undefined
    }
  }
  line += 1
  looseAbove()
  return tables
}

/** What ends a table besides a blank line, a heading, code and quotations: an item of a list, a rule across the page. */
const BLOCK = /^ {0,3}(?:[-*+]\s|\d{1,9}[.)]\s|(?:[-*_]\s*){3,}$)/u

function isBarred(row: string): boolean {
  return row.trimStart().startsWith('|')
}

function barred(row: string): string {
  return isBarred(row) ? row : `|${row}`
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
