/** A process holds comparisons: what its conditions and tables compare with what, and where. */
import type { Condition, Subject, Test } from '../process/condition.ts'
import type { PartPath } from '../process/part.ts'
import { partsOf } from '../process/parts.ts'
import type { Process } from '../process/process.ts'
import type { Value } from '../record/record.ts'

/** One comparison of a condition. */
export interface Comparison {
  readonly subject: Subject
  readonly test: Test
  readonly value: Value | Subject
  /** The place of the comparison. */
  readonly path: PartPath
}

/** Every comparison in the conditions of the stages, or in the cells of the tables. */
export function comparisonsOf(process: Process, part: 'condition' | 'cell'): readonly Comparison[] {
  return partsOf(process, part).flatMap(({ condition, path }) => comparisonsIn(condition, path))
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
