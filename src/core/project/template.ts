/** A template gives its document what the process requires of it: each field, each section under its heading. */
import { isHeading } from '../text/wording.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { DocumentContent } from '../process/document.ts'
import type { DocumentType } from '../process/process.ts'

/**
 * What the template of a document lacks: whoever drafts from it would miss a required field, or write under a heading
 * that does not count. The heading is named in the language of the template.
 */
export function templateFindings(
  file: string,
  document: string,
  { fields, sections }: DocumentType,
  content: DocumentContent,
): readonly Finding[] {
  const language = file.endsWith('.en.md') ? 'en' : 'zh'
  const lacks = (part: 'field' | 'section', name: string) =>
    finding('template-incomplete', { document, part, name }, { file })
  const required = Object.keys(fields).filter((field) => fields[field]?.optional !== true)
  return [
    ...required
      .filter((field) => !Object.hasOwn(content.fields, field))
      .map((field) => lacks('field', field)),
    ...Object.values(sections)
      .filter((wording) => !content.sections.some(({ heading }) => isHeading(heading, wording)))
      .map((wording) => lacks('section', wording[language])),
  ]
}
