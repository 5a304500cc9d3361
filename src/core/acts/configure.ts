/** An administrator configures the workspace: the README, what git is told, and the CI files of a host are placed, changed or taken away. */
import type { ConfigureAct } from '../record/act.ts'
import { isConfiguration } from '../record/configuration.ts'
import { trailersOf } from '../record/filing.ts'
import { type Circumstances, type Judgement, plan, planUnless } from '../record/plan.ts'
import { configure } from '../record/workspace-acts.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { mustHold } from '../policy/authority.ts'
import { ADMINISTRATOR } from '../policy/policy.ts'
import { endorsementFindings } from '../policy/policy-rules.ts'
import type { World } from '../world/world.ts'

/**
 * Judges it: by an administrator, at the threshold of the policy, with a reason; of configuration alone, each file another
 * than it was. What a file holds is people's text and is shown to whoever signs: the rules go by its digest.
 */
export function judgeConfigure(world: World, act: ConfigureAct, by: Circumstances): Judgement {
  const where = { member: by.signer, file: act.texts[0]?.path ?? '' }
  const findings: Finding[] = [
    ...mustHold(world, by.signer, ADMINISTRATOR, 'configure'),
    ...endorsementFindings([world.policy], by, where),
    ...act.texts.flatMap(({ path, sha256 }) => {
      const place = { ...where, file: path }
      if (!isConfiguration(path)) return [finding('no-configuration', { path }, place)]
      const same = world.tree.get(path)?.sha256 === sha256
      return same ? [finding('nothing-changed', { project: path }, place)] : []
    }),
  ]
  if (act.texts.length === 0) {
    findings.push(finding('malformed-act', { act: 'configure', detail: 'no-file' }, where))
  }
  if (act.reason.trim() === '') {
    findings.push(finding('reason-required', { act: 'configure' }, where))
  }
  const texts = act.texts.map(({ path, sha256 }) => [path, sha256] as const)
  return planUnless(findings, () => plan(trailersOf(configure, act), [], texts))
}
