/** What is owed, in words: by duty, and one by one. */
import { endOf } from '../../core/calendar/deadline.ts'
import type { PlainDate } from '../../core/calendar/time.ts'
import type { Group, Share } from '../../core/duty/grouped.ts'
import type { NotSet, Obligation, ObligationState } from '../../core/duty/obligation.ts'
import { type Cell, tableLines } from '../table.ts'
import { type Line, styled, type Style } from '../text.ts'
import type { Voice } from '../voice.ts'
import { unsetWords } from './duty-words.ts'
import { dueMark } from './overview.ts'
import { dueText, type View } from './view.ts'

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
  const head = [
    v.t('应办事项', 'duty'),
    v.t('应办', 'owed'),
    ...SHOWN.map((state) => stateWord(v, state)),
    v.t('迟办、未办的', 'late or missing'),
  ]
  const rows = groups.map(({ duty, count, shares }): (string | Cell)[] => [
    { text: v.title(duty.title), style: 'strong' },
    String(count),
    ...SHOWN.map((state) => {
      const share = shares[state]
      return share === undefined ? '' : { text: String(share.count), ...styleOf(state) }
    }),
    [shares.missing, shares.late]
      .flatMap((share, nth) =>
        share === undefined ? [] : [whoText(v, view, share, nth === 0 ? 'missing' : 'late')],
      )
      .join(v.t('；', '; ')),
  ])
  return tableLines({ head, rows }, columns)
}

const SHOWN = ['done', 'late', 'missing', 'excused', 'open'] as const

function styleOf(state: ObligationState): { readonly style?: Style } {
  if (state === 'missing') return { style: 'error' }
  return state === 'late' ? { style: 'warning' } : {}
}

/** So many names stand on a line; of the others how many there are. */
const MOST = 5

function whoText(v: Voice, view: View, { of }: Share, state: ObligationState): string {
  const named = of
    .slice(0, MOST)
    .map(([one, count]) => ofText(view, one) + (count === 1 ? '' : ` ${count}`))
  const more = of.length - named.length
  const rest = more === 0 ? '' : v.t(`等 ${of.length} 人`, ` and ${more} more`)
  return v.labelled(stateWord(v, state), v.list(named) + rest)
}

/** A member or role by its name, a record by its key. */
function ofText(view: View, of: string): string {
  return view.names('member', of) ?? view.names('role', of) ?? of
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
    dueMark(dueText(v, view, one.due), one.state === 'missing'),
    { text: v.title(one.duty.title), style: 'strong' },
    ofText(view, one.of),
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
