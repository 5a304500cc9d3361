/** The numbers of duties have bounds: from one on, and up to what a period holds or the calendar can reckon. */
import type { PeriodKind } from '../calendar/period.ts'
import { type Amount, type DueDay, type Duty, type IntervalUnit, isDated } from './duty.ts'

/** Months that a period of each kind has, and days at the most. */
export const SIZE: Readonly<Record<PeriodKind, readonly [months: number, days: number]>> = {
  'working-day': [0, 1],
  day: [0, 1],
  week: [0, 7],
  month: [1, 31],
  quarter: [3, 92],
  'half-year': [6, 184],
  year: [12, 366],
}

/**
 * An interval is ten years at the most, in whatever it is counted. Nothing that recurs more seldom is a duty that anybody keeps in
 * mind, and a day farther off rests on holidays that nobody has announced.
 */
export const LONGEST: Readonly<Record<IntervalUnit, number>> = {
  'working-days': 2500,
  'calendar-days': 3650,
  weeks: 520,
  months: 120,
}

/** Nothing is owed more often in a period than a year has days. */
export const OFTENEST = 366

/** How many days there are from which the day of a period is counted: those of its period, its month or its week. */
export function roomOf(kind: PeriodKind, { month, week }: Pick<DueDay, 'month' | 'week'>): number {
  if (week !== undefined) return 7
  return month === undefined ? SIZE[kind][1] : 31
}

interface Use {
  readonly amount: Amount
  readonly most: number
}

/** Every number of a duty that a parameter may say, each with the greatest that is possible there. */
function usesIn({ every, times, due }: Duty): readonly Use[] {
  const { day, 'working-day': worked } = due
  const uses: Use[] = [{ amount: times, most: OFTENEST }]
  if (typeof every === 'string') {
    const most = roomOf(every, due)
    if (day !== undefined) uses.push({ amount: day, most })
    if (worked !== undefined && worked !== 'last') uses.push({ amount: worked, most })
    return uses
  }
  if (isDated(every)) {
    const { before } = every
    return before === undefined ? [] : [{ amount: before.count, most: LONGEST[before.unit] }]
  }
  const { count, unit } = every
  const counts = typeof count === 'object' && 'field' in count ? Object.values(count.is) : [count]
  return [...uses, ...counts.map((amount) => ({ amount, most: LONGEST[unit] }))]
}

/** The bounds of a parameter of a file of duties: those of every place where it is used; none where it is used nowhere. */
export function boundsOfParameter(
  list: readonly Duty[],
  parameter: string,
): { readonly 'at-least'?: number; readonly 'at-most'?: number } {
  const used = list
    .flatMap(usesIn)
    .flatMap(({ amount, most }) =>
      typeof amount === 'object' && amount.parameter === parameter ? [most] : [],
    )
  return used.length === 0 ? {} : { 'at-least': 1, 'at-most': Math.min(...used) }
}
