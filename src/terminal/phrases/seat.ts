/** Lines show a seat: who holds it, who cast for it under a grant, and how it came, moved or went. */
import { lastBallot } from '../../core/review/paper.ts'
import type { ReviewView } from '../../core/review/review.ts'
import { instantText } from '../dates.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { reasonLines } from './reason.ts'
import { nameOf, type View } from './view.ts'
import { actName } from '../acts/acts.ts'

/** The present holder of the seat; of one that was transferred or added, how he came by it. */
export function seatName(
  v: Voice,
  view: View,
  { opened, holders }: ReviewView,
  seat: string,
): string {
  const holder = holders.get(seat) ?? seat
  const first = nameOf(view, 'member', seat)
  const notes = [
    ...(holder === seat ? [] : [v.t(`由${first}转办`, `transferred from ${first}`)]),
    ...(opened.seats.includes(seat) ? [] : [v.t('加签', 'added')]),
  ]
  const aside = v.bracketed(notes.join(v.t('，', ', ')))
  return nameOf(view, 'member', holder) + aside
}

/** What stands below a seat whose last ballot was cast under a grant: by whom, for whom, under which. */
export function proxyLines(
  v: Voice,
  view: View,
  { acts }: ReviewView,
  seat: string,
): readonly Line[] {
  const record = lastBallot(acts, seat)?.record
  if (record?.grant === undefined) return []
  const proxy = nameOf(view, 'member', record.by)
  const holder = nameOf(view, 'member', record.for ?? seat)
  const n = view.grantNumber?.(record.grant) ?? record.grant.slice(0, 8)
  const mark = v.t(
    `受托表决·${proxy}依据${holder}的第 ${n} 号委托代投`,
    `cast by ${proxy} for ${holder}, under grant ${n} of ${holder}`,
  )
  return [['      ', styled('info', mark)]]
}

/** How seats were transferred, added and removed, each with its reason. */
export function movedLines(v: Voice, view: View, { acts }: ReviewView): readonly Line[] {
  const name = (member: string) => nameOf(view, 'member', member)
  return [...acts.seats, ...acts.transfers]
    .map(({ record }) => record)
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .flatMap((record) => {
      const to =
        record.act === 'transfer' ? `${name(record.by)} → ${name(record.to)}` : name(record.seat)
      const what = v.labelled(actName(v, record.act), to)
      const by = record.act === 'transfer' ? [] : [name(record.by)]
      const aside = [...by, instantText(record.at)].join(v.t('，', ', '))
      return [`    ${what}${v.bracketed(aside)}`, ...reasonLines(v, record.reason)]
    })
}
