/** A member affirms his own acts, which a key of his signed when it was perhaps in other hands. */
import { affirm, type AffirmAct, firstOf } from '../record/affirm.ts'
import { recordOf, recordPath, trailersOf } from '../record/filing.ts'
import { type Circumstances, type Judgement, plan, planUnless } from '../record/plan.ts'
import { finding } from '../rules/finding.ts'
import type { World } from '../world/world.ts'

/** Judges it: by the member himself with a key that is active, of acts that are in doubt, each named once, with a reason. */
export function judgeAffirm(_world: World, act: AffirmAct, by: Circumstances): Judgement {
  const { signer: member } = by
  const path = recordPath(affirm, { commit: firstOf(act) })
  const where = { member, file: path }
  const wrong = act.commits.filter(
    (commit, at) => by.history?.inDoubt(commit) !== member || act.commits.indexOf(commit) !== at,
  )
  const findings = [
    ...wrong.map((commit) => finding('nothing-to-affirm', { commit, member }, where)),
    ...(act.reason.trim() === '' ? [finding('reason-required', { act: 'affirm' }, where)] : []),
  ]
  return planUnless(findings, () => {
    const record = recordOf(affirm, act, by, {})
    return plan(trailersOf(affirm, record), [[path, record]])
  })
}
