/** A recusal takes a seat out of the eligible: its holder says so, or the review's chair on stated grounds. */
import type { RecuseAct } from '../record/act.ts'
import { mustHold } from '../policy/authority.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { dueAfterRecusal } from '../review/result.ts'
import { allAnswered } from '../review/opinions.ts'
import { findingsOf, outcomeOf, type ReviewScene } from '../review/outcome.ts'
import { type Circumstances, type Judgement, planUnless } from '../record/plan.ts'
import { presentHolders, recusedAs } from '../review/states.ts'
import { isRecused } from '../review/tally.ts'
import type { World } from '../world/world.ts'
import { openGate } from './gate.ts'
import { groundFindings } from './ground.ts'
import { seatFindings } from './seat.ts'
import { filed } from './filed.ts'
import { recuse } from '../record/recuse.ts'

/** Judges a recusal. An earlier ballot of the seat is void; fewer seats than the floor let the review lapse. */
export function judgeRecuse(world: World, act: RecuseAct, by: Circumstances): Judgement {
  const scene = openGate(world, act, by)
  if (!scene.ok) return scene
  const who = whoFindings(scene.value, act, by)
  const findings =
    who.length > 0
      ? who
      : groundFindings(scene.value.open, act.seat, act.ground, { project: act.project })
  if (act.reason.trim() === '') {
    findings.push(finding('reason-required', { act: 'recuse' }, { project: act.project }))
  }
  if (findings.length > 0) return { ok: false, findings }
  const { open } = scene.value
  const states = new Map([...open.states, [act.seat, recusedAs(open.opened, act.ground)] as const])
  const due = dueAfterRecusal(open, states, allAnswered(open.acts, states))
  const outcome = due === undefined ? undefined : outcomeOf(scene.value, due, states)
  return planUnless(outcome === undefined ? [] : findingsOf(outcome), () =>
    filed(world, recuse, act, by, { outcome: outcome?.ok === true ? outcome.value : undefined }),
  )
}

function whoFindings(scene: ReviewScene, act: RecuseAct, by: Circumstances): Finding[] {
  const { chair } = scene.open.review
  const mine = scene.open.holders.get(act.seat) === by.signer
  if (mine || act.seat === by.signer || chair === undefined) return seatFindings(scene, act, by)
  const { world, standing, open } = scene
  const findings = mustHold(world, by.signer, chair, 'recuse')
  const state = open.states.get(act.seat)
  if (state === undefined) {
    const seats = presentHolders(open).join(', ')
    findings.push(finding('no-seat', { member: act.seat, review: act.review, seats }))
  } else if (isRecused(state)) {
    findings.push(finding('seat-recused', { seat: act.seat }))
  } else if (state === 'vacated') {
    findings.push(finding('seat-vacated', { seat: act.seat }))
  }
  return findings.map((one) => ({ ...one, project: standing.id }))
}
