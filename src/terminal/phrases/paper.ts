/** Lines show decisions on paper and in meetings: who entered what from which paper, and whether the member confirmed it. */
import type { Course } from '../../core/project/course.ts'
import {
  confirmOf,
  isEntry,
  isMinuted,
  lastBallot,
  restsOnEntries,
} from '../../core/review/paper.ts'
import type { BallotRecord } from '../../core/record/record.ts'
import type { ReviewView } from '../../core/review/review.ts'
import { instantText } from '../dates.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { nameOf, scanText, type View } from './view.ts'

/** What an entry is marked by: whether its member confirmed it, and whether it is from minutes, which those present signed. */
interface Entered {
  readonly confirmed: boolean
  readonly minuted: boolean
  readonly secretary: string
}

/** How an entry is marked wherever it is shown. */
export function entryMark(v: Voice, { confirmed, minuted, secretary }: Entered): string {
  if (minuted) {
    const mark = v.t(
      '据会议纪要录入·扫描件见附件',
      `entered by ${secretary} from the minutes; scan attached`,
    )
    return confirmed ? mark + v.t('·已经本人确认', '; confirmed by the member') : mark
  }
  if (v.language === 'zh') {
    return confirmed ? '代录·已经本人确认' : '代录·原件见附件·未经本人电子确认'
  }
  return confirmed
    ? `entered by ${secretary} from paper; confirmed by the member`
    : `entered by ${secretary} from paper; original attached; not confirmed by the member`
}

/** What stands below a seat whose last ballot was entered from paper; nothing for one that its member signed. */
export function entryLines(
  v: Voice,
  view: View,
  review: ReviewView,
  seat: string,
): readonly Line[] {
  const entry = lastBallot(review.acts, seat)
  if (entry === undefined || !isEntry(entry.record)) return []
  const { record } = entry
  const minuted = record.meeting !== undefined
  if (!minuted && isMinuted(review.acts, entry))
    return minutedLines(v, confirmOf(review.acts, entry))
  const confirm = confirmOf(review.acts, entry)
  const secretary = nameOf(view, 'member', record.by)
  const dated = record.dated ?? ''
  const late = record.at.slice(0, 10) > dated
  const parts = [
    ...v.t([`${secretary}录入`], []),
    ...(minuted ? [] : [v.t(`纸面日期 ${dated}`, `paper dated ${dated}`)]),
    ...(late
      ? [v.t(`${record.at.slice(0, 10)} 补录`, `entered late, on ${record.at.slice(0, 10)}`)]
      : []),
    ...(confirm === undefined
      ? []
      : [
          v.t(
            `${instantText(confirm.record.at)} 确认`,
            `confirmed ${instantText(confirm.record.at)}`,
          ),
        ]),
  ]
  const confirmed = confirm !== undefined
  const mark = entryMark(v, { confirmed, minuted, secretary })
  const style = confirmed || minuted ? 'info' : 'warning'
  return [['      ', styled(style, mark), v.bracketed(parts.join(v.t('，', ', ')))]]
}

/** Of a vote that stands in the minutes of a sitting: that, and when its member confirmed it besides. */
function minutedLines(v: Voice, confirm: ReturnType<typeof confirmOf>): readonly Line[] {
  const mark = v.t('会议记录（扫描件）', 'minutes of the sitting (scan)')
  const at = confirm === undefined ? '' : instantText(confirm.record.at)
  const confirmed = at === '' ? '' : v.t(`${at} 本人确认`, `confirmed ${at}`)
  return [['      ', styled('info', mark), v.bracketed(confirmed)]]
}

/** The document number, the minutes and the scan of a decision; `body` is what the minutes are called after. */
export function paperLines(
  v: Voice,
  view: Pick<View, 'scan'>,
  paper: Pick<BallotRecord, 'number' | 'meeting' | 'evidence'>,
  body = v.t('会议纪要', 'minutes'),
): readonly Line[] {
  const { number, meeting, evidence } = paper
  return [
    ...(number === undefined ? [] : [`      ${numberText(v, number)}`]),
    ...(meeting === undefined ? [] : meetingLines(v, meeting, body)),
    ...(evidence === undefined
      ? []
      : [
          `      ${v.labelled(v.t('原件扫描件', 'scan of the original'), scanText(v, view, evidence))}`,
        ]),
  ]
}

/** 文号. */
export function numberText(v: Voice, number: string): string {
  return v.labelled(v.t('文号', 'document no.'), number)
}

function meetingLines(
  v: Voice,
  meeting: NonNullable<BallotRecord['meeting']>,
  body: string,
): readonly Line[] {
  const { number, date, chair, present, observers, item, decision } = meeting
  const join = v.t('、', ', ')
  const say = (label: string, value: string) => `      ${v.labelled(label, value)}`
  return [
    say(v.t(body, body), `${number}${v.bracketed(date)}`),
    say(v.t('主持', 'chair'), chair),
    say(v.t('出席', 'present'), present.join(join)),
    ...(observers.length === 0 ? [] : [say(v.t('列席', 'sitting in'), observers.join(join))]),
    say(v.t('议题', 'item'), item),
    say(v.t('会议决定', 'decided'), decision.replaceAll(/\s+/gu, ' ').trim()),
  ]
}

/** Said of an outcome that rests on entries which were not confirmed when it was made. */
export function onlyOnPaper(v: Voice, review: ReviewView): readonly Line[] {
  return restsOnEntries(review)
    ? [
        styled(
          'warning',
          v.t(
            '    本结果系凭代录作出（作出时未经本人电子确认，除去代录则结果不同）',
            '    decided on entries from paper alone: not confirmed then, and without them the outcome would differ',
          ),
        ),
      ]
    : []
}

/** How many entries of a project wait for confirmation, for listings; empty for none, and votes in minutes are none. */
export function unconfirmedText(v: Voice, { entered: count }: Pick<Course, 'entered'>): string {
  if (count === 0) return ''
  return v.t(`代录 ${count} 票未经本人电子确认`, `${count} on paper, not confirmed`)
}
