/** Rows that a reader of a document sees and that would not be counted are refused, for whoever signs has read them. */
import { type Finding, finding } from '../rules/finding.ts'
import { isHeading, type Wording } from '../text/wording.ts'
import type { MarkdownTable } from './document.ts'

/** Why a row is not read. */
export type Unread = 'bare' | 'apart' | 'second-table' | 'beyond-head'

/**
 * Takes the title of the rows and the tables of the file; gives a finding for every line that looks like one of the rows and is
 * none: without its leading bar, below a gap, in a second table under the heading or under another of its name, and every cell that
 * stands under no column.
 */
export function unreadRows(
  { zh, en }: Wording,
  tables: readonly MarkdownTable[],
  file: string,
): readonly Finding[] {
  const own = tables.filter(({ heading }) => isHeading(heading, { zh, en }))
  const unread = (why: Unread, found: string, place: { line: number; column?: number }) =>
    finding('row-unread', { zh, en, why, found }, { file, ...place })
  return own.flatMap(({ line, head, rows, stray = [] }, nth) => [
    ...(nth === 0 ? [] : [unread('second-table', head.join(' | '), { line })]),
    ...stray.map((one) => unread(one.why, one.text, { line: one.line })),
    ...rows.flatMap((row) =>
      row.cells.flatMap(({ text, column }, at) =>
        text === '' || (head[at] ?? '') !== ''
          ? []
          : [unread('beyond-head', text, { line: row.line, column })],
      ),
    ),
  ])
}
