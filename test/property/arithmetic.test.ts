/** The arithmetic of regulations is exact: random expressions come to what schoolbook arithmetic with whole numbers gives. */
import { expect, test } from 'vitest'
import { calendarOf } from '../../src/core/calendar/calendar.ts'
import { decimalOf, type Rounding, ROUNDINGS, roundedTo } from '../../src/core/process/exact.ts'
import type { Expression } from '../../src/core/process/expression.ts'
import type { Process } from '../../src/core/process/process.ts'
import { reckon, type Sources } from '../../src/core/process/reckon.ts'
import { size } from '../workbench/long.ts'
import { Chance } from './chance.ts'

const RUNS = size(1_000, 1_000, 100_000)
const SEED = Number(process.env['BD_SEED'] ?? 20_261_129)

/** A number as the oracle has it: a fraction that is never shortened; nothing after a division by zero. */
type Written = { readonly top: bigint; readonly below: bigint } | 'nothing' | 'unknown'

interface Made {
  readonly expression: Expression
  readonly written: Written
}

/** An amount in fen, a whole number, per cent in millionths, or a fact that nobody gave. */
function leaf(chance: Chance): Made {
  const number = BigInt(chance.between(-5_000_000, 5_000_000)) * (chance.of100(10) ? 0n : 1n)
  const sign = number < 0n ? '-' : ''
  const digits = String(number < 0n ? -number : number)
  const decimal = (places: number) => {
    const all = digits.padStart(places + 1, '0')
    return `${sign}${all.slice(0, -places)}.${all.slice(-places)}`
  }
  switch (chance.between(0, 3)) {
    case 0:
      return {
        expression: { constant: decimal(2), type: 'money' },
        written: { top: number, below: 100n },
      }
    case 1:
      return {
        expression: { constant: decimal(4), type: 'percent' },
        written: { top: number, below: 1_000_000n },
      }
    case 2:
      return chance.of100(5)
        ? { expression: { fact: 'nobody-gave' }, written: 'unknown' }
        : { expression: { fact: 'pieces' }, written: { top: 7n, below: 1n } }
    default:
      return {
        expression: { constant: Number(number), type: 'integer' },
        written: { top: number, below: 1n },
      }
  }
}

function made(chance: Chance, depth: number): Made {
  if (depth === 0 || chance.of100(20)) return leaf(chance)
  const operation = chance.pick(['plus', 'minus', 'times', 'share', 'at-most'] as const)
  const count = operation === 'share' ? 2 : chance.between(2, 4)
  const of = Array.from({ length: count }, () => made(chance, depth - 1))
  const written = of.map((one) => one.written)
  const expression = { operation, of: of.map((one) => one.expression) }
  if (written.includes('unknown')) return { expression, written: 'unknown' }
  const [first, ...others] = written
  return { expression, written: others.reduce((a, b) => onPaper(operation, a, b), first!) }
}

/** Two fractions brought below one line, as at school. */
function onPaper(operation: string, a: Written, b: Written): Written {
  if (typeof a === 'string' || typeof b === 'string') return 'nothing'
  const below = a.below * b.below
  const [left, right] = [a.top * b.below, b.top * a.below]
  if (operation === 'plus') return { top: left + right, below }
  if (operation === 'minus') return { top: left - right, below }
  if (operation === 'times') return { top: a.top * b.top, below }
  if (operation === 'at-most') return (left - right) * (below < 0n ? -1n : 1n) <= 0n ? a : b
  return right === 0n ? 'nothing' : { top: left, below: right }
}

const SOURCES = {
  process: {
    facts: { pieces: { type: 'integer', title: { zh: '件数', en: 'pieces' } } },
    parameters: {},
    documents: {},
    tables: {},
  } as unknown as Process,
  ground: (subject) => ('fact' in subject && subject.fact === 'pieces' ? 7 : undefined),
  calendar: calendarOf([], undefined, ''),
  parameter: () => undefined,
  rows: () => undefined,
  looked: () => ({ is: 'none', why: 'not-there' }),
} satisfies Sources

/** Rounded on paper: the digits are divided out one by one. */
function byHand(top: bigint, below: bigint, places: number, how: Rounding): string {
  const isBelow = top < 0n !== below < 0n && top !== 0n
  let rest = top < 0n ? -top : top
  const by = below < 0n ? -below : below
  let digits = String(rest / by)
  rest %= by
  for (let nth = 0; nth < places; nth += 1) {
    rest *= 10n
    digits += String(rest / by)
    rest %= by
  }
  const isUp = how === 'up' ? rest !== 0n : how === 'half-up' && rest + rest >= by
  const whole = String(BigInt(digits) + (isUp ? 1n : 0n)).padStart(places + 1, '0')
  const [before, after] = [
    whole.slice(0, whole.length - places),
    whole.slice(whole.length - places),
  ]
  const shown = after.replace(/0+$/u, '')
  const text = `${before}${shown === '' ? '' : `.${shown}`}`
  return isBelow && /[1-9]/u.test(text) ? `-${text}` : text
}

test(`${RUNS} random expressions come to the very fraction`, () => {
  const chance = new Chance(SEED)
  for (let run = 0; run < RUNS; run += 1) {
    const { expression, written } = made(chance, 4)
    const found = reckon(expression, SOURCES)
    const case_ = JSON.stringify(expression)
    if (written === 'unknown') expect(found.is, case_).toBe('unknown')
    else if (written === 'nothing') {
      expect(found, case_).toEqual({ is: 'none', why: 'division-by-zero' })
    } else if (found.is !== 'value' || typeof found.value !== 'object') {
      expect.unreachable(`${case_} comes to ${JSON.stringify(found.is)}`)
    } else {
      expect(found.value.over * written.below, case_).toBe(written.top * found.value.under)
      expect(found.value.under > 0n).toBe(true)
      const [places, how] = [chance.between(0, 6), chance.pick(ROUNDINGS)]
      const rounded = decimalOf(roundedTo(found.value, places, how), places)
      expect(rounded, `${case_} ${places} ${how}`).toBe(
        byHand(written.top, written.below, places, how),
      )
    }
  }
})
