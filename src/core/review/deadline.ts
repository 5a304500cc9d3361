/** A review has a deadline: the process gives it when the review opens, and acts have moved it since. */
import type { Standing } from './standing.ts'
import { deadlineFrom, type Due, endOf } from '../calendar/deadline.ts'
import { readSpan } from '../calendar/span.ts'
import type { Instant } from '../calendar/time.ts'
import { bad, good, type Result } from '../rules/finding.ts'
import { parameterOf, unset } from '../process/parameter.ts'
import type { Review } from '../process/process.ts'
import type { World } from '../world/world.ts'
import type { Deadline, OpenedReview } from '../record/record.ts'
import type { ReviewActs } from '../record/signoffs.ts'

/**
 * The deadline in force, and how often the time was extended. Extensions only ever move it later; once a deadline was
 * recomputed or resumed, every further move says its turn, and the highest turn holds.
 */
export function deadlineNow(
  opened: OpenedReview,
  acts: ReviewActs,
): { readonly deadline: Deadline | undefined; readonly extensions: number } {
  const extended = [
    ...acts.ballots.map(({ record }) => record.outcome?.deadline),
    ...acts.recusals.map(({ record }) => record.outcome?.deadline),
    ...acts.closes.map(({ record }) => record.outcome.deadline),
    ...acts.sittings.map(({ record }) => record.outcome.deadline),
    ...acts.extensions.map(({ record }) => record.deadline),
  ].filter((deadline) => deadline !== undefined)
  const deadline = [...extended, ...acts.moved].reduce<Deadline | undefined>(
    (last, one) => (last === undefined || isLater(one, last) ? one : last),
    opened.deadline,
  )
  return { deadline, extensions: extended.length }
}

function isLater(one: Deadline, last: Deadline): boolean {
  const turns = (one.turn ?? 0) - (last.turn ?? 0)
  return turns === 0 ? endOf(one) > endOf(last) : turns > 0
}

/** The turn that the next move of the deadline must say; nothing while it has only been extended. */
export function nextTurn(
  acts: ReviewActs,
  current: Deadline | undefined,
): { readonly turn?: number } {
  if (acts.moved.length === 0) return {}
  return { turn: (current?.turn ?? 0) + 1 }
}

/** The deadline of a review that opens now, if its process gives one; refused while its parameter is not set. */
export function deadlineOf(
  world: World,
  standing: Standing,
  { within }: Review,
  now: Instant,
): Result<Deadline | undefined> {
  if (within === undefined) return good(undefined)
  if (typeof within === 'object') return good(deadlineFrom(world.calendar, now, within))
  const value = parameterOf(world, standing, within)
  const span =
    typeof value === 'number'
      ? { 'working-days': value }
      : typeof value === 'string'
        ? readSpan(value)
        : undefined
  return span === undefined
    ? bad(unset(standing, within))
    : good(deadlineFrom(world.calendar, now, span))
}

/** Of the open reviews the one with the earliest deadline, else the first; `undefined` of none. */
export function foremost<T extends { readonly deadline?: Due | undefined }>(
  open: readonly T[],
): T | undefined {
  return open.length === 0
    ? undefined
    : open.reduce((first, one) => (dueOf(one) < dueOf(first) ? one : first))
}

/** The deadline that a project is up against; none while it is on hold, for then the clock stands still. */
export function runningDeadline(standing: Pick<Standing, 'gate' | 'state'>): Deadline | undefined {
  return standing.state === 'on-hold' ? undefined : foremost(standing.gate?.open ?? [])?.deadline
}

function dueOf({ deadline }: { readonly deadline?: Due | undefined }): string {
  return deadline === undefined ? '9999' : endOf(deadline)
}
