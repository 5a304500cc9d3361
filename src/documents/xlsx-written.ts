/** A table is written as a workbook of one sheet: numbers and dates as such, texts as texts, its first row held in place. */
import writeExcelFile, { type Cell } from 'write-excel-file/node'
import { dayNumber } from '../core/calendar/time.ts'
import type { CellDeclaration } from '../core/register/register.ts'
import type { Value } from '../core/record/record.ts'

/** A column: its title, and of which type its values are. */
export interface Column {
  readonly title: string
  readonly type: CellDeclaration['type']
}

/** A value, or what a person reads for it. */
export type Cells = readonly (Value | undefined)[]

/** So that what is typed into a cell of texts stays as it is typed: 007 is no 7. */
const TEXT = '@'
/** Of a number Excel keeps so many figures; a longer one is written as a text. */
const FIGURES = 15
const [NARROWEST, WIDEST] = [8, 40]
const DAY_MS = 86_400_000

/** Takes the name of the sheet, its columns, and a row of values for each line below their titles. */
export async function xlsxOf(
  name: string,
  columns: readonly Column[],
  rows: readonly Cells[],
): Promise<Uint8Array> {
  const head = columns.map(({ title }): Cell => ({ value: title, fontWeight: 'bold' }))
  const body = rows.map((row) =>
    row.map((value, at) => (value === undefined ? null : cellOf(columns[at]!.type, value))),
  )
  const widths = columns.map(({ title }, at) => {
    const longest = rows.slice(0, 200).map((row) => wide(String(row[at] ?? '')))
    return { width: Math.min(WIDEST, Math.max(NARROWEST, wide(title), ...longest) + 2) }
  })
  const sheet = { sheet: sheetName(name), columns: widths, stickyRowsCount: 1 }
  return writeExcelFile([head, ...body], sheet).toBuffer()
}

function cellOf(type: Column['type'], value: Value): Cell {
  const text = String(value)
  const decimals = text.split('.')[1]?.length ?? 0
  const places = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`
  const isExact = /^-?[\d.]+$/u.test(text) && text.replaceAll(/\D/gu, '').length <= FIGURES
  if (type === 'date') {
    return { value: new Date(dayNumber(text) * DAY_MS), type: Date, format: 'yyyy-mm-dd' }
  }
  if (isExact && type === 'integer') return { value: Number(text), type: Number, format: '0' }
  if (isExact && type === 'money') {
    return { value: Number(text), type: Number, format: `#,##0${places}` }
  }
  if (isExact && type === 'percent') {
    return { value: Number(`${text}e-2`), type: Number, format: `0${places}%` }
  }
  return { value: type === 'percent' ? `${text}%` : text, type: String, format: TEXT }
}

/** A sign of Chinese takes the room of two letters. */
function wide(text: string): number {
  return [...text].reduce((sum, one) => sum + (one > '\u2E7F' ? 2 : 1), 0)
}

/** Excel takes no name of a sheet that is longer, or has one of these signs in it. */
function sheetName(name: string): string {
  return name.replaceAll(/[\\/?*[\]:]/gu, ' ').slice(0, 31)
}
