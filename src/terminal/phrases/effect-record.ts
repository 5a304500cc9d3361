/** What is signed, in words: the record of each act, as far as the changes that follow from it do not say it. */
import type { Act } from '../../core/record/act.ts'
import { actIn } from '../../core/record/filing.ts'
import type { ActRecord } from '../../core/record/record.ts'
import { SIGNOFFS } from '../../core/record/signoff-acts.ts'
import { aboutText, actName, speakerOf } from '../acts/acts.ts'
import { oneLine, type Speaker, visited } from '../acts/act-words.ts'
import { instantText } from '../dates.ts'
import type { Line } from '../text.ts'
import { ballotLines, sittingLines } from './effect-ballot.ts'
import { packetLines, submitLines } from './effect-packet.ts'
import { becauseOf, type EffectView } from './effect-view.ts'
import { groundText } from '../words/decisions.ts'
import { endText } from './view.ts'

/** A line with a label, to which the reason is added where the record gives one; and what stands below it. */
interface Signed {
  readonly label: string
  readonly value: string
  readonly below?: readonly Line[]
}

type Telling<A extends ActRecord['act']> = (
  record: Extract<ActRecord, { readonly act: A }>,
  speaker: Speaker,
  view: EffectView,
) => Signed | readonly Line[]

/** Of an act that has none here, its name and what it is about. */
const SIGNED: { readonly [A in ActRecord['act']]?: Telling<A> } = {
  cancel: ({ meeting, stage }, { t, one, voice }) => ({
    label: t('终止项目', 'project cancelled'),
    value:
      meeting === undefined
        ? one('stage', stage)
        : `${oneLine(meeting.number)}${voice.bracketed(meeting.date)}`,
  }),
  'hand-over': (record, { t, one }, view) => ({
    label: t('移交', 'handed over to'),
    value: one('role', record.to),
    below: packetLines(view, record),
  }),
  receive: (record, speaker) => ({
    label: speaker.t('接收移交材料', 'received'),
    value: visited(speaker, record),
  }),
  hold: ({ at }, { t }) => ({ label: t('暂停', 'hold'), value: instantText(at) }),
  resume: ({ at }, { t }) => ({ label: t('恢复', 'resume'), value: instantText(at) }),
  cc: ({ to, note }, { t, all }) => ({
    label: t('传阅', 'copies to'),
    value:
      all('member', to) + (note === undefined ? '' : t('，附言：', ', note: ') + oneLine(note)),
  }),
  read: ({ by }, { t, one }) => ({ label: t('阅知', 'read by'), value: one('member', by) }),
  submit: (record, _, view) => submitLines(view, record),
  withdraw: (record, speaker) => ({
    label: speaker.t('撤回送审', 'withdrawn'),
    value: visited(speaker, record),
  }),
  reconsider: (record, speaker) => ({
    label: speaker.t('提请复议', 'to be reconsidered'),
    value: visited(speaker, record),
  }),
  ballot: (record, _, view) => ballotLines(view, record),
  confirm: ({ review, seat }, { t, one }) => ({
    label: t('确认代录', 'confirmed'),
    value: `${one('review', review)} ${one('member', seat)}`,
  }),
  recuse: ({ review, seat, ground }, { t, one, voice }) => ({
    label: t('回避', 'recused'),
    value: `${one('review', review)} ${one('member', seat)}${voice.bracketed(groundText(voice, ground))}`,
  }),
  close: ({ review, number }, { t, one, voice }) => ({
    label: t('计票并宣布结果', 'closed'),
    value: one('review', review) + voice.bracketed(number ?? ''),
  }),
  extend: ({ review }, { t, one }) => ({
    label: t('延长期限', 'time extended'),
    value: one('review', review),
  }),
  recompute: ({ review, deadline }, { t, one, voice }) => ({
    label: t('重算期限', 'deadline again'),
    value: `${one('review', review)}${t('，', ', ')}${endText(voice, deadline)}`,
  }),
  meeting: (record, _, view) => sittingLines(view, record),
  transfer: ({ to }, { t, one }) => ({
    label: t('转办', 'transferred to'),
    value: one('member', to),
  }),
  'add-seat': ({ review, seat }, { t, one }) => ({
    label: t('加签', 'seat added'),
    value: `${one('review', review)} ${one('member', seat)}`,
  }),
  'remove-seat': ({ review, seat }, { t, one }) => ({
    label: t('减签', 'seat removed'),
    value: `${one('review', review)} ${one('member', seat)}`,
  }),
  advise: ({ asks, text }, { t, one }) =>
    asks === undefined
      ? { label: t('回复征询', 'advice'), value: oneLine(text) }
      : {
          label: t('征询意见', 'asks for advice'),
          value: `${one('member', asks)}${t('：', ': ')}${oneLine(text)}`,
        },
  answer: ({ review, seat, adopted }, { t, one }) => ({
    label:
      adopted === 'yes' ? t('采纳意见', 'opinion adopted') : t('不采纳意见', 'opinion declined'),
    value: `${one('review', review)} ${one('member', seat)}`,
  }),
  condition: ({ review, seat, condition, result }, { t, one }) => ({
    label:
      result === 'met' ? t('条件已落实', 'condition met') : t('条件予以豁免', 'condition waived'),
    value: `${one('review', review)} ${one('member', seat)} ${condition}`,
  }),
}

/** The record of an act in lines. */
export function recordLines(view: EffectView, record: ActRecord): readonly Line[] {
  const { v, names } = view
  const telling = SIGNED[record.act] as Telling<ActRecord['act']> | undefined
  const signed =
    telling === undefined
      ? {
          label: actName(v, record.act),
          value: aboutText(v, { names, for: null }, actOf(record)),
        }
      : telling(record, speakerOf(v, names), view)
  if (!('label' in signed)) return signed
  const reason = 'reason' in record ? record.reason : undefined
  const line = v.labelled(signed.label, signed.value) + becauseOf(v, reason)
  return [line, ...(signed.below ?? [])]
}

function actOf(record: ActRecord): Act {
  return actIn(SIGNOFFS[record.act], record, []) as Act
}
