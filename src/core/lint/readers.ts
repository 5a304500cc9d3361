/** Where a process judges conditions, and every comparison in them with its place. */
import type { Condition, Subject, Test } from '../process/condition.ts'
import type { Process, Stage } from '../process/process.ts'
import type { Value } from '../record/record.ts'
import type { PartPath } from './fault.ts'

/** A condition that is judged when a stage is left. */
export interface Reader {
  /** The position of the stage. */
  readonly stage: number
  readonly kind: 'deliverable' | 'waiver' | 'team' | 'requirement' | 'review'
  readonly condition: Condition
  readonly path: PartPath
}

/** All conditions of the stages, in the order of the file. */
export function readersOf(process: Process): readonly Reader[] {
  return process.stages.flatMap((stage, index) => [
    ...teamReaders(stage, index),
    ...deliverableReaders(stage, index),
    ...(stage.requires ?? []).map(({ condition }, nth) => ({
      stage: index,
      kind: 'requirement' as const,
      condition,
      path: ['stages', index, 'requires', nth, 'condition'],
    })),
    ...stage.gate.flatMap(({ when }, nth): Reader[] =>
      when === undefined
        ? []
        : [
            {
              stage: index,
              kind: 'review',
              condition: when,
              path: ['stages', index, 'gate', nth, 'when'],
            },
          ],
    ),
  ])
}

function teamReaders({ team = [] }: Stage, stage: number): readonly Reader[] {
  return team.flatMap(({ when }, nth) =>
    when === undefined
      ? []
      : [{ stage, kind: 'team', condition: when, path: ['stages', stage, 'team', nth, 'when'] }],
  )
}

function deliverableReaders({ deliverables }: Stage, stage: number): readonly Reader[] {
  return deliverables.flatMap(({ when, waivable }, nth): Reader[] => {
    const path = ['stages', stage, 'deliverables', nth]
    const asked: Reader[] =
      when === undefined
        ? []
        : [{ stage, kind: 'deliverable', condition: when, path: [...path, 'when'] }]
    return waivable?.when === undefined
      ? asked
      : [
          ...asked,
          {
            stage,
            kind: 'waiver',
            condition: waivable.when,
            path: [...path, 'waivable', 'when'],
          },
        ]
  })
}

/** One comparison of a condition. */
export interface Comparison {
  readonly subject: Subject
  readonly test: Test
  readonly value: Value | Subject
  /** The place of the comparison. */
  readonly path: PartPath
}

/** Every comparison of a condition that stands at the path. */
export function comparisonsIn(condition: Condition, path: PartPath): readonly Comparison[] {
  if ('not' in condition) return comparisonsIn(condition.not, [...path, 'not'])
  if ('all' in condition) {
    return condition.all.flatMap((part, nth) => comparisonsIn(part, [...path, 'all', nth]))
  }
  if ('any' in condition) {
    return condition.any.flatMap((part, nth) => comparisonsIn(part, [...path, 'any', nth]))
  }
  if (!('fact' in condition)) return [{ ...condition, path }]
  const { fact, is } = condition
  return [{ subject: { fact }, test: 'is', value: is, path }]
}

/** The cells of every decision table, each with its place. */
export function cellsOf(
  process: Process,
): readonly { readonly condition: Condition; readonly table: string; readonly path: PartPath }[] {
  return Object.entries(process.tables).flatMap(([table, { rows }]) =>
    rows.flatMap(({ when }, row) =>
      when.flatMap((condition, nth) =>
        condition === 'any'
          ? []
          : [{ condition, table, path: ['tables', table, 'rows', row, 'when', nth] }],
      ),
    ),
  )
}
