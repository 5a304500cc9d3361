/** A running deadline is computed again after the calendar changed: nothing moves one silently. */
import type { RecomputeAct } from '../record/act.ts'
import { activeFindings } from '../policy/authority.ts'
import { shownEnd } from '../calendar/deadline.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { ReviewScene } from '../review/outcome.ts'
import { type Circumstances, type Judgement } from '../record/plan.ts'
import { mayRecompute, recomputedDeadline, recomputingRoles } from '../review/recompute.ts'
import type { World } from '../world/world.ts'
import { openGate } from './gate.ts'
import { filed } from './filed.ts'
import { recompute } from '../record/recompute.ts'

/**
 * Judges it: by the review's secretary, the owner of the stage or who keeps the calendar, with a reason, where the
 * deadline has one and would end on another day or become certain. It begins where it began and is as long as it was.
 */
export function judgeRecompute(world: World, act: RecomputeAct, by: Circumstances): Judgement {
  const scene = openGate(world, act, by)
  if (!scene.ok) return scene
  const { open } = scene.value
  const deadline = recomputedDeadline(world, open)
  const where = { project: act.project, member: by.signer }
  const findings = whoFindings(scene.value, by)
  if (act.reason.trim() === '') {
    findings.push(finding('reason-required', { act: 'recompute' }, where))
  }
  if (open.deadline === undefined) {
    findings.push(finding('no-deadline', { review: act.review }, where))
  } else if (deadline === undefined) {
    const facts = { review: act.review, deadline: shownEnd(open.deadline) }
    findings.push(finding('deadline-unchanged', facts, where))
  }
  if (findings.length > 0 || deadline === undefined) return { ok: false, findings }
  return {
    ok: true,
    value: filed(world, recompute, act, by, { n: open.acts.recomputes.length + 1, deadline }),
  }
}

function whoFindings(
  { world, standing, open, now }: ReviewScene,
  { signer }: Circumstances,
): Finding[] {
  const left = activeFindings(world.policy, signer)
  const able = mayRecompute(world, standing, open, now.date)
  if (left.length > 0 || able.includes(signer)) return left
  const [role = ''] = recomputingRoles(world, standing, open, now.date)
  const facts = { member: signer, role, act: 'recompute', holders: able.join(', ') }
  return [finding('not-in-role', facts, { member: signer })]
}
