/** People write conditions, which are brought into the form that the rulebook judges. */
import { BOUNDS } from '../core/process/bounds.ts'
import type { Condition, Subject, Test } from '../core/process/condition.ts'
import type { RawCondition } from './condition-shape.ts'
import type { RawScalar } from './link-shape.ts'
import type { RawOperated, RawRowTest } from './expression-shape.ts'
import { expressionOf } from './process-expression.ts'
import { throughCondition } from './process-link.ts'
import { rowsCalled, rowTestOf } from './process-rows.ts'
import type { Reading } from './reading.ts'
import type { Path } from './places.ts'

/** The declared facts, by whose types values are written out. */
export type Facts = Readonly<Record<string, { readonly type: string }>>

const WORDS = [
  'all',
  'any',
  'not',
  'fact',
  'parameter',
  'document',
  'today',
  'every',
  'sum',
  'count',
] as const

/** Words beside which a document only says whose rows are looked at. */
const OF_ROWS = ['every', 'sum', 'count'] as const

/** The condition at the path: exactly one of the words, and over a subject exactly one test. */
export function conditionOf(
  raw: RawCondition,
  path: Path,
  facts: Facts,
  reading: Reading,
): Condition {
  if (raw.through !== undefined) {
    return throughCondition(raw, raw.through, path, reading, (subject, test, than) =>
      compare(
        subject,
        test,
        typeof than === 'object' ? operandOf(than, [...path, test], reading) : than,
        facts,
      ),
    )
  }
  const ofRows = OF_ROWS.some((word) => raw[word] !== undefined)
  const words = WORDS.filter((word) => raw[word] !== undefined && !(ofRows && word === 'document'))
  if (words.length !== 1) {
    reading.invalid(path, WORDS.join(' | '), words.join(' '))
    return { all: [] }
  }
  if (raw.every !== undefined) return everyRow(raw, raw.every, path, reading)
  const subject = subjectOf(raw, path, reading)
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
  const than = raw[test]!
  const value = typeof than === 'object' ? operandOf(than, [...path, test], reading) : than
  return compare(subject, test, value, facts)
}

/** What is looked at; a term behind a day is reckoned with it. */
function subjectOf(raw: RawCondition, path: Path, reading: Reading): Subject | undefined {
  const { fact, parameter, document, field, today, sum, count, column, where, plus } = raw
  const isNew = [today, sum, count, plus].some((word) => word !== undefined)
  if (!isNew) {
    if (fact !== undefined) return { fact }
    if (parameter !== undefined) return { parameter }
    return document !== undefined && field !== undefined ? { document, field } : undefined
  }
  const said = { fact, parameter, document, field, today, sum, count, column, where, plus }
  const given = Object.fromEntries(Object.entries(said).filter(([, one]) => one !== undefined))
  return operandOf(given, path, reading)
}

/** What a value is compared with; an expression belongs to the second epoch. */
function operandOf(raw: RawOperated, path: Path, reading: Reading): Subject {
  const expression = expressionOf(raw, path, reading)
  const isPlain = 'fact' in expression || 'field' in expression || 'parameter' in expression
  if (isPlain) return expression
  reading.isNewer(path)
  return { computed: expression }
}

/** A test of one column that must hold in every row. */
function everyRow(raw: RawCondition, rows: string, path: Path, reading: Reading): Condition {
  reading.isNewer([...path, 'every'])
  const of = rowsCalled(rows, raw.document, [...path, 'every'], reading)
  const { all: _all, any: _any, not: _not, every: _every, in: _in, ...words } = raw
  if (words.column === undefined) reading.missing(path, 'column')
  const where = rowTestOf({ ...words, column: words.column ?? '' } as RawRowTest, of, path, reading)
  return { subject: { computed: { tally: 'every', ...of, where } }, test: 'is', value: 'yes' }
}

function compare(subject: Subject, test: Test, than: RawScalar | Subject, facts: Facts): Condition {
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
