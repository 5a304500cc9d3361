/** An interval falls due by the version that is in force on that day: no later version makes anybody late for a day before its own. */
import type { Calendar } from '../calendar/calendar.ts'
import type { Due } from '../calendar/deadline.ts'
import type { Span } from '../calendar/span.ts'
import { endAfter } from '../calendar/span-end.ts'
import type { PlainDate } from '../calendar/time.ts'
import type { Values } from '../record/project.ts'
import type { ParameterValue } from '../record/workspace.ts'
import { dutyOf, type Duties } from './duty.ts'
import { versionsInForce } from './force.ts'
import { settle } from './settled.ts'

/** How long the interval is by one version, and on which days that is in force; the last is open. */
export interface Term {
  readonly from: PlainDate
  readonly to?: PlainDate
  readonly span: Span
}

/** The terms of a duty in the versions of its file that ask for it at intervals, the oldest first. */
export function termsOf(
  all: readonly Duties[],
  id: string,
  name: string,
  set: Readonly<Record<string, ParameterValue>>,
  values: Values = {},
): readonly Term[] {
  return versionsInForce(all.filter(({ duties }) => duties === id)).flatMap(
    ({ duties, from, to }): Term[] => {
      const duty = dutyOf(duties, name)
      const settling = duty && settle(duty, set, values)
      if (settling?.ok !== true || !('span' in settling.value.every)) return []
      const { span } = settling.value.every
      return [{ from, span, ...(to === undefined ? {} : { to }) }]
    },
  )
}

/**
 * When what begins on the day falls due. Each version is asked in turn whether that is while it is in force. What would have been due
 * by a version before its own first day, and was not by those before it, is due on that day, or on the next that is worked.
 */
export function fallsDue(
  calendar: Calendar,
  terms: readonly Term[],
  start: PlainDate,
): Due | undefined {
  for (const { from, to, span } of terms) {
    const own = endAfter(calendar, start, span)
    const { day, official } = own.day < from ? endAfter(calendar, from, { 'same-day': true }) : own
    const due: Due = { 'last-day': day, certainty: official ? 'official' : 'provisional' }
    if (to === undefined || day <= to) return due
  }
  return undefined
}
