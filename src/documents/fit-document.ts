/** A rehearsal makes up the text of a document that is fit to be submitted. */
import type { Draft } from '../core/rehearsal/rehearsal.ts'
import { withFields } from './fields.ts'

/** Front matter with the fields, the title, and under each heading the text. */
export function fitDocument({ title, fields, headings, text }: Draft): string {
  const sections = headings.map((heading) => `\n## ${heading}\n\n${text}\n`)
  const body = `---\n---\n\n# ${title}\n\n${text}\n${sections.join('')}`
  return withFields(body, Object.entries(fields))
}
