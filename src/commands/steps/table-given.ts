/** A command line names a table: a workbook of Excel or a text with separators, told apart by what is in it. */
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { csvRows, csvText } from '../../documents/csv.ts'
import { tableKind } from '../../documents/table-kind.ts'
import type { NoTable, TableRows } from '../../documents/table-rows.ts'
import { bytesGiven } from './file-argument.ts'
import { UsageError } from './refusal.ts'

/** A larger file is not read: of a text that is a million rows. */
const MOST_MIB = 64

/** So many rows are one act at the most: it is judged in memory as a whole, which takes some 10 KiB and a millisecond of a processor a row. */
const MOST_ROWS = 20_000

/** Takes a file, and the name of the sheet where one is named. Refused: what is no table, and what cannot be opened, each as what it is; more rows than are judged at once. */
export async function tableGiven(
  cwd: string,
  file: string,
  sheet: string | undefined,
): Promise<TableRows> {
  const table = await tableIn(cwd, file, sheet)
  const found = table.rows.length - 1
  if (found <= MOST_ROWS) return table
  throw new UsageError('table-too-long', { file, found: String(found), most: String(MOST_ROWS) })
}

async function tableIn(cwd: string, file: string, sheet: string | undefined): Promise<TableRows> {
  const there = await stat(resolve(cwd, file)).catch(() => undefined)
  if ((there?.size ?? 0) > MOST_MIB * 1024 * 1024) {
    throw new UsageError('table-too-large', { file, most: String(MOST_MIB) })
  }
  const bytes = await bytesGiven(cwd, file)
  const kind = tableKind(bytes)
  if (kind === 'xlsx') {
    const { xlsxRows } = await import('../../documents/xlsx.ts')
    return orNoTable(file, sheet, xlsxRows(bytes, sheet))
  }
  const text = kind === 'text' ? csvText(bytes) : undefined
  if (kind !== 'text') return orNoTable(file, sheet, { why: kind })
  if (text === undefined) return orNoTable(file, sheet, { why: 'no-text' })
  if (sheet !== undefined) return orNoTable(file, sheet, { why: 'sheet-unknown', sheets: [] })
  return { rows: csvRows(text), faults: [] }
}

function orNoTable(file: string, sheet: string | undefined, read: TableRows | NoTable): TableRows {
  if (!('why' in read)) return read
  switch (read.why) {
    case 'too-large':
      throw new UsageError('table-too-large', { file, most: String(read.mib) })
    case 'sheet-unknown':
      throw new UsageError('sheet-unknown', {
        file,
        sheet: sheet ?? '',
        sheets: read.sheets.join(', '),
      })
    case 'sheets-several':
      throw new UsageError('sheets-several', { file, sheets: read.sheets.join(', ') })
    default:
      throw new UsageError('no-table', { file, why: read.why })
  }
}
