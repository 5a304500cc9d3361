/** Roles are found by name in the roster, and among those that processes name: one of these comes along with its first holder. */
import { withRole } from '../../core/policy/changes.ts'
import type { Policy, Role } from '../../core/policy/policy.ts'
import { callableRoles } from '../../core/text/known-names.ts'
import type { World } from '../../core/world/world.ts'
import type { Session } from '../session.ts'
import { rolesMissing } from './built-in-roles.ts'
import { named } from './ids-by-name.ts'
import { UsageError } from './refusal.ts'

/** Roles that the roster does not list, by id; of one that only a process of the company names the titles are not known. */
type Missing = Readonly<Record<string, Role | undefined>>

/** The id of a role by what was typed, of the roster or of those that are missing there. */
export function roleMeant(
  session: Session,
  { policy }: World,
  missing: Missing,
  typed: string,
): string {
  const titles = Object.entries(missing).map(([id, role]): [string, readonly string[]] => [
    id,
    role === undefined ? [] : [role.title.zh, role.title.en],
  ])
  return named(session, 'role', new Map([...titles, ...callableRoles(policy)]), typed)
}

/** The ids of roles as typed, and the policy with those that it did not list; one without known titles is to be added first. */
export async function rolesToGrant(
  session: Session,
  world: World,
  policy: Policy,
  typed: readonly string[],
): Promise<{ readonly roles: readonly string[]; readonly policy: Policy }> {
  if (typed.length === 0) return { roles: [], policy }
  const missing = await rolesMissing(world)
  const roles = typed.map((one) => roleMeant(session, world, missing, one))
  const fresh = new Set(roles.filter((role) => !Object.hasOwn(policy.roles, role)))
  const next = [...fresh].reduce((before, role) => {
    const title = missing[role]?.title
    if (title === undefined) throw new UsageError('role-not-listed', { found: role })
    return withRole(before, role, { title })
  }, policy)
  return { roles, policy: next }
}
