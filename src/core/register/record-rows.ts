/** The rows of a record are read as those of a document are, each cell as its register declares it. */
import type { DocumentContent } from '../process/document.ts'
import { type TableRows, tableRows, valuesIn } from '../process/table-rows.ts'
import type { Value } from '../record/record.ts'
import { good } from '../rules/finding.ts'
import { type KnownThings, readCell } from './cell.ts'
import type { Register, RowsDeclaration } from './register.ts'

/** The values of one row, by column. */
export type RowValues = Readonly<Record<string, Value>>

/** The rows of one table of a record, with all that keeps them from being read. */
export function recordRows(
  { tables }: Pick<DocumentContent, 'tables'>,
  declared: RowsDeclaration,
  known: KnownThings,
  file = '',
): TableRows {
  return tableRows(declared, tables ?? [], file, (column, one, text) =>
    readCell(column, one, text, known),
  )
}

/** The rows of one table as far as they can be read; `undefined` where the register has no such. */
export function rowsIn(
  content: DocumentContent,
  register: Pick<Register, 'rows'>,
  id: string,
  known: KnownThings,
): readonly RowValues[] | undefined {
  const declared = Object.hasOwn(register.rows, id) ? register.rows[id] : undefined
  return declared && recordRows(content, declared, known).rows.map(valuesIn)
}

/** Whether the record has a row of these. */
export function hasRows(
  { tables }: Pick<DocumentContent, 'tables'>,
  declared: RowsDeclaration,
): boolean {
  return tableRows(declared, tables ?? [], '', (_, __, text) => good(text)).rows.length > 0
}
