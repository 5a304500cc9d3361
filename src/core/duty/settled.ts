/** Numbers of a duty that its file leaves open are looked up among those that the company has set; one that is not set is named. */
import type { DayIn } from '../calendar/day-in-period.ts'
import type { PeriodKind } from '../calendar/period.ts'
import type { Span } from '../calendar/span.ts'
import type { Values } from '../record/project.ts'
import type { ParameterValue } from '../record/workspace.ts'
import { LONGEST, OFTENEST, roomOf } from './amounts.ts'
import {
  type Amount,
  type Beginning,
  type ByField,
  type Dated,
  type Duty,
  type Interval,
  isDated,
} from './duty.ts'

/** A duty with its numbers. */
export interface Settled {
  readonly every:
    | { readonly kind: PeriodKind }
    | { readonly span: Span; readonly from: Beginning; readonly once: boolean }
    | { readonly date: string; readonly before?: Span; readonly off?: 'before' }
  readonly times: number
  readonly opens?: DayIn
  readonly due: DayIn & { readonly at?: string }
}

/** What is not set: a parameter by its name, or the answer of a field for which no interval is given. */
export type Unset =
  | { readonly parameter: string }
  | { readonly field: string; readonly answer?: string }

export type Settling =
  | { readonly ok: true; readonly value: Settled }
  | { readonly ok: false; readonly unset: Unset }

type Parameters = Readonly<Record<string, ParameterValue>>

/**
 * The duty with its numbers, for the record with these values where it is owed for one; or the first that is not set.
 * Nothing has a default; and a number that lies beyond what its place takes is as good as none, however it came to be set.
 */
export function settle(duty: Duty, parameters: Parameters, values: Values = {}): Settling {
  const missing: Unset[] = []
  const known = <T>(found: T | Unset, without: T): T => {
    if (!isUnset(found)) return found
    missing.push(found)
    return without
  }
  const { due, every, opens } = duty
  const { day, 'working-day': worked, ...rest } = due
  const room = typeof every === 'string' ? roomOf(every, due) : OFTENEST
  const value: Settled = {
    every:
      typeof every === 'string'
        ? { kind: every }
        : isDated(every)
          ? {
              date: every.date,
              ...(every.off === undefined ? {} : { off: every.off }),
              ...(every.before === undefined
                ? {}
                : {
                    before: {
                      [every.before.unit]: known(beforeOf(every.before, parameters), 1),
                    } as Span,
                  }),
            }
          : {
              span: { [every.unit]: known(countOf(every, parameters, values), 1) } as Span,
              from: every.from,
              once: every.once === true,
            },
    times: known(numberOf(duty.times, parameters, OFTENEST), 1),
    ...(opens === undefined ? {} : { opens }),
    due: {
      ...rest,
      ...(day === undefined ? {} : { day: known(numberOf(day, parameters, room), 1) }),
      ...(worked === undefined
        ? {}
        : {
            'working-day':
              worked === 'last' ? worked : known(numberOf(worked, parameters, room), 1),
          }),
    },
  }
  const [unset] = missing
  return unset === undefined ? { ok: true, value } : { ok: false, unset }
}

/** The parameters that a duty names. */
export function parametersIn({ due, every, times }: Duty): readonly string[] {
  const counts = typeof every === 'string' ? [] : countsIn(every)
  const amounts = [times, due.day, due['working-day'], ...counts]
  return amounts.flatMap((one) => (typeof one === 'object' ? [one.parameter] : []))
}

/** The numbers of an interval, one for each answer where it depends on a choice; or how long before a date. */
export function countsIn(every: Interval | Dated): readonly Amount[] {
  if (isDated(every)) return every.before === undefined ? [] : [every.before.count]
  const { count } = every
  return isByField(count) ? Object.values(count.is) : [count]
}

export function isByField(count: Amount | ByField): count is ByField {
  return typeof count === 'object' && 'field' in count
}

function countOf(
  { count, unit }: Interval,
  parameters: Parameters,
  values: Values,
): number | Unset {
  const most = LONGEST[unit]
  if (!isByField(count)) return numberOf(count, parameters, most)
  const { field, is } = count
  const answer = Object.hasOwn(values, field) ? String(values[field]) : undefined
  if (answer === undefined) return { field }
  return Object.hasOwn(is, answer) ? numberOf(is[answer]!, parameters, most) : { field, answer }
}

function beforeOf(
  { unit, count }: NonNullable<Dated['before']>,
  parameters: Parameters,
): number | Unset {
  return numberOf(count, parameters, LONGEST[unit])
}

function numberOf(amount: Amount, parameters: Parameters, most: number): number | Unset {
  if (typeof amount === 'number') return Math.min(amount, most)
  const { parameter } = amount
  const value = Object.hasOwn(parameters, parameter) ? parameters[parameter] : undefined
  const isPossible = typeof value === 'number' && value >= 1 && value <= most
  return isPossible ? value : { parameter }
}

function isUnset(found: unknown): found is Unset {
  return typeof found === 'object' && found !== null && ('parameter' in found || 'field' in found)
}
