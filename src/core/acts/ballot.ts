/** Casting a ballot: approve, reject, return or abstain, by the holder of a seat. */
import type { BallotAct } from '../act.ts'
import { mustHold } from '../authority.ts'
import { workdaysBetween } from '../calendar.ts'
import { type Finding, finding } from '../finding.ts'
import { dueAfterBallot, findingsOf, outcomeOf, type Scene } from '../outcome.ts'
import { type Circumstances, type Judgement, plan, planUnless } from '../plan.ts'
import type { BallotRecord } from '../record.ts'
import { signoffPath } from '../signoffs.ts'
import type { World } from '../world.ts'
import { gateHead, gateTrailers, openGate } from './gate.ts'

/** Judges a ballot; the one that completes its review records the outcome and opens what comes next. */
export function judgeBallot(world: World, act: BallotAct, by: Circumstances): Judgement {
  const scene = openGate(world, act, by)
  if (!scene.ok) return scene
  const findings = [...seatFindings(scene.value, act, by), ...decisionFindings(scene.value, act)]
  if (findings.length > 0) return { ok: false, findings }
  const { open } = scene.value.gate
  const states = new Map([...open.states, [act.seat, act.decision] as const])
  const due = dueAfterBallot(open, states)
  const outcome = due === undefined ? undefined : outcomeOf(scene.value, due, states, act.answer)
  return planUnless(outcome === undefined ? [] : findingsOf(outcome), () => {
    const record: BallotRecord = {
      act: 'ballot',
      ...gateHead(act, by),
      review: act.review,
      seat: act.seat,
      n: act.n,
      decision: act.decision,
      ...(act.answer === undefined ? {} : { answer: act.answer }),
      ...(act.reason === undefined ? {} : { reason: act.reason }),
      submission: act.submission,
      ...(act.replaces === undefined ? {} : { replaces: act.replaces }),
      ...lateness(scene.value),
      ...(outcome?.ok === true ? { outcome: outcome.value } : {}),
    }
    const trailers = {
      'Bd-Act': 'ballot',
      ...gateTrailers(act),
      'Bd-Review': act.review,
      'Bd-Seat': act.seat,
      'Bd-Decision': act.answer ?? act.decision,
      'Bd-Packet': act.submission,
      ...(act.reason === undefined ? {} : { 'Bd-Reason': act.reason }),
    }
    return plan(trailers, [[signoffPath(record), record]])
  })
}

/** Why the signer may not cast for this seat now. */
export function seatFindings(
  scene: Scene,
  act: {
    readonly seat: string
    readonly review: string
    readonly n?: number
    readonly replaces?: string
  },
  by: Circumstances,
): Finding[] {
  const { world, standing, gate } = scene
  const { open } = gate
  const where = { project: standing.id, member: by.signer }
  const unit = open.review.of === 'unit' ? standing.project.unit : undefined
  const excluded = open.opened.excluded.find(({ member }) => member === by.signer)
  if (excluded !== undefined) {
    const holders = open.opened.seats.filter((seat) => seat !== by.signer).join(', ')
    return [finding('signoff-by-author', { ...excluded, holders }, where)]
  }
  const state = open.states.get(act.seat)
  if (act.seat === by.signer && state === 'vacated') {
    return [finding('seat-vacated', { seat: act.seat }, where)]
  }
  const role = mustHold(world.policy, by.signer, open.opened.role, 'ballot', unit)
  if (role.length > 0) return role.map((one) => ({ ...one, project: standing.id }))
  if (act.seat !== by.signer || state === undefined) {
    const seats = open.opened.seats.join(', ')
    return [finding('no-seat', { member: by.signer, review: act.review, seats }, where)]
  }
  if (state === 'recused') return [finding('seat-recused', { seat: act.seat }, where)]
  return act.n === undefined ? [] : orderFindings(scene, { ...act, n: act.n }, where)
}

/** Ballot n+1 names the digest of ballot n; anything else would be a second vote of one seat. */
function orderFindings(
  scene: Scene,
  act: { readonly seat: string; readonly n: number; readonly replaces?: string },
  where: { readonly project: string; readonly member: string },
): Finding[] {
  const earlier = scene.gate.open.acts.ballots.filter(({ record }) => record.seat === act.seat)
  const last = earlier.at(-1)
  if (act.n === earlier.length + 1 && act.replaces === last?.sha256) return []
  const name = (n: number, replaces: string | undefined) => `${n} (${replaces ?? '-'})`
  const expected = name(earlier.length + 1, last?.sha256)
  const found = name(act.n, act.replaces)
  return [finding('seat-already-voted', { seat: act.seat, expected, found }, where)]
}

function decisionFindings(scene: Scene, act: BallotAct): Finding[] {
  const { review } = scene.gate.open
  const where = { project: act.project }
  const findings = answerFindings(scene, act)
  if (act.decision === 'abstain' && review.decide !== 'vote') {
    findings.push(finding('abstain-not-here', { review: review.review }, where))
  }
  if (
    act.decision === 'return' &&
    act.answer === undefined &&
    scene.gate.stage.on?.returned === undefined
  ) {
    findings.push(finding('return-not-here', { review: review.review }, where))
  }
  if (act.decision !== 'approve' && (act.reason ?? '').trim() === '') {
    findings.push(finding('reason-required', { act: act.decision }, where))
  }
  return findings
}

/** A review with answers of its own takes one of these, counted as the process says; another takes none. */
function answerFindings(scene: Scene, act: BallotAct): Finding[] {
  const { review } = scene.gate.open
  const outcomes = review.decide === 'sole' ? (review.outcomes ?? {}) : {}
  const named = act.answer !== undefined && Object.hasOwn(outcomes, act.answer)
  const fits = named
    ? outcomes[act.answer!]!['counts-as'] === act.decision
    : act.answer === undefined && Object.keys(outcomes).length === 0
  if (fits) return []
  const answers = Object.keys(outcomes).join(', ')
  const facts = { review: review.review, answer: act.answer ?? '', answers }
  return [finding('answer-not-here', facts, { project: act.project })]
}

function lateness(scene: Scene): { readonly late?: number } {
  const last = scene.gate.open.deadline?.['last-day']
  if (last === undefined || scene.date <= last) return {}
  return { late: workdaysBetween(scene.world.calendar, last, scene.date) }
}
