/** Roles of weight let their holders decide, speak for those who decide, or change the rules. */
import { ADMINISTRATOR, type Policy } from './policy.ts'
import type { RoleUse } from '../process/part.ts'
import { type Parameters, rolesOf } from '../process/roles.ts'
import type { Process } from '../process/process.ts'

const WEIGHTY: ReadonlySet<RoleUse> = new Set([
  'review',
  'chair',
  'secretary',
  'veto',
  'instead',
  'waiver',
])

/** Why a role is of weight; `undefined` for one that only writes, submits or receives. */
export type Weight = 'administers' | 'decides' | 'may'

/** How much the role weighs by the policy and the processes of a workspace. */
export function weightOf(
  policy: Policy,
  processes: readonly Process[],
  role: string,
): Weight | undefined {
  if (role === ADMINISTRATOR) return 'administers'
  const decides = processes.some((process) =>
    rolesOf(process).some((one) => one.role === role && WEIGHTY.has(one.as)),
  )
  if (decides) return 'decides'
  const may = Object.hasOwn(policy.roles, role) ? policy.roles[role]?.may : undefined
  return may !== undefined && may.length > 0 ? 'may' : undefined
}

/** The roles that processes name, each once, in the order in which they are named. */
export function rolesNamedBy(
  processes: readonly Process[],
  parameters: Readonly<Record<string, Parameters>> = {},
): readonly string[] {
  const named = processes.flatMap((process) => rolesOf(process, parameters[process.process]))
  return [...new Set(named.map(({ role }) => role))]
}
