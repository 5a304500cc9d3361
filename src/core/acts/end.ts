/** Ways out of a gate or a project: withdrawing a submission, cancelling the project. */
import type { CancelAct, WithdrawAct } from '../act.ts'
import { finding } from '../finding.ts'
import { type Circumstances, type Judgement, plan } from '../plan.ts'
import type { CancelRecord, WithdrawRecord } from '../record.ts'
import { signoffPath } from '../signoff-path.ts'
import { standingOf } from '../standing.ts'
import type { World } from '../world.ts'
import { gateHead, gateTrailers, openGate } from './gate.ts'
import { endedFindings, ownerFindings } from './project.ts'

/** Judges a withdrawal: by the submitter, before any ballot of the round. */
export function judgeWithdraw(world: World, act: WithdrawAct, by: Circumstances): Judgement {
  const scene = openGate(world, act, by)
  if (!scene.ok) return scene
  const { gate, standing } = scene.value
  const where = { project: act.project, member: by.signer }
  const findings = ownerFindings(world, standing, by, 'withdraw')
  const submitter = gate.submission.record.by
  if (findings.length === 0 && submitter !== by.signer) {
    findings.push(finding('not-the-submitter', { member: by.signer, submitter }, where))
  }
  const ballots = gate.reviews.reduce((sum, view) => sum + view.acts.ballots.length, 0)
  if (ballots > 0) findings.push(finding('withdraw-after-ballot', { ballots }, where))
  if (findings.length > 0) return { ok: false, findings }
  const record: WithdrawRecord = {
    act: 'withdraw',
    ...gateHead(act, by),
    submission: act.submission,
    ...(act.reason === undefined ? {} : { reason: act.reason }),
  }
  const trailers = {
    'Bd-Act': 'withdraw',
    ...gateTrailers(act),
    'Bd-Packet': act.submission,
    ...(act.reason === undefined ? {} : { 'Bd-Reason': act.reason }),
  }
  return { ok: true, value: plan(trailers, [[signoffPath(record), record]]) }
}

/** Judges a cancellation: by the owner, with a reason, until the first vote is decided. */
export function judgeCancel(world: World, act: CancelAct, by: Circumstances): Judgement {
  const found = standingOf(world, act.project)
  if (!found.ok) return found
  const standing = found.value
  const where = { project: act.project, member: by.signer }
  // A project on hold may still be given up.
  const ended = standing.state === 'on-hold' ? [] : endedFindings(standing)
  const findings = [...ownerFindings(world, standing, by, 'cancel'), ...ended]
  if (act.reason.trim() === '') findings.push(finding('reason-required', { act: 'cancel' }, where))
  const voted = standing.rounds
    .flatMap(({ reviews }) => reviews)
    .find(
      (view) =>
        view.state === 'decided' &&
        view.review.decide === 'vote' &&
        // A lapse is neither passed nor rejected: nothing has been decided.
        view.outcome.result !== 'lapsed',
    )
  if (voted !== undefined) {
    findings.push(finding('cancel-after-vote', { review: voted.review.review }, where))
  }
  if (findings.length > 0) return { ok: false, findings }
  const record: CancelRecord = {
    act: 'cancel',
    at: by.now.text,
    by: by.signer,
    project: act.project,
    stage: standing.stage.stage,
    reason: act.reason,
  }
  const trailers = {
    'Bd-Act': 'cancel',
    'Bd-Project': act.project,
    'Bd-Stage': standing.stage.stage,
    'Bd-Reason': act.reason,
  }
  return { ok: true, value: plan(trailers, [[signoffPath(record), record]]) }
}
