/** An expression says how a value comes about: closed arithmetic over what is known of a project, and no language of its own. */
import type { Span } from '../calendar/span.ts'
import type { Value } from '../record/record.ts'
import type { Bound } from './bounds.ts'
import type { Rounding } from './exact.ts'
import type { Named, Subject } from './condition.ts'
import { type CountedBack, namedBack, type Through } from './link.ts'
import type { Process } from './process.ts'

/** The operations, by the word that stands for each. */
export const OPERATIONS = ['plus', 'minus', 'times', 'share', 'at-most'] as const
export type Operation = (typeof OPERATIONS)[number]

/** The types that a constant of an expression has, by how it is written. */
export type ConstantType = 'integer' | 'money' | 'percent' | 'date'

/** A column of the rows that a document has under one of its headings. */
export interface ColumnOf {
  readonly document: string
  readonly rows: string
  readonly column: string
}

/** What a single row is asked: how the value of one of its columns compares. */
export interface RowTest {
  readonly column: string
  readonly test: 'is' | Bound
  readonly value: Value
}

/** A term, or the parameter or table that says it. */
export type Term = Span | { readonly parameter: string } | { readonly table: string }

/** How a value comes about. */
export type Expression =
  | Named
  | { readonly constant: Value; readonly type: ConstantType }
  /** The day of the act that is judged. */
  | { readonly today: true }
  /** The value of a column in the row at hand. */
  | { readonly column: string }
  | { readonly operation: Operation; readonly of: readonly Expression[] }
  /** A day and a term after it, counted as a review's time is. */
  | { readonly day: Expression; readonly plus: Term }
  /** What the row of a decision table gives that holds. */
  | { readonly table: string }
  | ({ readonly tally: 'sum' } & ColumnOf)
  | ({ readonly tally: 'count'; readonly where?: RowTest } & Omit<ColumnOf, 'column'>)
  /** Whether the test holds in every row. */
  | ({ readonly tally: 'every'; readonly where: RowTest } & Omit<ColumnOf, 'column'>)
  | Through
  | CountedBack

/** What looks beyond the project: through a link, or at what fits elsewhere. */
export type Looking = Through | CountedBack

/** Whether the expression itself looks beyond the project. */
export function isLooking(expression: Expression): expression is Looking {
  return 'through' in expression || 'counted' in expression
}

/** How the value of a fact, a field or a column is worked out: the expression, and how it is rounded where it may not come out even. */
export interface Computed {
  readonly from: Expression
  readonly round?: { readonly places: number; readonly how: Rounding }
}

/** The parts of which the expression is made, itself first. */
export function partsOfExpression(expression: Expression): readonly Expression[] {
  if ('operation' in expression) return [expression, ...expression.of.flatMap(partsOfExpression)]
  if ('day' in expression) return [expression, ...partsOfExpression(expression.day)]
  return [expression]
}

/** The facts, fields and parameters that the expression names itself; not what tables look at, nor what rows say. */
export function namedIn(expression: Expression): readonly Named[] {
  return partsOfExpression(expression).flatMap((part): readonly Named[] => {
    if ('fact' in part || 'field' in part || 'parameter' in part) return [part]
    if ('through' in part) return [part.through]
    if ('counted' in part) return namedBack(part)
    return 'day' in part && 'parameter' in part.plus ? [part.plus] : []
  })
}

/** The tables that the expression asks. */
export function tablesIn(expression: Expression): readonly string[] {
  return partsOfExpression(expression).flatMap((one) => {
    if ('table' in one) return [one.table]
    return 'day' in one && 'table' in one.plus ? [one.plus.table] : []
  })
}

/** Whether the subject is an expression that looks at the day of the act. */
export function looksAtToday(subject: Subject): boolean {
  return 'computed' in subject && partsOfExpression(subject.computed).some((one) => 'today' in one)
}

/** How the subject's value is worked out, where nobody types it. */
export function computedOf(
  { facts, documents }: Pick<Process, 'facts' | 'documents'>,
  subject: Subject,
): Computed | undefined {
  if ('computed' in subject) return { from: subject.computed }
  if ('fact' in subject) return own(facts, subject.fact)?.computed
  if ('parameter' in subject) return undefined
  return own(own(documents, subject.document)?.fields, subject.field)?.computed
}

function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined
}
