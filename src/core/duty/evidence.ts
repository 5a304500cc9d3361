/** What was done that may fulfil a duty: records by their keys and days, and projects by what they passed. */
import type { PlainDate } from '../calendar/time.ts'
import type { Value, Values } from '../record/project.ts'
import { decidedAt } from '../review/passing.ts'
import type { Standing } from '../review/standing.ts'
import type { Duty, FieldTest, Where } from './duty.ts'
import type { Occasion } from './occasion.ts'

/** A record of a register, as far as duties ask. */
export interface Recorded {
  readonly key: string
  readonly path: string
  /** When and by whom it was first saved. */
  readonly at: string
  readonly by: string
  readonly values: Values
  readonly rows: Readonly<Record<string, readonly Values[]>>
}

/** The registers and projects of a world, asked only for what may fulfil a duty. */
export interface Evidence {
  /** The sheet of a member for the period in which a day lies; `undefined` where the register keeps none, or it is not there. */
  sheet(register: string, day: PlainDate, member: string): Recorded | undefined
  /** Whether the register keeps a sheet for each member. */
  keepsSheets(register: string): boolean
  /** The records of a register; where years are named, of these. */
  records(register: string, years?: readonly number[]): Iterable<Recorded>
  /** The projects of a process, each with all of its rounds. */
  projects(process: string): readonly Standing[]
}

/** One thing that was done. */
export interface Doing {
  /** The day for which it counts. */
  readonly on: PlainDate
  /** When the accepted commit says that it was first saved, or passed. */
  readonly at: string
  readonly by: string
  readonly record?: string
  readonly project?: string
}

/** For whom, and within which days, something was done; the last day no longer belongs to them. */
export interface Sought {
  /** Absent where it does not matter who did it. */
  readonly member?: string
  /** The record for which it is owed. */
  readonly about?: string
  readonly from: PlainDate
  readonly before: PlainDate
}

/** What was done of the kind that the duty asks for, the earliest first. */
export function doingsOf(
  evidence: Evidence,
  duty: Duty,
  sought: Sought,
  days: readonly PlainDate[],
  members: readonly string[],
): readonly Doing[] {
  const by = duty['done-by']
  if (by === undefined) return []
  if ('project' in by) return inOrder(passings(evidence, by, sought))
  if (evidence.keepsSheets(by.record)) return inOrder(sheets(evidence, duty, sought, days, members))
  const records = evidence.records(by.record, yearsOf(sought))
  return inOrder([...records].flatMap((one) => dated(duty, one, sought)))
}

/** Every year of which a day is sought. */
function yearsOf({ from, before }: Sought): readonly number[] {
  const [first, last] = [from, before].map((day) => Number(day.slice(0, 4))) as [number, number]
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

/** A sheet says by its key whose it is and for which day: no other is read. */
function sheets(
  evidence: Evidence,
  duty: Duty,
  { member, about }: Sought,
  days: readonly PlainDate[],
  members: readonly string[],
): readonly Doing[] {
  const by = duty['done-by']
  if (by === undefined || 'project' in by) return []
  const found = new Map<string, Doing>()
  for (const one of member === undefined ? members : [member]) {
    for (const day of days) {
      const sheet = evidence.sheet(by.record, day, one)
      if (sheet === undefined || found.has(sheet.key) || !isOfDuty(duty, sheet, about)) continue
      found.set(sheet.key, { on: day, at: sheet.at, by: sheet.by, record: sheet.key })
    }
  }
  return [...found.values()]
}

function dated(duty: Duty, record: Recorded, sought: Sought): readonly Doing[] {
  const by = duty['done-by']
  if (by === undefined || 'project' in by || !isOfDuty(duty, record, sought.about)) return []
  const { at, values, key } = record
  const said = 'date' in by && by.date !== undefined ? values[by.date] : undefined
  if ('date' in by && by.date !== undefined && said === undefined) return []
  const whose = 'whose' in by && by.whose !== undefined ? values[by.whose] : record.by
  const on = said === undefined ? at.slice(0, 10) : String(said)
  if (on < sought.from || on >= sought.before) return []
  if (sought.member !== undefined && whose !== sought.member) return []
  return [{ on, at, by: record.by, record: key }]
}

/** Whether the record, or one of its rows, holds what the duty asks of it. */
function isOfDuty(duty: Duty, record: Recorded, about: string | undefined): boolean {
  const by = duty['done-by']
  if (by === undefined || 'project' in by) return false
  const candidates = 'rows' in by ? (record.rows[by.rows] ?? []) : [record.values]
  return candidates.some(
    (values) =>
      holdsAll(by.where, values) &&
      (by.about === undefined || about === undefined || values[by.about] === about),
  )
}

function passings(
  evidence: Evidence,
  { project, passed }: { readonly project: string; readonly passed?: string },
  { member, from, before }: Sought,
): readonly Doing[] {
  return evidence.projects(project).flatMap((standing) => {
    const { by } = standing.project.opened
    const at = decidedAt(standing, passed)
    const on = at?.slice(0, 10)
    if (at === undefined || on === undefined || on < from || on >= before) return []
    return member !== undefined && member !== by ? [] : [{ on, at, by, project: standing.id }]
  })
}

/** Whether the values are what each test asks for; a value that is not there is not. */
export function holdsAll(where: Where, values: Values): boolean {
  return Object.entries(where).every(([field, test]) => {
    const value = Object.hasOwn(values, field) ? values[field] : undefined
    return value !== undefined && passes(test, value)
  })
}

function passes(test: FieldTest, value: Value): boolean {
  if ('in' in test) return test.in.some((one) => String(one) === String(value))
  const number = typeof value === 'number' ? value : Number(value)
  const { 'at-least': least, 'at-most': most } = test
  return (least === undefined || number >= least) && (most === undefined || number <= most)
}

function inOrder(doings: readonly Doing[]): readonly Doing[] {
  return [...doings].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** The days from an occasion's opening to the last on which what is done still counts for it. */
export function soughtIn({ opens, next }: Occasion): Pick<Sought, 'from' | 'before'> {
  return { from: opens, before: next }
}
