/** The roster says who may do what, with which keys. Authority is always judged by the policy before the commit. */
import { SUPERIOR } from '../process/roles.ts'
import type { CommitId } from '../record/commit.ts'
import type { Wording } from '../text/wording.ts'

export interface PolicyKey {
  /** `<type> <base64>`, without a comment. */
  readonly key: string
  /** A compromised key is retired, and in doubt is what it signed after `since`. */
  readonly state: 'active' | 'retired' | 'compromised'
  /** The last commit before the key came into other hands; of a compromised one alone. */
  readonly since?: CommitId
  /** The member's own signature over the request to join, as base64; absent where the founder vouches. */
  readonly proof?: string
}

export interface Member {
  readonly name: string
  readonly email?: string
  /** Who is set over the member: the superior (上级) that a process means. */
  readonly superior?: string
  readonly state?: 'left'
  readonly keys: readonly PolicyKey[]
}

/** What a role may do besides what processes give it. */
export const PERMISSIONS = ['publish', 'set-parameters', 'calendar'] as const

export type Permission = (typeof PERMISSIONS)[number]

/** What a role may require of the key that signs in it. */
export const KEY_REQUIREMENTS = ['touch', 'touch-and-pin'] as const

export type KeyRequirement = (typeof KEY_REQUIREMENTS)[number]

export interface Role {
  readonly title: Wording
  readonly requires?: KeyRequirement
  readonly may?: readonly Permission[]
  /** The most members who may hold the role (定编). */
  readonly headcount?: number
  /** What whoever holds the role has to do (岗位职责). */
  readonly duty?: string
}

/** Whether the role is that word, and no role that a policy has called so itself. */
export function isSuperior(policy: Policy, role: Roles): boolean {
  return role === SUPERIOR && !Object.hasOwn(policy.roles, SUPERIOR)
}

export interface RoleGrant {
  readonly member: string
  readonly role: string
  readonly unit?: string
}

/** The content of `policy.yaml`. */
export interface Policy {
  readonly format: string
  readonly version: number
  readonly thresholds: { readonly policy: number }
  readonly units: Readonly<Record<string, { readonly name: string }>>
  readonly roles: Readonly<Record<string, Role>>
  readonly members: Readonly<Record<string, Member>>
  readonly grants: readonly RoleGrant[]
  /** Pairs of roles that one member may hold together. */
  readonly 'same-person': readonly (readonly [string, string])[]
}

/** A role, or several of which any will do. */
export type Roles = string | readonly string[]

/** The role whose holders change the policy. */
export const ADMINISTRATOR = 'administrator'

/** The member to whom a key belongs, with the key's state; `undefined` when the policy does not list it. */
export function ownerOfKey(policy: Policy, key: string): Owner | undefined {
  let owners = OWNERS.get(policy.members)
  if (owners === undefined) OWNERS.set(policy.members, (owners = ownersIn(policy)))
  return owners.get(key)
}

/** A member who owns a key, with the key's state. */
type Owner = { readonly member: string; readonly state: 'active' | 'retired' }

/** The owner of each key by the members that were read: a history asks it of every commit. */
const OWNERS = new WeakMap<Policy['members'], ReadonlyMap<string, Owner>>()

function ownersIn({ members }: Policy): ReadonlyMap<string, Owner> {
  const owners = new Map<string, Owner>()
  for (const [member, entry] of Object.entries(members)) {
    for (const { key, state } of entry.keys) {
      const active = state === 'active' && entry.state !== 'left'
      // The first who lists it counts.
      if (!owners.has(key)) owners.set(key, { member, state: active ? 'active' : 'retired' })
    }
  }
  return owners
}

/** Why a listed key signs nothing, in the facts of a finding: whose it is, and that he has left where that alone is why. */
export function retiredFacts(
  policy: Policy,
  member: string,
  { key, fingerprint }: { readonly key: string; readonly fingerprint: string },
): { readonly member: string; readonly fingerprint: string; readonly gone?: string } {
  const isGone = memberOf(policy, member)?.state === 'left' && !isSpent(policy, key)
  return { member, fingerprint, ...(isGone ? { gone: 'yes' } : {}) }
}

/**
 * Whether a key that the policy lists has signed for the last time. That of who has left may come back with him; until then it
 * signs nothing all the same.
 */
export function isSpent(policy: Policy, key: string): boolean {
  return Object.values(policy.members).some(({ keys }) =>
    keys.some((one) => one.key === key && one.state !== 'active'),
  )
}

/** Whether the policy lists the member, and he has not left. */
export function isActive(policy: Policy, member: string): boolean {
  const entry = memberOf(policy, member)
  return entry !== undefined && entry.state !== 'left'
}

/** Whether the member could sign: a member without an active key may hold a seat, and signs nothing. */
export function hasKey(policy: Policy, member: string): boolean {
  return memberOf(policy, member)?.keys.some(({ state }) => state === 'active') === true
}

/** The member's entry; own properties only, so that no id reaches the prototype. */
export function memberOf(policy: Policy, member: string): Member | undefined {
  return Object.hasOwn(policy.members, member) ? policy.members[member] : undefined
}

/** The roles, one by one. */
export function eachRole(roles: Roles): readonly string[] {
  return typeof roles === 'string' ? [roles] : roles
}

/** Whether the active member holds one of the roles, for the unit where one is asked (a grant without a unit holds for all). */
export function holds(policy: Policy, member: string, roles: Roles, unit?: string): boolean {
  return (
    isActive(policy, member) &&
    policy.grants.some(
      (grant) =>
        grant.member === member &&
        eachRole(roles).includes(grant.role) &&
        (grant.unit === undefined || grant.unit === unit),
    )
  )
}

/** Of the roles, the one in which the member may act; the first where he holds none of them. */
export function roleHeld(policy: Policy, member: string, roles: Roles, unit?: string): string {
  const each = eachRole(roles)
  return each.find((role) => holds(policy, member, role, unit)) ?? each[0] ?? ''
}

/** Whether the active member holds the role for any unit. */
export function holdsSomewhere(policy: Policy, member: string, role: string): boolean {
  return (
    isActive(policy, member) &&
    policy.grants.some((grant) => grant.member === member && grant.role === role)
  )
}

/** The active members who hold one of the roles (for the unit, where one is asked), each once, in the policy's order. */
export function holders(policy: Policy, roles: Roles, unit?: string): readonly string[] {
  let known = HOLDERS.get(policy)
  if (known === undefined) HOLDERS.set(policy, (known = new Map()))
  const asked = JSON.stringify([roles, unit])
  const found =
    known.get(asked) ??
    Object.keys(policy.members).filter((member) => holds(policy, member, roles, unit))
  known.set(asked, found)
  return found
}

/** Who holds which roles by a policy as it was read: every opening of a review asks it. */
const HOLDERS = new WeakMap<Policy, Map<string, readonly string[]>>()

/** Whether the member may do what the policy grants to roles by `may`. */
export function mayDo(policy: Policy, member: string, permission: Permission): boolean {
  return rolesThat(policy, permission).some((role) => holds(policy, member, role))
}

/** The roles to which the policy grants a permission by `may`. */
export function rolesThat(policy: Policy, permission: Permission): readonly string[] {
  return Object.entries(policy.roles).flatMap(([role, { may }]) =>
    may?.includes(permission) === true ? [role] : [],
  )
}
