/** The packet as a reviewer sees it before casting: what others were heard to say first, conditions, waivers, then the documents. */
import type { PacketFile } from '../../core/record/record.ts'
import type { Standing } from '../../core/project/standing.ts'
import type { Classification, Language } from '../../core/workspace.ts'
import { valueText } from '../amounts.ts'
import { type Line, styled } from '../text.ts'
import { bindingSection, earlierLines } from './conditions.ts'
import { heardLines } from './hearing.ts'
import { reconsideringLines } from './reconsideration.ts'
import { classificationLine } from './status-parts.ts'
import type { View } from './view.ts'

export interface PacketView extends View {
  readonly standing: Standing
  readonly classification: Classification
  /** How the record beside an attachment titles it. */
  attachmentTitle(path: string): string | undefined
}

/** The packet of the open gate in lines; nothing when no gate is open. */
export function packetText(language: Language, view: PacketView): readonly Line[] {
  const { standing, names } = view
  const { gate, process } = standing
  if (gate === undefined) return []
  const zh = language === 'zh'
  const { record, sha256 } = gate.submission
  const colon = zh ? '：' : ': '
  const lines: Line[] = [
    styled('strong', `${standing.id} ${standing.project.title}`),
    classificationLine(language, view.classification),
    `${zh ? '送审材料' : 'packet'}${colon}${sha256.slice(0, 16)}  ${record.at.slice(0, 16).replace('T', ' ')}  ${names('member', record.by) ?? record.by}`,
  ]
  lines.push(
    ...reconsideringLines(language, view, gate, standing.rounds),
    ...heardLines(language, view, gate.reviews),
    ...earlierLines(language, view, gate.reviews),
    ...bindingSection(language, view, standing),
  )
  for (const { document, reason } of record.waivers) {
    const name = names('document', document) ?? document
    lines.push(
      styled(
        'warning',
        `  ${zh ? '免予提交' : 'waived'}${colon}${name}${zh ? '，理由' : ', reason'}${colon}${reason}`,
      ),
    )
  }
  for (const { document, field } of record.flags) {
    const name = names('document', document) ?? document
    const title = process.documents[document]?.fields[field]?.title[language] ?? field
    lines.push(
      styled(
        'warning',
        `  ${zh ? '请注意' : 'note'}${colon}${name}${zh ? '，' : ', '}${title}${colon}${zh ? '是' : 'yes'}`,
      ),
    )
  }
  for (const [fact, value] of Object.entries(record.facts)) {
    const declared = process.facts[fact]
    const shown =
      declared === undefined ? String(value) : valueText(language, declared, value, names)
    lines.push(`  ${names('fact', fact) ?? fact}${colon}${shown}`)
  }
  // What this reviewer saw before is the last round of the same gate.
  const before = standing.rounds.findLast(
    (round) => round.stage === gate.stage && round.submission.sha256 !== sha256,
  )
  const earlier = before?.submission.record
  const old = new Map(
    [...(earlier?.documents ?? []), ...(earlier?.attachments ?? [])].map((file) => [
      file.path,
      file.sha256,
    ]),
  )
  for (const file of [...record.documents, ...record.attachments]) {
    lines.push(
      `  ${fileLine(language, file, view, before === undefined ? undefined : (old.get(file.path) ?? ''))}`,
    )
  }
  if (record.answer !== undefined) {
    lines.push(
      `  ${zh ? '对退回（否决）意见的答复' : 'answer to why it did not pass'}${colon}${record.answer}`,
    )
  }
  return lines
}

/** One file: its name, its digest, who signed for it, and whether it changed; `before` is undefined in a first round. */
function fileLine(
  language: Language,
  file: PacketFile,
  { names, attachmentTitle }: PacketView,
  before: string | undefined,
): string {
  const zh = language === 'zh'
  const name = names('document', file.document) ?? file.document
  const title = attachmentTitle(file.path)
  const attached = !file.path.includes('/attachments/')
    ? ''
    : title === undefined
      ? zh
        ? '（附件）'
        : ' (attached)'
      : zh
        ? `附件“${title}”`
        : `, attached "${title}"`
  const signers = file.signers
    .map((member) => names('member', member) ?? member)
    .join(zh ? '、' : ', ')
  const changed =
    before === undefined || before === file.sha256
      ? ''
      : before === ''
        ? zh
          ? '  [新增]'
          : '  [new]'
        : zh
          ? '  [有修改]'
          : '  [changed]'
  return `${name}${attached}  ${file.sha256.slice(0, 16)}  ${signers}${changed}`
}
