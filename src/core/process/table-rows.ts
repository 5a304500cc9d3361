/** Rows are read from the table under their heading, for documents and for records alike: each row by column, with all that keeps it from being read. */
import type { Value, Values } from '../record/record.ts'
import type { Finding, Place, Result } from '../rules/finding.ts'
import { isHeading, type Wording } from '../text/wording.ts'
import { spelling } from '../text/spelling.ts'
import type { MarkdownTable } from './document.ts'
import type { Computed } from './expression.ts'
import { unreadRows } from './unread-rows.ts'

/** What a column says of itself, whatever takes its values. */
interface Column {
  readonly title: Wording
  readonly optional?: boolean
  readonly computed?: Computed
}

/** Rows as they are declared, of a document or of a record. */
interface Declared<C> {
  readonly title: Wording
  readonly columns: Readonly<Record<string, C>>
}

/** A head of the table that is none of the columns that somebody writes. */
export interface StrangeHead {
  readonly found: string
  /** The column that it names, where it is worked out or stands there twice. */
  readonly column?: string
  readonly why: 'unknown' | 'computed' | 'twice'
}

/** A cell under one of the columns. */
export interface TableCell {
  readonly place: Place
  readonly text: string
  /** What it holds, or why that is no value of its column; absent where it is empty. */
  readonly read?: Result<Value>
}

/** A row by its columns; those that the table does not have lack. */
export type TableRow = Readonly<Record<string, TableCell>>

/** What stands under the heading. */
export interface TableRows {
  /** Lines that look like rows and are none. */
  readonly unread: readonly Finding[]
  /** Where the head stands; absent where there is no table. */
  readonly head?: Place
  readonly strange: readonly StrangeHead[]
  /** Columns that are asked for and are not there. */
  readonly lacking: readonly string[]
  /** The rows in which anything stands. */
  readonly rows: readonly TableRow[]
}

/** The columns that somebody writes. */
export function writtenColumns<C extends Column>({
  columns,
}: Pick<Declared<C>, 'columns'>): readonly (readonly [string, C])[] {
  return Object.entries(columns).filter(([, { computed }]) => computed === undefined)
}

/**
 * Takes the declaration, the tables of a file and what reads the text of a cell. Columns stand by id or title in either language, in
 * any order; an optional one may be missing or empty. A cell that is left as the template has it is empty, and a row without anything
 * in it is none.
 */
export function tableRows<C extends Column>(
  declared: Declared<C>,
  tables: readonly MarkdownTable[],
  file: string,
  readCell: (column: string, declaration: C, text: string) => Result<Value>,
): TableRows {
  const { title } = declared
  const unread = unreadRows(title, tables, file)
  const table = tables.find(({ heading }) => isHeading(heading, title))
  if (table === undefined) return { unread, strange: [], lacking: [], rows: [] }
  const ids = table.head.map((text) => columnCalled(declared, text))
  const written = writtenColumns(declared)
  const filled = table.rows.filter(({ cells }) => cells.some(({ text }) => !isEmpty(text)))
  return {
    unread,
    head: { file, line: table.line },
    strange: table.head.flatMap((found, nth) => strangeHead(declared, ids, found, nth)),
    lacking: written.flatMap(([id, { optional }]) =>
      optional === true || ids.includes(id) ? [] : [id],
    ),
    rows: filled.map(({ line, cells }): TableRow => {
      const row = written.flatMap(([column, one]): [string, TableCell][] => {
        const nth = ids.indexOf(column)
        if (nth === -1) return []
        const cell = cells[nth]
        const place = { file, line, ...(cell === undefined ? {} : { column: cell.column }) }
        const text = cell?.text ?? ''
        if (isEmpty(text)) return [[column, { place, text }]]
        return [[column, { place, text, read: readCell(column, one, text) }]]
      })
      return Object.fromEntries(row)
    }),
  }
}

/** The values of a row, as far as they could be read. */
export function valuesIn(row: TableRow): Values {
  return Object.fromEntries(
    Object.entries(row).flatMap(([column, { read }]) =>
      read?.ok === true ? [[column, read.value]] : [],
    ),
  )
}

function strangeHead<C extends Column>(
  declared: Declared<C>,
  ids: readonly (string | undefined)[],
  found: string,
  nth: number,
): StrangeHead[] {
  const column = ids[nth]
  if (column === undefined) return found === '' ? [] : [{ found, why: 'unknown' }]
  if (declared.columns[column]?.computed !== undefined) return [{ found, column, why: 'computed' }]
  return ids.indexOf(column) === nth ? [] : [{ found, column, why: 'twice' }]
}

/** A cell that is left as the template has it is empty. */
function isEmpty(text: string): boolean {
  return text === '' || /^(?:【\s?待填|\[TODO\b)/iu.test(text)
}

/** The column that a head names by its id or title; one that is worked out is known, and not read. */
function columnCalled<C extends Column>(
  { columns }: Declared<C>,
  head: string,
): string | undefined {
  const meant = spelling(head)
  return Object.entries(columns).find(
    ([id, { title }]) =>
      id === head || spelling(title.zh) === meant || spelling(title.en) === meant,
  )?.[0]
}
