/** What people fill in, in words: a regulation's facts, and its kinds of document with their fields and sections. */
import type {
  DocumentType,
  Process,
  SectionDeclaration,
  ValueDeclaration,
} from '../../core/process/process.ts'
import { boundsText } from '../../core/process/bounds.ts'
import type { Language } from '../../core/record/workspace.ts'
import type { Line } from '../text.ts'
import { boundsWords } from '../words/bounds.ts'
import { wordsOf } from '../words/telling.ts'
import { section } from './status-parts.ts'
import { bracketed, labelled, pick } from './view.ts'

/** The facts, each with what may be filled in. */
export function factLines(language: Language, { facts }: Process): readonly Line[] {
  const lines = Object.entries(facts).map(
    ([id, declared]) => `  ${declarationText(language, id, declared)}`,
  )
  return section(pick(language, '项目要素', 'facts'), lines, language)
}

/** The kinds of document, each with its fields and required sections. */
export function documentLines(language: Language, { documents }: Process): readonly Line[] {
  const lines = Object.entries(documents).flatMap(([id, document]) => [
    `  ${documentText(language, id, document)}`,
    ...Object.entries(document.fields).map(
      ([field, declared]) => `    ${declarationText(language, field, declared)}`,
    ),
    ...sectionsLine(language, document),
  ])
  return section(pick(language, '材料', 'documents'), lines, language)
}

/** A kind of document by its title and id, and whether it may be a mere cover sheet. */
export function documentText(
  language: Language,
  id: string,
  { title, attachable }: DocumentType,
): string {
  const name = title[language] + bracketed(language, id)
  if (!attachable) return name
  const paper = pick(
    language,
    '可附正文（Word、PDF、扫描件），本文作封面页',
    'may be the cover sheet of a Word file, a PDF or a scan',
  )
  return labelled(language, name, paper)
}

function sectionsLine(language: Language, { sections }: DocumentType): readonly string[] {
  const titles = Object.values(sections).map((one) => sectionText(language, one))
  if (titles.length === 0) return []
  const all = titles.join(wordsOf(language).comma)
  return [`    ${labelled(language, pick(language, '必备章节', 'required sections'), all)}`]
}

/** A required section by its heading, and whether a bare 无 is an answer there. */
export function sectionText(language: Language, section: SectionDeclaration): string {
  const none = section.none === true ? pick(language, '没有的可写“无”', 'may be "none"') : ''
  return section[language] + bracketed(language, none)
}

/** A fact or field: title, id, and what may be filled in: `投资额（amount）：金额（元），选填`. */
export function declarationText(
  language: Language,
  id: string,
  declared: ValueDeclaration,
): string {
  const { type, of, title, optional, flag } = declared
  const answers = Object.entries(of ?? {}).map(
    ([answer, wording]) => wording[language] + bracketed(language, answer),
  )
  const bounds = boundsText(declared)
  const parts = [
    of === undefined ? wordsOf(language).vocabulary.types[type] : answers.join(' / '),
    ...(bounds === '' ? [] : [boundsWords(language, type, bounds)]),
    ...(optional === true ? [pick(language, '选填', 'optional')] : []),
    ...(flag === true
      ? [pick(language, '填“是”的列在送审材料最前', 'a yes heads the packet')]
      : []),
  ]
  const text = parts.join(pick(language, '，', ', '))
  return labelled(language, title[language] + bracketed(language, id), text)
}
