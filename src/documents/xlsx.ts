/** A workbook gives the rows of one of its sheets: of the only one in which anything stands, or of the one that is named. */
import { spelling } from '../core/text/spelling.ts'
import type { NoTable, TableRows } from './table-rows.ts'
import { archiveOf, MOST_UNPACKED, Unreadable } from './xlsx-archive.ts'
import { bookIn } from './xlsx-book.ts'
import { sheetRows } from './xlsx-sheet.ts'

/** Takes the bytes of a workbook, and the name of a sheet where one is named. */
export function xlsxRows(bytes: Uint8Array, named: string | undefined): TableRows | NoTable {
  try {
    const archive = archiveOf(bytes)
    const book = bookIn(archive)
    const names = book.sheets.map(({ name }) => name)
    if (named !== undefined) {
      const sheet = book.sheets.find(({ name }) => spelling(name) === spelling(named))
      if (sheet === undefined) return { why: 'sheet-unknown', sheets: names }
      return sheetRows(archive.text(sheet.part), book)
    }
    const read = book.sheets.map(({ part }) => sheetRows(archive.text(part), book))
    const filled = read.filter(({ rows }) => rows.length > 0)
    if (filled.length > 1) return { why: 'sheets-several', sheets: names }
    return filled[0] ?? read[0] ?? { rows: [], faults: [] }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    if (error.why === 'no-workbook') return { why: 'no-workbook' }
    return { why: 'too-large', mib: MOST_UNPACKED / 1024 / 1024 }
  }
}
