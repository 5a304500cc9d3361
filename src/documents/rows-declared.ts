/** Rows of a document as a regulation declares them, brought into the form that the rulebook knows. */
import type { RowsDeclaration } from '../core/process/rows.ts'
import type { RawRows } from './process-shape.ts'
import { declarationsOf } from './process-value.ts'
import type { Reading } from './reading.ts'
import { isYes } from './shape.ts'
import { both } from './wording.ts'

/** The rows of this id in the document, each column with its declaration. */
export function rowsOf(
  { title, optional, columns }: RawRows,
  document: string,
  id: string,
  reading: Reading,
): RowsDeclaration {
  const path = ['documents', document, 'rows', id]
  reading.isNewer(path)
  return {
    title: both(title ?? id),
    ...(isYes(optional) ? { optional: true } : {}),
    columns: declarationsOf(columns, [...path, 'columns'], reading, { document, rows: id }),
  }
}
