/** Lines show sittings: what minutes decide before they are recorded, and who was there once they are. */
import type { SittingRecord } from '../../core/record/record.ts'
import type { ReviewView } from '../../core/review/review.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { resolutionText } from '../words/decisions.ts'
import { oneLine } from '../acts/act-words.ts'
import { minutedText } from './recusal.ts'
import { nameOf, namesOf, scanText, type View } from './view.ts'

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
  v: Voice,
  { number, date }: Sat,
  items: readonly Item[],
): readonly Line[] {
  const sitting = oneLine(number) + v.bracketed(date)
  return [
    v.labelled(v.t('会议记录', 'sitting'), sitting),
    ...items.map(({ project, minuted, act }): Line => {
      const known = act === undefined ? v.t('已登记', 'on record') : ''
      const result = resolutionText(v, minuted.resolution)
      return `  ${project}  ${v.labelled(oneLine(minuted.item), result)}${v.bracketed(known)}`
    }),
  ]
}

/** Said of an item that an earlier run has recorded. */
export function onRecord(v: Voice, project: string): string {
  return v.t(
    `${project}：本次会议的记录此前已登记，不再重复`,
    `${project}: this item is on record already and was not recorded again`,
  )
}

/** Every sitting of a review that is on record: minutes, attendance, item and resolution. */
export function sittingsOf(v: Voice, view: View, review: ReviewView): readonly Line[] {
  return review.acts.sittings.flatMap(({ record }) => attended(v, view, record))
}

function attended(v: Voice, view: View, record: SittingRecord): readonly Line[] {
  const { number, date, attendance, item, resolution, by, scans } = record
  const say = (label: string, value: string) =>
    value === '' ? [] : [`      ${v.labelled(label, value)}`]
  const names = (seats: readonly string[]) => namesOf(v, view, 'member', seats)
  const name = (member: string) => nameOf(view, 'member', member)
  const proxies = attendance.represented.map(
    ({ seat, by: proxy }) =>
      name(seat) + v.bracketed(v.t(`委托${name(proxy)}`, `by ${name(proxy)}`)),
  )
  const recused = attendance.recused.map((one) => minutedText(v, view, one))
  return [
    ['    ', styled('strong', v.t('会议', 'sitting')), ` ${oneLine(number)}${v.bracketed(date)}`],
    ...say(v.t('议题', 'item'), oneLine(item)),
    ...say(v.t('主持', 'chair'), name(attendance.chair)),
    ...say(v.t('出席', 'present'), names(attendance.present)),
    ...say(v.t('委托出席', 'represented'), v.list(proxies)),
    ...say(v.t('缺席', 'absent'), names(attendance.absent)),
    ...say(v.t('回避', 'recused'), v.list(recused)),
    ...say(v.t('未表决', 'not voting'), names(record['not-voting'] ?? [])),
    ...say(
      v.t('会前已签署、未出席，不计票', 'signed before, absent: not counted'),
      names(record.uncounted ?? []),
    ),
    ...say(v.t('列席', 'sitting in'), v.list(attendance.observers)),
    ...say(v.t('记录', 'recorder'), name(attendance.recorder)),
    ...say(v.t('登记', 'recorded by'), name(by)),
    ...say(v.t('会议决议', 'resolved'), resolutionText(v, resolution)),
    ...say(v.t('原件扫描件', 'scans'), v.list(scans.map((scan) => scanText(v, view, scan)))),
  ]
}
