/** An expression is reckoned with exactly: it comes to a value, to what must be known first, or to none, as after a division by zero. */
import type { Calendar } from '../calendar/calendar.ts'
import { readSpan, type Span } from '../calendar/span.ts'
import { endAfter } from '../calendar/span-end.ts'
import { isPlainDate, type PlainDate } from '../calendar/time.ts'
import type { Value, Values } from '../record/record.ts'
import type { ParameterValue } from '../record/workspace.ts'
import { type Ground, holds, type Lacking } from './condition.ts'
import { added, type Exact } from './exact.ts'
import { operate } from './operate.ts'
import { type Expression, isLooking, type Looking, type RowTest, type Term } from './expression.ts'
import { typeOf } from './expression-type.ts'
import type { Process, ValueDeclaration, ValueType } from './process.ts'
import { isCounted, quantityOf } from './quantity.ts'
import { lookUp } from './table.ts'

/** Why there is no value although everything is known. */
export const NO_VALUES = [
  'division-by-zero',
  'not-even',
  'too-many-digits',
  'out-of-bounds',
  'no-row',
  'empty-cell',
  'no-day',
  'not-there',
  'not-said',
] as const
export type NoValue = (typeof NO_VALUES)[number]

/** What an expression comes to; a number is exact, and per cent is a share of one. */
export type Reckoned<T = Exact | Value> =
  | { readonly is: 'value'; readonly value: T }
  | { readonly is: 'unknown'; readonly missing: readonly Lacking[] }
  | { readonly is: 'none'; readonly why: NoValue }

/** A row: the values of its cells, and of each cell that is worked out and has no value, why not. */
export interface Row {
  readonly values: Values
  readonly lacking: Readonly<Record<string, Exclude<Reckoned, { is: 'value' }>>>
}

/** What an expression is reckoned from. */
export interface Sources {
  readonly process: Process
  /** The values of what is named, that of computed facts and fields, too. */
  readonly ground: Ground
  readonly calendar: Calendar
  /** The day of the act that is judged; absent where there is none. */
  readonly today?: PlainDate | undefined
  parameter(id: string): ParameterValue | undefined
  /** The rows of a document, those that are worked out included; `undefined` where they are not there or not fit. */
  rows(document: string, rows: string): readonly Row[] | undefined
  /** What stands beyond the project, with its type as it is declared there. */
  looked(looking: Looking): Reckoned<Found>
  /** The row at hand and its columns. */
  readonly row?: { readonly values: Values; readonly columns: Columns }
}

/** A value that was found beyond the project. */
export interface Found {
  readonly type: ValueType
  readonly value: Value
}

type Columns = Readonly<Record<string, ValueDeclaration>>

/** What the expression comes to. */
export function reckon(expression: Expression, sources: Sources): Reckoned {
  if ('operation' in expression) return operated(expression, sources)
  if ('constant' in expression) return typedValue(expression.type, expression.constant)
  if ('today' in expression) {
    return sources.today === undefined ? unknown({ computed: expression }) : known(sources.today)
  }
  if ('day' in expression) return dayAfter(expression, sources)
  if ('table' in expression) return looked(expression.table, sources)
  if ('tally' in expression) return tallied(expression, sources)
  if ('column' in expression) return columnValue(expression.column, sources)
  if (isLooking(expression)) return beyond(expression, sources)
  const value = sources.ground(expression)
  if (value === undefined) return unknown(...(sources.ground.lacking?.(expression) ?? [expression]))
  const type = typeOf(sources.process, expression)
  return typeof value === 'object' ? known(value) : typedValue(type, value)
}

function beyond(looking: Looking, sources: Sources): Reckoned {
  const found = sources.looked(looking)
  return found.is === 'value' ? typedValue(found.value.type, found.value.value) : found
}

function known<T>(value: T): Reckoned<T> {
  return { is: 'value', value }
}

function unknown(...missing: readonly Lacking[]): Reckoned<never> {
  return { is: 'unknown', missing }
}

function none(why: NoValue): Reckoned<never> {
  return { is: 'none', why }
}

function typedValue(type: ValueType | undefined, value: Value): Reckoned {
  return known(isCounted(type) ? (quantityOf(type, value) ?? value) : value)
}

/** The values of all, or the first thing that stands against it: what is unknown before what has no value. */
function all(parts: readonly Reckoned[]): Reckoned<readonly (Exact | Value)[]> {
  const missing = parts.flatMap((part) => (part.is === 'unknown' ? part.missing : []))
  if (missing.length > 0) return unknown(...missing)
  const nothing = parts.find((part) => part.is === 'none')
  if (nothing !== undefined) return nothing
  return known(parts.flatMap((part) => (part.is === 'value' ? [part.value] : [])))
}

function operated(
  { operation, of }: Extract<Expression, { operation: unknown }>,
  sources: Sources,
): Reckoned {
  const parts = all(of.map((one) => reckon(one, sources)))
  if (parts.is !== 'value') return parts
  const result = operate(operation, parts.value)
  return 'why' in result ? none(result.why) : known(result.value)
}

function dayAfter(
  { day, plus }: Extract<Expression, { day: unknown }>,
  sources: Sources,
): Reckoned {
  const from = reckon(day, sources)
  if (from.is !== 'value') return from
  const term = termOf(plus, sources)
  if (term.is !== 'value') return term
  if (typeof from.value !== 'string' || !isPlainDate(from.value)) return none('not-even')
  return known(endAfter(sources.calendar, from.value, term.value).day)
}

function termOf(term: Term, sources: Sources): Reckoned<Span> {
  if ('table' in term) {
    const given = looked(term.table, sources)
    return given.is === 'value' ? spanIn(given.value as Value) : given
  }
  if (!('parameter' in term)) return known(term)
  const value = sources.parameter(term.parameter)
  if (value === undefined) return unknown(term)
  return typeof value === 'object' ? none('not-even') : spanIn(value)
}

/** A term as a parameter or a table holds it: a number is one of working days. */
function spanIn(value: Value): Reckoned<Span> {
  const span = typeof value === 'number' ? { 'working-days': value } : readSpan(value)
  return span === undefined ? none('not-even') : known(span)
}

function looked(id: string, { process, ground }: Sources): Reckoned {
  const table = Object.hasOwn(process.tables, id) ? process.tables[id] : undefined
  if (table === undefined) return none('no-row')
  const found = lookUp(table, ground)
  if (found.is === 'unknown') return unknown(...found.missing)
  if (found.is !== 'row') return none('no-row')
  const { type } = table
  return type === undefined || type === 'span' ? known(found.gives) : typedValue(type, found.gives)
}

function columnValue(column: string, { row }: Sources): Reckoned {
  const value = row?.values[column]
  return value === undefined ? none('empty-cell') : typedValue(row?.columns[column]?.type, value)
}

/** What rows come to together; nothing where a cell that is looked at is worked out and has no value, for no row is passed over. */
function tallied(expression: Extract<Expression, { tally: unknown }>, sources: Sources): Reckoned {
  const { document, rows: id } = expression
  const rows = sources.rows(document, id)
  if (rows === undefined) return unknown({ document, field: id })
  const column = expression.tally === 'sum' ? expression.column : expression.where?.column
  const type = sources.process.documents[document]?.rows?.[id]?.columns[column ?? '']?.type
  const cells = all(
    rows.flatMap(({ values, lacking }): readonly Reckoned[] => {
      if (column === undefined) return []
      if (Object.hasOwn(lacking, column)) return [lacking[column]!]
      return Object.hasOwn(values, column) ? [typedValue(type, values[column]!)] : []
    }),
  )
  if (cells.is !== 'value') return cells
  if (expression.tally === 'sum') {
    const numbers = cells.value.filter((one) => typeof one === 'object')
    return known(numbers.reduce(added, { over: 0n, under: 1n }))
  }
  const { where } = expression
  const held = where === undefined ? rows : rows.filter(({ values }) => passes(values, where))
  if (expression.tally === 'every') return known(held.length === rows.length ? 'yes' : 'no')
  return known({ over: BigInt(held.length), under: 1n })
}

/** Whether the row passes the test; a cell that is empty passes none. */
function passes(row: Values, { column, test, value }: RowTest): boolean {
  return Object.hasOwn(row, column) && holds(row[column]!, test, value)
}
