/** A document for reading: its title, who signed for it, its fields by their titles, its text, its attachments by name. */
import type { DocumentContent } from '../../core/process/document.ts'
import type { Round, Standing } from '../../core/project/standing.ts'
import type { PacketFile } from '../../core/record/record.ts'
import type { Language } from '../../core/record/workspace.ts'
import { valueText } from '../amounts.ts'
import { flow } from '../flow.ts'
import { markdownLines } from '../markdown.ts'
import { type Line, styled } from '../text.ts'
import { attachedName, documentName, packetName } from './packet-name.ts'
import { section } from './status-parts.ts'
import { labelled, nameOf, namesOf, pick, type View } from './view.ts'

/** A document as the reader has it. */
export interface Readable {
  readonly number: number
  readonly document: string
  readonly member?: string
  readonly file?: PacketFile
  readonly content?: DocumentContent
  readonly body: readonly string[]
  /** Whether comments of the template were left out of the body. */
  readonly hints?: boolean
  readonly attachments: readonly {
    readonly name: string
    readonly title: string
    readonly sha256: string
  }[]
}

export interface ReadingView extends View {
  readonly standing: Standing
  readonly round: Round | undefined
  readonly columns: number
  /** How many documents the packet has. */
  readonly of: number
}

/** The documents one after another, below the name of the packet. */
export function readingLines(
  language: Language,
  view: ReadingView,
  documents: readonly Readable[],
): readonly Line[] {
  const { standing, round } = view
  const head: Line[] = [
    styled('strong', `${standing.id} ${standing.project.title}`),
    packetName(language, view, round),
    ...factsRead(language, view),
  ]
  if (documents.length === 0) {
    head.push(pick(language, '还没有已保存的材料', 'no document has been saved yet'))
  }
  if (documents.some(({ hints }) => hints)) {
    head.push(
      styled(
        'faint',
        pick(
          language,
          `模板中的填写说明（<!-- … -->）已略去；原文：bd view ${standing.id} --out <文件夹>`,
          `hints of the templates (<!-- … -->) are left out; as written: bd view ${standing.id} --out <folder>`,
        ),
      ),
    )
  }
  return [...head, ...documents.flatMap((one) => ['', ...documentLines(language, view, one)])]
}

/** The facts as they are registered, and as the packet was submitted with: what the documents say is held against them. */
function factsRead(language: Language, view: ReadingView): readonly Line[] {
  const { process, project } = view.standing
  const facts = view.round?.submission.record.facts ?? project.facts
  const lines = Object.entries(process.facts).flatMap(([fact, declared]): readonly Line[] => {
    const value = Object.hasOwn(facts, fact) ? facts[fact] : undefined
    if (value === undefined) return []
    const shown = valueText(language, declared, value, view.names)
    return [`  ${labelled(language, nameOf(view, 'fact', fact), shown)}`]
  })
  return section(pick(language, '项目要素', 'facts'), lines, language)
}

function documentLines(language: Language, view: ReadingView, one: Readable): readonly Line[] {
  const rule = '═'.repeat(Math.min(Number.isFinite(view.columns) ? view.columns : 60, 60))
  const nth = `${String(one.number).padStart(2, '0')} `
  const signers = namesOf(language, view, 'member', one.file?.signers ?? [])
  return [
    styled('faint', rule),
    styled('strong', nth + documentName(language, view, one)),
    ...(signers === ''
      ? []
      : [styled('faint', labelled(language, pick(language, '签名', 'signed by'), signers))]),
    ...attachmentLines(language, view, one),
    ...fieldLines(language, view, one),
    ...(one.file === undefined
      ? [pick(language, '（只有附件，没有正文）', '(attachments only)')]
      : ['', ...markdownLines(one.body, view.columns)]),
  ]
}

function attachmentLines(language: Language, view: ReadingView, one: Readable): readonly Line[] {
  return one.attachments.map((file, index) => {
    const command = `bd view ${view.standing.id} ${one.document} --open`
    return [attachedName(language, index, file), index === 0 ? styled('faint', `  ${command}`) : '']
  })
}

/** The fields in the order of the process, those that it does not know after them, as they were written. */
function fieldLines(language: Language, view: ReadingView, one: Readable): readonly Line[] {
  const declared = view.standing.process.documents[one.document]?.fields ?? {}
  const given = one.content?.fields ?? {}
  const order = [...new Set([...Object.keys(declared), ...Object.keys(given)])]
  return order.flatMap((field): readonly Line[] => {
    const value = Object.hasOwn(given, field) ? given[field]?.value : undefined
    if (value === undefined || value === null || value === '') return []
    const type = Object.hasOwn(declared, field) ? declared[field] : undefined
    const title = type?.title[language] ?? OWN[field]?.[language === 'zh' ? 0 : 1] ?? field
    const shown =
      typeof value === 'object'
        ? JSON.stringify(value)
        : field === 'author' && type === undefined
          ? nameOf(view, 'member', String(value))
          : type === undefined
            ? String(value)
            : valueText(
                language,
                type,
                typeof value === 'number' ? value : yesNo(value),
                view.names,
              )
    const lines = String(shown).split(/\r?\n/u)
    const [first = '', ...rest] = lines.flatMap((text) => flow(text, view.columns - 2))
    return [labelled(language, title, first), ...rest.map((text) => `  ${text}`)]
  })
}

/** Fields that any document may have. */
const OWN: Readonly<Record<string, readonly [string, string]>> = {
  author: ['作者', 'author'],
  title: ['标题', 'title'],
  date: ['日期', 'date'],
}

/** YAML's own true and false, as a yes-no field takes them. */
function yesNo(value: string | boolean): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return value
}
