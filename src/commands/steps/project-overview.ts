/** Projects stand side by side: what each waits for, the most urgent first. */
import type { Summary } from '../../core/agenda/summary.ts'
import { runningDue } from '../../core/agenda/summary.ts'
import { overdueDays } from '../../core/calendar/deadline.ts'
import { dueOrder } from '../../core/agenda/inbox.ts'
import type { Row } from '../../terminal/phrases/overview.ts'
import type { Reading } from './read-world.ts'
import { viewsIn } from './project-view.ts'
import type { Session } from '../session.ts'

/** One row a project, in the order given. */
export function overviewOf(
  session: Session,
  reading: Reading,
  summaries: readonly Summary[],
): readonly Row[] {
  const { world, now } = reading
  const viewOf = viewsIn(session, reading)
  return summaries.map((summary): Row => {
    const { process, view } = viewOf(summary)
    const overdue = overdueDays(world.calendar, runningDue(summary), now)
    return { summary, process, view, ...(overdue === undefined ? {} : { overdue }) }
  })
}

/** The most urgent first: overdue longest, due soonest, then by id. */
export function byUrgency(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort(
    (a, b) =>
      (b.overdue ?? -1) - (a.overdue ?? -1) ||
      order(dueOf(a), dueOf(b)) ||
      order(a.summary.id, b.summary.id),
  )
}

/** Summaries by id. */
export function byId(summaries: readonly Summary[]): readonly Summary[] {
  return [...summaries].sort((a, b) => order(a.id, b.id))
}

function dueOf({ summary }: Row): string {
  return dueOrder(runningDue(summary))
}

function order(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
