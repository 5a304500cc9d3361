/** An overview shows projects side by side: `bd status` without a project, and `bd list`. */
import { runningDue, type Summary } from '../../core/agenda/summary.ts'
import { type Process, stageOf } from '../../core/process/process.ts'
import type { NextAct } from '../../core/project/next.ts'
import { type Cell, tableLines } from '../table.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { advisedLine } from '../advised.ts'
import { nextText, stateText } from './status-parts.ts'
import { dueText, nameOf, namesOf, type View } from './view.ts'

/** One project among others. */
export interface Row {
  readonly summary: Summary
  readonly process: Process
  readonly view: View
  /** Working days by which its open review is overdue; absent while it is not. */
  readonly overdue?: number
}

/** Each open project in a line: where it stands and what comes next. */
export function overviewLines(v: Voice, rows: readonly Row[], columns: number): readonly Line[] {
  if (rows.length === 0) {
    return [v.t('没有在办项目；新建：bd new-project', 'no open projects; open one: bd new-project')]
  }
  if (Number.isFinite(columns)) return rows.flatMap((row) => overviewPair(v, row))
  const lines = rows.map((row) => {
    const { summary, view } = row
    const { id, project, tasks } = summary
    return [
      { text: id, style: 'strong' as const },
      project.title,
      where(v, row),
      dueCell(v, row),
      tasks.map((one) => nextWith(v, view, one)).join(v.t('；', '; ')),
      tasks[0] === undefined ? '' : advisedLine(v, tasks[0].deed),
    ]
  })
  return tableLines({ rows: lines }, columns)
}

/** On a terminal: where the project stands in one line, what comes next below it. */
function overviewPair(v: Voice, row: Row): readonly Line[] {
  const { summary, view, overdue } = row
  const due = dueCell(v, row)
  const text = typeof due === 'string' ? due : due.text
  return [
    [
      styled('strong', summary.id),
      ` ${summary.project.title}  `,
      where(v, row),
      ...(text === '' ? [] : ['  ', overdue !== undefined ? styled('error', text) : text]),
    ],
    ...summary.tasks.map((one): Line => [
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
function listBlock(v: Voice, row: Row): readonly Line[] {
  const { summary, process: by, overdue } = row
  const due = dueCell(v, row)
  const text = typeof due === 'string' ? due : due.text
  const waits = waitsFor(v, row)
  const stage = stageTitle(v, row) + v.bracketed(stateText(v, by, summary))
  const until = v.labelled(v.t('期限', 'due'), text)
  return [
    [styled('strong', summary.id), ` ${summary.project.title}`],
    [
      `  ${stage}  `,
      v.title(by.title),
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
  const lines = rows.map((row) => [
    { text: row.summary.id, style: 'strong' as const },
    row.summary.project.title,
    v.title(row.process.title),
    stageTitle(v, row),
    stateText(v, row.process, row.summary),
    dueCell(v, row),
    waitsFor(v, row),
  ])
  return tableLines({ head, rows: lines }, columns)
}

function stageTitle(v: Voice, { summary, process }: Row): string {
  return v.title(stageOf(process, summary.stage)?.title) ?? ''
}

function waitsFor(v: Voice, { summary, view }: Row): string {
  return namesOf(v, view, 'member', [...new Set(summary.tasks.flatMap(({ by }) => by))])
}

function where(v: Voice, { summary, process, view }: Row): string {
  const { stage, atGate, open } = summary
  const name = nameOf(view, 'stage', stage)
  const state = stateText(v, process, summary)
  const reviews = open.map(({ review }) => review)
  return name + v.bracketed(atGate ? v.labelled(state, namesOf(v, view, 'review', reviews)) : state)
}

function nextWith(v: Voice, view: View, next: NextAct): string {
  return nextText(v, view, next) + v.bracketed(namesOf(v, view, 'member', next.by))
}

function dueCell(v: Voice, { summary, view, overdue }: Row): string | Cell {
  const deadline = runningDue(summary)
  return deadline === undefined ? '' : dueMark(dueText(v, view, deadline), overdue !== undefined)
}

/** A deadline in a cell; late ones stand out. */
export function dueMark(text: string, overdue: boolean): string | Cell {
  return overdue ? { text, style: 'error' } : text
}
