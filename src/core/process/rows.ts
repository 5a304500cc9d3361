/** Rows are a table under a heading of a document: order lines, checklists, attendance; each column has a type. */
import { yearFindings } from '../calendar/doubtful-year.ts'
import type { Values } from '../record/record.ts'
import { bad, type Finding, finding, good, type Result } from '../rules/finding.ts'
import { isHeading, type Wording } from '../text/wording.ts'
import { spelling } from '../text/spelling.ts'
import type { MarkdownTable } from './document.ts'
import type { Computed } from './expression.ts'
import { formulaOf } from './formula.ts'
import type { ValueDeclaration } from './process.ts'
import { unreadRows } from './unread-rows.ts'
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

/** The columns that somebody writes. */
export function writtenColumns({
  columns,
}: RowsDeclaration): readonly (readonly [string, ValueDeclaration])[] {
  return Object.entries(columns).filter(([, { computed }]) => computed === undefined)
}

/**
 * Reads the table under the heading of the rows: columns by id or title in either language, in any order; an optional one
 * may be missing or empty. A row without anything in it is none. Gives every row by column, or every finding with its
 * line and column.
 */
export function readRows(
  declaration: RowsDeclaration,
  tables: readonly MarkdownTable[],
  known: Known,
  of: RowsOf,
): Result<readonly Values[]> {
  const { document, rows, file } = of
  const { zh, en } = declaration.title
  const unread = unreadRows(declaration.title, tables, file)
  if (unread.length > 0) return bad(...unread)
  const table = tables.find(({ heading }) => isHeading(heading, declaration.title))
  const filled = table?.rows.filter(({ cells }) => cells.some(({ text }) => !isEmpty(text))) ?? []
  if (table === undefined || filled.length === 0) {
    if (declaration.optional === true) return good([])
    const line = table === undefined ? {} : { line: table.line }
    return bad(finding('missing-rows', { document, rows, zh, en }, { file, ...line }))
  }
  const written = new Map(writtenColumns(declaration))
  const ids = table.head.map((text) => columnCalled(declaration, text))
  const strange = table.head.flatMap((text, nth): Finding[] => {
    const id = ids[nth]
    if (text === '' && id === undefined) return []
    const at = { file, line: table.line }
    const computed = id === undefined ? undefined : declaration.columns[id]?.computed
    if (computed !== undefined)
      return [computedTyped(`${document}.${rows}.${id}`, 'field', computed, at)]
    if (id === undefined) {
      const columns = [...written.keys()].join(', ')
      return [finding('unknown-column', { document, rows, found: text, columns }, at)]
    }
    const isTwice = ids.indexOf(id) !== nth
    return isTwice
      ? [finding('unknown-column', { document, rows, found: text, twice: 'yes' }, at)]
      : []
  })
  const lacking = [...written].flatMap(([id, { optional }]) =>
    optional === true || ids.includes(id)
      ? []
      : [finding('missing-column', { document, rows, column: id }, { file, line: table.line })],
  )
  const findings = [...strange, ...lacking]
  if (findings.length > 0) return bad(...findings)
  const read = filled.map((row) => {
    const values: Record<string, Values[string]> = {}
    for (const [id, one] of written) {
      const nth = ids.indexOf(id)
      const cell = nth === -1 ? undefined : row.cells[nth]
      const at = { file, line: row.line, ...(cell === undefined ? {} : { column: cell.column }) }
      if (cell === undefined || isEmpty(cell.text)) {
        if (one.optional !== true)
          findings.push(finding('missing-cell', { document, rows, column: id }, at))
        continue
      }
      const value = readValue(id, one, cell.text, known)
      if (value.ok) values[id] = value.value
      const found = value.ok
        ? one.type === 'date'
          ? yearFindings(
              String(value.value),
              { name: `${document}.${rows}.${id}`, kind: 'field' },
              at,
            )
          : []
        : value.findings
      findings.push(...found.map((wrong) => inCell(wrong, `${document}.${rows}.${id}`, at)))
    }
    return values
  })
  return findings.length > 0 ? bad(...findings) : good(read)
}

function inCell(found: Finding, name: string, place: NonNullable<Finding['place']>): Finding {
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

/** A cell that is left as the template has it is empty. */
function isEmpty(text: string): boolean {
  return text === '' || /^(?:【\s?待填|\[TODO\b)/iu.test(text)
}

/** The column that a head names by its id or title; one that is worked out is known, and not read. */
function columnCalled({ columns }: RowsDeclaration, head: string): string | undefined {
  const meant = spelling(head)
  return Object.entries(columns).find(
    ([id, { title }]) =>
      id === head || spelling(title.zh) === meant || spelling(title.en) === meant,
  )?.[0]
}
