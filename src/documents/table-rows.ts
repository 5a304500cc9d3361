/** A table that is brought in is rows of texts, whichever program wrote it. */

/** A row with the line on which it begins, counted from one, and the text of each cell. */
export interface TableRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** A cell that says nothing that could be recorded: it is merged with others, an error, a formula without a result, or a number that was rounded. */
export interface CellFault {
  readonly fault: 'cell-merged' | 'cell-error' | 'formula-open' | 'number-rounded'
  /** What stands there; of merged cells which they are. */
  readonly found: string
  readonly line: number
  readonly column: number
}

/** The rows in which anything stands, and what cannot be read of them. */
export interface TableRows {
  readonly rows: readonly TableRow[]
  readonly faults: readonly CellFault[]
}

/** Why a file is no table: of another format, protected, larger than is read, or with several sheets of which none was named. */
export type NoTable =
  | { readonly why: 'encrypted' | 'old-excel' | 'web-page' | 'no-workbook' | 'no-text' }
  | { readonly why: 'too-large'; readonly mib: number }
  | { readonly why: 'sheet-unknown' | 'sheets-several'; readonly sheets: readonly string[] }
