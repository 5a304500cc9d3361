/** A member asks for advice beside the ballots (征询意见), or gives it: it counts nothing, and its absence stops nobody. */
import { unknownName } from '../text/naming.ts'
import { callableMembers } from '../text/known-names.ts'
import type { AdviseAct } from '../record/act.ts'
import { awaited } from '../review/advice.ts'
import { activeFindings } from '../policy/authority.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { ReviewScene } from '../review/outcome.ts'
import { type Circumstances, type Judgement } from '../record/plan.ts'
import { memberOf } from '../policy/policy.ts'
import type { World } from '../world/world.ts'
import { openGate } from './gate.ts'
import { seatFindings } from './seat.ts'
import { isRecused } from '../review/tally.ts'
import { filed } from './filed.ts'
import { advise } from '../record/advise.ts'

/** Judges a question of a seat to somebody without one, or the opinion of whom a seat has asked, while the review is open. */
export function judgeAdvise(world: World, act: AdviseAct, by: Circumstances): Judgement {
  const scene = openGate(world, act, by)
  if (!scene.ok) return scene
  const { asks } = act
  const findings =
    asks === undefined
      ? advisorFindings(scene.value, by)
      : [...askerFindings(scene.value, by.signer), ...askedFindings(scene.value, asks)]
  const where = { project: act.project, member: by.signer }
  if (act.text.trim() === '') findings.push(finding('reason-required', { act: 'advise' }, where))
  if (findings.length > 0) return { ok: false, findings }
  return {
    ok: true,
    value: filed(world, advise, act, by, { n: scene.value.open.acts.advice.length + 1 }),
  }
}

/** Whoever asks holds a seat that may decide: neither recused nor vacated. */
export function askerFindings(scene: ReviewScene, member: string): Finding[] {
  const { open } = scene
  const mine = [...open.holders].filter(([, holder]) => holder === member)
  const able = mine.find(([seat]) => !isRecused(open.states.get(seat))) ?? mine[0]
  const seat = able?.[0] ?? member
  return seatFindings(scene, { seat, review: open.review.review }, { signer: member })
}

/** Whoever is asked is an active member and has, or had, no seat in the review. */
export function askedFindings({ world, standing, open }: ReviewScene, asks: string): Finding[] {
  const where = { project: standing.id, member: asks }
  if (memberOf(world.policy, asks) === undefined) {
    return [unknownName('member', callableMembers(world.policy), asks, where)]
  }
  const left = activeFindings(world.policy, asks)
  if (left.length > 0) return left.map((one) => ({ ...one, project: standing.id }))
  const seated = open.holders.has(asks) || [...open.holders.values()].includes(asks)
  return seated
    ? [finding('asked-has-seat', { member: asks, review: open.review.review }, where)]
    : []
}

function advisorFindings({ world, standing, open }: ReviewScene, by: Circumstances): Finding[] {
  const left = activeFindings(world.policy, by.signer)
  if (left.length > 0) return left.map((one) => ({ ...one, project: standing.id }))
  if (awaited(open.acts).includes(by.signer)) return []
  const facts = { member: by.signer, review: open.review.review }
  return [finding('not-asked', facts, { project: standing.id, member: by.signer })]
}
