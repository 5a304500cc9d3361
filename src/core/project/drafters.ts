/** Members draft what a stage asks for: of a stage all of them, of one document its own. */
import type { Standing } from '../review/standing.ts'
import { eachRole, holders } from '../policy/policy.ts'
import type { Deliverable } from '../process/process.ts'
import type { World } from '../world/world.ts'
import { lackingFiles } from './packet.ts'
import { actorsIn } from '../review/requester.ts'
import { askedOf } from './stage-documents.ts'

/** Whoever opened the project alone, where he is among them. */
export function openerOf({ project }: Standing, members: readonly string[]): readonly string[] {
  const { by } = project.opened
  return members.includes(by) ? [by] : members
}

/** The roles that write what the stage asks for; where it asks for nothing, the role that starts projects. */
export function draftingRoles(world: World, standing: Standing): readonly string[] {
  const roles = askedOf(world, standing).map(({ by }) => by)
  const all = roles.length === 0 ? [standing.process.starts] : roles
  return [...new Set(all.flatMap(eachRole))]
}

/**
 * Who writes what the stage asks for: holders of its roles, and the team where a post may. `asked` says who of one role's holders
 * is asked, where not all of them are.
 */
export function drafters(
  world: World,
  standing: Standing,
  asked = (members: readonly string[]) => members,
): readonly string[] {
  const all = [
    ...draftingRoles(world, standing).flatMap((role) =>
      asked(actorsIn(world.policy, standing, role)),
    ),
    ...copyWriters(world, standing),
    ...postMembers(world, standing),
  ]
  return [...new Set(all)]
}

/** Who writes a copy of his own: in a request that is its opener's own, others of his role do, too. */
function copyWriters(world: World, standing: Standing): readonly string[] {
  return askedOf(world, standing).flatMap(({ by, each }) =>
    each === true ? holders(world.policy, by, standing.project.unit) : [],
  )
}

/** Who is named to a post that may write what the stage asks for. */
function postMembers(world: World, standing: Standing): readonly string[] {
  return askedOf(world, standing).flatMap((one) => inPost(standing, one))
}

function inPost({ project: { team } }: Standing, { post }: Deliverable): readonly string[] {
  return post !== undefined && Object.hasOwn(team, post) ? team[post]! : []
}

/** Who is to write this one document: of copies, those whose own is still lacking. */
export function writersOf(
  world: World,
  standing: Standing,
  deliverable: Deliverable,
): readonly string[] {
  const { by, of, each, document } = deliverable
  const { unit } = standing.project
  if (each !== true) {
    return [...new Set([...actorsIn(world.policy, standing, by), ...inPost(standing, deliverable)])]
  }
  const lacking = lackingFiles(world, standing, deliverable)
  return holders(world.policy, by, of === 'unit' ? unit : undefined).filter((member) =>
    lacking.includes(`${standing.folder}${document}.${member}.md`),
  )
}
