/** A version that is published in the evening asks for nothing that was due in the morning. */
import type { Calendar } from '../calendar/calendar.ts'
import { hasPassed } from '../calendar/deadline.ts'
import type { Instant } from '../calendar/time.ts'
import type { ParameterValue } from '../record/workspace.ts'
import type { Duties, Duty } from './duty.ts'
import { occasionsFrom } from './occasion.ts'
import { settle } from './settled.ts'

/** The first duty of the version that would be due today, at a time of the day that has passed, where it is in force from today on. */
export function passedToday(
  calendar: Calendar,
  { list }: Duties,
  set: Readonly<Record<string, ParameterValue>>,
  now: Instant,
): Duty | undefined {
  return list.find((duty) => {
    const settling = settle(duty, set)
    if (!settling.ok || typeof duty.every !== 'string') return false
    const today = occasionsFrom(calendar, settling.value, duty.every, now.date, now.date)
    return today.some(({ due }) => hasPassed(due, now))
  })
}
