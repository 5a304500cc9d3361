/** A submission in an effect: the packet, what is waived of it, what every reviewer is shown first. */
import type { SubmissionRecord } from '../../core/record/record.ts'
import { placeOf } from '../../core/agenda/packet-order.ts'
import { type Line, styled } from '../text.ts'
import { wordsOf } from '../words/telling.ts'
import { type EffectView, oneLine } from './effect-view.ts'
import { documentsIn, packetCount } from './packet-count.ts'
import { waivedText } from './flagged.ts'
import { answerText } from './sent-back.ts'
import { bracketed, labelled, nameOf, pick } from './view.ts'

/** A submission: what goes before which gate, what is waived, what is pointed out. */
export function submitLines(view: EffectView, record: SubmissionRecord): readonly Line[] {
  const { language } = view
  const left = record.outcome === undefined ? undefined : nameOf(view, 'stage', record.stage)
  return [
    left === undefined
      ? labelled(language, pick(language, '送审', 'submitted'), visitOf(view, record))
      : labelled(language, pick(language, '材料齐备，完成', 'complete'), left),
    ...packetLines(view, record),
    ...record.waivers.map((waiver) => styled('warning', `  ${waivedText(language, view, waiver)}`)),
    ...record.flags.map(({ document, field }) => {
      const title = view.process?.documents[document]?.fields[field]?.title[language] ?? field
      return styled(
        'warning',
        `  ${labelled(language, pick(language, '提请注意', 'note'), `${nameOf(view, 'document', document)}${wordsOf(language).comma}${title}`)}`,
      )
    }),
    ...(record.answer === undefined ? [] : [`  ${answerText(language, oneLine(record.answer))}`]),
  ]
}

/** The documents of a packet in the order of the process, each with how many files are attached to it. */
export function packetLines(
  view: EffectView,
  packed: Pick<SubmissionRecord, 'documents' | 'attachments'>,
): readonly Line[] {
  const { language } = view
  const place = view.process === undefined ? () => 0 : placeOf(view.process)
  const documents = documentsIn(packed).toSorted((a, b) => place(a) - place(b))
  const names = documents.map((document) => {
    const files = packed.attachments.filter((one) => one.document === document).length
    const aside = files === 0 ? '' : pick(language, `附件 ${files} 份`, `${files} attached`)
    return nameOf(view, 'document', document) + bracketed(language, aside)
  })
  if (names.length === 0) return []
  const label = packetCount(language, packed)
  return [`  ${labelled(language, label, names.join(wordsOf(language).comma))}`]
}

function visitOf(view: EffectView, { stage, round }: SubmissionRecord): string {
  return wordsOf(view.language).round(nameOf(view, 'stage', stage), String(round))
}
