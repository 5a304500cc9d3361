/** Projects side by side: `bd status` without a project, and `bd list`. */
import { runningDeadline } from '../../core/review/first-due.ts'
import type { NextAct } from '../../core/project/next.ts'
import type { Standing } from '../../core/project/standing.ts'
import type { Language } from '../../core/record/workspace.ts'
import { type Cell, tableLines } from '../table.ts'
import { type Line, styled } from '../text.ts'
import { inLanguage } from './help-placeholders.ts'
import { nextText, stateText } from './status-parts.ts'
import { bracketed, dueText, labelled, nameOf, namesOf, pick, type View } from './view.ts'

/** One project among others. */
export interface Row {
  readonly standing: Standing
  readonly view: View
  readonly next: readonly NextAct[]
  /** Working days by which its open review is overdue; absent while it is not. */
  readonly overdue?: number
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
  if (Number.isFinite(columns)) return rows.flatMap((row) => overviewPair(language, row))
  const lines = rows.map(({ standing, view, next, overdue }) => [
    { text: standing.id, style: 'strong' as const },
    standing.project.title,
    where(language, view, standing),
    dueCell(language, view, standing, overdue),
    next.map((one) => nextWith(language, view, one)).join(pick(language, '；', '; ')),
    inLanguage(language, next[0]?.command ?? ''),
  ])
  return tableLines({ rows: lines }, columns)
}

/** On a terminal: where the project stands in one line, what comes next below it. */
function overviewPair(language: Language, row: Row): readonly Line[] {
  const { standing, view, next, overdue } = row
  const due = dueCell(language, view, standing, overdue)
  const text = typeof due === 'string' ? due : due.text
  return [
    [
      styled('strong', standing.id),
      ` ${standing.project.title}  `,
      where(language, view, standing),
      ...(text === '' ? [] : ['  ', overdue !== undefined ? styled('error', text) : text]),
    ],
    ...next.map((one): Line => [
      '  → ',
      nextWith(language, view, one),
      '  ',
      styled('strong', inLanguage(language, one.command)),
    ]),
  ]
}

/** Narrower than this the columns of the list cannot stand side by side. */
const TABLE_WIDTH = 80

/** A project where the screen is narrow: which it is, below it where it stands, until when, and for whom it waits. */
function listBlock(language: Language, { standing, view, next, overdue }: Row): readonly Line[] {
  const due = dueCell(language, view, standing, overdue)
  const text = typeof due === 'string' ? due : due.text
  const waits = namesOf(language, view, 'member', [...new Set(next.flatMap(({ by }) => by))])
  const stage = standing.stage.title[language] + bracketed(language, stateText(language, standing))
  const until = labelled(language, pick(language, '期限', 'due'), text)
  const { process, version } = standing.process
  return [
    [styled('strong', standing.id), ` ${standing.project.title}`],
    [
      `  ${stage}  `,
      `${process} ${version}`,
      ...(text === '' ? [] : ['  ', overdue === undefined ? until : styled('error', until)]),
    ],
    ...(waits === ''
      ? []
      : [`  ${labelled(language, pick(language, '等谁', 'waits for'), waits)}`]),
  ]
}

/** All projects as a table; on a narrow screen each in lines of its own. */
export function listLines(
  language: Language,
  rows: readonly Row[],
  columns: number,
): readonly Line[] {
  if (rows.length === 0) return [pick(language, '没有符合条件的项目', 'no such projects')]
  if (columns < TABLE_WIDTH) return rows.flatMap((row) => listBlock(language, row))
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

function where(language: Language, view: View, standing: Standing): string {
  const { stage, gate } = standing
  const name = nameOf(view, 'stage', stage.stage)
  const what =
    gate === undefined
      ? stateText(language, standing)
      : labelled(
          language,
          stateText(language, standing),
          namesOf(
            language,
            view,
            'review',
            gate.open.map(({ review }) => review.review),
          ),
        )
  return name + bracketed(language, what)
}

function nextWith(language: Language, view: View, next: NextAct): string {
  return (
    nextText(language, view, next) + bracketed(language, namesOf(language, view, 'member', next.by))
  )
}

function dueCell(
  language: Language,
  view: View,
  standing: Standing,
  overdue: number | undefined,
): string | Cell {
  const deadline = runningDeadline(standing)
  return deadline === undefined
    ? ''
    : dueMark(dueText(language, view, deadline), overdue !== undefined)
}

/** A deadline in a cell; late ones stand out. */
export function dueMark(text: string, overdue: boolean): string | Cell {
  return overdue ? { text, style: 'error' } : text
}
