/** What the roles that the built-in processes name are called: from the example roster and the list of roles beside it. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rolesOfDuties } from '../../core/duty/roles.ts'
import { rolesOfRegister } from '../../core/register/roles.ts'
import { withRole } from '../../core/policy/changes.ts'
import { holders, type Policy, type Role } from '../../core/policy/policy.ts'
import { rolesNamedBy } from '../../core/policy/weight.ts'
import type { Process } from '../../core/process/process.ts'
import { given } from '../../core/record/kinds.ts'
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

/** The policy with every role that the processes name, these besides, and those with a headcount, as far as bd knows what it is called; a role that was there stays as it is. */
export async function withRolesOf(
  policy: Policy,
  processes: readonly Process[],
  more: readonly string[] = [],
  headcounts: Readonly<Record<string, number>> = {},
): Promise<Policy> {
  const known = await knownRoles()
  const named = [...rolesNamedBy(processes), ...more, ...Object.keys(headcounts)]
  const missing = [...new Set(named)].filter(
    (role) => !Object.hasOwn(policy.roles, role) && Object.hasOwn(known, role),
  )
  return missing.reduce((next, role) => {
    const headcount = headcounts[role]
    return withRole(next, role, { ...known[role]!, ...given('headcount', headcount) })
  }, policy)
}

/** The roles that the processes name and nobody holds. */
export function rolesUnheld(
  policy: Policy,
  processes: readonly Process[],
  parameters: Workspace['parameters'] = {},
): readonly string[] {
  return rolesNamedBy(processes, parameters).filter((role) => holders(policy, role).length === 0)
}

/** Of these roles those that each process names; last, without a process, those that only registers and duties do. */
export function rolesByProcess(
  processes: readonly Process[],
  roles: readonly string[],
  parameters: Workspace['parameters'] = {},
): readonly { readonly process?: Process; readonly roles: readonly string[] }[] {
  const each = processes.map((process) => {
    const named = rolesNamedBy([process], parameters)
    return { process, roles: named.filter((role) => roles.includes(role)) }
  })
  const found = new Set(each.flatMap((one) => one.roles))
  return [...each, { roles: roles.filter((role) => !found.has(role)) }].filter(
    (one) => one.roles.length > 0,
  )
}

/** The roles that the newest registers and files of duties of a workspace name. */
export function rolesKept(world: Pick<World, 'registers' | 'duties'>): readonly string[] {
  const registers = world.registers().map(({ register }) => register)
  const duties = world.duties().map((one) => one.duties)
  return [
    ...newestOf(registers, ({ register }) => register).flatMap(rolesOfRegister),
    ...newestOf(duties, ({ duties: id }) => id).flatMap(rolesOfDuties),
  ]
}

/** Of each id the version that is the newest. */
function newestOf<T extends { readonly version: number }>(
  versions: readonly T[],
  idOf: (one: T) => string,
): readonly T[] {
  const sorted = versions.toSorted((a, b) => a.version - b.version)
  return [...new Map(sorted.map((one) => [idOf(one), one])).values()]
}

/** The roles that are named, else those that the workspace needs, and its roster does not list, each with its titles where bd knows them. */
export async function rolesMissing(
  world: World,
  named: readonly string[] = [
    ...rolesNamedBy(
      world.processes().map(({ process }) => process),
      world.workspace.parameters,
    ),
    ...rolesKept(world),
  ],
): Promise<Readonly<Record<string, Role | undefined>>> {
  const missing = named.filter((role) => !Object.hasOwn(world.policy.roles, role))
  const known = missing.length === 0 ? {} : await knownRoles()
  return Object.fromEntries(
    missing.map((role) => [role, Object.hasOwn(known, role) ? known[role] : undefined]),
  )
}
