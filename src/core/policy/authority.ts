/** Whether a member may act in a role, for a unit where one is asked. What the role requires of his key is asked in `acts/key-requirement.ts`. */
import { type Finding, finding } from '../rules/finding.ts'
import type { World } from '../world/world.ts'
import { eachRole, holders, holds, isActive, type Policy, type Roles } from './policy.ts'

/** A finding when the member has left or was never listed. */
export function activeFindings(policy: Policy, member: string): Finding[] {
  return isActive(policy, member) ? [] : [finding('member-left', { member }, { member })]
}

/** Reasons why the member may not act in the role, or in one of several (for the unit, where one is asked). */
export function mustHold(
  { policy, rules }: Pick<World, 'policy' | 'rules'>,
  member: string,
  roles: Roles,
  act: string,
  unit?: string,
): Finding[] {
  const left = activeFindings(policy, member)
  if (left.length > 0) return left
  if (!holds(policy, member, roles, unit)) {
    const others = holders(policy, roles, unit).join(', ')
    const role = eachRole(roles).join(', ')
    return [finding('not-in-role', { member, role, act, holders: others }, { member })]
  }
  if (!rules.refusesKeyRequirements) return []
  const [role = ''] = eachRole(roles)
  const requires = Object.hasOwn(policy.roles, role) ? policy.roles[role]?.requires : undefined
  return requires === undefined
    ? []
    : [finding('not-in-this-version', { feature: `requires: ${requires}` }, { member })]
}
