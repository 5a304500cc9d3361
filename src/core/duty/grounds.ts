/** What obligations are worked out from, and which of them are asked for. */
import type { Calendar } from '../calendar/calendar.ts'
import type { Instant, PlainDate } from '../calendar/time.ts'
import type { Policy } from '../policy/policy.ts'
import type { ExcuseRecord } from '../record/excuse.ts'
import type { Workspace } from '../record/workspace.ts'
import type { Duties } from './duty.ts'
import type { Evidence } from './evidence.ts'
import type { RosterChange } from './tenure.ts'

/** All that obligations are worked out from. */
export interface Grounds {
  readonly calendar: Calendar
  readonly policy: Policy
  /** The changes of the roster, the oldest first. */
  readonly roster: readonly RosterChange[]
  /** Every version of every file of duties. */
  readonly duties: readonly Duties[]
  readonly parameters: Workspace['parameters']
  readonly evidence: Evidence
  excuseOf(duties: string, duty: string, day: PlainDate, of: string): ExcuseRecord | undefined
  readonly now: Instant
}

/** Which obligations are asked for: those due from one day to another, of one member where one is named, of one duty likewise, in any file or in one. */
export interface Range {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly member?: string
  readonly duty?: string
  readonly duties?: string
  /** Also what was due before and a record still asks for: a file that is not back is out, however long ago that was. */
  readonly lasting?: true
}

/** The later of two days. */
export function later(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b
}
