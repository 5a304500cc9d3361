/** Stages ask for documents and tables, and look at whatever their conditions and these tables name. */
import { type Subject, subjectsOf } from './condition.ts'
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

/** Everything that the conditions of a stage and its tables look at, some of it more than once. */
export function subjectsAskedIn(process: Process, stage: Stage): readonly Subject[] {
  const conditions = partsIn(stage, 'condition').map(({ condition }) => condition)
  const tables = tablesOf(stage).flatMap((id) => process.tables[id] ?? [])
  return [
    ...conditions.flatMap(subjectsOf),
    ...tables.flatMap(({ on, rows }) => [
      ...on,
      ...rows.flatMap(({ when }) => conditionsOf(when).flatMap(subjectsOf)),
    ]),
  ]
}
