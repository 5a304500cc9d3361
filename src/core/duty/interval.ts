/** Duties with an interval: each is due so much time after it was last done, or once after its beginning. */
import { dayAfter } from '../calendar/period.ts'
import { dateOf, dayNumber, isPlainDate, type PlainDate } from '../calendar/time.ts'
import type { ParameterValue } from '../record/workspace.ts'
import { type Bearing, bearingsOf } from './bearers.ts'
import { type Beginning, type Duty, isDated } from './duty.ts'
import { type Doing, doingsOf } from './evidence.ts'
import { fallsDue, type Term, termsOf } from './falling-due.ts'
import { firstInForce, type InForce } from './force.ts'
import { type NotSet, type Obligation, type Owed, stateOf } from './obligation.ts'
import { type Grounds, later, type Range } from './grounds.ts'
import { settle } from './settled.ts'

/** Farther back than this nobody looks for when something was last done. */
const LONGEST_BACK = 800

/**
 * The obligations of an interval that are due in the range. The newest version says who bears them; what is due follows from when it was
 * last done: one long gap is one obligation, however many intervals would fit into it.
 */
export function intervalOwed(
  grounds: Grounds,
  range: Range,
  version: InForce,
  duty: Duty,
  set: Readonly<Record<string, ParameterValue>>,
): Owed {
  const { duties } = version
  if (version.to !== undefined || typeof duty.every === 'string' || isDated(duty.every)) {
    return NOTHING
  }
  const notSet: NotSet[] = []
  const obligations = startsOf(grounds, version, duty).flatMap(({ bearing, start }) => {
    if (range.member !== undefined && !bearing.members.includes(range.member)) return []
    const { about, record } = bearing
    const settling = settle(duty, set, record?.values)
    if (!settling.ok) {
      const { unset } = settling
      notSet.push({ duties, duty, unset, ...(about === undefined ? {} : { about }) })
      return []
    }
    const { every } = settling.value
    if (!('span' in every)) return []
    const terms = termsOf(grounds.duties, duties.duties, duty.duty, set, record?.values)
    return chain(grounds, range, version, duty, bearing, start, { terms, once: every.once })
  })
  return { obligations, notSet }
}

const NOTHING: Owed = { obligations: [], notSet: [] }

interface Start {
  readonly bearing: Bearing
  readonly start: PlainDate
}

/** Each who bears it, with the day from which the first interval runs. */
function startsOf(grounds: Grounds, { duties }: InForce, duty: Duty): readonly Start[] {
  if (typeof duty.every === 'string' || isDated(duty.every)) return []
  const { from } = duty.every
  const force = firstInForce(grounds.duties, duties, duty.duty)
  const bearings = bearingsOf(grounds, duty)
  if (bearings.by === 'record') {
    return bearings.bearings.flatMap((bearing) => {
      const day = beganOn(from, bearing)
      return day === undefined ? [] : [{ bearing, start: later(force, day) }]
    })
  }
  const holding = bearings.tenures.filter(({ until }) => until === undefined)
  if (bearings.by === 'role') {
    const members = holding.map(({ member }) => member)
    return members.length === 0 ? [] : [{ bearing: { of: bearings.role, members }, start: force }]
  }
  return holding.map(({ member, from: joined }) => ({
    bearing: { of: member, member, members: [member] },
    start: joined === undefined ? force : later(force, joined),
  }))
}

/** The day that a record says; without one, the day on which it was added. */
function beganOn(from: Beginning, { record }: Bearing): PlainDate | undefined {
  if (record === undefined) return undefined
  if (typeof from === 'string') return record.at.slice(0, 10)
  const said = Object.hasOwn(record.values, from.field) ? record.values[from.field] : undefined
  return said !== undefined && isPlainDate(String(said)) ? String(said) : undefined
}

function chain(
  grounds: Grounds,
  range: Range,
  { duties }: InForce,
  duty: Duty,
  bearing: Bearing,
  begun: PlainDate,
  { terms, once }: { readonly terms: readonly Term[]; readonly once: boolean },
): readonly Obligation[] {
  const { calendar, evidence, excuseOf, now } = grounds
  const { member, members, about, of } = bearing
  const back = dateOf(dayNumber(range.from) - LONGEST_BACK)
  const from = once ? begun : later(begun, back)
  const before = dayAfter(now.date)
  const sought = {
    from,
    before,
    ...(member === undefined ? {} : { member }),
    ...(about === undefined ? {} : { about }),
  }
  const all = doingsOf(evidence, duty, sought, daysBetween(from, before), members)
  const left = [...all].sort((a, b) => (a.on < b.on ? -1 : 1))
  const found: Obligation[] = []
  for (let start: PlainDate | undefined = from; start !== undefined;) {
    const due = fallsDue(calendar, terms, start)
    if (due === undefined) break
    const doing: Doing | undefined = left.shift()
    const excuse = excuseOf(duties.duties, duty.duty, start, of)
    const one = {
      opens: start,
      due,
      times: 1,
      doings: doing === undefined ? [] : [doing],
      ...(excuse === undefined ? {} : { excuse }),
    }
    const last = due['last-day']
    if (last >= range.from && last <= range.to) {
      const whose = { of, members, ...(about === undefined ? {} : { about }) }
      found.push({ duties, duty, day: start, ...whose, ...one, state: stateOf(one, now) })
    }
    // An excuse begins the next one later; what was done is taken from the list: it comes to an end.
    const excused: PlainDate | undefined = excuse !== undefined && last > start ? last : undefined
    const next: PlainDate | undefined = doing?.on ?? excused
    start = once || next === undefined || next > range.to ? undefined : next
  }
  return found
}

/** Every day from the first to the last, which is not among them. */
export function daysBetween(from: PlainDate, before: PlainDate): readonly PlainDate[] {
  const first = dayNumber(from)
  return Array.from({ length: Math.max(0, dayNumber(before) - first) }, (_, at) =>
    dateOf(first + at),
  )
}
