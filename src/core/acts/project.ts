/** What acts on a project's own record have in common: that the project goes on, and who owns it. */
import { mustHold } from '../authority.ts'
import { type Finding, finding } from '../finding.ts'
import type { Circumstances } from '../plan.ts'
import type { Standing } from '../standing.ts'
import type { World } from '../world.ts'

/** Reasons why the signer is not the owner of the project's stage. */
export function ownerFindings(
  world: World,
  standing: Standing,
  by: Circumstances,
  act: string,
): Finding[] {
  const { process, project, id } = standing
  return mustHold(world.policy, by.signer, process.owner, act, project.unit).map((one) => ({
    ...one,
    project: id,
  }))
}

/** A finding when the project has ended. */
export function endedFindings(standing: Standing): Finding[] {
  const { state, id } = standing
  return state === 'drafting' || state === 'in-review'
    ? []
    : [finding('project-ended', { project: id, state }, { project: id })]
}
