/** A gate is asked to look once more at what it rejected (复议); the first outcome stays on record. */
import type { Standing } from '../review/standing.ts'
import type { ReconsiderAct } from '../record/act.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { type Circumstances, type Judgement } from '../record/plan.ts'
import { type Rejection, rejectionOf, timesReconsidered } from '../review/reconsideration.ts'
import { standingOf } from '../project/standing.ts'
import type { World } from '../world/world.ts'
import { endedFindings, ownerFindings } from './project.ts'
import { filed } from './filed.ts'
import { reconsider } from '../record/reconsider.ts'

/**
 * Judges a reconsideration: by the owner of the stage that was submitted, of the rejection that ended the project, as
 * often as the process says. The project goes back to where it was submitted from.
 */
export function judgeReconsider(world: World, act: ReconsiderAct, by: Circumstances): Judgement {
  const found = standingOf(world, act.project)
  if (!found.ok) return found
  const standing = found.value
  const where = { project: act.project, member: by.signer }
  const rejection = rejectionOf(standing)
  if (rejection === undefined) return { ok: false, findings: notRejected(world, standing, by) }
  const { from } = rejection.round
  const findings = [
    ...ownerFindings(world, { ...standing, stage: from }, by, 'reconsider'),
    ...timesFindings(standing, rejection),
    ...meantFindings(rejection, act),
  ]
  if (act.reason.trim() === '') {
    findings.push(finding('reason-required', { act: 'reconsider' }, where))
  }
  if (findings.length > 0) return { ok: false, findings }
  return { ok: true, value: filed(world, reconsider, act, by, {}) }
}

function notRejected(world: World, standing: Standing, by: Circumstances): readonly Finding[] {
  const where = { project: standing.id, member: by.signer }
  const { state, stage } = standing
  const ended = state === 'drafting' || state === 'in-review' || state === 'rejected'
  return ended
    ? [finding('not-rejected', { stage: stage.stage }, where)]
    : endedFindings(world, standing, by.now.date, by.signer)
}

function timesFindings(standing: Standing, { round }: Rejection): Finding[] {
  const { stage, reconsider: times } = round.stage
  const where = { project: standing.id }
  if (times === undefined) return [finding('reconsider-not-here', { stage }, where)]
  return timesReconsidered(standing, stage) < times
    ? []
    : [finding('reconsider-used-up', { stage, times }, where)]
}

/** The act names the rejection that it is about, so that it cannot be turned against another. */
function meantFindings({ round, by }: Rejection, act: ReconsiderAct): Finding[] {
  const where = { project: act.project }
  const claimed = `${act.stage}.${act.round}`
  const expected = `${round.stage.stage}.${round.round}`
  if (claimed !== expected) return [finding('wrong-round', { found: claimed, expected }, where)]
  return act.rejection === by.sha256
    ? []
    : [finding('other-rejection', { found: act.rejection, expected: by.sha256 }, where)]
}
