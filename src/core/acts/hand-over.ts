/** The owner hands the completed project over, and the receiving department receives it. */
import type { Standing } from '../review/standing.ts'
import type { HandOverAct, ReceiveAct } from '../record/act.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { type Circumstances, type Judgement } from '../record/plan.ts'
import { standingOf } from '../project/standing.ts'
import type { World } from '../world/world.ts'
import { endedFindings, ownerFindings } from './project.ts'
import { filed } from './filed.ts'
import { handOver, receive } from '../record/hand-over.ts'
import { openConditionFindings } from '../review/approval-conditions.ts'
import { mustHold } from '../policy/authority.ts'
import { countersigningFindings } from '../project/countersigning.ts'
import { leavingFindings } from '../project/stage-exit.ts'
import { packetOf } from '../project/packet.ts'

/** Judges a hand-over: by the owner, in the stage that ends with a receipt, with its deliverables fit. */
export function judgeHandOver(world: World, act: HandOverAct, by: Circumstances): Judgement {
  const found = standingOf(world, act.project)
  if (!found.ok) return found
  const standing = found.value
  const { stage } = standing
  const where = { project: act.project }
  const ended = endedFindings(world, standing, by.now.date)
  if (ended.length > 0) return { ok: false, findings: ended }
  if (stage.receipt === undefined || standing.state !== 'drafting') {
    return { ok: false, findings: [finding('not-handing-over', { stage: stage.stage }, where)] }
  }
  const findings = [
    ...ownerFindings(world, standing, by, 'hand-over'),
    ...leavingFindings(world, standing, [], by.now.date),
    ...countersigningFindings(world, standing, [], by),
    ...openConditionFindings(standing),
    ...placeFindings(standing, act),
  ]
  if (findings.length > 0) return { ok: false, findings }
  return {
    ok: true,
    value: filed(world, handOver, act, by, {
      to: stage.receipt.by,
      ...packetOf(world, standing, by),
    }),
  }
}

/** Judges a receipt: by a holder of the receiving role, of the hand-over as it stands. */
export function judgeReceive(world: World, act: ReceiveAct, by: Circumstances): Judgement {
  const found = standingOf(world, act.project)
  if (!found.ok) return found
  const standing = found.value
  const { stage, handOver } = standing
  const where = { project: act.project, member: by.signer }
  if (standing.state !== 'handed-over' || stage.receipt === undefined || handOver === undefined) {
    return { ok: false, findings: [finding('not-handing-over', { stage: stage.stage }, where)] }
  }
  const gave = handOver.record.by
  const findings: Finding[] = [
    ...mustHold(world, by.signer, stage.receipt.by, 'receive', standing.project.unit),
    ...(stage.receipt.another === true && gave === by.signer
      ? [finding('receives-own', { member: gave }, where)]
      : []),
    ...placeFindings(standing, act),
  ]
  if (act['hand-over'] !== handOver.sha256) {
    const facts = { found: act['hand-over'], expected: handOver.sha256 }
    findings.push(finding('packet-mismatch', facts, where))
  }
  if (findings.length > 0) return { ok: false, findings }
  return { ok: true, value: filed(world, receive, act, by, {}) }
}

function placeFindings(standing: Standing, act: HandOverAct | ReceiveAct): Finding[] {
  const expected = `${standing.stage.stage}.${standing.round}`
  const found = `${act.stage}.${act.round}`
  return found === expected
    ? []
    : [finding('wrong-round', { found, expected }, { project: act.project })]
}
