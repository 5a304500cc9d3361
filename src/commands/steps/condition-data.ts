/** Other programs read a condition of an approval. */
import type { OpenCondition } from '../../core/agenda/summary.ts'
import type { BindingCondition } from '../../core/review/approval-conditions.ts'
import { dueOf, overdueBy } from '../../core/review/approval-conditions.ts'
import { dueData } from './due-data.ts'
import type { Reading } from './read-world.ts'

/** The condition with its number, where it was set, and how it was settled; null while it was not. */
export function conditionData(reading: Reading, one: BindingCondition) {
  const { round, view, condition, settled } = one
  const late = overdueBy(reading.world, one, reading.now)
  return {
    ...openConditionData(reading, {
      ...one,
      ...condition,
      stage: round.stage.stage,
      round: round.round,
      review: view.review.review,
    }),
    overdue: late !== undefined,
    overdueWorkingDays: late ?? 0,
    settled:
      settled === undefined
        ? null
        : {
            result: settled.record.result,
            at: settled.record.at,
            by: settled.record.by,
            reason: settled.record.reason,
            evidence: settled.record.evidence ?? null,
          },
  }
}

/** The same of one that is open. */
export function openConditionData(reading: Reading, one: Omit<OpenCondition, 'role' | 'owners'>) {
  const { number, text, owner, due, stage, round, review, seat } = one
  return {
    number,
    text,
    owner,
    stage,
    round,
    review,
    seat,
    ...dueData(reading, dueOf({ due })),
    settled: null,
  }
}
