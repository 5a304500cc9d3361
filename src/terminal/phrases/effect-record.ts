/** What is signed, in words: the record of each act, as far as the changes that follow from it do not say it. */
import type { ActRecord, SubmissionRecord } from '../../core/record/record.ts'
import { placeOf } from '../../core/agenda/packet-order.ts'
import { instantText } from '../dates.ts'
import { type Line, styled } from '../text.ts'
import { wordsOf } from '../words/telling.ts'
import { ballotLines, sittingLines } from './effect-ballot.ts'
import { becauseOf, type EffectView, oneLine } from './effect-view.ts'
import { documentsIn, packetCount } from './packet-count.ts'
import { groundText } from './recusal.ts'
import { waivedText } from './flagged.ts'
import { answerText } from './sent-back.ts'
import { bracketed, endText, labelled, nameOf, namesOf, pick } from './view.ts'

/** The record of an act in lines. */
export function recordLines(view: EffectView, record: ActRecord): readonly Line[] {
  const { language } = view
  const member = (id: string) => nameOf(view, 'member', id)
  const say = (zh: string, en: string, value: string, reason?: string): Line =>
    labelled(language, pick(language, zh, en), value) + becauseOf(language, reason)
  const where = 'review' in record ? nameOf(view, 'review', record.review) : ''
  const visit = 'round' in record ? visitText(view, record) : ''
  switch (record.act) {
    case 'submit':
      return submitLines(view, record)
    case 'ballot':
      return ballotLines(view, record)
    case 'meeting':
      return sittingLines(view, record)
    case 'withdraw':
      return [say('撤回送审', 'withdrawn', visit, record.reason)]
    case 'confirm':
      return [say('确认代录', 'confirmed', `${where} ${member(record.seat)}`)]
    case 'recuse':
      return [
        say(
          '回避',
          'recused',
          `${where} ${member(record.seat)}${bracketed(language, groundText(language, record.ground))}`,
          record.reason,
        ),
      ]
    case 'close':
      return [say('计票并宣布结果', 'closed', where + bracketed(language, record.number ?? ''))]
    case 'extend':
      return [say('延长期限', 'time extended', where, record.reason)]
    case 'recompute':
      return [
        say(
          '重算期限',
          'deadline again',
          `${where}${pick(language, '，', ', ')}${endText(language, record.deadline)}`,
          record.reason,
        ),
      ]
    case 'cancel':
      return [
        say(
          '终止项目',
          'project cancelled',
          record.meeting === undefined
            ? nameOf(view, 'stage', record.stage)
            : `${oneLine(record.meeting.number)}${bracketed(language, record.meeting.date)}`,
          record.reason,
        ),
      ]
    case 'hand-over':
      return [
        say('移交', 'handed over to', nameOf(view, 'role', record.to), record.reason),
        ...packetLines(view, record),
      ]
    case 'receive':
      return [say('接收移交材料', 'received', visit, record.reason)]
    case 'transfer':
      return [say('转办', 'transferred to', member(record.to), record.reason)]
    case 'add-seat':
      return [say('加签', 'seat added', `${where} ${member(record.seat)}`, record.reason)]
    case 'remove-seat':
      return [say('减签', 'seat removed', `${where} ${member(record.seat)}`, record.reason)]
    case 'advise':
      return [
        record.asks === undefined
          ? say('回复征询', 'advice', oneLine(record.text))
          : say(
              '征询意见',
              'asks for advice',
              `${member(record.asks)}${pick(language, '：', ': ')}${oneLine(record.text)}`,
            ),
      ]
    case 'answer':
      return [
        say(
          record.adopted === 'yes' ? '采纳意见' : '不采纳意见',
          record.adopted === 'yes' ? 'opinion adopted' : 'opinion declined',
          `${where} ${member(record.seat)}`,
          record.reason,
        ),
      ]
    case 'condition':
      return [
        say(
          record.result === 'met' ? '条件已落实' : '条件予以豁免',
          record.result === 'met' ? 'condition met' : 'condition waived',
          `${where} ${member(record.seat)} ${record.condition}`,
          record.reason,
        ),
      ]
    case 'reconsider':
      return [say('提请复议', 'to be reconsidered', visit, record.reason)]
    case 'hold':
      return [say('暂停', 'hold', instantText(record.at), record.reason)]
    case 'resume':
      return [say('恢复', 'resume', instantText(record.at), record.reason)]
    case 'cc':
      return [
        (say('传阅', 'copies to', namesOf(language, view, 'member', record.to)) as string) +
          (record.note === undefined
            ? ''
            : `${pick(language, '，附言：', ', note: ')}${oneLine(record.note)}`),
      ]
    case 'read':
      return [say('阅知', 'read by', member(record.by))]
    default:
      return record satisfies never
  }
}

function visitText(
  view: EffectView,
  { stage, round }: { readonly stage: string; readonly round: number },
): string {
  return wordsOf(view.language).round(nameOf(view, 'stage', stage), String(round))
}

function submitLines(view: EffectView, record: SubmissionRecord): readonly Line[] {
  const { language } = view
  const left = record.outcome === undefined ? undefined : nameOf(view, 'stage', record.stage)
  return [
    left === undefined
      ? labelled(language, pick(language, '送审', 'submitted'), visitText(view, record))
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
function packetLines(
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
