/** Other programs read a deadline. */
import { type Due, overdueDays } from '../../core/calendar/deadline.ts'
import type { Reading } from './read-world.ts'

/** When it ends, how sure that is, and by how much it has passed; nulls where there is none. */
export function dueData({ world, now }: Reading, deadline: Due | undefined) {
  const late = overdueDays(world.calendar, deadline, now)
  return {
    due: deadline?.['last-day'] ?? null,
    dueTime: deadline?.until ?? null,
    certainty: deadline?.certainty ?? null,
    overdue: late !== undefined,
    overdueWorkingDays: late ?? 0,
  }
}
