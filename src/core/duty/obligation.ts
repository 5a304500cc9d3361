/** An obligation: one duty on one occasion, who bears it, and how it stands. Nothing of it is stored but excuses. */
import type { Due } from '../calendar/deadline.ts'
import { hasPassed } from '../calendar/deadline.ts'
import type { Instant, PlainDate } from '../calendar/time.ts'
import type { ExcuseRecord } from '../record/excuse.ts'
import type { Duties, Duty } from './duty.ts'
import type { Doing } from './evidence.ts'
import type { Unset } from './settled.ts'

/** How an obligation stands, as bd words it. */
export const STATES = ['ahead', 'open', 'done', 'late', 'missing', 'excused'] as const

export type ObligationState = (typeof STATES)[number]

export interface Obligation {
  readonly duties: Duties
  readonly duty: Duty
  /** The first day of what it is owed for. */
  readonly day: PlainDate
  /** What an excuse names: the member, the role, or the record for which it is owed. */
  readonly of: string
  /** Who bears it; several where the holders of a role owe it together. */
  readonly members: readonly string[]
  /** The record for which it is owed. */
  readonly about?: string
  readonly opens: PlainDate
  readonly due: Due
  readonly times: number
  readonly doings: readonly Doing[]
  readonly excuse?: ExcuseRecord
  readonly state: ObligationState
}

/** A duty that cannot be reckoned, for a number of it is not set. */
export interface NotSet {
  readonly duties: Duties
  readonly duty: Duty
  readonly unset: Unset
  readonly about?: string
}

/** What is owed, and what is not known for lack of a number. */
export interface Owed {
  readonly obligations: readonly Obligation[]
  readonly notSet: readonly NotSet[]
}

/** How it stands: done in time is judged by the accepted commit that first saved what completes it. */
export function stateOf(
  {
    opens,
    due,
    times,
    doings,
    excuse,
  }: Pick<Obligation, 'opens' | 'due' | 'times' | 'doings' | 'excuse'>,
  now: Pick<Instant, 'date' | 'minute'>,
): ObligationState {
  const completing = doings[times - 1]
  if (completing !== undefined && !hasPassed(due, moment(completing.at))) return 'done'
  // Who need not do it at all is not late with it.
  if (completing !== undefined && excuse === undefined) return 'late'
  if (excuse !== undefined) return 'excused'
  if (hasPassed(due, now)) return 'missing'
  return opens > now.date ? 'ahead' : 'open'
}

/** The day and the minute of a time as records have it. */
function moment(at: string): Pick<Instant, 'date' | 'minute'> {
  return { date: at.slice(0, 10), minute: 60 * Number(at.slice(11, 13)) + Number(at.slice(14, 16)) }
}
