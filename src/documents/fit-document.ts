/** A rehearsal makes up the text of a document that is fit to be submitted. */
import type { Draft } from '../core/rehearsal/rehearsal.ts'
import { withFields } from './fields.ts'
import { markdownTable } from './markdown-table.ts'

/** Front matter with the fields, the title, under each heading the text, and the tables. */
export function fitDocument({ title, fields, headings, tables, text }: Draft): string {
  const sections = headings.map((heading) => `\n## ${heading}\n\n${text}\n`)
  const rows = tables.map(
    ({ heading, head, rows: cells }) => `\n## ${heading}\n\n${markdownTable(head, cells)}`,
  )
  const body = `---\n---\n\n# ${title}\n\n${text}\n${[...sections, ...rows].join('')}`
  return withFields(body, Object.entries(fields))
}
