/** Whether a document is fit to be submitted: its fields, its sections, nothing left to fill in. */
import { isHeading } from '../text/wording.ts'
import { yearFindings } from '../calendar/doubtful-year.ts'
import { readDate } from '../calendar/written-date.ts'
import { askedValue } from '../process/asked-value.ts'
import type { DocumentContent, Section } from '../process/document.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { DocumentType, ValueDeclaration } from '../process/process.ts'
import { substanceOf } from '../process/substance.ts'
import type { Rulebook } from '../rules/rulebook.ts'
import { secrecyFindings } from '../record/secrecy.ts'
import { bareShareFindings, fieldLacking, sectionLacking, twiceFindings } from './near-miss.ts'
import { computedFindings, rowFindings } from './draft-rows.ts'
import { type Known, readValue } from '../process/values.ts'

/** A document in its project's folder, and whether files are attached to it. */
export interface Drafted {
  readonly document: string
  readonly path: string
  readonly type: DocumentType
  readonly content: DocumentContent
  readonly attached: boolean
  readonly rules: Rulebook
}

/** The level of a document's chapters, below its title. */
const CHAPTER = 2

/**
 * Every reason why the document is not fit yet. A required section must stand under its exact heading in either language
 * and hold text, or the cover sheet must give its page in an attached file. From the second epoch on it says something of its
 * own, and what a template left counts wherever a reader would see it; in the first in the title, in required fields and sections.
 */
export function draftFindings(drafted: Drafted, known: Known): Finding[] {
  return [
    ...secrecyFindings(drafted.path, drafted.content),
    ...fieldFindings(drafted, known),
    ...computedFindings(drafted),
    ...twiceFindings(drafted),
    ...bareShareFindings(drafted),
    ...sectionFindings(drafted),
    ...rowFindings(drafted, known),
    ...chapterFindings(drafted),
    ...leftFindings(drafted),
  ]
}

function fieldFindings(drafted: Drafted, known: Known): Finding[] {
  const { document, path, type, content } = drafted
  return Object.entries(type.fields).flatMap(([field, declaration]) => {
    const found = own(content.fields, field)
    if (declaration.computed !== undefined) return []
    const { value } = found ?? { value: null }
    if (value === null || value === '' || isOmitted(drafted, declaration, value)) {
      return declaration.optional === true ? [] : [fieldLacking(drafted, field)]
    }
    if (found !== undefined && isLeft(content, field)) return []
    const place = { file: path, line: found!.line }
    const wrong = valueFindings(document, field, declaration, value, place, known)
    const isDate = declaration.type === 'date' && !drafted.rules.takesAnyYear
    if (wrong.length > 0 || !isDate) return wrong
    const named = { name: `${document}.${field}`, kind: 'field' as const }
    return yearFindings(readDate(String(value)) ?? '', named, place)
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
    : read.findings.map((one) => {
        if (one.rule === 'value-not-allowed')
          return { ...one, facts: { ...one.facts, ...named }, place }
        if (one.rule === 'value-out-of-bounds')
          return { ...one, facts: { ...one.facts, ...named }, place }
        return { ...one, place }
      })
}

function sectionFindings(drafted: Drafted): Finding[] {
  const { document, path, type, content, attached, rules } = drafted
  const pages = own(content.fields, 'pages')?.value
  const isInFile = attached && type.attachable
  return Object.entries(type.sections).flatMap(([section, wording]) => {
    const found = content.sections.find(({ heading }) => isHeading(heading, wording))
    if (isInFile && hasPage(pages, section)) return []
    if (found === undefined) return [sectionLacking(drafted, section, wording)]
    const answered = rules.unfinishedChaptersPass
      ? found.filled
      : answers(found, wording.none === true, isInFile)
    if (answered) return []
    const { line, only } = found
    const said = rules.unfinishedChaptersPass || only === undefined ? {} : { only }
    return [finding('empty-section', { document, section, ...said }, { file: path, line })]
  })
}

/** Whether a required section says something of its own, or refers to a file that is there. */
function answers({ says }: Section, none: boolean, isInFile: boolean): boolean {
  return says === 'text' || (says === 'none' && none) || (says === 'elsewhere' && isInFile)
}

/**
 * Chapters that the process does not ask for and the document has all the same, with nothing in them but the template's
 * guidance or a word that stands in place of an account. That a chapter does not apply is an account. Titles and what
 * stands under a chapter already named are left out, and deeper headings without any text: they may be the items of a list.
 */
function chapterFindings({ document, path, type, content, attached, rules }: Drafted): Finding[] {
  if (rules.unfinishedChaptersPass) return []
  const rows = Object.values(type.rows ?? {}).map(({ title }) => title)
  const required = [...Object.values(type.sections), ...rows]
  let under = Infinity
  return content.sections.flatMap((section) => {
    const { heading, level, line, says, only } = section
    if (level > under) return []
    under = Infinity
    if (required.some((wording) => isHeading(heading, wording))) {
      const isTold = says === 'nothing' || says === 'guidance' || says === 'omitted'
      under = isTold || isInAttachedFile({ type, content, attached }, heading) ? level : Infinity
      return []
    }
    const isLeft =
      says === 'guidance' || says === 'omitted' || (says === 'nothing' && level === CHAPTER)
    if (!isLeft || level < CHAPTER) return []
    under = level
    const facts = { document, heading, ...(only === undefined ? {} : { only }) }
    return [finding('unfinished-chapter', facts, { file: path, line })]
  })
}

function leftFindings(drafted: Drafted): Finding[] {
  const { document, path, type, content, rules } = drafted
  return content.placeholders.flatMap(({ line, text, field, under }) => {
    const counts =
      field !== undefined
        ? Object.hasOwn(type.fields, field)
        : rules.unfinishedChaptersPass
          ? under.length <= 1 || under.some((heading) => isRequiredHere(drafted, heading))
          : !under.some((heading) => isInAttachedFile(drafted, heading))
    const above = under.findLast((heading) => !heading.includes(text))
    const place =
      field === undefined
        ? above === undefined
          ? {}
          : { under: above }
        : { field, ...askedValue(type.fields[field]) }
    const facts = { document, text, ...place }
    return counts ? [finding('placeholder-left', facts, { file: path, line })] : []
  })
}

/** Whether the heading is that of a required section that is read here and not in an attached file. */
function isRequiredHere(drafted: Drafted, heading: string): boolean {
  const isRequired = Object.values(drafted.type.sections).some((one) => isHeading(heading, one))
  return isRequired && !isInAttachedFile(drafted, heading)
}

/** Whether the heading is that of a section whose page in an attached file is given. */
function isInAttachedFile(
  { type, content, attached }: Pick<Drafted, 'type' | 'content' | 'attached'>,
  heading: string,
): boolean {
  const pages = own(content.fields, 'pages')?.value
  return (
    attached &&
    type.attachable &&
    Object.entries(type.sections).some(
      ([section, wording]) => isHeading(heading, wording) && hasPage(pages, section),
    )
  )
}

/** A text that says 略 or 待定 says nothing; 无 may be an answer. */
function isOmitted({ rules }: Drafted, { type }: ValueDeclaration, value: unknown): boolean {
  if (rules.unfinishedChaptersPass || type !== 'text' || typeof value !== 'string') return false
  return substanceOf(value) === 'omitted'
}

function isLeft(content: DocumentContent, field: string): boolean {
  return content.placeholders.some((placeholder) => placeholder.field === field)
}

function hasPage(pages: unknown, section: string): boolean {
  if (typeof pages !== 'object' || pages === null || !Object.hasOwn(pages, section)) return false
  const page = (pages as Readonly<Record<string, unknown>>)[section]
  return typeof page === 'number' && Number.isSafeInteger(page) && page > 0
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
