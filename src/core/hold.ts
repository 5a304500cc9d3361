/** Holding a project (暂停): who may, where the process allows it. */
import { roleOf } from './owner.ts'
import { holders } from './policy.ts'
import type { Standing } from './standing.ts'
import type { PlainDate } from './time.ts'
import type { World } from './world.ts'

/** The members who may hold the project, and resume it; nobody where the process does not know holds. */
export function mayHold(world: World, standing: Standing, date: PlainDate): readonly string[] {
  const { process, project } = standing
  const role = process.hold === undefined ? undefined : roleOf(world, process, process.hold, date)
  return role === undefined ? [] : holders(world.policy, role, project.unit)
}
