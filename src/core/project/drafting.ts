/** Whether a document is fit to be submitted: its fields, its sections, nothing left to fill in. */
import type { DocumentContent } from '../process/document.ts'
import { type Finding, finding } from '../finding.ts'
import type { DocumentType, ValueDeclaration, Wording } from '../process/process.ts'
import { secrecyFindings } from '../secrecy.ts'
import { type Known, readValue } from '../process/values.ts'

/** A document in its project's folder, and whether files are attached to it. */
export interface Drafted {
  readonly document: string
  readonly path: string
  readonly type: DocumentType
  readonly content: DocumentContent
  readonly attached: boolean
}

/**
 * Every reason why the document is not fit yet. A required section must stand under its exact heading in either
 * language and hold text, or the cover sheet must give its page in an attached file. A placeholder counts in the title,
 * in required fields and sections, not in others.
 */
export function draftFindings(drafted: Drafted, known: Known): Finding[] {
  return [
    ...secrecyFindings(drafted.path, drafted.content),
    ...fieldFindings(drafted, known),
    ...sectionFindings(drafted),
    ...leftFindings(drafted),
  ]
}

function fieldFindings({ document, path, type, content }: Drafted, known: Known): Finding[] {
  return Object.entries(type.fields).flatMap(([field, declaration]) => {
    const found = own(content.fields, field)
    const { value } = found ?? { value: null }
    if (value === null || value === '') {
      return declaration.optional === true
        ? []
        : [finding('missing-document-field', { document, field }, { file: path })]
    }
    if (found !== undefined && isLeft(content, field)) return []
    const place = { file: path, line: found!.line }
    return valueFindings(document, field, declaration, value, place, known)
  })
}

function valueFindings(
  document: string,
  field: string,
  declaration: ValueDeclaration,
  value: unknown,
  place: { readonly file: string; readonly line: number },
  known: Known,
): Finding[] {
  const text = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
  const read = readValue(field, declaration, text, known)
  const named = { name: `${document}.${field}`, kind: 'field' as const }
  return read.ok
    ? []
    : read.findings.map((one) =>
        one.rule === 'value-not-allowed'
          ? { ...one, facts: { ...one.facts, ...named }, place }
          : { ...one, place },
      )
}

function sectionFindings({ document, path, type, content, attached }: Drafted): Finding[] {
  const pages = own(content.fields, 'pages')?.value
  return Object.entries(type.sections).flatMap(([section, wording]) => {
    const found = content.sections.find(({ heading }) => isHeading(heading, wording))
    if (attached && type.attachable && hasPage(pages, section)) return []
    if (found === undefined) {
      return [finding('missing-section', { document, section }, { file: path })]
    }
    const place = { file: path, line: found.line }
    return found.filled ? [] : [finding('empty-section', { document, section }, place)]
  })
}

function leftFindings({ document, path, type, content, attached }: Drafted): Finding[] {
  const pages = own(content.fields, 'pages')?.value
  const inFile = (section: string) => attached && type.attachable && hasPage(pages, section)
  return content.placeholders.flatMap(({ line, text, field, under }) => {
    const required =
      field === undefined
        ? under.length <= 1 ||
          Object.entries(type.sections).some(
            ([section, wording]) =>
              !inFile(section) && under.some((heading) => isHeading(heading, wording)),
          )
        : Object.hasOwn(type.fields, field)
    return required ? [finding('placeholder-left', { document, text }, { file: path, line })] : []
  })
}

function isLeft(content: DocumentContent, field: string): boolean {
  return content.placeholders.some((placeholder) => placeholder.field === field)
}

/** Whether the heading is the section's own, in either language, word for word. */
export function isHeading(heading: string, wording: Wording): boolean {
  return heading === wording.zh || heading === wording.en
}

function hasPage(pages: unknown, section: string): boolean {
  if (typeof pages !== 'object' || pages === null || !Object.hasOwn(pages, section)) return false
  const page = (pages as Readonly<Record<string, unknown>>)[section]
  return typeof page === 'number' && Number.isSafeInteger(page) && page > 0
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
