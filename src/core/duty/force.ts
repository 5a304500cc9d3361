/** Which version of a file of duties is in force on a day. */
import { dayBefore } from '../calendar/period.ts'
import type { PlainDate } from '../calendar/time.ts'
import { dutyOf, type Duties, type Duty } from './duty.ts'

/** A version with the days on which it is in force; the last is open where no other follows. */
export interface InForce {
  readonly duties: Duties
  readonly from: PlainDate
  readonly to?: PlainDate
}

/** The versions with the days of each: until the day before the one that follows. One whose follower begins no later is never in force. */
export function versionsInForce(all: readonly Duties[]): readonly InForce[] {
  const sorted = [...all].sort((a, b) => a.version - b.version)
  return sorted.flatMap((duties, index): InForce[] => {
    const { 'in-force': from } = duties
    if (from === undefined) return []
    const later = sorted
      .slice(index + 1)
      .find((one) => one.duties === duties.duties && one['in-force'] !== undefined)
    const end = later?.['in-force']
    if (end === undefined) return [{ duties, from }]
    return end <= from ? [] : [{ duties, from, to: dayBefore(end) }]
  })
}

/** A duty in the version that is in force on the day. */
export function dutyInForce(
  all: readonly Duties[],
  id: string,
  name: string,
  day: PlainDate,
): { readonly duties: Duties; readonly duty: Duty } | undefined {
  const found = versionsInForce(all).find(
    ({ duties, from, to }) =>
      duties.duties === id && from <= day && (to === undefined || day <= to),
  )
  const duty = found && dutyOf(found.duties, name)
  return duty && { duties: found.duties, duty }
}

/** The first day on which any version of the file asked for the duty. */
export function firstInForce(all: readonly Duties[], { duties }: Duties, name: string): PlainDate {
  const days = all.flatMap((one) =>
    one.duties === duties && one['in-force'] !== undefined && dutyOf(one, name) !== undefined
      ? [one['in-force']]
      : [],
  )
  return days.sort()[0] ?? ''
}
