/** An act about a gate names the one that is open. */
import { gateStage } from '../process/ways.ts'
import type { GatePlace } from '../record/act.ts'
import { bad, type Finding, finding, good, type Result } from '../rules/finding.ts'
import type { ReviewScene } from '../review/outcome.ts'
import type { Circumstances } from '../record/plan.ts'
import { dueNow } from '../project/due-step.ts'
import { standingOf } from '../project/standing.ts'
import { cameTo } from '../review/sitting-votes.ts'
import type { World } from '../world/world.ts'
import { endedFindings } from './project.ts'

/**
 * The open gate that an act names. Refused: a project that has ended, no open gate, another round than the open one,
 * another packet than the submitted one, another review than the one that is due. So no ballot can be replayed.
 */
export function openGate(
  world: World,
  act: GatePlace & { readonly review?: string },
  circumstances: Circumstances,
): Result<ReviewScene> {
  const found = standingOf(world, act.project)
  if (!found.ok) return found
  const standing = found.value
  const where = { project: act.project, member: circumstances.signer }
  const ended = endedFindings(world, standing, circumstances.now.date, circumstances.signer)
  if (ended.length > 0) return bad(...ended)
  const { gate } = standing
  const claimed = `${act.stage}.${act.round}`
  if (gate === undefined) {
    const last = standing.rounds.at(-1)
    const review = act.review
    const decided = last?.reviews.find((view) => view.review.review === review)
    if (
      review !== undefined &&
      decided?.state === 'decided' &&
      claimed === `${last?.stage.stage}.${last?.round}`
    ) {
      const due = dueNow(world, standing, circumstances.now)
      return bad(finding('review-decided', { review, result: cameTo(decided), ...due }, where))
    }
    const { process, stage } = standing
    const due = dueNow(world, standing, circumstances.now)
    const waits = gateStage(process, stage) === undefined ? {} : { waits: true as const }
    const by = last?.withdrawn?.record.by
    const withdrew = by === undefined ? {} : { withdrew: by }
    return bad(
      finding('gate-not-open', { stage: stage.stage, ...waits, ...withdrew, ...due }, where),
    )
  }
  const open = `${gate.stage.stage}.${gate.round}`
  if (claimed !== open) {
    return bad(finding('wrong-round', { found: claimed, expected: open }, where))
  }
  const findings: Finding[] = []
  const meant =
    act.review === undefined
      ? gate.open[0]
      : gate.open.find(({ review }) => review.review === act.review)
  if (act.submission !== gate.submission.sha256) {
    const expected = gate.submission.sha256
    findings.push(finding('packet-mismatch', { found: act.submission, expected }, where))
  }
  if (meant === undefined) {
    const review = act.review ?? ''
    const due = gate.open.map((view) => view.review.review).join(', ')
    const decided = gate.reviews.find((view) => view.review.review === review)
    findings.push(
      decided?.state === 'decided'
        ? finding(
            'review-decided',
            {
              review,
              result: cameTo(decided),
              ...dueNow(world, standing, circumstances.now),
            },
            where,
          )
        : finding('review-not-open', { review, open: due }, where),
    )
    return bad(...findings)
  }
  if (findings.length > 0) return bad(...findings)
  return good({ world, standing, gate, open: meant, now: circumstances.now })
}
