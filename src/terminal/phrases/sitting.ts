/** Sittings in lines: what minutes decide before they are recorded, and who was there once they are. */
import type { SittingRecord } from '../../core/record/record.ts'
import type { ReviewView } from '../../core/review/review.ts'
import type { Language } from '../../core/record/workspace.ts'
import { type Line, styled } from '../text.ts'
import { outcomeWord } from '../words/decided.ts'
import { wordsOf } from '../words/telling.ts'
import { oneLine } from '../acts/act-words.ts'
import { minutedText } from './recusal.ts'
import { bracketed, labelled, nameOf, namesOf, pick, scanText, type View } from './view.ts'

/** Minutes as far as they are shown before they are recorded. */
interface Sat {
  readonly number: string
  readonly date: string
}

interface Item {
  readonly project: string
  readonly act?: object
  readonly minuted: { readonly item: string; readonly resolution: SittingRecord['resolution'] }
}

/** The sitting and its items, each with what was resolved. */
export function sittingLines(
  language: Language,
  { number, date }: Sat,
  items: readonly Item[],
): readonly Line[] {
  const sitting = oneLine(number) + bracketed(language, date)
  return [
    labelled(language, pick(language, '会议记录', 'sitting'), sitting),
    ...items.map(({ project, minuted, act }): Line => {
      const known = act === undefined ? pick(language, '已登记', 'on record') : ''
      const result = resolutionText(language, minuted.resolution)
      return `  ${project}  ${labelled(language, oneLine(minuted.item), result)}${bracketed(language, known)}`
    }),
  ]
}

/** Said of an item that an earlier run has recorded. */
export function onRecord(language: Language, project: string): string {
  return pick(
    language,
    `${project}：本次会议的记录此前已登记，不再重复`,
    `${project}: this item is on record already and was not recorded again`,
  )
}

/** What a body resolved, as its minutes say it. */
export function resolutionText(language: Language, result: SittingRecord['resolution']): string {
  return outcomeWord(language, 'vote', result === 'no-quorum' ? 'lapsed' : result)
}

/** Every sitting of a review that is on record: minutes, attendance, item and resolution. */
export function sittingsOf(language: Language, view: View, review: ReviewView): readonly Line[] {
  return review.acts.sittings.flatMap(({ record }) => attended(language, view, record))
}

function attended(language: Language, view: View, record: SittingRecord): readonly Line[] {
  const { number, date, attendance, item, resolution, by, scans } = record
  const say = (zh: string, en: string, value: string) =>
    value === '' ? [] : [`      ${labelled(language, pick(language, zh, en), value)}`]
  const names = (seats: readonly string[]) => namesOf(language, view, 'member', seats)
  const name = (member: string) => nameOf(view, 'member', member)
  const proxies = attendance.represented.map(
    ({ seat, by: proxy }) =>
      name(seat) + bracketed(language, pick(language, `委托${name(proxy)}`, `by ${name(proxy)}`)),
  )
  const recused = attendance.recused.map((one) => minutedText(language, view, one))
  const { comma } = wordsOf(language)
  return [
    [
      '    ',
      styled('strong', pick(language, '会议', 'sitting')),
      ` ${oneLine(number)}${bracketed(language, date)}`,
    ],
    ...say('议题', 'item', oneLine(item)),
    ...say('主持', 'chair', name(attendance.chair)),
    ...say('出席', 'present', names(attendance.present)),
    ...say('委托出席', 'represented', proxies.join(comma)),
    ...say('缺席', 'absent', names(attendance.absent)),
    ...say('回避', 'recused', recused.join(comma)),
    ...say('未表决', 'not voting', names(record['not-voting'] ?? [])),
    ...say(
      '会前已签署、未出席，不计票',
      'signed before, absent: not counted',
      names(record.uncounted ?? []),
    ),
    ...say('列席', 'sitting in', attendance.observers.join(comma)),
    ...say('记录', 'recorder', name(attendance.recorder)),
    ...say('登记', 'recorded by', name(by)),
    ...say('会议决议', 'resolved', resolutionText(language, resolution)),
    ...say('原件扫描件', 'scans', scans.map((scan) => scanText(language, view, scan)).join(comma)),
  ]
}
