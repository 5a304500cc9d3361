/** Documents that two sign for: one writes, and another, whom the process names, signs last for all that it says (复核签署). */
import { eachRole, holders, holds } from '../policy/policy.ts'
import { judge } from '../process/condition.ts'
import type { Circumstances } from '../record/plan.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { Standing } from '../review/standing.ts'
import { groundOf } from '../world/ground.ts'
import type { World } from '../world/world.ts'
import { pathsOf } from './packet.ts'

/**
 * What the stage asks for and is not countersigned as it stands: whoever saved it last holds the role and is not the only
 * one who signed for it (S3-I-14: at least two signatures). What is not there yet is told elsewhere.
 */
export function countersigningFindings(
  world: World,
  standing: Standing,
  waived: readonly string[],
  by: Pick<Circumstances, 'signersOf' | 'lastSignerOf'>,
): readonly Finding[] {
  const { policy, tree } = world
  const { project, id, stage } = standing
  return stage.deliverables.flatMap((deliverable) => {
    const { document, countersigned: roles, when } = deliverable
    if (roles === undefined || waived.includes(document)) return []
    if (judge(when, groundOf(world, standing)).is !== 'yes') return []
    return pathsOf(world, standing, deliverable).flatMap((path) => {
      if (tree.get(path) === undefined) return []
      const last = by.lastSignerOf(path)
      const signers = by.signersOf(path)
      const isByRole = last !== undefined && holds(policy, last, roles, project.unit)
      if (isByRole && signers.some((one) => one !== last)) return []
      const only = signers.length === 1 ? signers[0] : undefined
      const may = holders(policy, roles, project.unit).filter((one) => one !== only)
      const facts = { document, role: eachRole(roles).join(', '), holders: may.join(', ') }
      return [finding('not-countersigned', facts, { project: id, file: path })]
    })
  })
}
