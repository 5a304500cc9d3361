/** What drafts are filled with, in both languages: by templates, and by what is drafted from a declaration. */
import type { PlainDate } from '../../core/calendar/time.ts'
import type {
  DocumentType,
  SectionDeclaration,
  ValueDeclaration,
} from '../../core/process/process.ts'
import type { Classification } from '../../core/record/workspace.ts'
import type { Wording } from '../../core/text/wording.ts'
import type { Voice } from '../voice.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The words of drafts in a language. */
export function draftWords(v: Voice) {
  const { t } = v
  return {
    /** Stands for what is not known yet. */
    toFill: (what: string) => toFill(v, what),
    /** Stands for a fact that is worked out on submission. */
    workedOut: t('（送审时由系统计算）', '(worked out on submission)'),
    longDate: (date: PlainDate) => {
      const [year, month, day] = date.split('-').map(Number)
      return t(`${year}年${month}月${day}日`, `${day} ${MONTHS[month! - 1]} ${year}`)
    },
    classification: (id: Classification) => v.vocabulary.classifications[id],
  }
}

/** `【待填:what】` or `[TODO: what]`. */
function toFill({ t }: Voice, what: string): string {
  return t(`【待填:${what}】`, `[TODO: ${what}]`)
}

/** Of whom and what a draft tells: its project and the facts that are known, who writes it, when, who issues it. */
export interface DraftedAbout {
  readonly title: string
  /** The facts that are known, each by its title. */
  readonly facts: readonly (readonly [title: Wording, value: string])[]
  readonly author: string
  readonly classification: string
  readonly issuer: string
  readonly date: string
}

/** The words of a draft that is made from the declaration of its document. */
export function derivedWords(v: Voice, about: DraftedAbout) {
  const { t } = v
  return {
    title: (titled: SectionDeclaration | { readonly title: Wording }) =>
      v.title('title' in titled ? titled.title : titled),
    field: (declared: ValueDeclaration) => toFill(v, fieldText(v, declared)),
    section: (declared: SectionDeclaration) => {
      const what = v.title(declared.hint) ?? v.title(declared)
      const none =
        declared.none === true ? t('；没有的写“无”', '; where there is none, write "none"') : ''
      return toFill(v, what + none)
    },
    body: ({ title }: DocumentType) =>
      toFill(v, t(`${v.title(title)}正文`, `text of "${v.title(title)}"`)),
    optional: (declared: ValueDeclaration) =>
      t(`选填：${fieldText(v, declared)}`, `optional: ${fieldText(v, declared)}`),
    pages: t(
      '正文为附件时，写明必备章节在附件第几页：',
      'where the text is an attached file, say on which page each required section stands:',
    ),
    hints: ({ hint, attachable }: DocumentType) => [
      ...(hint === undefined ? [] : [t(`填写说明：${hint.zh}`, `Guidance: ${hint.en}`)]),
      ...(attachable
        ? [
            t(
              '正文另有文件（Word、PDF、扫描件）的，附上文件，本页作封面页。',
              'Where the text is a file of its own (Word, PDF, a scan), attach it; this page is its cover sheet.',
            ),
          ]
        : []),
    ],
    about: [
      v.labelled(t('项目名称', 'Project'), about.title),
      ...about.facts.map(([title, value]) => v.labelled(v.title(title), value)),
      v.labelled(t('编写人', 'Written by'), about.author),
      v.labelled(t('编写日期', 'Date'), about.date),
      v.labelled(t('知悉范围', 'Classification'), about.classification),
    ],
    addressee: ({ letter }: DocumentType) =>
      letter?.to === undefined ? undefined : v.labelled(t('主送', 'To'), v.title(letter.to)),
    end: ({ letter }: DocumentType) => {
      if (letter === undefined) return []
      const closing = v.title(letter.closing)
      return [...(closing === undefined ? [] : [closing]), about.issuer, about.date]
    },
  }
}

/** What goes into a field: its title, what its declaration says of it, and how a value of its type is written. */
function fieldText(v: Voice, declared: ValueDeclaration): string {
  const { title, hint } = declared
  const parts = [v.title(title), v.title(hint), howText(v, declared)]
  return parts.filter((part) => part !== undefined && part !== '').join(v.t('，', ', '))
}

function howText({ t, title }: Voice, { type, of }: ValueDeclaration): string {
  switch (type) {
    case 'text':
      return ''
    case 'choice':
      return (
        t('从中选填：', 'one of: ') +
        Object.values(of ?? {})
          .map((one) => title(one))
          .join(' / ')
      )
    case 'integer':
      return t('例如 12', 'such as 12')
    case 'money':
      return t('例如 9800万元', 'in yuan, such as 98000000.00')
    case 'percent':
      return t('例如 12.5%', 'such as 12.5%')
    case 'date':
      return t('例如 2026-03-04', 'such as 2026-03-04')
    case 'yes-no':
      return t('填“是”或“否”', 'yes or no')
    case 'member':
      return t('填姓名', 'by name')
    case 'project':
      return t('填项目编号，例如 2026-001', 'by its number, such as 2026-001')
    case 'record':
      return t('填记录编号', 'by its number')
    case 'unit':
      return t('填单位名称', 'by its name')
    default:
      return type satisfies never
  }
}
