/** Tables have columns aligned by width on the screen, no boxes, nothing cut; tab-separated when not for a terminal. */
import { escapeText } from './escape.ts'
import { type Line, type Piece, type Style, styled, TAB } from './text.ts'
import { displayWidth, longestUnit, padTo, wrapText, wrapWords } from './width.ts'

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
const NARROW = 8
/** Where a cell stands below its title: beside it, something in it would be broken. */
const BELOW = '    '

/** The table within so many columns; an infinite width means no terminal, so tabs and no head. */
export function tableLines(table: Table, columns: number): readonly Line[] {
  const rows = table.rows.map((row) => row.map(cellOf))
  if (!Number.isFinite(columns)) {
    return rows.map((row) => row.flatMap(({ text }, index) => (index === 0 ? [text] : [TAB, text])))
  }
  const head = table.head?.map((text) => cellOf({ text, style: 'faint' }))
  const all = head === undefined ? rows : [head, ...rows]
  const least = columnsOf(all, longestUnit)
  if (sumOf(least) > columns) return stackedLines(table.head, rows, columns)
  const widths = widthsOf(all, least, columns)
  if (sumOf(widths) > columns) return stackedLines(table.head, rows, columns)
  return all.flatMap((row) => rowLines(row, widths))
}

function cellOf(cell: string | Cell): Cell {
  return typeof cell === 'string'
    ? { text: escapeText(cell) }
    : { ...cell, text: escapeText(cell.text) }
}

/** The largest measure of each column's cells. */
function columnsOf(
  rows: readonly (readonly Cell[])[],
  measure: (text: string) => number,
): readonly number[] {
  const count = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: count }, (_, index) =>
    Math.max(0, ...rows.map((row) => measure(row[index]?.text ?? ''))),
  )
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0) + GAP * (widths.length - 1)
}

/** Each column's width: what it needs, the widest ones giving way until all fit; none breaks an id or a command. */
function widthsOf(
  rows: readonly (readonly Cell[])[],
  least: readonly number[],
  columns: number,
): readonly number[] {
  const widths = [...columnsOf(rows, displayWidth)]
  let over = sumOf(widths) - columns
  while (over > 0) {
    const giving = widths.map((width, index) =>
      width > Math.max(least[index]!, Math.min(NARROW, width)) ? width : 0,
    )
    const widest = Math.max(...giving)
    if (widest === 0) break
    widths[giving.indexOf(widest)] = widest - 1
    over -= 1
  }
  return widths
}

/** Where the columns cannot stand side by side without breaking what must not break: one cell a line, under its title. */
function stackedLines(
  head: readonly string[] | undefined,
  rows: readonly (readonly Cell[])[],
  columns: number,
): readonly Line[] {
  return rows.flatMap((row) =>
    row.flatMap(({ text, style }, index): readonly Line[] => {
      if (text === '') return []
      const title = index === 0 ? '' : `  ${head?.[index] ?? ''}`.trimEnd()
      const before = title.trim() === '' ? (index === 0 ? '' : '  ') : `${title}  `
      const shown = (part: string): Piece => (style === undefined ? part : styled(style, part))
      if (displayWidth(before) + longestUnit(text) > columns && before.length > BELOW.length) {
        const below = wrapWords(text, columns - BELOW.length)
        return [styled('faint', title), ...below.map((part): Line => [BELOW, shown(part)])]
      }
      const [first = '', ...rest] = wrapWords(text, columns - displayWidth(before))
      return [
        before === '' ? shown(first) : [styled('faint', before), shown(first)],
        ...rest.map((part): Line => [padTo('', displayWidth(before)), shown(part)]),
      ]
    }),
  )
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
