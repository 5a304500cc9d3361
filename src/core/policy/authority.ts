/** Whether a member may act in a role, for a unit where one is asked. What the role requires of his key is asked in `acts/key-requirement.ts`. */
import { type Finding, finding } from '../rules/finding.ts'
import type { World } from '../world/world.ts'
import { holders, holds, isActive, type Policy } from './policy.ts'

/** A finding when the member has left or was never listed. */
export function activeFindings(policy: Policy, member: string): Finding[] {
  return isActive(policy, member) ? [] : [finding('member-left', { member }, { member })]
}

/** Reasons why the member may not act in the role (for the unit, where one is asked). */
export function mustHold(
  { policy, rules }: Pick<World, 'policy' | 'rules'>,
  member: string,
  role: string,
  act: string,
  unit?: string,
): Finding[] {
  const left = activeFindings(policy, member)
  if (left.length > 0) return left
  if (!holds(policy, member, role, unit)) {
    const others = holders(policy, role, unit).join(', ')
    return [finding('not-in-role', { member, role, act, holders: others }, { member })]
  }
  if (!rules.refusesKeyRequirements) return []
  const requires = Object.hasOwn(policy.roles, role) ? policy.roles[role]?.requires : undefined
  return requires === undefined
    ? []
    : [finding('not-in-this-version', { feature: `requires: ${requires}` }, { member })]
}
