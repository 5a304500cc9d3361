/** A document is shown for reading: its title, who signed for it, its fields by their titles, its text, its attachments by name. */
import type { Round, Standing } from '../../core/review/standing.ts'
import type { DocumentContent } from '../../core/process/document.ts'
import type { PacketFile, Values } from '../../core/record/record.ts'
import { valueText } from '../amounts.ts'
import { flow } from '../flow.ts'
import { markdownLines } from '../markdown.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { attachedName, documentName, packetName } from './packet-name.ts'
import { section } from './status-parts.ts'
import { nameOf, namesOf, type View } from './view.ts'

/** A document as the reader has it. */
export interface Readable {
  readonly number: number
  readonly document: string
  readonly member?: string
  readonly file?: PacketFile
  readonly content?: DocumentContent
  /** Its fields as the rules read them; one that they cannot read is shown as it was written. */
  readonly values: Values
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
  v: Voice,
  view: ReadingView,
  documents: readonly Readable[],
): readonly Line[] {
  const { standing, round } = view
  const head: Line[] = [
    styled('strong', `${standing.id} ${standing.project.title}`),
    packetName(v, view, round),
    ...factsRead(v, view),
  ]
  if (documents.length === 0) {
    head.push(v.t('还没有已保存的材料', 'no document has been saved yet'))
  }
  if (documents.some(({ hints }) => hints)) {
    head.push(
      styled(
        'faint',
        v.t(
          `模板中的填写说明（<!-- … -->）已略去；原文：bd view ${standing.id} --out <文件夹>`,
          `hints of the templates (<!-- … -->) are left out; as written: bd view ${standing.id} --out <folder>`,
        ),
      ),
    )
  }
  return [...head, ...documents.flatMap((one) => ['', ...documentLines(v, view, one)])]
}

/** The facts as they are registered, and as the packet was submitted with: what the documents say is held against them. */
function factsRead(v: Voice, view: ReadingView): readonly Line[] {
  const { process, project } = view.standing
  const facts = view.round?.submission.record.facts ?? project.facts
  const lines = Object.entries(process.facts).flatMap(([fact, declared]): readonly Line[] => {
    const value = Object.hasOwn(facts, fact) ? facts[fact] : undefined
    if (value === undefined) return []
    const shown = valueText(v, declared, value, view.names)
    return [`  ${v.labelled(nameOf(view, 'fact', fact), shown)}`]
  })
  return section(v.t('项目要素', 'facts'), lines, v)
}

function documentLines(v: Voice, view: ReadingView, one: Readable): readonly Line[] {
  const rule = '═'.repeat(Math.min(Number.isFinite(view.columns) ? view.columns : 60, 60))
  const nth = `${String(one.number).padStart(2, '0')} `
  const signers = namesOf(v, view, 'member', one.file?.signers ?? [])
  return [
    styled('faint', rule),
    styled('strong', nth + documentName(v, view, one)),
    ...(signers === '' ? [] : [styled('faint', v.labelled(v.t('签名', 'signed by'), signers))]),
    ...attachmentLines(v, view, one),
    ...fieldLines(v, view, one),
    ...(one.file === undefined
      ? [v.t('（只有附件，没有正文）', '(attachments only)')]
      : ['', ...markdownLines(one.body, view.columns)]),
  ]
}

function attachmentLines(v: Voice, view: ReadingView, one: Readable): readonly Line[] {
  return one.attachments.map((file, index) => {
    const command = `bd view ${view.standing.id} ${one.document} --open`
    return [attachedName(v, index, file), index === 0 ? styled('faint', `  ${command}`) : '']
  })
}

/** The fields in the order of the process, those that it does not know after them, as they were written. */
function fieldLines(v: Voice, view: ReadingView, one: Readable): readonly Line[] {
  const declared = view.standing.process.documents[one.document]?.fields ?? {}
  const given = one.content?.fields ?? {}
  const order = [...new Set([...Object.keys(declared), ...Object.keys(given)])]
  return order.flatMap((field): readonly Line[] => {
    const written = Object.hasOwn(given, field) ? given[field]?.value : undefined
    const value = Object.hasOwn(one.values, field) ? one.values[field] : undefined
    if (value === undefined && (written === undefined || written === null || written === ''))
      return []
    const type = Object.hasOwn(declared, field) ? declared[field] : undefined
    const title = v.title(type?.title) ?? fieldWords(v)[field] ?? field
    const shown =
      value !== undefined && type !== undefined
        ? valueText(v, type, value, view.names)
        : typeof written === 'object'
          ? JSON.stringify(written)
          : field === 'author' && type === undefined
            ? nameOf(view, 'member', String(written))
            : String(written)
    const lines = shown.split(/\r?\n/u)
    const [first = '', ...rest] = lines.flatMap((text) => flow(text, view.columns - 2))
    return [v.labelled(title, first), ...rest.map((text) => `  ${text}`)]
  })
}

/** Fields that any document may have. */
const fieldWords = ({ t }: Voice): Readonly<Record<string, string>> => ({
  author: t('作者', 'author'),
  title: t('标题', 'title'),
  date: t('日期', 'date'),
})
