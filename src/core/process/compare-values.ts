/** Two values of one type have an order: amounts and percentages as decimals, dates and texts as text. */
import type { Weighed } from './condition.ts'
import { compareExact, exactOf } from './exact.ts'

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/

/** Negative, zero or positive, as the first value is less than, equal to or more than the second; exact. */
export function compareValues(left: Weighed, right: Weighed): number {
  if (typeof left === 'object' || typeof right === 'object') {
    const [one, other] = [left, right].map((side) =>
      typeof side === 'object' ? side : exactOf(side),
    )
    return one === undefined || other === undefined ? -1 : compareExact(one, other)
  }
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
