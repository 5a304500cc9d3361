/** What is owed beside what else waits: a line for each duty in the inbox, among the deadlines, in the overview and in reminders. */
import { type Due, endOf } from '../../core/calendar/deadline.ts'
import { type Group, grouped, type Share } from '../../core/duty/grouped.ts'
import type { Obligation } from '../../core/duty/obligation.ts'
import { tableLines } from '../table.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { dueMark } from './overview.ts'
import type { OwedRow } from './remind.ts'
import { dueText, nameOf, type View } from './view.ts'

/** So many days or names stand on a line. */
const MOST = 3

/** The duties of a member, a line each; below them those of others of which something is missing. */
export function owedLines(
  v: Voice,
  view: View,
  who: string,
  { own, others }: { readonly own: readonly Group[]; readonly others: readonly Group[] },
  columns: number,
): readonly Line[] {
  const head = v.t(['应办事项', '期限', '未办'], ['duty', 'due', 'missing'])
  const rows = own.map((group) => [
    { text: v.title(group.duty.title), style: 'strong' as const },
    group.next === undefined ? '' : dueText(v, view, group.next),
    group.shares.missing === undefined ? '' : daysText(v, group.shares.missing),
  ])
  const told = others.map(({ duty, shares }) => [
    { text: v.title(duty.title), style: 'strong' as const },
    '',
    shares.missing === undefined ? '' : whoText(v, view, shares.missing),
  ])
  return [
    ...(own.length === 0
      ? []
      : [
          v.t(
            `${who}：应办 ${own.length} 项，逐次见 bd duties`,
            `${who}: ${own.length} ${own.length === 1 ? 'duty' : 'duties'}; one by one: bd duties`,
          ),
          ...tableLines({ head, rows }, columns),
        ]),
    ...(others.length === 0
      ? []
      : [
          v.t('所管人员未办的：', 'missing of those you answer for:'),
          ...tableLines({ head, rows: told }, columns),
        ]),
  ]
}

function daysText(v: Voice, { days, count }: Share): string {
  const shown = v.list(days.slice(-MOST))
  const more = days.length > MOST ? v.t('等', ' and others') : ''
  return v.t(`${count} 次：${shown}${more}`, `${count}: ${shown}${more}`)
}

function whoText(v: Voice, view: View, { of, count }: Share): string {
  const shown = v.list(of.slice(0, MOST).map(([one]) => bearerName(view, one)))
  const more = of.length > MOST ? v.t(`等 ${of.length} 人`, ` and ${of.length - MOST} more`) : ''
  return v.t(`${count} 次：${shown}${more}`, `${count}: ${shown}${more}`)
}

function bearerName(view: View, of: string): string {
  return view.names('member', of) ?? view.names('role', of) ?? of
}

/** What is open and what is missing: a line for each duty, by when the next is due. */
export function owedDeadlines(
  v: Voice,
  view: View,
  all: readonly Obligation[],
  columns: number,
): readonly Line[] {
  if (all.length === 0) return []
  const head = v.t(['期限', '应办事项', '等谁'], ['due', 'duty', 'waits for'])
  const groups = grouped(all).map((group) => ({ ...group, due: firstDue(group) }))
  const sorted = groups.toSorted((a, b) => (endOf(a.due) < endOf(b.due) ? -1 : 1))
  const rows = sorted.map(({ due, duty, shares: { missing, open } }) => {
    const said = [
      ...(open === undefined ? [] : [v.labelled(v.t('待办', 'open'), whoText(v, view, open))]),
      ...(missing === undefined
        ? []
        : [v.labelled(v.t('未办', 'missing'), whoText(v, view, missing))]),
    ]
    return [
      dueMark(dueText(v, view, due), open === undefined),
      v.title(duty.title),
      said.join(v.t('；', '; ')),
    ]
  })
  return ['', ...tableLines({ head, rows }, columns)]
}

/** Of what is open the first; else of what is missing. */
function firstDue({ next, obligations }: Group): Due {
  const [first] = obligations
    .map(({ due }) => due)
    .toSorted((a, b) => (endOf(a) < endOf(b) ? -1 : 1)) as [Due]
  return next ?? first
}

/** How much is owed, in a line; nothing where nothing is. */
export function owedLine(v: Voice, all: readonly Obligation[]): readonly Line[] {
  const missing = all.filter(({ state }) => state === 'missing').length
  const open = all.length - missing
  if (all.length === 0) return []
  const text = v.t(
    `应办事项：七日内到期 ${open} 次，未办 ${missing} 次（bd duties）`,
    `duties: ${open} due within seven days, ${missing} missing (bd duties)`,
  )
  return [missing > 0 ? styled('warning', text) : text]
}

/** One person's duties as a sentence, to be passed on. */
export function owedMessage(v: Voice, view: View, groups: readonly Group[]): string {
  const open = groups.flatMap(({ duty, next }) =>
    next === undefined ? [] : [`${v.title(duty.title)}${v.bracketed(dueText(v, view, next))}`],
  )
  const missing = groups.flatMap(({ duty, shares }) =>
    shares.missing === undefined ? [] : [`${v.title(duty.title)} ${daysText(v, shares.missing)}`],
  )
  return [
    ...(open.length === 0
      ? []
      : [v.labelled(v.t('请按期办理', 'please do, before it is due'), open.join(v.t('；', '; ')))]),
    ...(missing.length === 0
      ? []
      : [v.labelled(v.t('尚未办理', 'missing'), missing.join(v.t('；', '; ')))]),
  ].join(v.t('。', '. '))
}

/** The messages about duties, person by person. */
export function owedReminders(
  v: Voice,
  view: View,
  people: readonly (readonly [member: string, groups: readonly Group[]])[],
): readonly OwedRow[] {
  return people.map(([member, groups]) => ({
    member,
    name: nameOf(view, 'member', member),
    count: groups.length,
    message: owedMessage(v, view, groups),
  }))
}
