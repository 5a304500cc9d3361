/** One role owns a stage, submits and hands over: the process names it, or a parameter does from date to date. */
import type { Process, RoleSource, Stage } from './process.ts'
import type { PlainDate } from '../calendar/time.ts'
import type { World } from '../world/world.ts'

/** The role that owns the stage on a date; `undefined` while the parameter that says so is unset or begins later. */
export function ownerRole(
  world: World,
  process: Process,
  stage: Stage,
  date: PlainDate,
): string | undefined {
  return roleOf(world, process, ownerSource(process, stage), date)
}

/** The role that a source gives on a date: itself, or what the parameter says is in force. */
export function roleOf(
  world: World,
  process: Process,
  source: RoleSource,
  date: PlainDate,
): string | undefined {
  if (typeof source === 'string') return source
  const value = world.workspace.parameters[process.process]?.[source.parameter]
  if (value === undefined || typeof value !== 'object' || !('by-date' in value)) return undefined
  const dates = Object.keys(value['by-date']).filter((from) => from <= date)
  const latest = dates.sort().at(-1)
  return latest === undefined ? undefined : value['by-date'][latest]
}

/** What the process says of a stage's owner. */
export function ownerSource(process: Process, stage: Stage): RoleSource {
  return stage.owner ?? process.owner
}
