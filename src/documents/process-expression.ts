/** Expressions as people write them, brought into the form that the rulebook reckons with. */
import { isPlainDate } from '../core/calendar/time.ts'
import { ID } from '../core/rules/name-kind.ts'
import { BOUNDS } from '../core/process/bounds.ts'
import { readAmount } from '../core/process/amount.ts'
import { type Expression, OPERATIONS, type Term } from '../core/process/expression.ts'
import { readPercentage } from '../core/process/percentage.ts'
import type { RawExpression, RawOperated, RawRowTest, RawTerm } from './expression-shape.ts'
import type { RawBackTests } from './link-shape.ts'
import type { Path } from './places.ts'
import { countedOf, throughOf } from './process-link.ts'
import { rowsCalled, rowTestOf } from './process-rows.ts'
import type { Reading } from './reading.ts'
import { isYes } from './shape.ts'
import { withinOf } from './within.ts'

/** Where the expression stands: in a document a bare name is first one of its fields, in rows one of their columns. */
export interface Scope {
  readonly document?: string
  readonly rows?: string
}

/** Stands for what could not be read; its fault is noted. */
const UNREAD: Expression = { constant: 0, type: 'integer' }

/** The expression at the path: a name, a number, or one word with what it takes. */
export function expressionOf(
  raw: RawExpression,
  path: Path,
  reading: Reading,
  scope: Scope = {},
): Expression {
  if (typeof raw === 'number') return { constant: raw, type: 'integer' }
  if (typeof raw === 'string')
    return ID.test(raw) ? named(raw, reading, scope) : constantOf(raw, path, reading)
  return operatedOf(raw, path, reading, scope)
}

/** A bare name: the nearest thing that is called so; what nothing is called is told as an unknown fact. */
function named(id: string, { declared }: Reading, { document, rows }: Scope): Expression {
  const around = document === undefined ? undefined : declared.documents.get(document)
  if (rows !== undefined && around?.rows.get(rows)?.has(id) === true) return { column: id }
  if (document !== undefined && around?.fields.has(id) === true) return { document, field: id }
  if (declared.facts.has(id) || !declared.parameters.has(id)) return { fact: id }
  return { parameter: id }
}

/** `5%`, `1,000.00`, `5万元`, `2026-12-31`; a decimal without a sign could be either and is refused. */
function constantOf(text: string, path: Path, reading: Reading): Expression {
  const written = text.trim()
  if (isPlainDate(written)) return { constant: written, type: 'date' }
  const isPercent = /[%％‰]|分之/u.test(written)
  const percent = isPercent ? readPercentage(written) : undefined
  if (percent !== undefined) return { constant: percent, type: 'percent' }
  if (/^-?\d{1,15}$/.test(written)) return { constant: Number(written), type: 'integer' }
  const amount = isPercent || /^-?\d*\.\d*$/.test(written) ? undefined : readAmount(written)
  if (amount !== undefined) return { constant: amount, type: 'money' }
  reading.invalid(path, 'name-or-number', text)
  return UNREAD
}

const HEADS = [
  'fact',
  'parameter',
  'field',
  'column',
  'today',
  'table',
  'minus',
  'times',
  'share',
  'at-most',
  'sum',
  'count',
] as const

function operatedOf(raw: RawOperated, path: Path, reading: Reading, scope: Scope): Expression {
  // A list behind "plus" is added; a term behind it comes after the day beside it.
  const adds = Array.isArray(raw.plus)
  const heads = [
    ...HEADS.filter((word) => raw[word] !== undefined && !isBeside(raw, word)),
    ...(raw.through === undefined ? [] : ['through']),
    ...(adds ? ['plus'] : []),
  ]
  const [head] = heads
  if (heads.length !== 1 || head === undefined) {
    reading.invalid(path, [...HEADS, 'plus'].join(' | '), heads.join(' '))
    return UNREAD
  }
  const misplaced = (['document', 'where', 'column'] as const).filter(
    (word) => raw[word] !== undefined && word !== head && !TAKES[word].includes(head),
  )
  if (misplaced.length > 0) reading.invalid([...path, misplaced[0]!], head, misplaced[0]!)
  const operation = OPERATIONS.find((one) => one === head)
  if (operation !== undefined) {
    const of = raw[operation] as readonly RawExpression[]
    const least =
      operation === 'share' || operation === 'minus' ? [2, operation === 'share' ? 2 : 99] : [2, 99]
    if (of.length < least[0]! || of.length > least[1]!) {
      reading.invalid(
        [...path, operation],
        operation === 'share' ? 'list-of-two' : 'list-of-two-or-more',
        String(of.length),
      )
    }
    return {
      operation,
      of: of.map((one, nth) => expressionOf(one, [...path, operation, nth], reading, scope)),
    }
  }
  const single = singleOf(raw, path, reading, scope)
  if (raw.plus === undefined || adds) return single
  return afterDay(single, raw.plus as RawTerm, [...path, 'plus'], reading)
}

/** Words that stand beside a head and say more of it. */
const TAKES = {
  document: ['field', 'sum', 'count', 'through'],
  where: ['count'],
  column: ['sum'],
} as const satisfies Readonly<Record<string, readonly string[]>> as Readonly<
  Record<'document' | 'where' | 'column', readonly string[]>
>

function isBeside(raw: RawOperated, word: (typeof HEADS)[number]): boolean {
  if (raw.through !== undefined && (word === 'fact' || word === 'field')) return true
  return word === 'column' && raw.sum !== undefined
}

function singleOf(raw: RawOperated, path: Path, reading: Reading, scope: Scope): Expression {
  const { fact, parameter, document, field, column, today, table, sum, count, where } = raw
  if (raw.through !== undefined) return throughOf(raw.through, raw, path, reading)
  if (fact !== undefined) return { fact }
  if (parameter !== undefined) return { parameter }
  if (table !== undefined) return { table }
  if (today !== undefined) {
    if (!isYes(today)) reading.invalid([...path, 'today'], 'yes', String(today))
    return { today: true }
  }
  if (field !== undefined) {
    const whose = document ?? scope.document
    if (whose === undefined) reading.missing(path, 'document')
    return { document: whose ?? '', field }
  }
  if (sum !== undefined) {
    if (column === undefined) reading.missing(path, 'column')
    return {
      tally: 'sum',
      ...rowsCalled(sum, document ?? scope.document, path, reading),
      column: column ?? '',
    }
  }
  if (count !== undefined && isBackward(raw, count, reading)) {
    return countedOf(count, where as RawBackTests, path, reading)
  }
  if (count !== undefined) {
    const of = rowsCalled(count, document ?? scope.document, path, reading)
    return {
      tally: 'count',
      ...of,
      ...(where === undefined
        ? {}
        : { where: rowTestOf(where as RawRowTest, of, [...path, 'where'], reading) }),
    }
  }
  return { column: column ?? '' }
}

/** Whether what is counted are projects or records: it is said which, not by a test of a column, and no rows are called so. */
function isBackward({ document, where }: RawOperated, id: string, { declared }: Reading): boolean {
  if (document !== undefined || where === undefined || isRowTest(where)) return false
  return ![...declared.documents.values()].some(({ rows }) => rows.has(id))
}

function isRowTest(where: RawRowTest | RawBackTests): boolean {
  return 'column' in where && ['is', ...BOUNDS].some((test) => Object.hasOwn(where, test))
}

const DAYS = ['working-days', 'calendar-days', 'weeks', 'months', 'same-day']

/** The day so long after the other; hours do not reach from day to day. */
function afterDay(day: Expression, raw: RawTerm, path: Path, reading: Reading): Expression {
  const plus = termOf(raw, path, reading)
  if (plus !== undefined && !('parameter' in plus) && !('table' in plus)) {
    const [unit = ''] = Object.keys(plus)
    if (!DAYS.includes(unit)) reading.invalid(path, DAYS.join(' | '), unit)
  }
  return plus === undefined ? day : { day, plus }
}

function termOf(raw: RawTerm, path: Path, reading: Reading): Term | undefined {
  if (typeof raw === 'object' && 'table' in raw) return raw as { readonly table: string }
  const span = withinOf(raw, path, reading)
  return typeof span === 'string' ? { parameter: span } : span
}
