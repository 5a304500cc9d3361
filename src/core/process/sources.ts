/** What a source may give, with the place of each: the source itself, or the rows of its table. */
import type { Condition } from './condition.ts'
import type { ByTable, Process } from './process.ts'
import { conditionsOf } from './table.ts'
import type { PartPath } from '../lint/fault.ts'

export interface Given {
  readonly id: string
  readonly path: PartPath
  /** The case in which it is given; absent where it always is. */
  readonly when?: Condition
}

/** Everything that the source at the path may give; nothing where its table is not declared. */
export function givenIn(
  { tables }: Process,
  source: string | ByTable | undefined,
  path: PartPath,
): readonly Given[] {
  if (source === undefined) return []
  if (typeof source === 'string') return [{ id: source, path }]
  const table = Object.hasOwn(tables, source.table) ? tables[source.table] : undefined
  return (table?.rows ?? []).map(({ when, gives }, row) => ({
    id: gives,
    path: ['tables', source.table, 'rows', row, 'gives'],
    when: { all: conditionsOf(when) },
  }))
}
