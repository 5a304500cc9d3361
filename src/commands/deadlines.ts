/** `bd deadlines`: open reviews with a deadline, by day, the overdue first. */
import { daysLeft, overdueDays } from '../core/deadline.ts'
import { calendarFindings } from '../core/head.ts'
import { dueOrder } from '../core/inbox.ts'
import { type DeadlineRow, deadlineLines } from '../terminal/phrases/agenda.ts'
import { dueData } from './steps/due-data.ts'
import { projectsOf } from './steps/projects.ts'
import { read, type Reading } from './steps/read.ts'
import { UsageError } from './steps/refused.ts'
import { show } from './steps/show.ts'
import { viewOf } from './steps/view.ts'
import type { Session } from './session.ts'
import { type Options, type Run, text } from './verb.ts'

export const run: Run = async (session, _args, options) => {
  const { screen } = session
  const within = daysOf(options)
  const reading = await read(session)
  const { standings, findings } = projectsOf(reading.world)
  const rows = rowsOf(session, reading, standings).filter(
    ({ open, view }) =>
      within === undefined || open.deadline === undefined || view.daysLeft(open.deadline) <= within,
  )
  return show(session, reading, {
    kind: 'deadlines',
    data: { items: rows.map((row) => itemData(reading, row)) },
    findings: [...findings, ...calendarFindings(reading.world, reading.now)],
    lines: () => deadlineLines(screen.language, rows, screen.columns),
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
  standings: ReturnType<typeof projectsOf>['standings'],
): readonly DeadlineRow[] {
  const { world, now } = reading
  return standings
    .flatMap((standing): readonly DeadlineRow[] => {
      if (standing.state !== 'in-review') return []
      const view = viewOf(session, reading, standing.process)
      return (standing.gate?.open ?? []).flatMap((open) => {
        if (open.deadline === undefined) return []
        const overdue = overdueDays(world.calendar, open.deadline, now)
        return [{ standing, open, view, isOverdue: overdue !== undefined }]
      })
    })
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

function orderOf({ open, standing }: DeadlineRow): string {
  return `${dueOrder(open.deadline)} ${standing.id}`
}

function itemData(reading: Reading, { standing, open }: DeadlineRow) {
  const { world, now } = reading
  const { deadline } = open
  return {
    project: standing.id,
    title: standing.project.title,
    review: open.review.review,
    role: open.opened.role,
    ...dueData(reading, deadline),
    workingDaysLeft: deadline === undefined ? null : daysLeft(world.calendar, deadline, now),
    waiting: [...open.states].flatMap(([seat, state]) => (state === 'open' ? [seat] : [])),
  }
}
