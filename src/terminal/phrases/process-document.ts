/** What people fill in, in words: a regulation's facts, and its kinds of document with their fields and sections. */
import type {
  DocumentType,
  SectionDeclaration,
  ValueDeclaration,
} from '../../core/process/process.ts'
import { boundsText } from '../../core/process/bounds.ts'
import type { RowsDeclaration } from '../../core/process/rows.ts'
import type { Wording } from '../../core/text/wording.ts'
import type { Line } from '../text.ts'
import type { Voice } from '../voice.ts'
import { boundsWords } from '../words/bounds.ts'
import { computedText } from './formula.ts'
import type { ConditionView } from './process-condition.ts'
import { section } from './status-parts.ts'

/** The facts, each with what may be filled in. */
export function factLines(v: Voice, view: ConditionView): readonly Line[] {
  const lines = Object.entries(view.process.facts).map(
    ([id, declared]) => `  ${declarationText(v, view, id, declared)}`,
  )
  return section(v.t('项目要素', 'facts'), lines, v)
}

/** The kinds of document, each with its fields and required sections. */
export function documentLines(v: Voice, view: ConditionView): readonly Line[] {
  const lines = Object.entries(view.process.documents).flatMap(([id, document]) => [
    `  ${documentText(v, id, document)}`,
    ...Object.entries(document.fields).map(
      ([field, declared]) => `    ${declarationText(v, view, field, declared, id)}`,
    ),
    ...sectionsLine(v, document),
    ...Object.entries(document.rows ?? {}).flatMap(([rows, declared]) => {
      const [head = '', ...columns] = rowsTexts(v, view, id, rows, declared)
      return [`    ${head}`, ...columns.map((column) => `      ${column}`)]
    }),
  ])
  return section(v.t('材料', 'documents'), lines, v)
}

/** A kind of document by its title and id, whether it may be a mere cover sheet, what makes it a letter, and its hint. */
export function documentText(v: Voice, id: string, document: DocumentType): string {
  const { title, attachable, letter, hint } = document
  const name = v.title(title) + v.bracketed(id)
  const to = v.title(letter?.to)
  const closing = v.title(letter?.closing)
  const parts = [
    ...(attachable
      ? [
          v.t(
            '可附正文（Word、PDF、扫描件），本文作封面页',
            'may be the cover sheet of a Word file, a PDF or a scan',
          ),
        ]
      : []),
    ...(letter === undefined ? [] : [v.t('有落款的公文', 'a letter, with issuer and date')]),
    ...(to === undefined ? [] : [v.t(`主送${to}`, `to ${to}`)]),
    ...(closing === undefined ? [] : [v.t(`以“${closing}”结尾`, `closing with "${closing}"`)]),
    ...(hint === undefined ? [] : [hintText(v, hint)]),
  ]
  return parts.length === 0 ? name : v.labelled(name, parts.join(v.t('；', '; ')))
}

function hintText(v: Voice, hint: Wording): string {
  return v.t(`填写说明：${hint.zh}`, `hint: ${hint.en}`)
}

function sectionsLine(v: Voice, { sections }: DocumentType): readonly string[] {
  const titles = Object.values(sections).map((one) => sectionText(v, one))
  if (titles.length === 0) return []
  const all = v.list(titles)
  return [`    ${v.labelled(v.t('必备章节', 'required sections'), all)}`]
}

/** A required section by its heading, whether a bare 无 is an answer there, and its hint. */
export function sectionText(v: Voice, section: SectionDeclaration): string {
  const parts = [
    ...(section.none === true ? [v.t('没有的可写“无”', 'may be "none"')] : []),
    ...(section.hint === undefined ? [] : [hintText(v, section.hint)]),
  ]
  return v.title(section) + v.bracketed(parts.join(v.t('；', '; ')))
}

/** Rows by their heading and id, and then each column. */
export function rowsTexts(
  v: Voice,
  view: ConditionView,
  document: string,
  id: string,
  { title, optional, columns }: RowsDeclaration,
): readonly string[] {
  const name = v.title(title) + v.bracketed(id)
  const least =
    optional === true ? v.t('可以不填', 'may be empty') : v.t('至少一行', 'a row at least')
  return [
    v.labelled(v.t('表格', 'rows'), [name, least].join(v.t('，', ', '))),
    ...Object.entries(columns).map(([column, one]) =>
      declarationText(v, view, column, one, document),
    ),
  ]
}

/** A fact or field: title, id, and what may be filled in: `投资额（amount）：金额（元），选填`. */
export function declarationText(
  v: Voice,
  view: ConditionView,
  id: string,
  declared: ValueDeclaration,
  document?: string,
): string {
  const { type, of, register, title, optional, flag, hint, computed } = declared
  const answers = Object.entries(of ?? {}).map(
    ([answer, wording]) => v.title(wording) + v.bracketed(answer),
  )
  const bounds = boundsText(declared)
  const parts = [
    of === undefined ? v.vocabulary.types[type] + v.bracketed(register ?? '') : answers.join(' / '),
    ...(bounds === '' ? [] : [boundsWords(v, type, bounds)]),
    ...(computed === undefined
      ? []
      : [v.labelled(v.t('系统计算', 'worked out'), computedText(v, view, computed, document))]),
    ...(optional === true ? [v.t('选填', 'optional')] : []),
    ...(flag === true ? [v.t('填“是”的列在送审材料最前', 'a yes heads the packet')] : []),
    ...(hint === undefined ? [] : [hintText(v, hint)]),
  ]
  const text = parts.join(v.t('，', ', '))
  return v.labelled(v.title(title) + v.bracketed(id), text)
}
