/** This proof shows that a waiver that a process allows can be given: by whoever submits, who must hold the role that waives. */
import { holds, type Policy } from '../policy/policy.ts'
import { ownerSource } from '../process/owner.ts'
import { partsOf } from '../process/parts.ts'
import type { Process } from '../process/process.ts'
import { type Fault, fault } from './fault.ts'
import { ownersOf, type Parameters } from '../process/roles.ts'

/** Waivers by a role that the submitter does not hold; without a policy, whether anybody holds both is not proven. */
export function impossibleWaivers(
  process: Process,
  policy: Policy | undefined,
  parameters: Parameters,
): readonly Fault[] {
  return partsOf(process, 'deliverable').flatMap(({ deliverable, stage, path: at }) => {
    const { document, waivable } = deliverable
    const owners = ownersOf(ownerSource(process, stage), parameters)
    const role = waivable?.by
    if (role === undefined || owners.includes(role) || owners.length === 0) return []
    const path = [...at, 'waivable', 'by']
    if (policy === undefined) {
      return [
        fault('lint-not-proven', { proof: 'waivers', why: 'by-roster', example: document }, path),
      ]
    }
    const both = Object.keys(policy.members).some(
      (member) => holds(policy, member, role) && owners.some((one) => holds(policy, member, one)),
    )
    return both
      ? []
      : [fault('waivable-by-nobody', { document, role, owner: owners.join(', ') }, path)]
  })
}
