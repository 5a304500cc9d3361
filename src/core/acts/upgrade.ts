/** The workspace enters a newer epoch: from the next act on, its edition of the rules judges. */
import type { UpgradeAct } from '../record/act.ts'
import { finding } from '../rules/finding.ts'
import { type Circumstances, type Judgement, plan, planUnless } from '../record/plan.ts'
import { ADMINISTRATOR } from '../policy/policy.ts'
import { isLater } from '../rules/epoch-name.ts'
import type { World } from '../world/world.ts'
import { mustHold } from '../policy/authority.ts'
import { endorsementFindings } from '../policy/policy-rules.ts'
import { trailersOf } from '../record/filing.ts'
import { upgrade } from '../record/workspace-acts.ts'

/**
 * Judges it: by an administrator, at the threshold of the policy, with a reason, to a later epoch. What stands is kept as it
 * is, and what was accepted stays accepted; nothing leads back.
 */
export function judgeUpgrade(world: World, act: UpgradeAct, by: Circumstances): Judgement {
  const { workspace, policy } = world
  const where = { file: 'bd.yaml', member: by.signer }
  const findings = [
    ...mustHold(world, by.signer, ADMINISTRATOR, 'upgrade'),
    ...endorsementFindings([policy], by, where),
  ]
  if (!isLater(workspace.format, act.to)) {
    findings.push(finding('nothing-changed', { project: workspace.format }, where))
  }
  if (act.reason.trim() === '') findings.push(finding('reason-required', { act: 'upgrade' }, where))
  return planUnless(findings, () =>
    plan(trailersOf(upgrade, act), [['bd.yaml', { ...workspace, format: act.to }]]),
  )
}
