/** Conditions as people write them, brought into the form that the rulebook judges. */
import { LATER_TESTS } from './process-later.ts'
import type { Condition, ValueDeclaration } from '../core/process.ts'
import type { RawCondition } from './process-shape.ts'
import type { Reading } from './reading.ts'
import type { Path } from './places.ts'

type Facts = Readonly<Record<string, ValueDeclaration>>

const SUBJECTS = ['all', 'any', 'not', 'fact', 'parameter', 'field'] as const

/**
 * The condition at the path. What this version cannot judge becomes a condition over a fact that no project can have,
 * named by the place: it stays unknown, so it blocks and names itself, and is never silently true or false.
 */
export function conditionOf(
  raw: RawCondition,
  path: Path,
  facts: Facts,
  reading: Reading,
): Condition {
  const unknown = (): Condition => {
    reading.keep(path)
    return { fact: path.join('.'), is: 'yes' }
  }
  const subjects = SUBJECTS.filter((subject) => raw[subject] !== undefined)
  if (subjects.length !== 1) {
    reading.invalid(path, SUBJECTS.join(' | '), subjects.join(' '))
    return { all: [] }
  }
  const tests = ['is', 'in', ...LATER_TESTS].filter((test) => Object.hasOwn(raw, test))
  const isOverFacts =
    raw.fact !== undefined || raw.parameter !== undefined || raw.field !== undefined
  if (tests.length !== (isOverFacts ? 1 : 0)) {
    reading.invalid(
      path,
      isOverFacts ? `is | in | ${LATER_TESTS.join(' | ')}` : subjects[0]!,
      tests.join(' '),
    )
    return { all: [] }
  }
  const inner = (part: RawCondition, ...steps: (string | number)[]) =>
    conditionOf(part, [...path, ...steps], facts, reading)
  if (raw.all !== undefined) return { all: raw.all.map((part, index) => inner(part, 'all', index)) }
  if (raw.any !== undefined) return { any: raw.any.map((part, index) => inner(part, 'any', index)) }
  if (raw.not !== undefined) return { not: inner(raw.not, 'not') }
  const { fact } = raw
  if (fact === undefined) return unknown()
  const is = (value: string | number | boolean): Condition => ({
    fact,
    is: valueOf(value, facts[fact]),
  })
  if (raw.is !== undefined) return is(raw.is)
  return raw.in === undefined ? unknown() : { any: raw.in.map(is) }
}

/** The value as facts hold it: truth values as yes or no, whole yuan with two decimals. */
function valueOf(
  value: string | number | boolean,
  declared: ValueDeclaration | undefined,
): string | number {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string' || declared?.type === 'integer') return value
  return declared?.type === 'money' ? `${value}.00` : String(value)
}
