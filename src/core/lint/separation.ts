/** Proof: the separation of duties leaves somebody to decide: who writes what is decided gets no seat. */
import { holders, type Policy } from '../policy.ts'
import type { Deliverable, Process, Review } from '../process.ts'
import { floorOf } from '../seats.ts'
import { edgesOf } from './edges.ts'
import { type Fault, fault } from './fault.ts'
import { pathAvoiding } from './paths.ts'

/**
 * Reviews by the very role that alone writes a document of every packet. Without a policy such a role is taken to have one
 * holder where one decides; with it, a review is named if it has too few seats left whoever of the role's holders wrote.
 */
export function reviewersWhoWrite(process: Process, policy?: Policy): readonly Fault[] {
  const edges = edgesOf(process)
  return process.stages.flatMap(({ gate }, index) =>
    gate.flatMap((review, nth) => {
      const written = process.stages
        .slice(0, index + 1)
        .flatMap(({ deliverables }, stage) =>
          deliverables.filter(
            (one) =>
              isAlwaysAsked(one) &&
              isLocked(review, one, policy) &&
              pathAvoiding(process, edges, new Set([stage]), index) === undefined,
          ),
        )
      const [first] = written
      if (first === undefined) return []
      const { review: id, role } = review
      const path = ['stages', index, 'gate', nth, 'role']
      return [fault('reviewer-is-writer', { review: id, role, document: first.document }, path)]
    }),
  )
}

function isAlwaysAsked({ when, waivable, post }: Deliverable): boolean {
  return when === undefined && waivable === undefined && post === undefined
}

/** Whether the review lacks a seat whoever of the writers writes; a law's board keeps related directors as recused. */
function isLocked(review: Review, { by, each }: Deliverable, policy: Policy | undefined): boolean {
  if (policy === undefined) return by === review.role && review.decide === 'sole'
  const writers = holders(policy, by)
  const reviewers = holders(policy, review.role)
  const left = (out: readonly string[]) => reviewers.filter((one) => !out.includes(one)).length
  const choices = each === true ? [writers] : writers.map((one) => [one])
  return choices.length > 0 && choices.every((out) => left(out) < floorOf(review))
}
