/** Rows are a table under a heading of a document: order lines, checklists, attendance; each column has a type. */
import { yearFindings } from '../calendar/doubtful-year.ts'
import type { Values } from '../record/record.ts'
import { bad, type Finding, finding, good, type Place, type Result } from '../rules/finding.ts'
import type { Wording } from '../text/wording.ts'
import type { MarkdownTable } from './document.ts'
import type { Computed } from './expression.ts'
import { formulaOf } from './formula.ts'
import type { ValueDeclaration } from './process.ts'
import {
  type StrangeHead,
  type TableRow,
  tableRows,
  valuesIn,
  writtenColumns,
} from './table-rows.ts'
import { type Known, readValue } from './values.ts'

/** The declaration of rows: the heading that they stand under, and their columns. */
export interface RowsDeclaration {
  readonly title: Wording
  /** There may be no row; else there is one at least. */
  readonly optional?: boolean
  /** By id, in the order in which they are shown. A column that is worked out is not written. */
  readonly columns: Readonly<Record<string, ValueDeclaration>>
}

/** Whose rows they are, and in which file they stand. */
export interface RowsOf {
  readonly document: string
  readonly rows: string
  readonly file: string
}

/**
 * Reads the table under the heading of the rows; an optional one may be missing or empty. Gives every row by column, or every finding
 * with its line and column.
 */
export function readRows(
  declaration: RowsDeclaration,
  tables: readonly MarkdownTable[],
  known: Known,
  of: RowsOf,
): Result<readonly Values[]> {
  const { document, rows, file } = of
  const { zh, en } = declaration.title
  const table = tableRows(declaration, tables, file, (id, one, text) =>
    readValue(id, one, text, known),
  )
  if (table.unread.length > 0) return bad(...table.unread)
  if (table.rows.length === 0) {
    if (declaration.optional === true) return good([])
    return bad(finding('missing-rows', { document, rows, zh, en }, table.head ?? { file }))
  }
  const heads = [
    ...table.strange.map((one) => strangeFinding(declaration, of, one, table.head)),
    ...table.lacking.map((column) =>
      finding('missing-column', { document, rows, column }, table.head),
    ),
  ]
  if (heads.length > 0) return bad(...heads)
  const findings = table.rows.flatMap((row) => cellFindings(declaration, of, row))
  return findings.length > 0 ? bad(...findings) : good(table.rows.map(valuesIn))
}

function strangeFinding(
  declaration: RowsDeclaration,
  { document, rows }: RowsOf,
  { found, column, why }: StrangeHead,
  at: Place | undefined,
): Finding {
  const computed = why === 'computed' ? declaration.columns[column ?? '']?.computed : undefined
  if (computed !== undefined)
    return computedTyped(`${document}.${rows}.${column}`, 'field', computed, at)
  if (why === 'twice') return finding('unknown-column', { document, rows, found, twice: 'yes' }, at)
  const columns = writtenColumns(declaration)
    .map(([id]) => id)
    .join(', ')
  return finding('unknown-column', { document, rows, found, columns }, at)
}

/** What is wrong in the cells of a row, in the order of the columns. */
function cellFindings(
  declaration: RowsDeclaration,
  { document, rows }: RowsOf,
  row: TableRow,
): readonly Finding[] {
  return writtenColumns(declaration).flatMap(([column, { type, optional }]) => {
    const cell = row[column]
    if (cell === undefined) return []
    const { read, place } = cell
    const name = `${document}.${rows}.${column}`
    if (read === undefined) {
      const lacks = () => finding('missing-cell', { document, rows, column }, place)
      return optional === true ? [] : [lacks()]
    }
    if (!read.ok) return read.findings.map((one) => inCell(one, name, place))
    return type === 'date' ? yearFindings(String(read.value), { name, kind: 'field' }, place) : []
  })
}

function inCell(found: Finding, name: string, place: Place): Finding {
  if (found.rule === 'value-not-allowed')
    return { ...found, facts: { ...found.facts, name, kind: 'field' }, place }
  if (found.rule === 'value-out-of-bounds')
    return { ...found, facts: { ...found.facts, name, kind: 'field' }, place }
  return { ...found, place }
}

/** That somebody typed what is worked out, with how it comes about. */
export function computedTyped(
  name: string,
  kind: 'fact' | 'field',
  { from }: Computed,
  where: Parameters<typeof finding>[2] = {},
): Finding {
  return finding('computed-typed', { name, kind, formula: formulaOf(from) }, where)
}
