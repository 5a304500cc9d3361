/** Today's calendar may move a running deadline: to another day, and somebody may have it computed again. */
import type { Standing } from './standing.ts'
import { endOf, givenAgain } from '../calendar/deadline.ts'
import { ownerRole } from '../process/owner.ts'
import { rolesThat } from '../policy/policy.ts'
import { actorsIn } from './requester.ts'
import type { Deadline } from '../record/record.ts'
import type { OpenView } from './review.ts'
import type { PlainDate } from '../calendar/time.ts'
import type { World } from '../world/world.ts'

/**
 * The deadline as today's calendar gives it, from its own beginning and over its own span; `undefined` where there is
 * none, or where neither its end nor its certainty would be another.
 */
export function recomputedDeadline({ calendar }: World, open: OpenView): Deadline | undefined {
  const { deadline } = open
  if (deadline === undefined || deadline.calendar === calendar.sha256) return undefined
  const again = givenAgain(calendar, deadline)
  const same = endOf(again) === endOf(deadline) && again.certainty === deadline.certainty
  return same ? undefined : { ...again, turn: (deadline.turn ?? 0) + 1 }
}

/** Roles whose holders may have it computed again: the review's secretary, the stage's owner, who keeps the calendar. */
export function recomputingRoles(
  world: World,
  { process, stage }: Standing,
  { review }: OpenView,
  date: PlainDate,
): readonly string[] {
  const owner = ownerRole(world, process, stage, date)
  const named = [review.secretary, owner].filter((role) => role !== undefined)
  return [...new Set([...named, ...rolesThat(world.policy, 'calendar')])]
}

/** The members who may, each once. */
export function mayRecompute(
  world: World,
  standing: Standing,
  open: OpenView,
  date: PlainDate,
): readonly string[] {
  const roles = recomputingRoles(world, standing, open, date)
  return [...new Set(roles.flatMap((role) => actorsIn(world.policy, standing, role)))]
}
