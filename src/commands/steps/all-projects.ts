/** Every project of the workspace is given as it stands; those that cannot be read are named, not passed over. */
import type { Standing } from '../../core/review/standing.ts'
import { type Finding, good, type Result } from '../../core/rules/finding.ts'
import { standingAtRest } from '../../core/agenda/at-rest.ts'
import { standingOf } from '../../core/project/standing.ts'
import type { World } from '../../core/world/world.ts'
import type { Reading } from './read-world.ts'

export interface Projects {
  readonly standings: readonly Standing[]
  readonly findings: readonly Finding[]
}

/** Takes a reading; gives its projects for lists: of those at rest what is remembered, the others read at once where they were not yet. */
export async function projectsIn({ world, resting, load }: Reading): Promise<Projects> {
  const ids = world.tree.projectsInOrder()
  const known = new Map<string, Standing>()
  for (const id of ids) {
    const one = resting?.of(id)
    const standing = one === undefined ? undefined : standingAtRest(world, one)
    if (standing !== undefined) known.set(id, standing)
  }
  await load(ids.filter((id) => !known.has(id)))
  const found = ids.map((id) => {
    const standing = known.get(id)
    return standing === undefined ? standingOf(world, id) : good(standing)
  })
  const projects = parted(found)
  resting?.keep(projects.standings)
  return projects
}

/** The standings of all projects by id, and why some have none. */
export function projectsOf(world: World): Projects {
  return parted(world.tree.projectsInOrder().map((id) => standingOf(world, id)))
}

function parted(found: readonly Result<Standing>[]): Projects {
  return {
    standings: found.flatMap((one) => (one.ok ? [one.value] : [])),
    findings: found.flatMap((one) => (one.ok ? [] : one.findings)),
  }
}
