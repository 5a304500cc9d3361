/** A process may allow that a project is held (暂停), and says who may do so. */
import type { Standing } from './standing.ts'
import { roleOf } from '../process/owner.ts'
import { holders } from '../policy/policy.ts'
import type { PlainDate } from '../calendar/time.ts'
import type { World } from '../world/world.ts'

/** The role that may hold the project and resume it; none where the process does not know holds. */
export function holdRole(world: World, { process }: Standing, date: PlainDate): string | undefined {
  return process.hold === undefined ? undefined : roleOf(world, process, process.hold, date)
}

/** The members who may hold the project, and resume it. */
export function mayHold(world: World, standing: Standing, date: PlainDate): readonly string[] {
  const role = holdRole(world, standing, date)
  return role === undefined ? [] : holders(world.policy, role, standing.project.unit)
}
