/** What is owed: every duty that is in force on each of its occasions, by whom, and what did it. Worked out anew each time. */
import { datesOf, type PeriodKind } from '../calendar/period.ts'
import { dateOf, dayNumber } from '../calendar/time.ts'
import { type Bearing, bearersOf, bearingsOf } from './bearers.ts'
import { datedOwed } from './dated.ts'
import { type Duty, isDated } from './duty.ts'
import { doingsOf, soughtIn } from './evidence.ts'
import { type Grounds, later, type Range } from './grounds.ts'
import { type InForce, versionsInForce } from './force.ts'
import { intervalOwed } from './interval.ts'
import { type NotSet, type Obligation, type Owed, stateOf } from './obligation.ts'
import { type Occasion, occasionsFrom } from './occasion.ts'
import { settle, type Settled } from './settled.ts'

/** The obligations that are due in the range, by duty and then by day; of a duty with a number that is not set, that alone. */
export function owedIn(grounds: Grounds, range: Range): Owed {
  const versions = versionsInForce(grounds.duties).filter(
    ({ duties: { duties } }) => range.duties === undefined || duties === range.duties,
  )
  const found = versions.flatMap((version) =>
    version.duties.list
      .filter(({ duty }) => range.duty === undefined || duty === range.duty)
      .map((duty) => owedFor(grounds, range, version, duty)),
  )
  return {
    obligations: found.flatMap(({ obligations }) => obligations),
    notSet: found.flatMap(({ notSet }) => notSet),
  }
}

function owedFor(grounds: Grounds, range: Range, version: InForce, duty: Duty): Owed {
  const { duties } = version
  const set = Object.hasOwn(grounds.parameters, duties.duties)
    ? grounds.parameters[duties.duties]!
    : {}
  if (typeof duty.every !== 'string') {
    return isDated(duty.every)
      ? datedOwed(grounds, range, version, duty, set)
      : intervalOwed(grounds, range, version, duty, set)
  }
  const settling = settle(duty, set)
  if (!settling.ok) return unsetIn(version, range, { duties, duty, unset: settling.unset })
  const kind = duty.every
  const from = later(version.from, dateOf(dayNumber(range.from) - LOOK_BACK[kind]))
  const to = version.to === undefined || range.to < version.to ? range.to : version.to
  const occasions = occasionsFrom(grounds.calendar, settling.value, kind, from, to).filter(
    ({ due }) => due['last-day'] >= range.from && due['last-day'] <= range.to,
  )
  const bearings = bearingsOf(grounds, duty)
  const obligations = occasions.flatMap((occasion) =>
    bearersOf(bearings, occasion)
      .filter(({ members }) => range.member === undefined || members.includes(range.member))
      .map((bearing) => obligation(grounds, version, duty, settling.value, occasion, bearing)),
  )
  return { obligations, notSet: [] }
}

/** How long before it is due a period may have begun, at the most: twice its length, and the longest holiday. */
const LOOK_BACK: Readonly<Record<PeriodKind, number>> = {
  'working-day': 30,
  day: 30,
  week: 40,
  month: 90,
  quarter: 210,
  'half-year': 390,
  year: 760,
}

function obligation(
  { evidence, excuseOf, now }: Grounds,
  { duties }: InForce,
  duty: Duty,
  { times }: Settled,
  occasion: Occasion,
  { of, member, members, about }: Bearing,
): Obligation {
  const { period, opens, due } = occasion
  const sought = {
    ...soughtIn(occasion),
    ...(member === undefined ? {} : { member }),
    ...(about === undefined ? {} : { about }),
  }
  const doings = doingsOf(evidence, duty, sought, datesOf(period), members)
  const excuse = excuseOf(duties.duties, duty.duty, period.first, of)
  const one = { opens, due, times, doings, ...(excuse === undefined ? {} : { excuse }) }
  return {
    duties,
    duty,
    day: period.first,
    of,
    members,
    ...(about === undefined ? {} : { about }),
    ...one,
    state: stateOf(one, now),
  }
}

/** A number that is not set is told of the version that is in force at the end of the range alone. */
function unsetIn({ from, to }: InForce, range: Range, one: NotSet): Owed {
  const concerns = from <= range.to && (to === undefined || to >= range.to)
  return { obligations: [], notSet: concerns ? [one] : [] }
}
