/** Who is at work on a project now and with which deed, as facts of a refusal that comes at the wrong time. */
import type { Advised } from '../deeds/deed.ts'
import type { Instant } from '../calendar/time.ts'
import type { World } from '../world/world.ts'
import { nextActs } from './next.ts'
import type { Standing } from './standing.ts'

/** What is due first, and how the last round ended; nothing of a project in which nobody has anything to do. */
export interface DueNow {
  /** The members, joined as facts are: `a, b`. */
  readonly by?: string
  readonly deed?: Advised
  /** The result of the last round at a gate, where there was one. */
  readonly last?: string
}

export function dueNow(world: World, standing: Standing, now: Instant): DueNow {
  const [next] = nextActs(world, standing, now)
  const last = standing.rounds.at(-1)?.result
  return {
    ...(next === undefined || next.by.length === 0 ? {} : { by: next.by.join(', ') }),
    ...(next === undefined ? {} : { deed: next.deed }),
    ...(last === undefined ? {} : { last }),
  }
}
