/** An act that asks a decision table comes to one of its rows. */
import type { Reachable } from '../rules/rehearsal.ts'
import type { Standing } from '../review/standing.ts'
import { groundOf } from '../world/ground.ts'
import { openedBy } from '../record/opens.ts'
import type { ActRecord } from '../record/record.ts'
import { lookUp } from '../process/table.ts'
import type { World } from '../world/world.ts'

/** The rows that an act came to: of who decides in what it opened, and of where it led. */
export function rowsReached(
  world: World,
  before: Standing,
  record: ActRecord,
): readonly Reachable[] {
  const { process } = before
  const at = 'stage' in record ? record.stage : ''
  const stage = process.stages.find((one) => one.stage === at)
  const outcome = 'outcome' in record ? record.outcome : undefined
  const opened = [
    ...(record.act === 'submit' ? openedBy(record) : []),
    ...(outcome === undefined ? [] : openedBy(outcome)),
  ].map(({ review }) => stage?.gate.find((one) => one.review === review)?.role)
  const passed = outcome?.result === 'passed' && outcome.to !== undefined
  const route = record.act === 'submit' ? before.stage.then : stage?.on?.passed
  return [...opened, ...(passed ? [route] : [])].flatMap((source) => {
    if (typeof source !== 'object' || !('table' in source)) return []
    const table = process.tables[source.table]
    if (table === undefined) return []
    const found = lookUp(table, groundOf(world, before))
    return found.is === 'row' ? [rowOf(source.table, found.row)] : []
  })
}

/** A row by its number from 1. */
export function rowOf(table: string, index: number): Reachable {
  return { part: 'row', stage: '', name: table, outcome: String(index + 1) }
}
