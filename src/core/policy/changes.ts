/** Changes of a roster: each takes the present one and gives the next, without its version. What they come to is judged elsewhere. */
import { given } from '../record/kinds.ts'
import type { CommitId } from '../record/commit.ts'
import { isActive, type Member, type Policy, type Role, type RoleGrant } from './policy.ts'

/** With the member's entry put in place of the one that was there. */
export function withMember(policy: Policy, member: string, entry: Member): Policy {
  return { ...policy, members: { ...policy.members, [member]: entry } }
}

/** With the role granted, for one unit or for all; nothing more where it was granted already. */
export function withGrants(
  policy: Policy,
  member: string,
  roles: readonly string[],
  unit?: string,
): Policy {
  const fresh = [...new Set(roles)].filter(
    (role) =>
      !policy.grants.some((one) => one.member === member && one.role === role && one.unit === unit),
  )
  const grants = fresh.map((role): RoleGrant => {
    return { member, role, ...(unit === undefined ? {} : { unit }) }
  })
  return { ...policy, grants: [...policy.grants, ...grants] }
}

/** Without the grants of the role to the member: those for the unit, or all of them. */
export function withoutGrants(policy: Policy, member: string, role: string, unit?: string): Policy {
  const isTaken = (grant: RoleGrant) =>
    grant.member === member && grant.role === role && (unit === undefined || grant.unit === unit)
  return { ...policy, grants: policy.grants.filter((grant) => !isTaken(grant)) }
}

/**
 * The member leaves: he signs nothing more, and holds no role. His keys stay on the list, so that old signatures keep their
 * owner; his roles go, so that he does not come back into them unasked.
 */
export function leaving(policy: Policy, member: string): Policy {
  const grants = policy.grants.filter((grant) => grant.member !== member)
  return withMember({ ...policy, grants }, member, { ...policy.members[member]!, state: 'left' })
}

/** The member comes back, without roles; of the keys that were active when he left, those not kept are retired. */
export function returning(policy: Policy, member: string, kept: readonly string[]): Policy {
  const { state: _, ...entry } = policy.members[member]!
  const keys = entry.keys.map((one) =>
    one.state === 'active' && !kept.includes(one.key) ? { ...one, state: 'retired' as const } : one,
  )
  return withMember(policy, member, { ...entry, keys })
}

/** With the member's key retired. */
export function withRetired(policy: Policy, member: string, key: string): Policy {
  const entry = policy.members[member]!
  const keys = entry.keys.map((one) =>
    one.key === key ? { ...one, state: 'retired' as const } : one,
  )
  return withMember(policy, member, { ...entry, keys })
}

/** With the member's key said to be compromised since a commit. */
export function withCompromised(
  policy: Policy,
  member: string,
  key: string,
  since: CommitId,
): Policy {
  const entry = policy.members[member]!
  const keys = entry.keys.map((one) =>
    one.key === key
      ? { key, state: 'compromised' as const, since, ...given('proof', one.proof) }
      : one,
  )
  return withMember(policy, member, { ...entry, keys })
}

/** With the member entered so, in the order of the file. */
export function withEntry(policy: Policy, member: string, entry: Member): Policy {
  const { name, email, superior, state, keys } = entry
  return withMember(policy, member, {
    name,
    ...given('email', email),
    ...given('superior', superior),
    ...given('state', state),
    keys,
  })
}

/** With the role as given; a role that may nothing says nothing of it. */
export function withRole(
  policy: Policy,
  role: string,
  { title, requires, may = [], headcount, duty }: Role,
): Policy {
  const whole = {
    title,
    ...given('requires', requires),
    ...given('may', may.length === 0 ? undefined : may),
    ...given('headcount', headcount),
    ...given('duty', duty),
  }
  return { ...policy, roles: { ...policy.roles, [role]: whole } }
}

/** With the unit called so. */
export function withUnit(policy: Policy, unit: string, name: string): Policy {
  return { ...policy, units: { ...policy.units, [unit]: { name } } }
}

/** With the two roles allowed, or no longer allowed, to one member. */
export function withPair(
  policy: Policy,
  [one, other]: readonly [string, string],
  allowed: boolean,
): Policy {
  const rest = policy['same-person'].filter((pair) => !(pair.includes(one) && pair.includes(other)))
  const pairs = allowed ? [...rest, [one, other] as const] : rest
  return { ...policy, 'same-person': pairs }
}

/** With so many administrators needed for a change. */
export function withThreshold(policy: Policy, needed: number): Policy {
  return { ...policy, thresholds: { ...policy.thresholds, policy: needed } }
}

/** The members who are there, or those who have left. */
export function membersWho(policy: Policy, are: 'there' | 'gone'): readonly string[] {
  return Object.keys(policy.members).filter((id) => isActive(policy, id) === (are === 'there'))
}
