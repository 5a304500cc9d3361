/** Of the reviews that run together, the one that is due first: what a single line about a project speaks of. */
import { endOf } from '../calendar/deadline.ts'
import type { Deadline } from '../record/record.ts'
import type { OpenView } from './review.ts'
import type { Standing } from '../project/standing.ts'

/** The open review with the earliest deadline, else the first; `undefined` while no gate is open. */
export function foremost({ gate }: Pick<Standing, 'gate'>): OpenView | undefined {
  return gate?.open.reduce((first, one) => (dueOf(one) < dueOf(first) ? one : first))
}

/** The deadline that a project is up against; none while it is on hold, for then the clock stands still. */
export function runningDeadline(standing: Pick<Standing, 'gate' | 'state'>): Deadline | undefined {
  return standing.state === 'on-hold' ? undefined : foremost(standing)?.deadline
}

function dueOf({ deadline }: OpenView): string {
  return deadline === undefined ? '9999' : endOf(deadline)
}
