/** Other programs read a condition of an approval. */
import type { BindingCondition } from '../../core/review/approval-conditions.ts'
import { dueOf, overdueBy } from '../../core/review/approval-conditions.ts'
import { dueData } from './due-data.ts'
import type { Reading } from './read-world.ts'

/** The condition with its number, where it was set, and how it was settled; null while it was not. */
export function conditionData(reading: Reading, one: BindingCondition) {
  const { number, round, view, seat, condition, settled } = one
  const isOpen = settled === undefined
  const late = overdueBy(reading.world, one, reading.now)
  return {
    number,
    text: condition.text,
    owner: condition.owner,
    stage: round.stage.stage,
    round: round.round,
    review: view.review.review,
    seat,
    ...dueData(reading, dueOf(condition)),
    overdue: late !== undefined,
    overdueWorkingDays: late ?? 0,
    settled: isOpen
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
