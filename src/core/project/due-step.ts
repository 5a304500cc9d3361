/** Who is at work on a project now and with which deed, as facts of a refusal that comes at the wrong time. */
import type { Standing } from '../review/standing.ts'
import type { DueNow } from '../record/deed.ts'
import type { Instant } from '../calendar/time.ts'
import type { World } from '../world/world.ts'
import { nextActs } from './next.ts'

export function dueNow(world: World, standing: Standing, now: Instant): DueNow {
  const [next] = nextActs(world, standing, now)
  const last = standing.rounds.at(-1)?.result
  return {
    ...(next === undefined || next.by.length === 0 ? {} : { by: next.by.join(', ') }),
    ...(next === undefined ? {} : { deed: next.deed }),
    ...(last === undefined ? {} : { last }),
  }
}
