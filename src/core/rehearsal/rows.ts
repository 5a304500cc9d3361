/** An act that asks a decision table comes to one of its rows. */
import type { Reachable } from '../rules/rehearsal.ts'
import type { Standing } from '../review/standing.ts'
import { groundOf } from '../world/ground.ts'
import { openedBy } from '../record/opens.ts'
import type { ActRecord } from '../record/record.ts'
import type { Process } from '../process/process.ts'
import { lookUp } from '../process/table.ts'
import type { World } from '../world/world.ts'

/** The rows that an act came to: of who decides in what it opened, of where it led, and of the values that it pinned. */
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
  const asked = [...opened, ...(passed ? [route] : [])].flatMap((source) =>
    typeof source === 'object' && 'table' in source ? [source.table] : [],
  )
  const pins = record.act === 'submit' || record.act === 'hand-over'
  return [...asked, ...(pins ? valueTables(process) : [])].flatMap((id) => {
    const table = process.tables[id]
    if (table === undefined) return []
    const found = lookUp(table, groundOf(world, before))
    return found.is === 'row' ? [rowOf(id, found.row)] : []
  })
}

/** The tables that give values and no way: whatever pins values asks them. */
function valueTables({ tables }: Process): readonly string[] {
  return Object.entries(tables).flatMap(([id, { type }]) => (type === undefined ? [] : [id]))
}

/** A row by its number from 1. */
export function rowOf(table: string, index: number): Reachable {
  return { part: 'row', stage: '', name: table, outcome: String(index + 1) }
}
