/** HEAD's clock gives warnings about deadlines and the calendar, which never change a verdict about the history. */
import type { Standing } from '../review/standing.ts'
import { maySettle, openConditions, overdueBy } from '../review/approval-conditions.ts'
import type { Calendar } from '../calendar/calendar.ts'
import { overdueDays, shownEnd } from '../calendar/deadline.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { runningTerms } from '../project/terms.ts'
import { standingOf } from '../project/standing.ts'
import type { Instant } from '../calendar/time.ts'
import type { World } from '../world/world.ts'

/** Open reviews and conditions past their day, and from 25 October on a coming year without official days. */
export function headFindings(world: World, now: Instant): Finding[] {
  const [reviews, conditions, terms]: [Finding[], Finding[], Finding[]] = [[], [], []]
  // Project by project, and let go at once: where each of many stands, held together, would weigh more than all that was judged.
  for (const id of world.tree.projectsInOrder()) {
    const found = standingOf(world, id)
    if (!found.ok) continue
    reviews.push(...overdueReviews(world, found.value, now))
    conditions.push(...overdueConditions(world, found.value, now))
    terms.push(...overdueTerms(world, found.value, now))
  }
  return [...reviews, ...conditions, ...terms, ...calendarFindings(world, now)]
}

function overdueReviews(world: World, { id, state, gate }: Standing, now: Instant): Finding[] {
  if (state !== 'in-review') return []
  return (gate?.open ?? []).flatMap((open) => {
    const late = overdueDays(world.calendar, open.deadline, now)
    if (open.deadline === undefined || late === undefined) return []
    const seats = [...open.states].flatMap(([seat, said]) =>
      said === 'open' ? [open.holders.get(seat) ?? seat] : [],
    )
    const facts = {
      review: open.review.review,
      seats: seats.join(', '),
      deadline: shownEnd(open.deadline),
      days: late,
      certainty: open.deadline.certainty,
    }
    return [finding('overdue', facts, { project: id })]
  })
}

/** Conditions of approvals whose day has passed, in a project that goes on. */
function overdueConditions(world: World, standing: Standing, now: Instant): Finding[] {
  if (!maySettle(standing)) return []
  return openConditions(standing).flatMap((one) => {
    const days = overdueBy(world, one, now)
    if (days === undefined) return []
    const { text, owner, due } = one.condition
    const facts = { number: one.number, text, owner, due, days }
    return [finding('condition-overdue', facts, { project: standing.id })]
  })
}

/** A project that stays in its stage for longer than its regulation gives, and papers that it should have by now. */
function overdueTerms(world: World, standing: Standing, now: Instant): Finding[] {
  return runningTerms(world, standing).flatMap(({ paper, due }) => {
    const days = overdueDays(world.calendar, due, now)
    if (days === undefined) return []
    const facts = { stage: standing.stage.stage, deadline: shownEnd(due), days }
    const where = { project: standing.id }
    return paper === undefined
      ? [finding('stage-overdue', facts, where)]
      : [finding('paper-overdue', { document: paper.document, ...facts }, where)]
  })
}

/** That this year has no official days, and from 25 October on the coming one. */
export function calendarFindings(world: World, now: Instant): Finding[] {
  return yearsWithout(world.calendar, now).map((one) =>
    finding('calendar-missing', { year: String(one) }),
  )
}

/** From this day on the next year's arrangement may be out, and somebody should look. */
const NEXT_YEAR_DUE = '10-25'

/** Years that should have official days by now and have none. */
export function yearsWithout({ years }: Calendar, now: Instant): readonly number[] {
  const year = Number(now.date.slice(0, 4))
  const wanted = now.date.slice(5) >= NEXT_YEAR_DUE ? [year, year + 1] : [year]
  return wanted.filter((one) => !years.has(one))
}
