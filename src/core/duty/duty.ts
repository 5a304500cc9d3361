/** A duty holds what the company owes itself again and again, as it stands in `duties/<id>/<version>/duties.yaml`. */
import type { Wording } from '../text/wording.ts'
import type { DayIn } from '../calendar/day-in-period.ts'
import type { PeriodKind } from '../calendar/period.ts'
import type { PlainDate } from '../calendar/time.ts'
import type { ParameterDeclaration } from '../process/parameter.ts'
import type { Note } from '../process/process.ts'

/** One version of a file of duties. */
export interface Duties {
  readonly duties: string
  readonly version: number
  readonly title: Wording
  /** The version that came with bd from which it was made. */
  readonly 'based-on'?: DutiesOrigin
  readonly ledger?: string
  /** The day from which it is owed; written when it is published, where its author said none. */
  readonly 'in-force'?: PlainDate
  /** The role that may excuse from any of them, where a duty names none of its own. */
  readonly 'excused-by'?: string
  /** Numbers that the source leaves open. */
  readonly parameters: Readonly<Record<string, ParameterDeclaration>>
  readonly list: readonly Duty[]
  readonly notes: readonly Note[]
}

export interface DutiesOrigin {
  readonly duties: string
  readonly version: number
  readonly sha256: string
}

/** A number, or what says it: a parameter of the file. */
export type Amount = number | { readonly parameter: string }

/** A number that depends on a choice of the record for which something is owed; what is not listed is not set. */
export interface ByField {
  readonly field: string
  readonly is: Readonly<Record<string, Amount>>
}

/** The units in which an interval is counted. */
export const INTERVALS = ['working-days', 'calendar-days', 'weeks', 'months'] as const

export type IntervalUnit = (typeof INTERVALS)[number]

/** What an interval first begins from: the day the duty is in force, the day the member took the role on, a date of the record. */
export type Beginning = 'in-force' | 'joining' | { readonly field: string }

/** So much time after the last time it was done; or, with `once`, after its beginning and never again. */
export interface Interval {
  readonly unit: IntervalUnit
  readonly count: Amount | ByField
  readonly from: Beginning
  readonly once?: true
}

/** On the day that a field of the record says, or so much before it: owed while the record is as `for-each` asks. */
export interface Dated {
  readonly date: string
  readonly before?: { readonly unit: IntervalUnit; readonly count: Amount }
  /** On a day off it is due on the working day before, not on the next. */
  readonly off?: 'before'
}

/** When it is owed: in each period, so much after the last time, or on a day that its record says. */
export type Every = PeriodKind | Interval | Dated

/** Whether its day stands in the record for which it is owed. */
export function isDated(every: Every): every is Dated {
  return typeof every === 'object' && 'date' in every
}

/** The day in its period on which it is due, and the time on it. */
export type DueDay = Omit<DayIn, 'day' | 'working-day'> & {
  readonly day?: Amount
  readonly 'working-day'?: Amount | 'last'
  readonly at?: string
}

/** Who owes it: each holder of a role for himself, the holders of a role together, or the member whom a field of the record names. */
export type Bearer =
  | { readonly each: string }
  | { readonly role: string }
  | { readonly field: string }

/** What a field of a record must hold: one value, one of several, or a number within bounds. */
export type FieldTest =
  | { readonly in: readonly (string | number)[] }
  | { readonly 'at-least'?: number; readonly 'at-most'?: number }

export type Where = Readonly<Record<string, FieldTest>>

/** Records for each of which something is owed. */
export interface ForEach {
  readonly record: string
  readonly where: Where
}

/** What does it: a record, a row in one, or a project that passed a stage or was completed. */
export type DoneBy =
  | {
      readonly record: string
      readonly where: Where
      /** The field that says on which day it was; else the day on which it was first saved. */
      readonly date?: string
      /** The field that says whose it is; else whoever first saved it. */
      readonly whose?: string
      /** The field that holds the record for which it is owed. */
      readonly about?: string
    }
  | {
      readonly record: string
      readonly rows: string
      /** What its columns hold; `key` is the record for which it is owed. */
      readonly where: Where
      /** The column that holds the record for which it is owed. */
      readonly about?: string
    }
  | { readonly project: string; readonly passed?: string }

/** One duty. */
export interface Duty {
  readonly duty: string
  readonly title: Wording
  readonly 'for-each'?: ForEach
  readonly who: Bearer
  readonly every: Every
  /** How often in a period. */
  readonly times: Amount
  /** When in its period it may first be done; else from its first day. */
  readonly opens?: DayIn
  readonly due: DueDay
  /** Absent only where its day stands in the record: then the record itself ends it. */
  readonly 'done-by'?: DoneBy
  /** Roles that are told what is missing. */
  readonly copies: readonly string[]
  readonly 'excused-by'?: string
}

/** The duty of this name in a version, if it has one. */
export function dutyOf({ list }: Duties, duty: string): Duty | undefined {
  return list.find((one) => one.duty === duty)
}

/** The folder of a version, with a slash at its end. */
export function dutiesFolder({ duties, version }: Pick<Duties, 'duties' | 'version'>): string {
  return `duties/${duties}/${version}/`
}

/** The file of a version. */
export const DUTIES_FILE = 'duties.yaml'
