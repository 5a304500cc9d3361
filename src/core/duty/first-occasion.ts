/** A duty that has just been published may begin only with its next period: this says with which day. */
import type { Calendar } from '../calendar/calendar.ts'
import { dateOf, dayNumber } from '../calendar/time.ts'
import type { Workspace } from '../record/workspace.ts'
import type { Duty } from './duty.ts'
import { type InForce, versionsInForce } from './force.ts'
import type { Grounds } from './grounds.ts'
import { type Occasion, occasionsFrom } from './occasion.ts'
import type { Obligation } from './obligation.ts'
import { settle } from './settled.ts'

/** No period is longer than this, and another begins after it. */
const LONGEST = 800

/** A duty with its first occasion. */
export interface Beginning {
  readonly duty: Duty
  readonly occasion: Occasion
}

/** The first occasion of each duty of a version that recurs by period and has its numbers set. */
export function beginningsOf(
  calendar: Calendar,
  { duties, from }: Pick<InForce, 'duties' | 'from'>,
  parameters: Workspace['parameters'],
): readonly Beginning[] {
  const set = Object.hasOwn(parameters, duties.duties) ? parameters[duties.duties]! : {}
  const last = dateOf(dayNumber(from) + LONGEST)
  return duties.list.flatMap((duty) => {
    if (typeof duty.every !== 'string') return []
    const settled = settle(duty, set)
    if (!settled.ok) return []
    const [occasion] = occasionsFrom(calendar, settled.value, duty.every, from, last)
    return occasion === undefined ? [] : [{ duty, occasion }]
  })
}

/** Of what is in force, or will be, the duties of which nothing is owed yet: they begin on a day to come. */
export function notBegun(
  { calendar, duties, parameters, now }: Grounds,
  owed: readonly Obligation[],
): readonly Beginning[] {
  const isOwed = (id: string, { duty }: Duty) =>
    owed.some((one) => one.duties.duties === id && one.duty.duty === duty && one.state !== 'ahead')
  return versionsInForce(duties)
    .filter(({ to }) => to === undefined || to >= now.date)
    .flatMap((version) =>
      beginningsOf(calendar, version, parameters).filter(
        ({ duty, occasion }) => occasion.opens > now.date && !isOwed(version.duties.duties, duty),
      ),
    )
}
