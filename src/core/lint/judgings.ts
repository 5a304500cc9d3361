/** Whoever leaves a stage has conditions judged, and tables looked up that say who decides and what is next. */
import { type Condition, type Ground, judge, subjectsOf } from '../process/condition.ts'
import { leavesOf } from '../process/leaves.ts'
import type { PartPath } from '../process/part.ts'
import { partsOf } from '../process/parts.ts'
import type { Process } from '../process/process.ts'
import { conditionsOf, lookUp } from '../process/table.ts'
import { keyOf } from './cases.ts'
import { isComparable } from './types.ts'

export interface Judging {
  /** The position of the stage. */
  readonly stage: number
  readonly path: PartPath
  readonly conditions: readonly Condition[]
  /** The subjects that it looks at, by the names of grounds. */
  readonly reads: ReadonlySet<string>
  readonly comesTo: (ground: Ground) => 'yes' | 'no' | 'unknown'
  /** What it must come to for the stage to be left; a waiver is judged only where one is given. */
  readonly needs: 'yes' | 'known' | 'nothing'
  /** The fact that is read as it was approved, and the position of the stage whose gate approved. */
  readonly approved?: { readonly fact: string; readonly by: number }
}

/** Every judging whose names are declared and whose comparisons can come out. */
export function judgingsOf(process: Process): readonly Judging[] {
  return [...conditionJudgings(process), ...tableJudgings(process)].filter(({ conditions }) =>
    conditions.every((condition) => isComparable(process, condition)),
  )
}

function conditionJudgings(process: Process): readonly Judging[] {
  return partsOf(process, 'condition').map(({ index, of, condition, path }) => ({
    ...judgingOf(process, index, path, condition),
    needs: of === 'requirement' ? 'yes' : of === 'waiver' ? 'nothing' : 'known',
  }))
}

/** The judging of a condition that must be known. */
export function judgingOf(
  process: Process,
  stage: number,
  path: PartPath,
  condition: Condition,
): Judging {
  return {
    stage,
    path,
    conditions: [condition],
    reads: readBy(process, [condition]),
    comesTo: (ground) => judge(condition, ground).is,
    needs: 'known',
  }
}

function tableJudgings(process: Process): readonly Judging[] {
  const { tables } = process
  const sources = partsOf(process, 'role', 'exit').filter((one) => 'index' in one)
  return sources.flatMap(({ index, source, path }): readonly Judging[] => {
    if (typeof source !== 'object' || !('table' in source)) return []
    if (!Object.hasOwn(tables, source.table)) return []
    const table = tables[source.table]!
    const conditions = table.rows.flatMap(({ when }) => conditionsOf(when))
    return [
      {
        stage: index,
        path,
        conditions,
        reads: readBy(process, conditions),
        comesTo: (ground) => (lookUp(table, ground).is === 'unknown' ? 'unknown' : 'yes'),
        needs: 'known',
      },
    ]
  })
}

function readBy(process: Process, conditions: readonly Condition[]): ReadonlySet<string> {
  return new Set(leavesOf(process, conditions.flatMap(subjectsOf)).map(keyOf))
}
