/** A document without a template of its own gets a draft from its declaration: head, chapters, and what a letter has around them. */
import type { DocumentType, SectionDeclaration, ValueDeclaration } from '../core/process/process.ts'
import { writtenColumns } from '../core/process/table-rows.ts'
import type { Wording } from '../core/text/wording.ts'
import { quote } from './canonical.ts'
import { markdownTable } from './markdown-table.ts'

/** What is said in such a draft, in one language. */
export interface DraftSayings {
  /** The title of the document, the headings of its chapters and rows, and the heads of their columns. */
  title(titled: SectionDeclaration | { readonly title: Wording }): string
  /** What stands in the place of a field or a chapter until it is filled in; of the document, in that of its text. */
  field(declared: ValueDeclaration): string
  section(declared: SectionDeclaration): string
  body(type: DocumentType): string
  /** What stands as a comment behind a field that may be left out. */
  optional(declared: ValueDeclaration): string
  /** Comments above the pages that a cover sheet gives. */
  readonly pages: string
  /** Guidance on the whole document, none where there is nothing to say. */
  hints(type: DocumentType): readonly string[]
  /** What the draft says of its project. */
  readonly about: readonly string[]
  /** To whom a letter goes, and what stands at its end: closing words, who issues it, the date. */
  addressee(type: DocumentType): string | undefined
  end(type: DocumentType): readonly string[]
}

/**
 * The draft of a document that has no template: every field and section that it declares, each with what is to be filled
 * in, so that what is written there is read back as its value. Where there is neither, its text is to be written.
 */
export function derivedDraft(type: DocumentType, sayings: DraftSayings): string {
  const addressee = sayings.addressee(type)
  const end = sayings.end(type)
  const hints = sayings.hints(type).map((hint) => `<!-- ${hint.replaceAll('-->', '—>')} -->`)
  const blocks = [
    heading(1, sayings.title(type)),
    ...(sayings.about.length === 0 ? [] : [sayings.about.map((one) => `- ${one}`).join('\n')]),
    ...(addressee === undefined ? [] : [addressee]),
    ...hints,
    ...chapters(type, sayings),
    ...(end.length === 0 ? [] : ['---', ...end.map(plainLine)]),
  ]
  return `${head(type, sayings)}${blocks.map((block) => `\n${block}\n`).join('')}`
}

/** The fields, and for a cover sheet where its sections stand in the attached file. */
function head({ fields, sections, attachable }: DocumentType, sayings: DraftSayings): string {
  const written = Object.entries(fields).filter(([, { computed }]) => computed === undefined)
  const lines = written.map(([id, declared]) =>
    declared.optional === true
      ? `${id}: # ${sayings.optional(declared)}`
      : `${id}: ${quote(sayings.field(declared))}`,
  )
  const pages = Object.keys(sections).map((section, index) => `${section}: ${index + 1}`)
  const aside =
    attachable && pages.length > 0 ? [`# ${sayings.pages}`, `# pages: { ${pages.join(', ')} }`] : []
  return ['---', ...lines, ...aside, '---', ''].join('\n')
}

function chapters(type: DocumentType, sayings: DraftSayings): readonly string[] {
  const sections = Object.values(type.sections)
  const tables = Object.values(type.rows ?? {}).flatMap((rows) => {
    const head = writtenColumns(rows).map(([, column]) => sayings.title(column))
    const empty = head.map(() => '')
    return [heading(2, sayings.title(rows)), markdownTable(head, [empty]).trimEnd()]
  })
  if (sections.length > 0 || tables.length > 0) {
    return [
      ...sections.flatMap((one) => [heading(2, sayings.title(one)), sayings.section(one)]),
      ...tables,
    ]
  }
  const isForm = Object.keys(type.fields).length > 0 || type.attachable
  return isForm && type.letter === undefined ? [] : [sayings.body(type)]
}

/** A heading that is read as this text, also where it ends like the signs that may close one. */
function heading(level: number, text: string): string {
  const signs = '#'.repeat(level)
  return `${signs} ${text}${text.endsWith('#') ? ` ${signs}` : ''}`
}

/** A line that is text, whatever sign of Markdown it begins with. */
function plainLine(text: string): string {
  return text.replace(/^\s*(?=[#>|`~=+*_-])/u, '\\')
}
