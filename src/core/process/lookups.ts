/** Stages ask for documents and tables, and look at whatever their conditions and these tables name. */
import { type Subject, subjectsOf } from './condition.ts'
import type { Expression } from './expression.ts'
import type { PartPath } from './part.ts'
import { leavesOf } from './leaves.ts'
import { partsIn, type PartOf, partsOf } from './parts.ts'
import type { Process, Stage } from './process.ts'
import { conditionsOf } from './table.ts'

/** Every place at which a stage asks for the document. */
export function placesAsking(process: Process, document: string): readonly PartOf<'deliverable'>[] {
  return partsOf(process, 'deliverable').filter(
    ({ deliverable }) => deliverable.document === document,
  )
}

/** The position of the last stage that asks for the document. */
export function lastAsking(process: Process, document: string): number | undefined {
  return placesAsking(process, document).at(-1)?.index
}

/** The tables that a stage asks, by id: who decides, and where it leads. */
export function tablesOf(stage: Stage): readonly string[] {
  const ids = partsIn(stage, 'role', 'exit').flatMap(({ source }) =>
    typeof source === 'object' && 'table' in source ? [source.table] : [],
  )
  return [...new Set(ids)]
}

/** An expression in a condition or a cell, with the place of the condition. */
interface ExpressionAt {
  readonly expression: Expression
  readonly path: PartPath
}

/** Every expression that stands in a condition or in a table. */
export function expressionsAt(process: Process): readonly ExpressionAt[] {
  return partsOf(process, 'condition', 'cell', 'input').flatMap((one) =>
    (one.part === 'input' ? [one.subject] : subjectsOf(one.condition)).flatMap((subject) =>
      'computed' in subject ? [{ expression: subject.computed, path: one.path }] : [],
    ),
  )
}

/** Every expression of the process: of values that are worked out, and in conditions and tables. */
export function expressionsOf(process: Process): readonly Expression[] {
  return [
    ...partsOf(process, 'computed').map(({ declaration }) => declaration.computed.from),
    ...expressionsAt(process).map(({ expression }) => expression),
  ]
}

/**
 * Everything that the conditions of a stage and its tables look at, and what the values rest on that are worked out; some
 * of it more than once.
 */
export function subjectsAskedIn(process: Process, stage: Stage): readonly Subject[] {
  const conditions = partsIn(stage, 'condition').map(({ condition }) => condition)
  const tables = tablesOf(stage).flatMap((id) => process.tables[id] ?? [])
  const subjects = [
    ...conditions.flatMap(subjectsOf),
    ...tables.flatMap(({ on, rows }) => [
      ...on,
      ...rows.flatMap(({ when }) => conditionsOf(when).flatMap(subjectsOf)),
    ]),
  ]
  return [...subjects, ...leavesOf(process, subjects)]
}
