/** Tells for how long a summary holds while nothing is done: from and until which minute nothing of it hangs on the time. */
import { dateOf, dayNumber, type Instant, type PlainDate } from '../calendar/time.ts'
import { subjectsOf } from '../process/condition.ts'
import { looksAtToday } from '../process/expression.ts'
import { type FiledGrant, grantsOf } from '../record/grant.ts'
import type { OpenView } from '../review/review.ts'
import type { Standing } from '../review/standing.ts'
import type { World } from '../world/world.ts'
import { isAtRest } from './at-rest.ts'

/** From the first to before the second, as `YYYY-MM-DDTHH:MM` in the workspace's zone; absent where there is no such end. */
export interface Term {
  readonly from?: string
  readonly until?: string
}

/** Whether the term has begun and not ended. */
export function holdsAt({ from, until }: Term, now: Instant): boolean {
  const minute = minuteOf(now)
  return (from === undefined || from <= minute) && (until === undefined || minute < until)
}

/**
 * The term of a summary that is made now. What comes next hangs on the day by four things alone: which role a parameter names
 * from a date on, whether a grant of somebody with an open seat is in force, how far an open review is (whether its notice
 * has run, and its deadline has passed), and whether the stage requires something of the day itself.
 */
export function termOf(world: World, standing: Standing, now: Instant): Term {
  if (isAtRest(standing)) return {}
  const open = standing.gate?.open ?? []
  const turns = [
    ...roleDates(world, standing).map(startOf),
    ...grantDates(grantsOf(world.tree), open).map(startOf),
    ...open.flatMap(reviewTurns),
    ...(requiresOfToday(standing) ? [now.date, dateOf(dayNumber(now.date) + 1)].map(startOf) : []),
  ]
  const minute = minuteOf(now)
  const from = turns
    .filter((turn) => turn <= minute)
    .sort()
    .at(-1)
  const until = turns.filter((turn) => turn > minute).sort()[0]
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) }
}

/** Whether the stage can be left on some days and not on others. */
function requiresOfToday({ stage: { requires = [] } }: Standing): boolean {
  return requires.some(({ condition }) => subjectsOf(condition).some(looksAtToday))
}

/** The dates from which another role is named by a parameter of the process. */
function roleDates({ workspace }: World, { process }: Standing): readonly PlainDate[] {
  return Object.values(workspace.parameters[process.process] ?? {}).flatMap((value) =>
    typeof value === 'object' && 'by-date' in value ? Object.keys(value['by-date']) : [],
  )
}

/** When grants of those who have an open seat begin and end. */
function grantDates(
  grants: readonly FiledGrant[],
  open: readonly OpenView[],
): readonly PlainDate[] {
  const holders = new Set(open.flatMap((view) => [...view.states.keys()].flatMap(holderIn(view))))
  return grants.flatMap(({ record: { by, from, until } }) => (holders.has(by) ? [from, until] : []))
}

const holderIn =
  ({ holders }: OpenView) =>
  (seat: string) => [seat, holders.get(seat) ?? seat]

/** When the notice of a review has run, and when its deadline has passed. */
function reviewTurns({ opened, deadline }: OpenView): readonly string[] {
  const first = opened.notice?.['first-day']
  return [
    ...(first === undefined ? [] : [startOf(first)]),
    ...(deadline === undefined ? [] : [passing(deadline)]),
  ]
}

function passing({ 'last-day': last, until }: NonNullable<OpenView['deadline']>): string {
  return until === undefined || until === '24:00'
    ? startOf(dateOf(dayNumber(last) + 1))
    : `${last}T${until}`
}

function startOf(date: PlainDate): string {
  return `${date}T00:00`
}

/** `2026-03-04T16:30`. */
function minuteOf({ text }: Instant): string {
  return text.slice(0, 16)
}
