/** Projects side by side: `bd status` without a project, `bd list`, `bd inbox`, `bd deadlines`. */
import type { Waiting } from '../../core/inbox.ts'
import type { NextAct } from '../../core/next.ts'
import type { OpenView } from '../../core/review.ts'
import type { Standing } from '../../core/standing.ts'
import type { Language } from '../../core/workspace.ts'
import { type Cell, tableLines } from '../table.ts'
import type { Line } from '../text.ts'
import { nextText, stateText } from './status.ts'
import { bracketed, dueText, labelled, nameOf, namesOf, pick, type View } from './view.ts'

/** One project among others. */
export interface Row {
  readonly standing: Standing
  readonly view: View
  readonly next: readonly NextAct[]
  /** Working days by which its open review is overdue. */
  readonly overdue: number
}

/** Each open project in a line: where it stands and what comes next. */
export function overviewLines(
  language: Language,
  rows: readonly Row[],
  columns: number,
): readonly Line[] {
  if (rows.length === 0) {
    return [
      pick(
        language,
        '没有在办项目；新建：bd new-project',
        'no open projects; open one: bd new-project',
      ),
    ]
  }
  const head = pick(
    language,
    ['编号', '项目', '阶段', '期限', '下一步', '命令'],
    ['id', 'project', 'stage', 'due', 'next', 'command'],
  )
  const lines = rows.map(({ standing, view, next, overdue }) => [
    { text: standing.id, style: 'strong' as const },
    standing.project.title,
    where(language, view, standing),
    dueCell(language, view, standing, overdue),
    next.map((one) => nextWith(language, view, one)).join(pick(language, '；', '; ')),
    next[0]?.command ?? '',
  ])
  return tableLines({ head, rows: lines }, columns)
}

/** All projects as a table. */
export function listLines(
  language: Language,
  rows: readonly Row[],
  columns: number,
): readonly Line[] {
  if (rows.length === 0) return [pick(language, '没有符合条件的项目', 'no such projects')]
  const head = pick(
    language,
    ['编号', '项目', '流程', '阶段', '状态', '期限', '等谁'],
    ['id', 'project', 'process', 'stage', 'state', 'due', 'waits for'],
  )
  const lines = rows.map(({ standing, view, next, overdue }) => [
    { text: standing.id, style: 'strong' as const },
    standing.project.title,
    `${standing.process.process} ${standing.process.version}`,
    standing.stage.title[language],
    stateText(language, standing),
    dueCell(language, view, standing, overdue),
    namesOf(language, view, 'member', [...new Set(next.flatMap(({ by }) => by))]),
  ])
  return tableLines({ head, rows: lines }, columns)
}

/** What waits for somebody, with the command for each. */
export interface InboxRow {
  readonly item: Waiting
  readonly view: View
}

/** The inbox as a table, the most urgent first as it comes. */
export function inboxLines(
  language: Language,
  who: string,
  rows: readonly InboxRow[],
  columns: number,
): readonly Line[] {
  if (rows.length === 0) {
    return [pick(language, `${who}目前没有待办`, `nothing waits for ${who}`)]
  }
  const head = pick(
    language,
    ['事项', '项目', '角色', '期限', '命令'],
    ['what', 'project', 'as', 'due', 'command'],
  )
  const lines = rows.map(({ item, view }): (string | Cell)[] => [
    nextText(language, item.act) +
      (item.review === undefined ? '' : bracketed(language, nameOf(view, 'review', item.review))),
    `${item.project} ${item.title}`,
    nameOf(view, 'role', item.role),
    item.deadline === undefined
      ? ''
      : cell(dueText(language, view, item.deadline), item.overdue > 0),
    { text: item.command, style: 'strong' },
  ])
  const total = pick(language, `${who}：待办 ${rows.length} 项`, `${who}: ${rows.length} waiting`)
  return [total, ...tableLines({ head, rows: lines }, columns)]
}

/** How to see an inbox without a key. */
export function lookOnly(language: Language): string {
  return pick(
    language,
    '不知道您是谁；只查看某人的待办：bd inbox --member <人员>',
    'bd does not know who you are; to only look at an inbox: bd inbox --member <member>',
  )
}

/** An open review with a deadline. */
export interface DeadlineRow {
  readonly standing: Standing
  readonly open: OpenView
  readonly view: View
  readonly overdue: number
}

/** Deadlines by day, overdue first as they come; a day is said once. */
export function deadlineLines(
  language: Language,
  rows: readonly DeadlineRow[],
  columns: number,
): readonly Line[] {
  if (rows.length === 0) return [pick(language, '没有到期事项', 'nothing is due')]
  const head = pick(
    language,
    ['期限', '项目', '审批节点', '等谁'],
    ['due', 'project', 'review', 'waits for'],
  )
  const lines = rows.map(({ standing, open, view, overdue }) => [
    open.deadline === undefined ? '' : cell(dueText(language, view, open.deadline), overdue > 0),
    `${standing.id} ${standing.project.title}`,
    nameOf(view, 'review', open.review.review),
    namesOf(
      language,
      view,
      'member',
      [...open.states].flatMap(([seat, state]) => (state === 'open' ? [seat] : [])),
    ),
  ])
  return tableLines({ head, rows: lines }, columns)
}

function where(language: Language, view: View, standing: Standing): string {
  const { stage, gate } = standing
  const name = nameOf(view, 'stage', stage.stage)
  const what =
    gate === undefined
      ? stateText(language, standing)
      : labelled(
          language,
          stateText(language, standing),
          nameOf(view, 'review', gate.open.review.review),
        )
  return name + bracketed(language, what)
}

function nextWith(language: Language, view: View, next: NextAct): string {
  return (
    nextText(language, next.act) + bracketed(language, namesOf(language, view, 'member', next.by))
  )
}

function dueCell(
  language: Language,
  view: View,
  { gate }: Standing,
  overdue: number,
): string | Cell {
  const deadline = gate?.open.deadline
  return deadline === undefined ? '' : cell(dueText(language, view, deadline), overdue > 0)
}

function cell(text: string, overdue: boolean): string | Cell {
  return overdue ? { text, style: 'error' } : text
}
