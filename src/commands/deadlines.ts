/** `bd deadlines`: open reviews with a deadline and open conditions of approvals, by day, the overdue first. */
import type { Standing } from '../core/review/standing.ts'
import {
  maySettle,
  dueOf,
  openConditions,
  overdueBy,
  ownersOf,
} from '../core/review/approval-conditions.ts'
import { daysLeft, overdueDays } from '../core/calendar/deadline.ts'
import { calendarFindings } from '../core/agenda/warnings.ts'
import { dueOrder } from '../core/agenda/inbox.ts'
import { type DeadlineRow, deadlineLines } from '../terminal/phrases/agenda.ts'
import { conditionData } from './steps/condition-data.ts'
import { dueData } from './steps/due-data.ts'
import { projectsIn } from './steps/all-projects.ts'
import { read, type Reading } from './steps/read-world.ts'
import { UsageError } from './steps/refusal.ts'
import { show } from './steps/show-result.ts'
import { viewOf } from './steps/project-view.ts'
import type { View } from '../terminal/phrases/view.ts'
import type { Session } from './session.ts'
import { type Options, type Run, text } from './verb.ts'

export const run: Run = async (session, _args, options) => {
  const { screen } = session
  const within = daysOf(options)
  const reading = await read(session)
  const { standings, findings } = await projectsIn(reading)
  const rows = rowsOf(session, reading, standings).filter(
    ({ due, view }) => within === undefined || view.daysLeft(due) <= within,
  )
  return show(session, reading, {
    kind: 'deadlines',
    data: { items: rows.map((row) => itemData(reading, row)) },
    findings: [...findings, ...calendarFindings(reading.world, reading.now)],
    lines: () => deadlineLines(screen.voice, rows, screen.columns),
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
  standings: readonly Standing[],
): readonly DeadlineRow[] {
  return standings
    .flatMap((standing) => {
      const view = viewOf(session, reading, standing.process)
      return [...reviewRows(reading, standing, view), ...conditionRows(reading, standing, view)]
    })
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

function reviewRows(
  { world, now }: Reading,
  standing: Standing,
  view: View,
): readonly DeadlineRow[] {
  if (standing.state !== 'in-review') return []
  return (standing.gate?.open ?? []).flatMap((open) => {
    const { deadline: due } = open
    if (due === undefined) return []
    const isOverdue = overdueDays(world.calendar, due, now) !== undefined
    const waiting = [...open.states].flatMap(([seat, state]) =>
      state === 'open' ? [open.holders.get(seat) ?? seat] : [],
    )
    const { review, opened } = open
    return [{ standing, view, due, isOverdue, review: review.review, role: opened.role, waiting }]
  })
}

function conditionRows(
  { world, now }: Reading,
  standing: Standing,
  view: View,
): readonly DeadlineRow[] {
  if (!maySettle(standing)) return []
  return openConditions(standing).map((one) => ({
    standing,
    view,
    due: dueOf(one.condition),
    isOverdue: overdueBy(world, one, now) !== undefined,
    review: one.view.review.review,
    role: one.view.opened.role,
    condition: one,
    waiting: ownersOf(world.policy, standing, one.condition),
  }))
}

function orderOf({ due, standing }: DeadlineRow): string {
  return `${dueOrder(due)} ${standing.id}`
}

function itemData(
  reading: Reading,
  { standing, due, review, role, condition, waiting }: DeadlineRow,
) {
  const { world, now } = reading
  return {
    project: standing.id,
    title: standing.project.title,
    review,
    role,
    condition: condition === undefined ? null : conditionData(reading, condition),
    ...dueData(reading, due),
    workingDaysLeft: daysLeft(world.calendar, due, now),
    waiting,
  }
}
