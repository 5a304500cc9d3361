/** Proof: roles are named alike throughout; a name that stands once and is a slip of the pen from another is doubtful. */
import type { Process } from '../process/process.ts'
import { isOneSlip } from '../text/suggestion.ts'
import { type Fault, fault } from './fault.ts'
import { rolesOf } from '../process/roles.ts'

/** Roles named once that differ by one letter from a role named more often; a policy, where there is one, knows better. */
export function doubtfulRoles(process: Process): readonly Fault[] {
  const named = rolesOf(process)
  const times = new Map<string, number>()
  for (const { role } of named) times.set(role, (times.get(role) ?? 0) + 1)
  const often = [...times].flatMap(([role, count]) => (count > 1 ? [role] : []))
  return named.flatMap(({ role, path }) => {
    const other = often.find((one) => isOneSlip(role, one))
    return times.get(role) === 1 && other !== undefined
      ? [fault('name-doubtful', { kind: 'role', name: role, other }, path)]
      : []
  })
}
