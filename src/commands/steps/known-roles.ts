/** What the roles that the built-in processes name are called: from the roster that comes with bd. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Policy, Role } from '../../core/policy/policy.ts'
import { rolesNamedBy } from '../../core/policy/weight.ts'
import type { World } from '../../core/world.ts'
import { readPolicyInput } from '../../documents/policy-input.ts'
import { packageRoot } from './package.ts'
import { orRefuse } from './refused.ts'

/** The roles by id, with both titles. */
export async function knownRoles(): Promise<Policy['roles']> {
  const file = join(packageRoot(), 'templates', 'policy', 'full.yaml')
  return orRefuse(readPolicyInput('full.yaml', await readFile(file, 'utf8'))).roles
}

/** The roles that the workspace's processes name and its roster does not list, each with its titles where bd knows them. */
export async function rolesMissing(
  world: World,
): Promise<Readonly<Record<string, Role | undefined>>> {
  const processes = world.processes().map(({ process }) => process)
  const named = rolesNamedBy(processes, world.workspace.parameters)
  const missing = named.filter((role) => !Object.hasOwn(world.policy.roles, role))
  const known = missing.length === 0 ? {} : await knownRoles()
  return Object.fromEntries(
    missing.map((role) => [role, Object.hasOwn(known, role) ? known[role] : undefined]),
  )
}
