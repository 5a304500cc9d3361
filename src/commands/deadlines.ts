/** `bd deadlines`: open reviews with a deadline, open conditions of approvals, terms of stages and papers, by day, the overdue first. */
import type { Summary } from '../core/agenda/summary.ts'
import { dueOf } from '../core/review/approval-conditions.ts'
import { daysLeft, overdueDays } from '../core/calendar/deadline.ts'
import { calendarFindings } from '../core/agenda/warnings.ts'
import { dueOrder } from '../core/agenda/inbox.ts'
import { pressing } from '../core/agenda/owed-groups.ts'
import { grouped } from '../core/duty/grouped.ts'
import { type DeadlineRow, deadlineLines } from '../terminal/phrases/agenda.ts'
import { owedDeadlines } from '../terminal/phrases/owed.ts'
import { dutyViewOf, groundsIn } from './steps/duty-grounds.ts'
import { groupData } from './steps/owed-data.ts'
import { openConditionData } from './steps/condition-data.ts'
import { dueData } from './steps/due-data.ts'
import { projectsIn } from './steps/all-projects.ts'
import { read, type Reading } from './steps/read-world.ts'
import { UsageError } from './steps/refusal.ts'
import { show } from './steps/show-result.ts'
import { viewsIn } from './steps/project-view.ts'
import type { View } from '../terminal/phrases/view.ts'
import type { Session } from './session.ts'
import { type Options, type Run, text } from './verb.ts'

export const run: Run = async (session, _args, options) => {
  const { screen } = session
  const within = daysOf(options)
  const reading = await read(session)
  const { summaries, findings } = await projectsIn(reading)
  const rows = rowsOf(session, reading, summaries).filter(
    ({ due, view }) => within === undefined || view.daysLeft(due) <= within,
  )
  const grounds = await groundsIn(reading)
  const owed = grounds === undefined ? [] : pressing(grounds, within)
  return show(session, reading, {
    kind: 'deadlines',
    data: {
      items: rows.map((row) => itemData(reading, row)),
      duties: grouped(owed).map(groupData),
    },
    findings: [...findings, ...calendarFindings(reading.world, reading.now)],
    lines: () => [
      ...(rows.length === 0 && owed.length > 0
        ? []
        : deadlineLines(screen.voice, rows, screen.columns)),
      ...owedDeadlines(screen.voice, dutyViewOf(session, reading), owed, screen.columns),
    ],
  })
}

function daysOf(options: Options): number | undefined {
  const given = text(options, 'within')
  if (given === undefined) return undefined
  if (/^\d{1,4}$/.test(given)) return Number(given)
  throw new UsageError('number-expected', { option: '--within', found: given })
}

/** By last day: what is overdue comes first by itself. */
function rowsOf(
  session: Session,
  reading: Reading,
  summaries: readonly Summary[],
): readonly DeadlineRow[] {
  const viewFor = viewsIn(session, reading)
  return summaries
    .flatMap((summary) => {
      const { view } = viewFor(summary)
      return [
        ...reviewRows(reading, summary, view),
        ...conditionRows(reading, summary, view),
        ...termRows(reading, summary, view),
      ]
    })
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

function reviewRows({ world, now }: Reading, summary: Summary, view: View): readonly DeadlineRow[] {
  if (summary.state !== 'in-review') return []
  return summary.open.flatMap(({ review, role, waiting, deadline: due }) => {
    if (due === undefined) return []
    const isOverdue = overdueDays(world.calendar, due, now) !== undefined
    return [{ summary, view, due, isOverdue, review, role, waiting }]
  })
}

function conditionRows(
  { world, now }: Reading,
  summary: Summary,
  view: View,
): readonly DeadlineRow[] {
  return summary.conditions.map((one) => ({
    summary,
    view,
    due: dueOf(one),
    isOverdue: overdueDays(world.calendar, dueOf(one), now) !== undefined,
    review: one.review,
    role: one.role,
    condition: one,
    waiting: one.owners,
  }))
}

/** The terms of the stage in which it is drafted and of its papers, each for those who can do something about it. */
function termRows({ world, now }: Reading, summary: Summary, view: View): readonly DeadlineRow[] {
  return summary.terms.map(({ deadline: due, paper, role, by }) => {
    const isOverdue = overdueDays(world.calendar, due, now) !== undefined
    const row = { summary, view, due, isOverdue, review: '', waiting: by }
    if (paper !== undefined) return { ...row, role, paper }
    const task = summary.tasks.find((one) => one.by.some((member) => by.includes(member)))
    return { ...row, role: task?.role ?? role }
  })
}

function orderOf({ due, summary }: DeadlineRow): string {
  return `${dueOrder(due)} ${summary.id}`
}

function itemData(
  reading: Reading,
  { summary, due, review, role, paper, condition, waiting }: DeadlineRow,
) {
  const { world, now } = reading
  return {
    project: summary.id,
    title: summary.project.title,
    review: review === '' ? null : review,
    stage: summary.stage,
    document: paper ?? null,
    role,
    condition: condition === undefined ? null : openConditionData(reading, condition),
    ...dueData(reading, due),
    workingDaysLeft: daysLeft(world.calendar, due, now),
    waiting,
  }
}
