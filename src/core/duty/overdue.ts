/** What was owed and is missing, told at the tip: it warns, changes no verdict, and nothing lapses by it. */
import { dayBefore, periodOf } from '../calendar/period.ts'
import type { PlainDate } from '../calendar/time.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { RuleFacts } from '../rules/rules.ts'
import type { Grounds } from './grounds.ts'
import { grouped } from './grouped.ts'
import { owedIn } from './owed.ts'

/** The days that are looked at unless others are named: this month and the one before it. Who wants more asks for a period. */
export function recentDays({ calendar, now }: Pick<Grounds, 'calendar' | 'now'>): {
  readonly from: PlainDate
  readonly to: PlainDate
} {
  const month = periodOf(calendar, 'month', now.date)!
  return { from: periodOf(calendar, 'month', dayBefore(month.first))!.first, to: month.last }
}

/** A warning for each duty of which something due this month or the last is missing, or a record still asks for it, with how often and of whom. */
export function overdueDuties(grounds: Grounds): readonly Finding[] {
  const range = { ...recentDays(grounds), lasting: true } as const
  return grouped(owedIn(grounds, range).obligations).flatMap(({ duties, duty, shares }) => {
    const { missing } = shares
    if (missing === undefined) return []
    const facts: RuleFacts['duty-overdue'] = {
      duties: duties.duties,
      duty: duty.duty,
      title: duty.title.en,
      chinese: duty.title.zh,
      count: missing.count,
      who: missing.of.map(([of]) => of).join(', '),
      bearer: 'role' in duty.who ? 'role' : 'member',
      since: missing.days[0]!,
    }
    return [finding('duty-overdue', facts)]
  })
}
