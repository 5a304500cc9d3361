/** Duties whose day stands in a record: a file is back by then, a qualification is renewed before it ends. */
import type { Calendar } from '../calendar/calendar.ts'
import type { Due } from '../calendar/deadline.ts'
import { dayAfter } from '../calendar/period.ts'
import { endAfter, endBefore, type SpanEnd } from '../calendar/span-end.ts'
import { isPlainDate, type PlainDate } from '../calendar/time.ts'
import type { ParameterValue } from '../record/workspace.ts'
import { type Bearing, bearingsOf } from './bearers.ts'
import { dutyOf, type Duties, type Duty } from './duty.ts'
import { doingsOf, type Recorded } from './evidence.ts'
import { firstInForce, type InForce, versionsInForce } from './force.ts'
import { type Grounds, later, type Range } from './grounds.ts'
import { daysBetween } from './interval.ts'
import { type Obligation, type Owed, stateOf } from './obligation.ts'
import { settle, type Settled } from './settled.ts'

type SettledDate = Extract<Settled['every'], { readonly date: string }>

/** What one version says, and on which days it is in force; the last is open. */
interface DatedTerm {
  readonly from: PlainDate
  readonly to?: PlainDate
  readonly every: SettledDate
}

/**
 * The obligations that are due in the range on a day that their records say, one for each record that is as `for-each` asks. What has
 * no such day owes nothing; once the record is otherwise, or its day has moved on, what was owed is over.
 */
export function datedOwed(
  grounds: Grounds,
  range: Range,
  { duties, to }: InForce,
  duty: Duty,
  set: Readonly<Record<string, ParameterValue>>,
): Owed {
  // The newest version says who bears it.
  if (to !== undefined) return { obligations: [], notSet: [] }
  const settling = settle(duty, set)
  if (!settling.ok) return { obligations: [], notSet: [{ duties, duty, unset: settling.unset }] }
  const bearings = bearingsOf(grounds, duty)
  if (bearings.by !== 'record') return { obligations: [], notSet: [] }
  const terms = termsOf(grounds.duties, duties.duties, duty.duty, set)
  const force = firstInForce(grounds.duties, duties, duty.duty)
  const obligations = bearings.bearings
    .filter(({ members }) => range.member === undefined || members.includes(range.member))
    .flatMap((bearing) => owedFor(grounds, range, { duties, duty, terms, force }, bearing))
  return { obligations, notSet: [] }
}

interface Asked {
  readonly duties: Duties
  readonly duty: Duty
  readonly terms: readonly DatedTerm[]
  /** The first day on which any version asked for it. */
  readonly force: PlainDate
}

function owedFor(
  { calendar, evidence, excuseOf, now }: Grounds,
  range: Range,
  { duties, duty, terms, force }: Asked,
  { of, member, members, about, record }: Bearing,
): readonly Obligation[] {
  const opens = record === undefined ? undefined : later(force, record.at.slice(0, 10))
  if (record === undefined || opens === undefined) return []
  const found = dueOn(calendar, terms, record, opens)
  if (found === undefined) return []
  const { day, due } = found
  const isBefore = due['last-day'] < range.from
  if ((isBefore && range.lasting !== true) || due['last-day'] > range.to) return []
  const before = dayAfter(now.date)
  const sought = { from: opens, before, ...(about === undefined ? {} : { about }) }
  const doer = member === undefined ? {} : { member }
  const days = duty['done-by'] === undefined ? [] : daysBetween(opens, before)
  const doings = doingsOf(evidence, duty, { ...sought, ...doer }, days, members)
  const excuse = excuseOf(duties.duties, duty.duty, day, of)
  const one = { opens, due, times: 1, doings, ...(excuse === undefined ? {} : { excuse }) }
  const whose = { of, members, ...(about === undefined ? {} : { about }) }
  const state = stateOf(one, now)
  if (isBefore && state !== 'missing') return []
  return [{ duties, duty, day, ...whose, ...one, state }]
}

function termsOf(
  all: readonly Duties[],
  id: string,
  name: string,
  set: Readonly<Record<string, ParameterValue>>,
): readonly DatedTerm[] {
  return versionsInForce(all.filter(({ duties }) => duties === id)).flatMap(
    ({ duties, from, to }): DatedTerm[] => {
      const duty = dutyOf(duties, name)
      const settling = duty && settle(duty, set)
      if (settling?.ok !== true || !('date' in settling.value.every)) return []
      return [{ from, every: settling.value.every, ...(to === undefined ? {} : { to }) }]
    },
  )
}

/**
 * The day that the record says, and when it is due for that: by the version that is in force when it falls due. Nobody is late for a
 * day before he could know of it: what would have been due before its record was saved, or before the version, is due on that day.
 */
function dueOn(
  calendar: Calendar,
  terms: readonly DatedTerm[],
  record: Recorded,
  opens: PlainDate,
): { readonly day: PlainDate; readonly due: Due } | undefined {
  for (const { from, to, every } of terms) {
    const day = dateIn(record, every.date)
    if (day === undefined) continue
    const first = later(opens, from)
    const own = day <= first ? undefined : endFor(calendar, every, day)
    const end =
      own === undefined || own.day < first ? endAfter(calendar, first, { 'same-day': true }) : own
    if (to !== undefined && end.day > to) continue
    const certainty = end.official ? 'official' : 'provisional'
    return { day: later(day, opens), due: { 'last-day': end.day, certainty } }
  }
  return undefined
}

/** On a day off it is due on the next working day (Civil Code, art. 203); so much before, on the working day before, for it must not be less. */
function endFor(calendar: Calendar, { before, off }: SettledDate, day: PlainDate): SpanEnd {
  if (before !== undefined) return endBefore(calendar, day, before)
  const same = { 'same-day': true } as const
  return off === 'before' ? endBefore(calendar, day, same) : endAfter(calendar, day, same)
}

/** The date of a field, where there is one. */
function dateIn({ values }: Pick<Recorded, 'values'>, field: string): PlainDate | undefined {
  const said = Object.hasOwn(values, field) ? String(values[field]) : ''
  return isPlainDate(said) ? said : undefined
}

/** The day that an excuse from it names: the one that the record says, or the first on which it is owed, where that is later. */
export function excusedDay(
  all: readonly Duties[],
  { duties, duty }: { readonly duties: Duties; readonly duty: Duty },
  record: Recorded,
  field: string,
): PlainDate | undefined {
  const day = dateIn(record, field)
  const force = firstInForce(all, duties, duty.duty)
  return day && later(day, later(force, record.at.slice(0, 10)))
}
