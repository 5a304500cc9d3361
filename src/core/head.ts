/** What HEAD's clock says: warnings about deadlines and the calendar, which never change a verdict about the history. */
import { isOfficial } from './calendar.ts'
import { overdueDays, shownEnd } from './deadline.ts'
import { type Finding, finding } from './finding.ts'
import { standingOf } from './standing.ts'
import type { Instant } from './time.ts'
import type { World } from './world.ts'

/** Open reviews past their deadline, and from 25 October on a coming year without official days. */
export function headFindings(world: World, now: Instant): Finding[] {
  return [...overdueFindings(world, now), ...calendarFindings(world, now)]
}

function overdueFindings(world: World, now: Instant): Finding[] {
  return [...world.tree.projectIds()].sort().flatMap((id) => {
    const found = standingOf(world, id)
    if (!found.ok || found.value.state !== 'in-review') return []
    return (found.value.gate?.open ?? []).flatMap((open) => {
      const late = overdueDays(world.calendar, open.deadline, now)
      if (open.deadline === undefined || late === undefined) return []
      const seats = [...open.states].flatMap(([seat, state]) => (state === 'open' ? [seat] : []))
      const facts = {
        review: open.review.review,
        seats: seats.join(', '),
        deadline: shownEnd(open.deadline),
        days: late,
        certainty: open.deadline.certainty,
      }
      return [finding('overdue', facts, { project: id })]
    })
  })
}

function calendarFindings(world: World, now: Instant): Finding[] {
  const year = Number(now.date.slice(0, 4))
  const wanted = now.date.slice(5) >= '10-25' ? [year, year + 1] : [year]
  return wanted
    .filter((one) => !isOfficial(world.calendar, `${one}-01-01`))
    .map((one) => finding('calendar-missing', { year: String(one) }))
}
