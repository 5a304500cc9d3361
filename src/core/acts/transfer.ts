/** A seat is transferred (转办): it keeps its identity, and its holder changes. */
import type { TransferAct } from '../record/act.ts'
import { activeFindings } from '../policy/authority.ts'
import { barredFindings } from '../review/bar.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { ReviewScene } from '../review/outcome.ts'
import { type Circumstances, type Judgement, planUnless } from '../record/plan.ts'
import { hasKey } from '../policy/policy.ts'
import { seatsCastFor } from '../review/proxy.ts'
import { seatHeldBy } from '../review/states.ts'
import { isPersonal } from '../review/floor.ts'
import type { World } from '../world/world.ts'
import { openGate } from './gate.ts'
import { filed } from './filed.ts'
import { transfer } from '../record/transfer.ts'
import { seatFindings } from './seat.ts'

/** Judges a transfer: by the seat's present holder, before its ballot, to whom a seat may come, with a reason. */
export function judgeTransfer(world: World, act: TransferAct, by: Circumstances): Judgement {
  const scene = openGate(world, act, by)
  if (!scene.ok) return scene
  const { seat, to, reason } = act
  const where = { project: act.project, member: by.signer }
  const findings = [
    ...seatFindings(scene.value, { seat, review: act.review }, by),
    ...movableFindings(scene.value, seat),
    ...receiverFindings(scene.value, to),
    ...(reason.trim() === '' ? [finding('reason-required', { act: 'transfer' }, where)] : []),
  ]
  return planUnless(findings, () =>
    filed(world, transfer, act, by, {
      n: scene.value.open.acts.transfers.filter(({ record }) => record.seat === seat).length + 1,
    }),
  )
}

/** Why the seat stays with its holder: it is of the person, the process says so, or it has voted. */
export function movableFindings({ standing, open }: ReviewScene, seat: string): readonly Finding[] {
  const where = { project: standing.id }
  const { review } = open.review
  if (isPersonal(open.review)) {
    return [finding('transfer-not-here', { review, seats: 'personal' }, where)]
  }
  if (open.review.transfer === false) {
    return [finding('transfer-not-here', { review, seats: 'fixed' }, where)]
  }
  const state = open.states.get(seat)
  const undecided =
    state === undefined ||
    ['open', 'waiting', 'recused', 'recused-in-base', 'vacated'].includes(state)
  return undecided ? [] : [finding('transfer-after-ballot', { seat }, where)]
}

/**
 * Why no seat of the review may come to the member: he has left, is barred, or has a seat or a ballot in it already. A
 * transferred seat goes to somebody who can sign.
 */
export function receiverFindings(scene: ReviewScene, to: string): readonly Finding[] {
  const { world, standing } = scene
  const findings = newcomerFindings(scene, to)
  return findings.length > 0 || hasKey(world.policy, to)
    ? findings
    : [finding('member-without-key', { member: to }, { project: standing.id, member: to })]
}

/** The same of any seat, given or added. */
export function newcomerFindings(scene: ReviewScene, member: string): readonly Finding[] {
  const { world, standing, open } = scene
  const where = { project: standing.id, member }
  const left = activeFindings(world.policy, member)
  if (left.length > 0) return left
  const barred = barredFindings(scene, member)
  if (barred.length > 0) return barred
  const has = seatHeldBy(open, member) !== undefined || seatsCastFor(open, member).length > 0
  return has ? [finding('member-has-seat', { member, review: open.review.review }, where)] : []
}
