/** What is owed joins what else waits: a member's own duties, and what is missing of those for whom he answers, each grouped by its duty. */
import { workdaysBetween } from '../calendar/calendar.ts'
import { dateOf, dayNumber, type PlainDate } from '../calendar/time.ts'
import type { Duties, Duty } from '../duty/duty.ts'
import { type Group, grouped } from '../duty/grouped.ts'
import type { Grounds } from '../duty/grounds.ts'
import type { Obligation } from '../duty/obligation.ts'
import { recentDays } from '../duty/overdue.ts'
import { owedIn } from '../duty/owed.ts'
import { holdsSomewhere, type Policy } from '../policy/policy.ts'

/** So many days before it is due something stands in an inbox; what has a year's time would stand there all the year. */
const AHEAD = 7

/** What is open and due within so many working days (in an inbox: within a week), and what is missing of this month and the last, or still asked for by a record; of one member where one is named. */
export function pressing(
  grounds: Grounds,
  within?: number,
  member?: string,
): readonly Obligation[] {
  const { calendar, now } = grounds
  const last = within === undefined ? dateOf(dayNumber(now.date) + AHEAD) : undefined
  const to = last ?? dateOf(dayNumber(now.date) + 2 * (within ?? 0) + LONGEST_HOLIDAY)
  const isSoon = (day: PlainDate) =>
    last === undefined ? workdaysBetween(calendar, now.date, day) <= (within ?? 0) : day <= last
  const { from } = recentDays(grounds)
  const range = { from, to, lasting: true, ...(member === undefined ? {} : { member }) } as const
  return owedIn(grounds, range).obligations.filter(
    ({ state, due }) => state === 'missing' || (state === 'open' && isSoon(due['last-day'])),
  )
}

/** So many working days always lie within twice as many days and this. */
const LONGEST_HOLIDAY = 14

/** What a member owes, duty by duty. */
export function ownGroups(all: readonly Obligation[], member: string): readonly Group[] {
  return grouped(all.filter(({ members }) => members.includes(member)))
}

/** Whether the member is told of what others owe, or may excuse from it: holds a role that a duty names for that. */
export function answersForOthers(
  { policy, duties }: Pick<Grounds, 'policy' | 'duties'>,
  member: string,
): boolean {
  return duties.some((file) =>
    file.list.some((duty) =>
      rolesTold(file, duty).some((role) => holdsSomewhere(policy, member, role)),
    ),
  )
}

function rolesTold(duties: Duties, duty: Duty): readonly string[] {
  const excuses = duty['excused-by'] ?? duties['excused-by']
  return [...duty.copies, ...(excuses === undefined ? [] : [excuses])]
}

/** What is missing of others, for whoever is told of it or may excuse from it, duty by duty. */
export function answeredGroups(
  policy: Policy,
  all: readonly Obligation[],
  member: string,
): readonly Group[] {
  return grouped(
    all.filter(
      ({ state, members, duty, duties }) =>
        state === 'missing' &&
        !members.includes(member) &&
        rolesTold(duties, duty).some((role) => holdsSomewhere(policy, member, role)),
    ),
  )
}

/** Everybody who owes something, with his duties. */
export function groupsByMember(
  all: readonly Obligation[],
): readonly (readonly [member: string, groups: readonly Group[]])[] {
  const members = new Set(all.flatMap((one) => one.members))
  return [...members].map((member) => [member, ownGroups(all, member)])
}
