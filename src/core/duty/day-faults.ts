/** Proof: the days of a duty are days that its periods have, and it may be done before it is due. */
import { calendarOf } from '../calendar/calendar.ts'
import type { DayIn } from '../calendar/day-in-period.ts'
import type { PeriodKind } from '../calendar/period.ts'
import { type Fault, fault } from '../lint/fault.ts'
import type { PartPath } from '../process/part.ts'
import { LONGEST, OFTENEST, roomOf, SIZE } from './amounts.ts'
import { type Dated, type Duty, type DueDay, type Interval, isDated } from './duty.ts'
import { occasionsFrom } from './occasion.ts'
import { countsIn, settle } from './settled.ts'

/** Days that the periods do not have, two days for one, a time on a day that is not named, what is due before it may be done. */
export function dayFaults(duty: Duty, path: PartPath): readonly Fault[] {
  const { every } = duty
  if (typeof every !== 'string') return lengthFaults(duty, every, path)
  const own = [
    ...oftenFaults(duty, path),
    ...partFaults(duty, every, 'due', duty.due, path),
    ...(duty.opens === undefined ? [] : partFaults(duty, every, 'opens', duty.opens, path)),
    ...timeFaults(duty, every, path),
  ]
  return own.length > 0 ? own : orderFaults(duty, every, path)
}

/** An interval that is longer than any that can be reckoned. */
function lengthFaults(duty: Duty, every: Interval | Dated, path: PartPath): readonly Fault[] {
  const unit = isDated(every) ? every.before?.unit : every.unit
  if (unit === undefined) return []
  const long = countsIn(every).some((one) => typeof one === 'number' && one > LONGEST[unit])
  const place = isDated(every) ? (['due', 'before', unit] as const) : (['every', unit] as const)
  const facts = { duty: duty.duty, word: place.join('.'), why: 'too-long' } as const
  return long ? [fault('duty-unmeetable', facts, [...path, ...place])] : []
}

function oftenFaults({ duty, times }: Duty, path: PartPath): readonly Fault[] {
  if (typeof times !== 'number' || times <= OFTENEST) return []
  return [fault('duty-unmeetable', { duty, word: 'times', why: 'none-such' }, [...path, 'times'])]
}

function partFaults(
  duty: Duty,
  kind: PeriodKind,
  word: 'due' | 'opens',
  meant: DueDay,
  path: PartPath,
): readonly Fault[] {
  const [months, days] = SIZE[kind]
  const { month, week, weekday, day, 'working-day': worked } = meant
  const wrong = (key: keyof DayIn, why: 'none-such' | 'two-days'): Fault =>
    fault('duty-unmeetable', { duty: duty.duty, word: `${word}.${key}`, why }, [...path, word, key])
  const room = roomOf(kind, meant)
  const beyond = (number: DueDay['day'] | 'last') => typeof number === 'number' && number > room
  const named = (['day', 'working-day', 'weekday'] as const).filter(
    (key) => meant[key] !== undefined,
  )
  const [, second] = named
  return [
    ...(month !== undefined && (months < 2 || month > months) ? [wrong('month', 'none-such')] : []),
    ...(week !== undefined && days <= 7 ? [wrong('week', 'none-such')] : []),
    ...(weekday !== undefined && days === 1 ? [wrong('weekday', 'none-such')] : []),
    ...(beyond(day) ? [wrong('day', 'none-such')] : []),
    ...(beyond(worked) ? [wrong('working-day', 'none-such')] : []),
    ...(second === undefined ? [] : [wrong(second, 'two-days')]),
  ]
}

/** `at` says a time on a day: of a week or more it must be named which. */
function timeFaults(duty: Duty, kind: PeriodKind, path: PartPath): readonly Fault[] {
  const { at, day, weekday, 'working-day': worked, off } = duty.due
  const isNamed = (day ?? weekday ?? worked ?? off) !== undefined || SIZE[kind][1] === 1
  if (at === undefined || isNamed) return []
  const facts = { duty: duty.duty, word: 'due.at', why: 'no-day' } as const
  return [fault('duty-unmeetable', facts, [...path, 'due', 'at'])]
}

/** Four years of weekends and statutory days, a leap year among them: what never comes in these never comes. */
const FROM = '2024-01-01'
const TO = '2027-12-31'

function orderFaults(duty: Duty, kind: PeriodKind, path: PartPath): readonly Fault[] {
  // Whatever the company sets, a number is one that the period has.
  const settling = settle(withoutParameters(duty), {})
  if (!settling.ok) return []
  const occasions = occasionsFrom(calendarOf([], undefined, ''), settling.value, kind, FROM, TO)
  const never = { duty: duty.duty, word: 'due', why: 'never' } as const
  if (occasions.length === 0) return [fault('duty-unmeetable', never, [...path, 'due'])]
  const early = occasions.some(({ opens, due }) => opens > due['last-day'])
  const facts = { duty: duty.duty, word: 'opens', why: 'opens-later' } as const
  return early ? [fault('duty-unmeetable', facts, [...path, 'opens'])] : []
}

function withoutParameters(duty: Duty): Duty {
  const { day, 'working-day': worked, ...due } = duty.due
  return {
    ...duty,
    times: 1,
    due: {
      ...due,
      ...(typeof day === 'number' ? { day } : {}),
      ...(typeof worked === 'number' || worked === 'last' ? { 'working-day': worked } : {}),
    },
  }
}
