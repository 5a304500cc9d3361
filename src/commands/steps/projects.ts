/** Every project of the workspace, as it stands; those that cannot be read are named, not passed over. */
import type { Standing } from '../../core/review/standing.ts'
import type { Finding } from '../../core/rules/finding.ts'
import { standingOf } from '../../core/project/standing.ts'
import type { World } from '../../core/world/world.ts'

export interface Projects {
  readonly standings: readonly Standing[]
  readonly findings: readonly Finding[]
}

/** The standings of all projects by id, and why some have none. */
export function projectsOf(world: World): Projects {
  const found = [...world.tree.projectIds()].sort().map((id) => standingOf(world, id))
  return {
    standings: found.flatMap((one) => (one.ok ? [one.value] : [])),
    findings: found.flatMap((one) => (one.ok ? [] : one.findings)),
  }
}
