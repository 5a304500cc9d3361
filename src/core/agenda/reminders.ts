/** Reminders (催办) tell who is late or soon will be, and with what; a reminder changes nothing. */
import { type Calendar, workdaysBetween } from '../calendar/calendar.ts'
import type { Course } from '../project/course.ts'
import { type TasksIn, type Waiting, waitingIn } from './inbox.ts'
import { dayNumber, type Instant, isPlainDate, type PlainDate } from '../calendar/time.ts'
import type { World } from '../world/world.ts'

/** Something with a deadline that waits for a member. */
export interface Reminder extends Waiting {
  readonly member: string
  readonly deadline: NonNullable<Waiting['deadline']>
  /** Working days to its last day; negative once that lies behind. */
  readonly left: number
  /** What it is about, so that one seat is reminded of it once a working day. */
  readonly key: string
}

/** Everything in a project that is late, or due within so many working days, for each member for whom it waits. */
export function remindersOf(
  calendar: Calendar,
  summary: TasksIn & Pick<Course, 'stage' | 'round'>,
  now: Instant,
  within: number,
): readonly Reminder[] {
  const { stage, round, tasks } = summary
  const members = new Set(tasks.flatMap(({ by }) => by))
  return [...members].flatMap((member) =>
    waitingIn(calendar, summary, member, now).flatMap((item): readonly Reminder[] => {
      const { deadline, overdue, act, review = '', project } = item
      if (deadline === undefined) return []
      const left = workdaysBetween(calendar, now.date, deadline['last-day'])
      if (overdue === undefined && left > within) return []
      const key = `${project} ${stage}.${round} ${review} ${act} ${member}`
      return [{ ...item, member, deadline, left, key }]
    }),
  )
}

/** Whether a working day has begun since the last reminder: there is at most one for each. */
export function mayRemind(
  { calendar }: World,
  last: PlainDate | undefined,
  today: PlainDate,
): boolean {
  return last === undefined || workdaysBetween(calendar, last, today) > 0
}

/** Of what was reminded, what still matters: a month later nothing that was due then is. */
export function recentOf(
  reminded: ReadonlyMap<string, PlainDate>,
  today: PlainDate,
): readonly (readonly [string, PlainDate])[] {
  return [...reminded].filter(
    ([, on]) => isPlainDate(on) && dayNumber(today) - dayNumber(on) <= MONTH,
  )
}

const MONTH = 31
