/** Somebody casts a ballot under a grant: the rules say whether he may, and as which ballot of that seat. */
import type { BallotAct } from '../record/act.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { grantsOf } from '../record/grant.ts'
import type { ReviewScene } from '../review/outcome.ts'
import type { Circumstances } from '../record/plan.ts'
import { proxyFindings } from '../review/proxy.ts'
import { orderFindings } from './seat.ts'

/** Why the signer may not cast this ballot under the grant that it names. */
export function proxyBallotFindings(
  scene: ReviewScene,
  act: BallotAct,
  by: Circumstances,
): readonly Finding[] {
  const where = { project: act.project, member: by.signer }
  const grant = grantsOf(scene.world.tree).find(({ sha256 }) => sha256 === act.grant)
  if (grant === undefined) {
    return [finding('unknown-grant', { grant: act.grant ?? '', member: by.signer }, where)]
  }
  const findings = proxyFindings(scene, act.seat, grant, by.signer)
  return findings.length > 0 ? findings : orderFindings(scene, act, where)
}
