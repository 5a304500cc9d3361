/** The time that seats have with the material before they may decide (会前送达). */
import { type Finding, finding } from '../finding.ts'
import type { Scene } from '../outcome.ts'
import type { PlainDate } from '../time.ts'

/** A finding when the decision is made, or the sitting is held, on a day before the notice has run. */
export function noticeFindings({ open, standing }: Scene, date: PlainDate): Finding[] {
  const first = open.opened.notice?.['first-day']
  return first === undefined || date >= first
    ? []
    : [finding('notice-running', { review: open.review.review, first }, { project: standing.id })]
}
