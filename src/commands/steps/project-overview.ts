/** Projects stand side by side: what each waits for, the most urgent first. */
import type { Standing } from '../../core/review/standing.ts'
import { runningDeadline } from '../../core/review/deadline.ts'
import { overdueDays } from '../../core/calendar/deadline.ts'
import { dueOrder, timelyActs } from '../../core/agenda/inbox.ts'
import { missingNow } from '../../core/agenda/gaps.ts'
import type { Row } from '../../terminal/phrases/overview.ts'
import { circumstances } from './act.ts'
import type { Reading } from './read-world.ts'
import { viewOf } from './project-view.ts'
import type { Session } from '../session.ts'

/** One row a project, the most urgent first: overdue longest, due soonest, then by id; `unsaved` are those with open edits here. */
export function overviewOf(
  session: Session,
  reading: Reading,
  standings: readonly Standing[],
  unsaved: ReadonlySet<string>,
): readonly Row[] {
  const rows = standings.map((standing): Row => {
    const { world, now } = reading
    const view = viewOf(session, reading, standing.process)
    const overdue = overdueDays(world.calendar, runningDeadline(standing), now)
    const missing = missingNow(world, standing, circumstances(reading, standing.project.opened.by))
    const next = timelyActs(world, standing, missing, now, unsaved.has(standing.id))
    return { standing, view, next, ...(overdue === undefined ? {} : { overdue }) }
  })
  return rows.sort(
    (a, b) =>
      (b.overdue ?? -1) - (a.overdue ?? -1) ||
      order(dueOf(a), dueOf(b)) ||
      order(a.standing.id, b.standing.id),
  )
}

/** The same rows by id. */
export function byId(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((a, b) => order(a.standing.id, b.standing.id))
}

function dueOf({ standing }: Row): string {
  return dueOrder(runningDeadline(standing))
}

function order(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
