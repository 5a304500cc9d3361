/** The doctor's look at the roster: roles that processes need, and that nobody holds or the roster does not list. */
import type { Summary } from '../../core/agenda/summary.ts'
import { hasKeyFor } from '../../core/policy/key-requirement.ts'
import { hasKey, holders, isActive, type Policy } from '../../core/policy/policy.ts'
import type { Process } from '../../core/process/process.ts'
import { rolesNamedBy } from '../../core/policy/weight.ts'
import type { World } from '../../core/world/world.ts'
import { namesIn } from '../../terminal/names.ts'
import { type Diagnosis, diagnosis } from '../../terminal/phrases/diagnosis.ts'
import { titledId } from '../../terminal/phrases/understood.ts'
import type { Voice } from '../../terminal/voice.ts'
import { rosterWords } from '../../terminal/phrases/roster.ts'
import { rolesByProcess, rolesKept, rolesMissing } from './built-in-roles.ts'
import { hasEnded } from '../../core/project/end.ts'
import { projectsIn } from './all-projects.ts'
import type { Reading } from './read-world.ts'

/** A role that the roster does not list can be granted to nobody; one that nobody holds stops a project when it comes to it. */
export async function rolesChecks(v: Voice, reading: Reading): Promise<readonly Diagnosis[]> {
  const { world } = reading
  const { summaries } = await projectsIn(reading)
  const processes = inForce(world, summaries)
  const { parameters } = world.workspace
  const named = [...new Set([...rolesNamedBy(processes, parameters), ...rolesKept(world)])]
  const missing = await rolesMissing(world, named)
  const unlisted = Object.keys(missing)
  const unheld = named.filter(
    (role) => !unlisted.includes(role) && holders(world.policy, role).length === 0,
  )
  const names = namesIn(v, world.policy)
  const told = (roles: readonly string[]) =>
    v.list(
      roles.map((role) => titledId(v, names('role', role) ?? v.title(missing[role]?.title), role)),
    )
  const byProcess = (roles: readonly string[]) =>
    rolesByProcess(processes, roles, parameters)
      .map(({ process, roles: some }) => rosterWords(v).neededBy(process?.title, told(some)))
      .map((line) => `\n${line}`)
      .join('')
  const facts = (roles: readonly string[]) => ({ roles: told(roles), role: roles[0] ?? '' })
  return [
    ...(unlisted.length === 0 ? [] : [diagnosis('problem', 'roles-unlisted', facts(unlisted))]),
    ...(unheld.length === 0
      ? []
      : [diagnosis('note', 'roles-unheld', { ...facts(unheld), roles: byProcess(unheld) })]),
    ...keyless(v, world.policy),
  ]
}

/**
 * Who holds a role and has no active key, with the roles: whatever comes to him stays there, unless a secretary enters it; and
 * whose key is not such as the role requires.
 */
function keyless(v: Voice, policy: Policy): readonly Diagnosis[] {
  const none = held(policy, (member) => !hasKey(policy, member))
  const below = held(
    policy,
    (member, role) => hasKey(policy, member) && !hasKeyFor(policy, member, role),
  )
  const [first] = none.keys()
  return [
    ...(first === undefined
      ? []
      : [diagnosis('note', 'holders-keyless', { holders: told(v, policy, none), member: first })]),
    ...(below.size === 0
      ? []
      : [diagnosis('note', 'holders-key-below', { holders: told(v, policy, below) })]),
  ]
}

/** The roles of active members of whom something is true in them. */
function held(
  policy: Policy,
  lacks: (member: string, role: string) => boolean,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { member, role } of policy.grants) {
    if (!isActive(policy, member) || !lacks(member, role)) continue
    found.set(member, (found.get(member) ?? new Set()).add(role))
  }
  return found
}

function told(v: Voice, policy: Policy, all: ReadonlyMap<string, ReadonlySet<string>>): string {
  const names = namesIn(v, policy)
  const one = ([member, roles]: readonly [string, ReadonlySet<string>]) => {
    const titles = v.list([...roles].map((role) => names('role', role) ?? role))
    return titledId(v, names('member', member), member) + v.bracketed(titles)
  }
  return v.list([...all].map(one))
}

/** The newest version of each process, and the versions by which projects still run. */
function inForce(world: World, projects: readonly Summary[]): readonly Process[] {
  const running = new Set(
    projects.flatMap((one) => {
      const { id: process, version } = one.project.process
      return hasEnded(one) ? [] : [nameOf({ process, version })]
    }),
  )
  const all = world.processes().map(({ process }) => process)
  return all.filter((one) => {
    const newest = Math.max(
      ...all.flatMap((other) => (other.process === one.process ? [other.version] : [])),
    )
    return one.version === newest || running.has(nameOf(one))
  })
}

function nameOf({ process, version }: Pick<Process, 'process' | 'version'>): string {
  return `${process} ${version}`
}
