/** An overview shows projects side by side: `bd status` without a project, and `bd list`. */
import type { Standing } from '../../core/review/standing.ts'
import { runningDeadline } from '../../core/review/deadline.ts'
import type { NextAct } from '../../core/project/next.ts'
import { type Cell, tableLines } from '../table.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { advisedLine } from '../advised.ts'
import { nextText, stateText } from './status-parts.ts'
import { dueText, nameOf, namesOf, type View } from './view.ts'

/** One project among others. */
export interface Row {
  readonly standing: Standing
  readonly view: View
  readonly next: readonly NextAct[]
  /** Working days by which its open review is overdue; absent while it is not. */
  readonly overdue?: number
}

/** Each open project in a line: where it stands and what comes next. */
export function overviewLines(v: Voice, rows: readonly Row[], columns: number): readonly Line[] {
  if (rows.length === 0) {
    return [v.t('没有在办项目；新建：bd new-project', 'no open projects; open one: bd new-project')]
  }
  if (Number.isFinite(columns)) return rows.flatMap((row) => overviewPair(v, row))
  const lines = rows.map(({ standing, view, next, overdue }) => [
    { text: standing.id, style: 'strong' as const },
    standing.project.title,
    where(v, view, standing),
    dueCell(v, view, standing, overdue),
    next.map((one) => nextWith(v, view, one)).join(v.t('；', '; ')),
    next[0] === undefined ? '' : advisedLine(v, next[0].deed),
  ])
  return tableLines({ rows: lines }, columns)
}

/** On a terminal: where the project stands in one line, what comes next below it. */
function overviewPair(v: Voice, row: Row): readonly Line[] {
  const { standing, view, next, overdue } = row
  const due = dueCell(v, view, standing, overdue)
  const text = typeof due === 'string' ? due : due.text
  return [
    [
      styled('strong', standing.id),
      ` ${standing.project.title}  `,
      where(v, view, standing),
      ...(text === '' ? [] : ['  ', overdue !== undefined ? styled('error', text) : text]),
    ],
    ...next.map((one): Line => [
      '  → ',
      nextWith(v, view, one),
      '  ',
      styled('strong', advisedLine(v, one.deed)),
    ]),
  ]
}

/** Narrower than this the columns of the list cannot stand side by side. */
const TABLE_WIDTH = 80

/** A project where the screen is narrow: which it is, below it where it stands, until when, and for whom it waits. */
function listBlock(v: Voice, { standing, view, next, overdue }: Row): readonly Line[] {
  const due = dueCell(v, view, standing, overdue)
  const text = typeof due === 'string' ? due : due.text
  const waits = namesOf(v, view, 'member', [...new Set(next.flatMap(({ by }) => by))])
  const stage = v.title(standing.stage.title) + v.bracketed(stateText(v, standing))
  const until = v.labelled(v.t('期限', 'due'), text)
  const { process, version } = standing.process
  return [
    [styled('strong', standing.id), ` ${standing.project.title}`],
    [
      `  ${stage}  `,
      `${process} ${version}`,
      ...(text === '' ? [] : ['  ', overdue === undefined ? until : styled('error', until)]),
    ],
    ...(waits === '' ? [] : [`  ${v.labelled(v.t('等谁', 'waits for'), waits)}`]),
  ]
}

/** All projects as a table; on a narrow screen each in lines of its own. */
export function listLines(v: Voice, rows: readonly Row[], columns: number): readonly Line[] {
  if (rows.length === 0) return [v.t('没有符合条件的项目', 'no such projects')]
  if (columns < TABLE_WIDTH) return rows.flatMap((row) => listBlock(v, row))
  const head = v.t(
    ['编号', '项目', '流程', '阶段', '状态', '期限', '等谁'],
    ['id', 'project', 'process', 'stage', 'state', 'due', 'waits for'],
  )
  const lines = rows.map(({ standing, view, next, overdue }) => [
    { text: standing.id, style: 'strong' as const },
    standing.project.title,
    `${standing.process.process} ${standing.process.version}`,
    v.title(standing.stage.title),
    stateText(v, standing),
    dueCell(v, view, standing, overdue),
    namesOf(v, view, 'member', [...new Set(next.flatMap(({ by }) => by))]),
  ])
  return tableLines({ head, rows: lines }, columns)
}

function where(v: Voice, view: View, standing: Standing): string {
  const { stage, gate } = standing
  const name = nameOf(view, 'stage', stage.stage)
  const what =
    gate === undefined
      ? stateText(v, standing)
      : v.labelled(
          stateText(v, standing),
          namesOf(
            v,
            view,
            'review',
            gate.open.map(({ review }) => review.review),
          ),
        )
  return name + v.bracketed(what)
}

function nextWith(v: Voice, view: View, next: NextAct): string {
  return nextText(v, view, next) + v.bracketed(namesOf(v, view, 'member', next.by))
}

function dueCell(
  v: Voice,
  view: View,
  standing: Standing,
  overdue: number | undefined,
): string | Cell {
  const deadline = runningDeadline(standing)
  return deadline === undefined ? '' : dueMark(dueText(v, view, deadline), overdue !== undefined)
}

/** A deadline in a cell; late ones stand out. */
export function dueMark(text: string, overdue: boolean): string | Cell {
  return overdue ? { text, style: 'error' } : text
}
