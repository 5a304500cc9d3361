/** Rows of a record are those of the table under their heading in which anything stands. */
import type { DocumentContent, MarkdownRow, MarkdownTable } from '../process/document.ts'
import { isHeading } from '../text/wording.ts'
import type { RowsDeclaration } from './register.ts'

/** The table under the heading; absent where there is none. */
export function tableOf(
  { tables }: Pick<DocumentContent, 'tables'>,
  { title }: Pick<RowsDeclaration, 'title'>,
): MarkdownTable | undefined {
  return tables?.find(({ heading }) => isHeading(heading, title))
}

/** Its rows without those whose cells are all empty. */
export function filledRows(table: MarkdownTable | undefined): readonly MarkdownRow[] {
  return table?.rows.filter(({ cells }) => cells.some(({ text }) => text !== '')) ?? []
}

/** Whether the record has a row of these. */
export function hasRows(
  content: Pick<DocumentContent, 'tables'>,
  declared: Pick<RowsDeclaration, 'title'>,
): boolean {
  return filledRows(tableOf(content, declared)).length > 0
}
