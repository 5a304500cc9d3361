/** People write conditions, which are brought into the form that the rulebook judges. */
import { BOUNDS } from '../core/process/bounds.ts'
import type { Condition, Subject, Test } from '../core/process/condition.ts'
import type { ValueDeclaration } from '../core/process/process.ts'
import type { RawCondition, RawOperand } from './condition-shape.ts'
import type { Reading } from './reading.ts'
import type { Path } from './places.ts'

/** The declared facts, by whose types values are written out. */
export type Facts = Readonly<Record<string, ValueDeclaration>>

const WORDS = ['all', 'any', 'not', 'fact', 'parameter', 'document'] as const

/** The condition at the path: exactly one of the words, and over a subject exactly one test. */
export function conditionOf(
  raw: RawCondition,
  path: Path,
  facts: Facts,
  reading: Reading,
): Condition {
  const words = WORDS.filter((word) => raw[word] !== undefined)
  if (words.length !== 1) {
    reading.invalid(path, WORDS.join(' | '), words.join(' '))
    return { all: [] }
  }
  const subject = subjectOf(raw)
  const tests = ['is', 'in', ...BOUNDS].filter((test) => Object.hasOwn(raw, test))
  if (tests.length !== (subject === undefined ? 0 : 1)) {
    const expected = subject === undefined ? words[0]! : `is | in | ${BOUNDS.join(' | ')}`
    reading.invalid(path, expected, tests.join(' '))
    return { all: [] }
  }
  const inner = (part: RawCondition, ...steps: (string | number)[]) =>
    conditionOf(part, [...path, ...steps], facts, reading)
  if (raw.all !== undefined) return { all: raw.all.map((part, index) => inner(part, 'all', index)) }
  if (raw.any !== undefined) return { any: raw.any.map((part, index) => inner(part, 'any', index)) }
  if (raw.not !== undefined) return { not: inner(raw.not, 'not') }
  if (subject === undefined) {
    reading.missing(path, 'field')
    return { all: [] }
  }
  if (raw.in !== undefined)
    return { any: raw.in.map((value) => compare(subject, 'is', value, facts)) }
  const test = tests[0] as Test
  return compare(subject, test, raw[test]!, facts)
}

function subjectOf({ fact, parameter, document, field }: RawCondition): Subject | undefined {
  if (fact !== undefined) return { fact }
  if (parameter !== undefined) return { parameter }
  return document !== undefined && field !== undefined ? { document, field } : undefined
}

function compare(subject: Subject, test: Test, than: RawOperand, facts: Facts): Condition {
  const value = typeof than === 'object' ? than : valueOf(than, subject, facts)
  return test === 'is' && 'fact' in subject && typeof value !== 'object'
    ? { fact: subject.fact, is: value }
    : { subject, test, value }
}

/** The value as facts hold it: truth values as yes or no, whole yuan with two decimals. */
function valueOf(
  value: string | number | boolean,
  subject: Subject,
  facts: Facts,
): string | number {
  const declared = 'fact' in subject ? facts[subject.fact] : undefined
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string' || declared?.type === 'integer') return value
  return declared?.type === 'money' ? `${value}.00` : String(value)
}
