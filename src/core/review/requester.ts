/** A request that is its opener's own is done by him and by its team; others of the role do it once none of these holds it. */
import { mustHold } from '../policy/authority.ts'
import { eachRole, holders, isActive, type Policy, type Roles } from '../policy/policy.ts'
import type { Process } from '../process/process.ts'
import type { ProjectRecord } from '../record/record.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { World } from '../world/world.ts'

/** The project whose request it may be, with the process under which it runs. */
interface Requested {
  readonly process: Pick<Process, 'own-request' | 'posts' | 'starts'>
  readonly project: Pick<ProjectRecord, 'opened' | 'team' | 'unit'>
}

/**
 * Who acts in the project by one of the roles: its holders; where requests are their openers' own and the role is one that opens them,
 * of these the opener and the team. Once none of them holds it, the opener has left or given up the role: all do again.
 */
export function actorsIn(policy: Policy, requested: Requested, roles: Roles): readonly string[] {
  const { process, project } = requested
  if (!eachRole(roles).some((role) => isOfRequester(process, role))) {
    return holders(policy, roles, project.unit)
  }
  const own = requesters(requested)
  const acting = eachRole(roles).flatMap((role) => {
    const all = holders(policy, role, project.unit)
    if (!isOfRequester(process, role)) return all
    const theirs = all.filter((member) => own.includes(member))
    return theirs.length > 0 ? theirs : all
  })
  return [...new Set(acting)]
}

/** Reasons why the member does not act in the project by the roles: he holds none of them, or it is another's request. */
export function actorFindings(
  world: World,
  { id, ...requested }: Requested & { readonly id: string },
  member: string,
  roles: Roles,
  act: string,
): Finding[] {
  const { process, project } = requested
  const refused = mustHold(world, member, roles, act, project.unit)
  if (refused.length > 0) return refused.map((one) => ({ ...one, project: id }))
  const actors = actorsIn(world.policy, requested, roles)
  if (actors.includes(member)) return []
  const { by: opener } = project.opened
  const [post] = Object.keys(process.posts)
  const facts = {
    member,
    act,
    opener,
    holders: actors.join(', '),
    ...(post === undefined || !isActive(world.policy, opener) ? {} : { post }),
  }
  return [finding('request-of-another', facts, { project: id, member })]
}

/** Whether what is done by the role is for the requester: it opens requests that are their openers' own. */
function isOfRequester(
  { 'own-request': isOwn, starts }: Requested['process'],
  role: string,
): boolean {
  return isOwn === true && eachRole(starts).includes(role)
}

/** Whoever opened the project, and everybody in its team. */
function requesters({ project }: Requested): readonly string[] {
  return [project.opened.by, ...Object.values(project.team).flat()]
}
