/** Conditions come with an approval and nothing else, each with an owner and a day that is still to come. */
import { isOneLine } from '../text/characters.ts'
import type { Standing } from '../review/standing.ts'
import type { BallotAct } from '../record/act.ts'
import { ownersOf } from '../review/approval-conditions.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { ReviewScene } from '../review/outcome.ts'
import type { ApprovalCondition } from '../record/record.ts'
import type { PlainDate } from '../calendar/time.ts'
import type { World } from '../world/world.ts'

const LONGEST = 500

/** Why a decision of this day cannot carry these conditions. */
export function conditionalFindings(
  { world, standing, open }: ReviewScene,
  { decision, conditions = [] }: Pick<BallotAct, 'decision' | 'conditions'>,
  day: PlainDate,
): Finding[] {
  const where = { project: standing.id }
  if (conditions.length > 0 && decision !== 'approve') {
    return [finding('condition-not-here', { review: open.review.review, decision }, where)]
  }
  return conditions.flatMap((condition) => [
    ...textFindings(standing, condition),
    ...ownerFindings(world, standing, condition),
    ...dueFindings(standing, condition, day),
  ])
}

/** Why the text of a condition does not do. */
export function textFindings(
  { id: project }: Standing,
  { text }: Pick<ApprovalCondition, 'text'>,
): readonly Finding[] {
  return isOneLine(text, LONGEST)
    ? []
    : [finding('condition-not-one-line', { found: text }, { project })]
}

/** Why its owner does not do: nobody in office could say that it is met. */
export function ownerFindings(
  { policy }: Pick<World, 'policy'>,
  standing: Standing,
  condition: Pick<ApprovalCondition, 'owner'>,
): readonly Finding[] {
  const { owner } = condition
  const where = { project: standing.id }
  return ownersOf(policy, standing, condition).length > 0
    ? []
    : [finding('condition-without-owner', { owner }, where)]
}

/** Why its day does not do, in a decision of this day. */
export function dueFindings(
  { id: project }: Standing,
  { due }: Pick<ApprovalCondition, 'due'>,
  day: PlainDate,
): readonly Finding[] {
  return due < day ? [finding('condition-due-past', { due, today: day }, { project })] : []
}
