/** An effect tells a submission: the packet, what is waived of it, what every reviewer is shown first. */
import type { SubmissionRecord } from '../../core/record/record.ts'
import { placeOf } from '../../core/agenda/packet-order.ts'
import { type Line, styled } from '../text.ts'
import { type EffectView, oneLine } from './effect-view.ts'
import { computedLines } from './came-about.ts'
import { lookedLines } from './looking.ts'
import { documentsIn, packetCount } from './packet-count.ts'
import { waivedText } from './flags.ts'
import { answerText } from './sent-back.ts'
import { nameOf } from './view.ts'

/** A submission: what goes before which gate, what is waived, what is pointed out. */
export function submitLines(view: EffectView, record: SubmissionRecord): readonly Line[] {
  const { v } = view
  const left = record.outcome === undefined ? undefined : nameOf(view, 'stage', record.stage)
  return [
    left === undefined
      ? v.labelled(v.t('送审', 'submitted'), visitOf(view, record))
      : v.labelled(v.t('材料齐备，完成', 'complete'), left),
    ...packetLines(view, record),
    ...record.waivers.map((waiver) => styled('warning', `  ${waivedText(v, view, waiver)}`)),
    ...record.flags.map(({ document, field }) => {
      const title = v.title(view.process?.documents[document]?.fields[field]?.title) ?? field
      return styled(
        'warning',
        `  ${v.labelled(v.t('提请注意', 'note'), v.list([nameOf(view, 'document', document), title]))}`,
      )
    }),
    ...computedLines(view, record.computed ?? [], record.facts),
    ...(view.process === undefined
      ? []
      : lookedLines(v, { names: view.names, process: view.process }, record.looked ?? [])),
    ...(record.answer === undefined ? [] : [`  ${answerText(v, oneLine(record.answer))}`]),
  ]
}

/** The documents of a packet in the order of the process, each with how many files are attached to it. */
export function packetLines(
  view: EffectView,
  packed: Pick<SubmissionRecord, 'documents' | 'attachments'>,
): readonly Line[] {
  const { v } = view
  const place = view.process === undefined ? () => 0 : placeOf(view.process)
  const documents = documentsIn(packed).toSorted((a, b) => place(a) - place(b))
  const names = documents.map((document) => {
    const files = packed.attachments.filter((one) => one.document === document).length
    const aside = files === 0 ? '' : v.t(`附件 ${files} 份`, `${files} attached`)
    return nameOf(view, 'document', document) + v.bracketed(aside)
  })
  if (names.length === 0) return []
  const label = packetCount(v, packed)
  return [`  ${v.labelled(label, v.list(names))}`]
}

function visitOf(view: EffectView, { stage, round }: SubmissionRecord): string {
  return view.v.round(nameOf(view, 'stage', stage), String(round))
}
