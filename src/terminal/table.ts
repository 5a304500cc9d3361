/** Tables: columns aligned by width on the screen, no boxes, nothing cut; tab-separated when not for a terminal. */
import { escapeText } from './escape.ts'
import { type Line, type Piece, type Style, styled, TAB } from './text.ts'
import { displayWidth, padTo, wrapText } from './width.ts'

export interface Cell {
  readonly text: string
  readonly style?: Style
}

export interface Table {
  /** Titles of the columns; none for a table that explains itself. */
  readonly head?: readonly string[]
  readonly rows: readonly (readonly (string | Cell)[])[]
}

/** Between two columns. */
const GAP = 2
/** A column is not made narrower than this while a wider one can give. */
const NARROW = 6

/** The table within so many columns; an infinite width means no terminal, so tabs and no head. */
export function tableLines(table: Table, columns: number): readonly Line[] {
  const rows = table.rows.map((row) => row.map(cellOf))
  if (!Number.isFinite(columns)) {
    return rows.map((row) => row.flatMap(({ text }, index) => (index === 0 ? [text] : [TAB, text])))
  }
  const head = table.head?.map((text) => cellOf({ text, style: 'faint' }))
  const all = head === undefined ? rows : [head, ...rows]
  const widths = widthsOf(all, columns)
  return all.flatMap((row) => rowLines(row, widths))
}

function cellOf(cell: string | Cell): Cell {
  return typeof cell === 'string'
    ? { text: escapeText(cell) }
    : { ...cell, text: escapeText(cell.text) }
}

/** Each column's width: what it needs, the widest ones giving way until all fit. */
function widthsOf(rows: readonly (readonly Cell[])[], columns: number): readonly number[] {
  const count = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: count }, (_, index) =>
    Math.max(0, ...rows.map((row) => displayWidth(row[index]?.text ?? ''))),
  )
  let over = widths.reduce((sum, width) => sum + width, 0) + GAP * (count - 1) - columns
  while (over > 0) {
    const widest = Math.max(...widths)
    if (widest <= NARROW) break
    widths[widths.indexOf(widest)] = widest - 1
    over -= 1
  }
  return widths
}

function rowLines(row: readonly Cell[], widths: readonly number[]): readonly Line[] {
  const wrapped = row.map(({ text }, index) => wrapText(text, widths[index] ?? 0))
  const height = Math.max(1, ...wrapped.map((lines) => lines.length))
  return Array.from({ length: height }, (_, at) => {
    const last = wrapped.findLastIndex((lines) => (lines[at] ?? '') !== '')
    return row.slice(0, last + 1).flatMap(({ style }, index): readonly Piece[] => {
      const text = wrapped[index]![at] ?? ''
      const fill = index === last ? '' : padTo('', widths[index]! + GAP - displayWidth(text))
      return [style === undefined ? text : styled(style, text), fill]
    })
  })
}
