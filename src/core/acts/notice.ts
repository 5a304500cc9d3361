/** Seats have the material for some time before they may decide (会前送达). */
import { type Finding, finding } from '../rules/finding.ts'
import { isNoticeRunning } from '../review/notice.ts'
import type { ReviewScene } from '../review/outcome.ts'
import type { PlainDate } from '../calendar/time.ts'

/** A finding when the decision is made, or the sitting is held, on a day before the notice has run. */
export function noticeFindings({ open, standing }: ReviewScene, date: PlainDate): Finding[] {
  if (!isNoticeRunning(open, date)) return []
  const facts = { review: open.review.review, first: open.opened.notice?.['first-day'] ?? '' }
  return [finding('notice-running', facts, { project: standing.id })]
}
