/** Acts on a project's own record have this in common: the project goes on, and somebody owns it. */
import type { Standing } from '../review/standing.ts'
import { actorFindings } from '../review/requester.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { ownerRole, ownerSource } from '../process/owner.ts'
import type { PlainDate } from '../calendar/time.ts'
import type { Circumstances } from '../record/plan.ts'
import { mayReconsider } from '../review/reconsideration.ts'
import type { World } from '../world/world.ts'

/** Reasons why the signer is not the owner of the project's stage. */
export function ownerFindings(
  world: World,
  standing: Standing,
  by: Circumstances,
  act: string,
): Finding[] {
  const { process, id, stage } = standing
  const role = ownerRole(world, process, stage, by.now.date)
  if (role === undefined) {
    const source = ownerSource(process, stage)
    const parameter = typeof source === 'string' ? source : source.parameter
    return [finding('unset-parameter', { parameter, process: process.process }, { project: id })]
  }
  return actorFindings(world, standing, by.signer, role, act)
}

/**
 * A finding when the project has ended, is on hold, or was handed over and only waits for its receipt. Of a rejection that
 * may be reconsidered on this date it names who may ask for that.
 */
export function endedFindings(
  world: World,
  standing: Standing,
  date: PlainDate,
  member?: string,
): Finding[] {
  const { state, id: project } = standing
  if (state === 'drafting' || state === 'in-review') return []
  const where = member === undefined ? { project } : { project, member }
  if (state === 'on-hold') {
    const since = standing.hold?.record.at.slice(0, 10) ?? ''
    return [finding('project-on-hold', { since }, where)]
  }
  if (state === 'handed-over') return [finding('project-handed-over', { project }, where)]
  const may = mayReconsider(world, standing, date)
  const again = may.length === 0 ? {} : { reconsider: may.join(', ') }
  return [finding('project-ended', { project, state, ...again }, where)]
}
