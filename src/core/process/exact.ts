/** Regulations reckon in exact fractions: nothing is rounded but where the regulation says to how many places, and how. */
import type { Value } from '../record/record.ts'

/** A fraction of whole numbers in its lowest terms; `under` is positive. */
export interface Exact {
  readonly over: bigint
  readonly under: bigint
}

/** How what lies between two places is brought to one of them. */
export const ROUNDINGS = ['half-up', 'down', 'up'] as const
export type Rounding = (typeof ROUNDINGS)[number]

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/

/** The fraction `over / under`; `undefined` where that divides by zero. */
function fraction(over: bigint, under = 1n): Exact | undefined {
  if (under === 0n) return undefined
  const sign = under < 0n ? -1n : 1n
  const common = greatestCommon(magnitude(over), magnitude(under)) * sign
  return { over: over / common, under: under / common }
}

function greatestCommon(a: bigint, b: bigint): bigint {
  let [one, other] = [a, b]
  while (other !== 0n) [one, other] = [other, one % other]
  return one === 0n ? 1n : one
}

function magnitude(number: bigint): bigint {
  return number < 0n ? -number : number
}

/** The number that a decimal writes: `-12.50`; `undefined` for any other text. */
export function exactOf(value: Value): Exact | undefined {
  const [, sign, whole = '', part = ''] = DECIMAL.exec(String(value)) ?? []
  if (sign === undefined) return undefined
  const digits = BigInt(whole + part)
  return fraction(sign === '-' ? -digits : digits, 10n ** BigInt(part.length))
}

export function added(a: Exact, b: Exact): Exact {
  return fraction(a.over * b.under + b.over * a.under, a.under * b.under)!
}

export function negated(a: Exact): Exact {
  return { over: -a.over, under: a.under }
}

export function multiplied(a: Exact, b: Exact): Exact {
  return fraction(a.over * b.over, a.under * b.under)!
}

/** The quotient; `undefined` where that divides by zero. */
export function divided(a: Exact, b: Exact): Exact | undefined {
  return fraction(a.over * b.under, a.under * b.over)
}

/** Negative, zero or positive, as the first is less than, equal to or more than the second. */
export function compareExact(a: Exact, b: Exact): number {
  const difference = a.over * b.under - b.over * a.under
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}

/**
 * The number brought to so many decimal places: `half-up` 四舍五入 to the nearest, a half away from zero; `down` 舍去
 * towards zero; `up` 进一 away from it.
 */
export function roundedTo(value: Exact, places: number, how: Rounding): Exact {
  const scale = 10n ** BigInt(places)
  const over = magnitude(value.over) * scale
  const whole = over / value.under
  const rest = over % value.under
  const isUp = how === 'up' ? rest > 0n : how === 'half-up' && 2n * rest >= value.under
  const digits = isUp ? whole + 1n : whole
  return fraction(value.over < 0n ? -digits : digits, scale)!
}

/** The number as a decimal with at most so many places, without zeros at its end; `undefined` where it has more. */
export function decimalOf(value: Exact, places: number): string | undefined {
  const scale = 10n ** BigInt(places)
  if ((value.over * scale) % value.under !== 0n) return undefined
  const steps = (value.over * scale) / value.under
  const digits = String(magnitude(steps)).padStart(places + 1, '0')
  const part = digits.slice(digits.length - places).replace(/0+$/u, '')
  const whole = digits.slice(0, digits.length - places)
  return `${steps < 0n ? '-' : ''}${whole}${part === '' ? '' : `.${part}`}`
}
