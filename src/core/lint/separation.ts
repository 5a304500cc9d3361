/** Proof: the separation of duties leaves somebody to decide: who writes what is decided gets no seat. */
import { mayGive } from '../process/table.ts'
import { holders, type Policy } from '../policy/policy.ts'
import type { Deliverable, Process, Review } from '../process/process.ts'
import { floorOf } from '../review/floor.ts'
import type { Budget } from './budget.ts'
import { type Fault, fault } from './fault.ts'
import { Paths } from './paths.ts'

/**
 * Reviews by the very role that alone writes a document of every packet. Without a policy such a role is taken to have one
 * holder where one decides; with it, a review is named if it has too few seats left whoever of the role's holders wrote.
 */
export function reviewersWhoWrite(
  process: Process,
  budget: Budget,
  policy?: Policy,
): readonly Fault[] {
  const paths = new Paths(process, budget)
  return process.stages.flatMap(({ gate }, index) =>
    gate.flatMap((review, nth) => {
      const roles = mayGive(process, review.role)
      const lockedBy = (one: Deliverable) =>
        roles.find((role) => isLocked(review, role, one, policy))
      const written = process.stages
        .slice(0, index + 1)
        .flatMap(({ deliverables }, stage) =>
          deliverables.filter(
            (one) =>
              isAlwaysAsked(one) &&
              lockedBy(one) !== undefined &&
              paths.avoiding(new Set([stage]), index) === undefined,
          ),
        )
      const [first] = written
      if (first === undefined) return []
      const { review: id } = review
      const role = lockedBy(first)!
      const path = ['stages', index, 'gate', nth, 'role']
      return [fault('reviewer-is-writer', { review: id, role, document: first.document }, path)]
    }),
  )
}

/** Whether somebody of the named role writes it for every project. */
export function isAlwaysAsked({ when, waivable, post }: Deliverable): boolean {
  return when === undefined && waivable === undefined && post === undefined
}

/** Whether the review lacks a seat whoever of the writers writes; a law's board keeps related directors as recused. */
function isLocked(
  review: Review,
  role: string,
  { by, each }: Deliverable,
  policy: Policy | undefined,
): boolean {
  if (review.instead !== undefined) return false
  if (policy === undefined) return by === role && review.decide === 'sole'
  const writers = holders(policy, by)
  const reviewers = holders(policy, role)
  const left = (out: readonly string[]) => reviewers.filter((one) => !out.includes(one)).length
  const choices = each === true ? [writers] : writers.map((one) => [one])
  const floor = floorOf(review)
  return (
    reviewers.length >= floor && choices.length > 0 && choices.every((out) => left(out) < floor)
  )
}
