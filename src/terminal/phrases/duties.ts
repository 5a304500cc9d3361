/** What is owed, in words: by duty, and one by one. */
import { endOf } from '../../core/calendar/deadline.ts'
import type { PlainDate } from '../../core/calendar/time.ts'
import type { Beginning } from '../../core/duty/first-occasion.ts'
import type { Group, Share } from '../../core/duty/grouped.ts'
import type { NotSet, Obligation, ObligationState } from '../../core/duty/obligation.ts'
import { type Cell, tableLines } from '../table.ts'
import { type Line, styled, type Style } from '../text.ts'
import type { Voice } from '../voice.ts'
import { unsetWords } from './duty-words.ts'
import { dueMark } from './overview.ts'
import { dueText, endText, namesOf, type View } from './view.ts'

/** How an obligation stands, in a word. */
function stateWord({ t }: Voice, state: ObligationState): string {
  switch (state) {
    case 'ahead':
      return t('未到时候', 'ahead')
    case 'open':
      return t('待办', 'open')
    case 'done':
      return t('按时', 'on time')
    case 'late':
      return t('迟办', 'late')
    case 'missing':
      return t('未办', 'missing')
    case 'excused':
      return t('免办', 'excused')
    default:
      return state satisfies never
  }
}

/** Duty by duty: how much was owed, how it stands, who was late and of whom it is missing. */
export function groupLines(
  v: Voice,
  view: View,
  groups: readonly Group[],
  columns: number,
): readonly Line[] {
  if (groups.length === 0) return [v.t('没有应办事项', 'nothing is owed')]
  const head = v.t(['应办事项', '应办', '办理情况'], ['duty', 'owed', 'how it stands'])
  const rows = groups.map(({ duty, count, shares }): (string | Cell)[] => [
    { text: v.title(duty.title), style: 'strong' },
    v.t(`${count} 次`, `${count} owed`),
    {
      text: SHOWN.flatMap((state) => {
        const share = shares[state]
        return share === undefined ? [] : [shareText(v, view, share, state)]
      }).join(v.t('；', '; ')),
      ...styleOf(shares),
    },
  ])
  return tableLines({ head, rows }, columns)
}

const SHOWN = ['missing', 'late', 'open', 'done', 'excused'] as const

function styleOf({ missing, late }: Group['shares']): { readonly style?: Style } {
  if (missing !== undefined) return { style: 'error' }
  return late === undefined ? {} : { style: 'warning' }
}

/** Each number says what it counts, for a table may be read without its head; whose it is where somebody is to answer for it. */
function shareText(v: Voice, view: View, share: Share, state: ObligationState): string {
  const said = `${stateWord(v, state)} ${share.count}`
  return state === 'missing' || state === 'late'
    ? said + v.bracketed(whoText(v, view, share))
    : said
}

/** So many names stand on a line; of the others how many there are. */
const MOST = 5

function whoText(v: Voice, view: View, { of }: Share): string {
  const named = of
    .slice(0, MOST)
    .map(([one, count]) => ofText(view, one) + (count === 1 ? '' : ` ${count}`))
  const more = of.length - named.length
  const rest = more === 0 ? '' : v.t(`等 ${of.length} 人`, ` and ${more} more`)
  return v.list(named) + rest
}

/** A member or role by its name, a record by its key. */
function ofText(view: View, of: string): string {
  return view.names('member', of) ?? view.names('role', of) ?? of
}

/** A member by name; of a role, or of a record, who bears it as well. */
function bearerText(v: Voice, view: View, { of, members }: Obligation): string {
  const others = members.filter((member) => member !== of)
  return ofText(view, of) + v.bracketed(namesOf(v, view, 'member', others))
}

/** Duties of which nothing is owed yet, with the day from which each is. */
export function notBegunLines(v: Voice, beginnings: readonly Beginning[]): readonly Line[] {
  const byDay = new Map<PlainDate, string[]>()
  for (const { duty, occasion } of beginnings) {
    const titles = byDay.get(occasion.opens) ?? []
    byDay.set(occasion.opens, [...titles, v.title(duty.title)])
  }
  return [...byDay]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, titles]) => {
      const all = titles.join(v.t('、', '; '))
      return styled('faint', v.t(`${day} 起首次应办：${all}`, `first owed from ${day} on: ${all}`))
    })
}

/** One by one: when it was due, what, of whom, how it stands. */
export function obligationLines(
  v: Voice,
  view: View,
  obligations: readonly Obligation[],
  columns: number,
): readonly Line[] {
  if (obligations.length === 0) return [v.t('没有这样的应办事项', 'nothing of that kind is owed')]
  const head = v.t(
    ['期限', '应办事项', '谁', '办理情况', '所属日'],
    ['due', 'duty', 'who', 'state', 'for'],
  )
  const sorted = [...obligations].sort((a, b) => (endOf(a.due) < endOf(b.due) ? -1 : 1))
  const rows = sorted.map((one): (string | Cell)[] => [
    // How long ago it was matters only for what is still to be done.
    one.state === 'missing' || one.state === 'open'
      ? dueMark(dueText(v, view, one.due), one.state === 'missing')
      : endText(v, one.due),
    { text: v.title(one.duty.title), style: 'strong' },
    bearerText(v, view, one),
    stateText(v, one),
    one.day,
  ])
  return tableLines({ head, rows }, columns)
}

function stateText(v: Voice, { state, doings, times, excuse }: Obligation): string {
  const said = stateWord(v, state)
  const last = doings[times - 1]
  if (last !== undefined) {
    const what = last.record ?? last.project ?? ''
    return v.t(
      `${said}（${last.at.slice(0, 16).replace('T', ' ')} ${what}）`,
      `${said} (${last.at.slice(0, 16).replace('T', ' ')} ${what})`,
    )
  }
  if (excuse !== undefined) return v.labelled(said, excuse.reason)
  return times === 1 ? said : `${said} ${doings.length}/${times}`
}

/** Duties of which a number is not set: they are told by name, and nothing is reckoned in their place. */
export function notSetLines(
  v: Voice,
  view: Pick<View, 'names'>,
  notSet: readonly NotSet[],
): readonly Line[] {
  const seen = new Map<string, string>()
  for (const { duties, duty, unset } of notSet) {
    const words = unsetWords(v, view, unset)
    const where =
      'parameter' in unset
        ? v.t(
            `（bd parameter set ${unset.parameter} <值> --process ${duties.duties} --reason "<依据>"）`,
            ` (bd parameter set ${unset.parameter} <value> --process ${duties.duties} --reason "<decision>")`,
          )
        : ''
    seen.set(
      `${duties.duties} ${duty.duty} ${words}`,
      v.labelled(v.title(duty.title), words + where),
    )
  }
  return [...seen.values()].map((line) => styled('warning', line))
}

/** The days that are looked at. */
export function periodLine(v: Voice, from: PlainDate, to: PlainDate): Line {
  return styled('faint', v.t(`期限在 ${from} 至 ${to} 之间的`, `due from ${from} to ${to}`))
}
