/** What the roles that the built-in processes name are called: from the example roster and the list of roles beside it. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withRole } from '../../core/policy/changes.ts'
import { holders, type Policy, type Role } from '../../core/policy/policy.ts'
import { rolesNamedBy } from '../../core/policy/weight.ts'
import type { Process } from '../../core/process/process.ts'
import type { Workspace } from '../../core/record/workspace.ts'
import type { World } from '../../core/world/world.ts'
import { readPolicyInput } from '../../documents/policy-input.ts'
import { packageRoot } from './package-folder.ts'
import { orRefuse } from './refusal.ts'

/** The roles by id, with both titles. */
export async function knownRoles(): Promise<Policy['roles']> {
  const files = ['roles.yaml', 'full.yaml'].map(async (name) => {
    const text = await readFile(join(packageRoot(), 'templates', 'policy', name), 'utf8')
    return Object.entries(orRefuse(readPolicyInput(name, text)).roles)
  })
  return Object.fromEntries((await Promise.all(files)).flat())
}

/** The policy with every role that the processes name, and these besides, as far as bd knows what it is called. */
export async function withRolesOf(
  policy: Policy,
  processes: readonly Process[],
  more: readonly string[] = [],
): Promise<Policy> {
  const known = await knownRoles()
  const missing = [...new Set([...rolesNamedBy(processes), ...more])].filter(
    (role) => !Object.hasOwn(policy.roles, role) && Object.hasOwn(known, role),
  )
  return missing.reduce((next, role) => withRole(next, role, known[role]!), policy)
}

/** The roles that the processes name and nobody holds. */
export function rolesUnheld(
  policy: Policy,
  processes: readonly Process[],
  parameters: Workspace['parameters'] = {},
): readonly string[] {
  return rolesNamedBy(processes, parameters).filter((role) => holders(policy, role).length === 0)
}

/** The roles that the workspace's processes name and its roster does not list, each with its titles where bd knows them. */
export async function rolesMissing(
  world: World,
  processes: readonly Process[] = world.processes().map(({ process }) => process),
): Promise<Readonly<Record<string, Role | undefined>>> {
  const named = rolesNamedBy(processes, world.workspace.parameters)
  const missing = named.filter((role) => !Object.hasOwn(world.policy.roles, role))
  const known = missing.length === 0 ? {} : await knownRoles()
  return Object.fromEntries(
    missing.map((role) => [role, Object.hasOwn(known, role) ? known[role] : undefined]),
  )
}
