/** This proof shows that the separation of duties leaves somebody to decide: who writes what is decided gets no seat. */
import { bodiesOf } from '../process/table.ts'
import { eachRole, holders, type Policy, type Roles } from '../policy/policy.ts'
import { partsOf } from '../process/parts.ts'
import type { Deliverable, Process, Review } from '../process/process.ts'
import { isDecidedIn } from '../review/authors.ts'
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
  return partsOf(process, 'review').flatMap(({ review, stage, index, path }) => {
    const bodies = bodiesOf(process, review.role)
    const lockedBy = (one: Deliverable) =>
      bodies.find((body) => isLocked(review, body, one, policy))
    const isLocking = (one: Deliverable) =>
      (review.authors !== 'of-stage' || isDecidedIn(process, stage, one.document)) &&
      lockedBy(one) !== undefined
    const [first] = alwaysAsked(process, paths, index, isLocking)
    if (first === undefined) return []
    const { document } = first
    const role = eachRole(lockedBy(first)!).join(', ')
    const facts = { review: review.review, role, document }
    return [fault('reviewer-is-writer', facts, [...path, 'role'])]
  })
}

/** The documents that fit of those in every packet of a stage: a holder of the named role writes them for every project. */
export function alwaysAsked(
  process: Process,
  paths: Paths,
  index: number,
  fits: (one: Deliverable) => boolean,
): readonly Deliverable[] {
  return partsOf(process, 'deliverable')
    .filter(({ deliverable, index: at }) => {
      const { when, waivable, post } = deliverable
      const isAlways = when === undefined && waivable === undefined && post === undefined
      const isPassed = () => paths.avoiding(new Set([at]), index) === undefined
      return at <= index && isAlways && fits(deliverable) && isPassed()
    })
    .map(({ deliverable }) => deliverable)
}

/** Whether the review lacks a seat whoever of the writers writes; a law's board keeps related directors as recused. */
function isLocked(
  review: Review,
  body: Roles,
  { by, each }: Deliverable,
  policy: Policy | undefined,
): boolean {
  if (review.instead !== undefined) return false
  if (policy === undefined) {
    const [role, ...more] = eachRole(body)
    const writes = eachRole(by).every((one) => one === role)
    return more.length === 0 && writes && review.decide === 'sole'
  }
  const writers = holders(policy, by)
  const reviewers = holders(policy, body)
  const left = (out: readonly string[]) => reviewers.filter((one) => !out.includes(one)).length
  const choices = each === true ? [writers] : writers.map((one) => [one])
  const floor = floorOf(review)
  return (
    reviewers.length >= floor && choices.length > 0 && choices.every((out) => left(out) < floor)
  )
}
