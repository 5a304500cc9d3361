/** What obligations of a world are worked out from. */
import { standingOf } from '../project/standing.ts'
import { excuse } from '../record/excuse.ts'
import { recordPath } from '../record/filing.ts'
import { contentOf } from '../record/tree.ts'
import type { Instant } from '../calendar/time.ts'
import type { Standing } from '../review/standing.ts'
import type { World } from '../world/world.ts'
import { evidenceIn } from './world-evidence.ts'
import type { Grounds } from './grounds.ts'
import type { RosterChange } from './tenure.ts'

/** Takes a world, how its roster came to be so, and now; and how its projects are had, where they are not all to be read. */
export function groundsOf(
  world: World,
  roster: readonly RosterChange[],
  now: Instant,
  projects: (process: string) => readonly Standing[] = (process) => projectsOf(world, process),
): Grounds {
  return {
    calendar: world.calendar,
    policy: world.policy,
    roster,
    duties: world.duties().map(({ duties }) => duties),
    parameters: world.workspace.parameters,
    evidence: evidenceIn(world, projects),
    excuseOf: (duties, duty, day, of) =>
      contentOf(world.tree.get(recordPath(excuse, { duties, duty, day, of })), 'excuse'),
    now,
  }
}

function projectsOf(world: World, process: string): readonly Standing[] {
  return world.tree.projectsInOrder().flatMap((id) => {
    const found = standingOf(world, id)
    return found.ok && found.value.project.process.id === process ? [found.value] : []
  })
}
