/** Seats have time with the material before they may decide (会前送达). */
import type { OpenView } from './review.ts'
import type { PlainDate } from '../calendar/time.ts'

/** Whether the notice of a review has not run on a day: nobody decides yet. */
export function isNoticeRunning({ opened }: Pick<OpenView, 'opened'>, date: PlainDate): boolean {
  const first = opened.notice?.['first-day']
  return first !== undefined && date < first
}
