/** Numbers of a duty that its file leaves open are looked up among those that the company has set; one that is not set is named. */
import type { DayIn } from '../calendar/day-in-period.ts'
import type { PeriodKind } from '../calendar/period.ts'
import type { Span } from '../calendar/span.ts'
import type { Values } from '../record/project.ts'
import type { ParameterValue } from '../record/workspace.ts'
import type { Amount, Beginning, ByField, Duty } from './duty.ts'

/** A duty with its numbers. */
export interface Settled {
  readonly every:
    | { readonly kind: PeriodKind }
    | { readonly span: Span; readonly from: Beginning; readonly once: boolean }
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

/** The duty with its numbers, for the record with these values where it is owed for one; or the first that is not set. Nothing has a default. */
export function settle(duty: Duty, parameters: Parameters, values: Values = {}): Settling {
  const missing: Unset[] = []
  const known = <T>(found: T | Unset, without: T): T => {
    if (!isUnset(found)) return found
    missing.push(found)
    return without
  }
  const { due, every, opens } = duty
  const { day, 'working-day': worked, ...rest } = due
  const value: Settled = {
    every:
      typeof every === 'string'
        ? { kind: every }
        : {
            span: { [every.unit]: known(countOf(every.count, parameters, values), 1) } as Span,
            from: every.from,
            once: every.once === true,
          },
    times: known(numberOf(duty.times, parameters), 1),
    ...(opens === undefined ? {} : { opens }),
    due: {
      ...rest,
      ...(day === undefined ? {} : { day: known(numberOf(day, parameters), 1) }),
      ...(worked === undefined
        ? {}
        : { 'working-day': worked === 'last' ? worked : known(numberOf(worked, parameters), 1) }),
    },
  }
  const [unset] = missing
  return unset === undefined ? { ok: true, value } : { ok: false, unset }
}

/** The parameters that a duty names. */
export function parametersIn({ due, every, times }: Duty): readonly string[] {
  const counts =
    typeof every === 'string'
      ? []
      : isByField(every.count)
        ? Object.values(every.count.is)
        : [every.count]
  const amounts = [times, due.day, due['working-day'], ...counts]
  return amounts.flatMap((one) => (typeof one === 'object' ? [one.parameter] : []))
}

export function isByField(count: Amount | ByField): count is ByField {
  return typeof count === 'object' && 'field' in count
}

function countOf(count: Amount | ByField, parameters: Parameters, values: Values): number | Unset {
  if (!isByField(count)) return numberOf(count, parameters)
  const { field, is } = count
  const answer = Object.hasOwn(values, field) ? String(values[field]) : undefined
  if (answer === undefined) return { field }
  return Object.hasOwn(is, answer) ? numberOf(is[answer]!, parameters) : { field, answer }
}

function numberOf(amount: Amount, parameters: Parameters): number | Unset {
  if (typeof amount === 'number') return amount
  const { parameter } = amount
  const value = Object.hasOwn(parameters, parameter) ? parameters[parameter] : undefined
  return typeof value === 'number' ? value : { parameter }
}

function isUnset(found: unknown): found is Unset {
  return typeof found === 'object' && found !== null && ('parameter' in found || 'field' in found)
}
