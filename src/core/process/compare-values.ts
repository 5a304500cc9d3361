/** Two values of one type have an order: amounts and percentages as decimals, dates and texts as text. */
import type { Value } from '../record/record.ts'

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/

/** Negative, zero or positive, as the first value is less than, equal to or more than the second; exact. */
export function compareValues(left: Value, right: Value): number {
  const a = DECIMAL.exec(String(left))
  const b = DECIMAL.exec(String(right))
  if (a === null || b === null) return left === right ? 0 : String(left) < String(right) ? -1 : 1
  const places = Math.max(a[3]?.length ?? 0, b[3]?.length ?? 0)
  const difference = scaled(a, places) - scaled(b, places)
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}

function scaled([, sign, whole, part = '']: RegExpExecArray, places: number): bigint {
  const digits = BigInt(`${whole}${part.padEnd(places, '0')}`)
  return sign === '-' ? -digits : digits
}
