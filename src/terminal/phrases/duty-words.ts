/** A duty in words: who owes it, and how often. */
import type { PeriodKind } from '../../core/calendar/period.ts'
import type { Span } from '../../core/calendar/span.ts'
import {
  type Amount,
  type ByField,
  type Duty,
  type Interval,
  isDated,
} from '../../core/duty/duty.ts'
import { isByField, type Unset } from '../../core/duty/settled.ts'
import type { ParameterValue } from '../../core/record/workspace.ts'
import type { Voice } from '../voice.ts'
import { fieldName, whereWords } from './duty-done.ts'
import { spanText } from './span.ts'
import { nameOf, type View } from './view.ts'

/** What the numbers of a duty are read with: the names, and what the company has set. */
export interface DutyView extends Pick<View, 'names'> {
  readonly parameters: Readonly<Record<string, ParameterValue>>
}

/** Who owes it: 每位业务员 for each of them, 业务员 for the holders together, or whom a record names. */
export function bearerText(v: Voice, view: DutyView, { who, 'for-each': each }: Duty): string {
  if ('each' in who) {
    const role = nameOf(view, 'role', who.each)
    return v.t(`每位${role}`, `each ${role}`)
  }
  if ('role' in who && each === undefined) return nameOf(view, 'role', who.role)
  const id = each?.record ?? ''
  const register = nameOf(view, 'register', id)
  const only = whereWords(v, view, [id], each?.where ?? {})
  const which = only.length === 0 ? '' : v.bracketed(only.join(v.t('，', ', ')))
  if ('role' in who) {
    const role = nameOf(view, 'role', who.role)
    return v.t(
      `${role}，就${register}${which}的每条记录`,
      `${role}, for each record of ${register}${which}`,
    )
  }
  const field = fieldName(view, [id], who.field)
  return v.t(
    `${register}${which}每条记录的${field}`,
    `${field} of each record of ${register}${which}`,
  )
}

/** How often: 每个工作日, every week, 上次办理后每满 30 日. */
export function everyText(
  v: Voice,
  view: DutyView,
  { every, times, 'for-each': each }: Duty,
): string {
  if (typeof every === 'object') {
    return isDated(every)
      ? v.t('按记录的日期', 'on a day of the record')
      : intervalText(v, view, every, each?.record)
  }
  const often = times === 1 ? '' : amountText(v, view, times)
  const kind = periodText(v, every)
  return often === '' ? kind : v.t(`${kind} ${often} 次`, `${often} times ${kind}`)
}

function periodText(v: Voice, kind: PeriodKind): string {
  const zh: Readonly<Record<PeriodKind, string>> = {
    'working-day': '每个工作日',
    day: '每日',
    week: '每周',
    month: '每月',
    quarter: '每季度',
    'half-year': '每半年',
    year: '每年',
  }
  return v.t(zh[kind], `every ${kind.replace('-day', ' day')}`)
}

function intervalText(
  v: Voice,
  view: DutyView,
  { unit, count, from, once }: Interval,
  register = '',
): string {
  const span = isByField(count)
    ? byFieldText(v, view, unit, count, register)
    : countedText(v, view, unit, count)
  const begun =
    typeof from === 'object'
      ? v.t(
          `自“${fieldName(view, [register], from.field)}”起`,
          `from ${fieldName(view, [register], from.field)}`,
        )
      : from === 'joining'
        ? v.t('自任职之日起', 'from the day the role was taken on')
        : v.t('自施行之日起', 'from the day it is in force')
  return once === true
    ? v.t(`${begun} ${span}内`, `${begun}, within ${span}`)
    : v.t(`上次办理后 ${span}内`, `within ${span} after the last time`)
}

function byFieldText(
  v: Voice,
  view: DutyView,
  unit: Interval['unit'],
  { field, is }: ByField,
  register: string,
): string {
  const each = Object.entries(is).map(([answer, amount]) => {
    const called = view.names('choice', [register, field, answer].join('.')) ?? answer
    return `${called} ${countedText(v, view, unit, amount)}`
  })
  const name = fieldName(view, [register], field)
  return v.t(`（按${name}：${each.join('，')}）`, `(by ${name}: ${each.join(', ')})`)
}

/** A number with its unit; of one that is not set its name, and that it is not. */
export function countedText(
  v: Voice,
  view: DutyView,
  unit: Interval['unit'],
  amount: Amount,
): string {
  const number = numberIn(view, amount)
  return number === undefined
    ? amountText(v, view, amount)
    : spanText(v, { [unit]: number } as Span)
}

/** A number; of one that is not set its name, and that it is not. */
export function amountText(v: Voice, view: DutyView, amount: Amount): string {
  const number = numberIn(view, amount)
  if (number !== undefined) return String(number)
  const name = typeof amount === 'object' ? nameOf(view, 'parameter', amount.parameter) : ''
  return v.t(`〔${name}：未设定〕`, `[${name}: not set]`)
}

function numberIn({ parameters }: DutyView, amount: Amount): number | undefined {
  if (typeof amount === 'number') return amount
  const value = Object.hasOwn(parameters, amount.parameter)
    ? parameters[amount.parameter]
    : undefined
  return typeof value === 'number' ? value : undefined
}

/** What is not set, by its name. */
export function unsetWords(v: Voice, view: Pick<View, 'names'>, unset: Unset): string {
  if ('parameter' in unset) {
    const name = nameOf(view, 'parameter', unset.parameter)
    return v.t(`“${name}”未设定`, `${name} is not set`)
  }
  const { field, answer } = unset
  return answer === undefined
    ? v.t(`记录未填 ${field}`, `the record has no ${field}`)
    : v.t(`${field} 为 ${answer} 的未设定`, `not set where ${field} is ${answer}`)
}
