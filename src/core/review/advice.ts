/** A body takes advice beside the ballots (征询意见): somebody was asked, and somebody's answer is awaited. It counts nothing. */
import type { ReviewActs } from '../record/signoffs.ts'

/** Members who were asked and have said nothing since, in the order in which they were last asked. */
export function awaited({ advice }: ReviewActs): readonly string[] {
  const asked = new Set<string>()
  for (const { record } of advice) {
    const about = record.asks ?? record.by
    asked.delete(about)
    if (record.asks !== undefined) asked.add(about)
  }
  return [...asked]
}
