/** A quantity is the number behind a value, in yuan, in days, as a share of one; a value is that number as it is recorded. */
import type { Value } from '../record/record.ts'
import { decimalOf, type Exact, exactOf, multiplied, type Rounding, roundedTo } from './exact.ts'
import type { ValueType } from './process.ts'

const HUNDRED: Exact = { over: 100n, under: 1n }
const HUNDREDTH: Exact = { over: 1n, under: 100n }

/** The types whose values are numbers. */
export const COUNTED = ['integer', 'money', 'percent'] as const
export type Counted = (typeof COUNTED)[number]

/** Whether values of the type are numbers. */
export function isCounted(type: ValueType | undefined): type is Counted {
  return COUNTED.some((one) => one === type)
}

/** The most decimal places of a recorded value. */
export const PLACES: Readonly<Record<Counted, number>> = { integer: 0, money: 2, percent: 6 }

/** The most digits before the point. */
const LONGEST: Readonly<Record<Counted, bigint>> = {
  integer: 10n ** 15n,
  money: 10n ** 15n,
  percent: 10n ** 6n,
}

/** The number behind a recorded value of the type; `undefined` where it is none. */
export function quantityOf(type: Counted, value: Value): Exact | undefined {
  const number = exactOf(value)
  if (number === undefined || type !== 'percent') return number
  return multiplied(number, HUNDREDTH)
}

/** The number as values of the type write it: per cent as hundreds, and the rest as it is. */
export function writtenQuantity(type: Counted, quantity: Exact): Exact {
  return type === 'percent' ? multiplied(quantity, HUNDRED) : quantity
}

/**
 * The value of the type that records the number, rounded as is said; else why none does: it would have to be rounded and
 * nothing says how, or has more digits than any value.
 */
export function recordedAs(
  type: Counted,
  quantity: Exact,
  round: { readonly places: number; readonly how: Rounding } | undefined,
): { readonly value: Value } | { readonly why: 'not-even' | 'too-many-digits' } {
  const written = writtenQuantity(type, quantity)
  const number = round === undefined ? written : roundedTo(written, round.places, round.how)
  const decimal = decimalOf(number, PLACES[type])
  if (decimal === undefined) return { why: 'not-even' }
  const magnitude = number.over < 0n ? -number.over : number.over
  if (magnitude >= LONGEST[type] * number.under) return { why: 'too-many-digits' }
  if (type === 'integer') return { value: Number(decimal) }
  if (type === 'percent') return { value: decimal }
  const [whole = '', part = ''] = decimal.split('.')
  return { value: `${whole}.${part.padEnd(2, '0')}` }
}
