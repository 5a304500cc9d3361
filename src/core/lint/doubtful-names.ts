/** Proof: no stage is called by a word that means something of its own, and no role looks like a slip of another. */
import { partsOf } from '../process/parts.ts'
import type { Process } from '../process/process.ts'
import { rolesOf } from '../process/roles.ts'
import { isOneSlip } from '../text/suggestion.ts'
import { type Fault, fault } from './fault.ts'

/** Stages named as the words that end a project or leave it where it is. */
export function reservedStages(process: Process): readonly Fault[] {
  return partsOf(process, 'stage').flatMap(({ stage: { stage }, path }) =>
    stage === 'end' || stage === 'stay'
      ? [fault('reserved-name', { kind: 'stage', name: stage }, [...path, 'stage'])]
      : [],
  )
}

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
