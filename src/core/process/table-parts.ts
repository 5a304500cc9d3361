/** Decision tables have parts: what they look at, and what each cell asks. */
import type { Part } from './part.ts'
import type { Process } from './process.ts'

/** The inputs and cells of every table. */
export function partsOfTables({ tables }: Process): readonly Part[] {
  return Object.entries(tables).flatMap(([table, { on, rows }]): readonly Part[] => [
    ...on.map((subject, nth) => {
      return { part: 'input' as const, table, subject, path: ['tables', table, 'on', nth] }
    }),
    ...rows.flatMap(({ when }, row) =>
      when.flatMap((cell, nth): readonly Part[] => {
        const path = ['tables', table, 'rows', row, 'when', nth]
        return cell === 'any' ? [] : [{ part: 'cell', table, condition: cell, path }]
      }),
    ),
  ])
}
