/** This proof shows that every role that the process names resolves to enough members of the roster. */
import { bodiesIn, bodiesOf } from '../process/table.ts'
import { eachRole, holders, holds, type Policy, type Roles } from '../policy/policy.ts'
import type { PartPath } from '../process/part.ts'
import { partsOf } from '../process/parts.ts'
import type { Process, Review } from '../process/process.ts'
import { floorOf } from '../review/floor.ts'
import { suggest } from '../text/suggestion.ts'
import { type Fault, fault } from './fault.ts'
import { type Parameters, rolesOf } from '../process/roles.ts'

/** Roles that the policy does not declare, or that nobody holds, each where it is named first. */
export function unheldRoles(
  process: Process,
  policy: Policy,
  parameters: Parameters,
): readonly Fault[] {
  const declared = Object.keys(policy.roles)
  const named = rolesOf(process, parameters)
  const first = new Map(named.toReversed().map((one) => [one.role, one]))
  return [...first.values()].toReversed().flatMap(({ role, as, path }) => {
    if (!declared.includes(role)) {
      // An owner may be a role by date, which is a parameter and is written as one.
      const byDate = process.parameters[role]?.type === 'role-by-date'
      const suggestion = byDate ? `{ parameter: ${role} }` : suggest(role, declared)
      const meant = suggestion === undefined ? {} : { suggestion }
      return [
        fault(
          'unknown-name',
          { kind: 'role', name: role, ...meant, known: declared.join(', ') },
          path,
        ),
      ]
    }
    return as === 'review' || holders(policy, role).length > 0
      ? []
      : [fault('role-without-holder', { role, as }, path)]
  })
}

/** Reviews whose role has fewer holders than may decide, or more than the one who decides alone. */
export function understaffedReviews(process: Process, policy: Policy): readonly Fault[] {
  return partsOf(process, 'review').flatMap(({ review, path }) =>
    bodiesIn(process, review.role, [...path, 'role']).flatMap((body) =>
      ofReview(policy, review, body.roles, body.path),
    ),
  )
}

/** Where the project or its unit decides who has a seat, one holder is enough for now. */
function ofReview(policy: Policy, review: Review, roles: Roles, path: PartPath): readonly Fault[] {
  const { review: id } = review
  if (!eachRole(roles).every((role) => Object.hasOwn(policy.roles, role))) return []
  const role = eachRole(roles).join(', ')
  const members = holders(policy, roles)
  const isChosen = review.named === 'project' || review.of === 'unit'
  const needed = isChosen ? 1 : floorOf(review)
  const have = members.length
  if (have < needed) {
    return [fault('too-few-seats', { review: id, role, needed, have, excluded: '' }, path)]
  }
  return review.decide === 'sole' && !isChosen && have > 1
    ? [fault('too-many-holders', { review: id, role, members: members.join(', ') }, path)]
    : []
}

/** Votes without a seat that holds the veto, or without the one that decides ties. */
export function lackingSeats(process: Process, policy: Policy): readonly Fault[] {
  return partsOf(process, 'review').flatMap(({ review, path }) => {
    if (review.decide !== 'vote') return []
    const { review: id, veto, tie, chair } = review
    const bodies = bodiesOf(process, review.role)
    const lacks = (other: string, fits: (seats: number) => boolean) =>
      bodies.some((body) => {
        const both = holders(policy, body).filter((member) => holds(policy, member, other))
        return !fits(both.length)
      })
    const lacking = (key: 'veto' | 'chair', other: string) =>
      fault('seat-lacking', { review: id, role: other }, [...path, key])
    return [
      ...(veto !== undefined && lacks(veto, (seats) => seats > 0) ? [lacking('veto', veto)] : []),
      ...(tie !== undefined && chair !== undefined && lacks(chair, (seats) => seats === 1)
        ? [lacking('chair', chair)]
        : []),
    ]
  })
}
