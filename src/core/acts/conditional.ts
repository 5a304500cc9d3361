/** Conditions that come with an approval: only with an approval, each with an owner and a day that is still to come. */
import type { BallotAct } from '../act.ts'
import { ownersOf } from '../review/approval-conditions.ts'
import { type Finding, finding } from '../finding.ts'
import type { Scene } from '../review/outcome.ts'
import type { ApprovalCondition } from '../record/record.ts'
import type { PlainDate } from '../calendar/time.ts'

const LONGEST = 500

/** Why a decision of this day cannot carry these conditions. */
export function conditionalFindings(
  { world, standing, open }: Scene,
  { decision, conditions = [] }: Pick<BallotAct, 'decision' | 'conditions'>,
  day: PlainDate,
): Finding[] {
  const where = { project: standing.id }
  if (conditions.length > 0 && decision !== 'approve') {
    return [finding('condition-not-here', { review: open.review.review, decision }, where)]
  }
  return conditions.flatMap((condition) => {
    const { text, owner, due } = condition
    const findings: Finding[] = []
    if (!isLine(condition)) findings.push(finding('condition-not-one-line', { found: text }, where))
    if (ownersOf(world.policy, standing, condition).length === 0) {
      findings.push(finding('condition-without-owner', { owner }, where))
    }
    if (due < day) findings.push(finding('condition-due-past', { due, today: day }, where))
    return findings
  })
}

/** Whether its text is one line of visible characters and not too long: it is shown in lists. */
function isLine({ text }: ApprovalCondition): boolean {
  const fits = text.trim() === text && text !== '' && [...text].length <= LONGEST
  return fits && !/\p{C}|\p{Zl}|\p{Zp}/u.test(text)
}
