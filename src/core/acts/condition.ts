/** A condition of an approval is settled: its owner says that it is met, or the body that set it waives it. */
import type { Standing } from '../review/standing.ts'
import type { ConditionAct } from '../record/act.ts'
import {
  maySettle,
  type BindingCondition,
  conditionsOf,
  ownersOf,
  waiversOf,
} from '../review/approval-conditions.ts'
import { activeFindings } from '../policy/authority.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { type Circumstances, type Judgement } from '../record/plan.ts'
import { standingOf } from '../project/standing.ts'
import type { World } from '../world/world.ts'
import { scanFindings, scansPlan } from './evidence.ts'
import { endedFindings } from './project.ts'
import { filed } from './filed.ts'
import { condition } from '../record/condition.ts'

/** Judges that a condition in force is met or waived: once, with words, while that may still be. */
export function judgeCondition(world: World, act: ConditionAct, by: Circumstances): Judgement {
  const found = standingOf(world, act.project)
  if (!found.ok) return found
  if (!maySettle(found.value)) {
    return { ok: false, findings: endedFindings(world, found.value, by.now.date, by.signer) }
  }
  const meant = conditionsOf(found.value).find((one) => isMeant(one, act))
  const where = { project: act.project, member: by.signer }
  const { review, seat, condition: nth } = act
  const findings =
    meant === undefined
      ? [finding('condition-not-in-force', { review, seat, nth }, where)]
      : settlingFindings(world, found.value, meant, act, by)
  if (act.evidence !== undefined) findings.push(...scanFindings(world, act, act.evidence))
  if (act.reason.trim() === '')
    findings.push(finding('reason-required', { act: 'condition' }, where))
  if (findings.length > 0) return { ok: false, findings }
  return {
    ok: true,
    value: filed(
      world,
      condition,
      act,
      by,
      {},
      scansPlan(world, act, act.evidence === undefined ? [] : [act.evidence]),
    ),
  }
}

function isMeant({ round, view, seat, ballot, nth }: BindingCondition, act: ConditionAct): boolean {
  return (
    round.stage.stage === act.stage &&
    round.round === act.round &&
    view.review.review === act.review &&
    seat === act.seat &&
    ballot.record.n === act.n &&
    ballot.sha256 === act.ballot &&
    nth === act.condition
  )
}

function settlingFindings(
  world: World,
  standing: Standing,
  meant: BindingCondition,
  { result }: ConditionAct,
  by: Circumstances,
): Finding[] {
  const where = { project: standing.id, member: by.signer }
  const left = activeFindings(world.policy, by.signer)
  if (left.length > 0) return left.map((one) => ({ ...one, project: standing.id }))
  const { settled, condition } = meant
  if (settled !== undefined) {
    const at = settled.record.at.slice(0, 10)
    const facts = { text: condition.text, result: settled.record.result, at }
    return [finding('condition-settled', facts, where)]
  }
  const may =
    result === 'met'
      ? ownersOf(world.policy, standing, condition)
      : waiversOf(world, standing, meant)
  if (may.includes(by.signer)) return []
  const facts = { member: by.signer, result, by: may.join(', ') }
  return [finding('condition-by-other', facts, where)]
}
