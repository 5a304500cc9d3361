/** A request that is its opener's own is done by him and by its team; others of the roles do it once none of these holds one. */
import { mustHold } from '../policy/authority.ts'
import { eachRole, holders, isActive, type Policy, type Roles } from '../policy/policy.ts'
import type { Process } from '../process/process.ts'
import type { ProjectRecord } from '../record/record.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { World } from '../world/world.ts'
import { namersOf } from './namers.ts'
import type { Standing } from './standing.ts'

/** The project whose request it may be, with the process under which it runs. */
interface Requested extends Pick<Standing, 'state'> {
  readonly process: Pick<Process, 'own-request' | 'posts' | 'starts'>
  readonly project: Pick<ProjectRecord, 'opened' | 'team' | 'unit'>
}

/**
 * Who acts in the project by one of the roles: its holders; where requests are their openers' own and the role is one of those that open
 * them, whoever of the opener and the team holds any of those. Once none of them does, he has left or given up the role: a deputy is to be
 * named, and where the team cannot be changed now, whoever would name one acts himself. All holders do where nobody could name one.
 */
export function actorsIn(policy: Policy, requested: Requested, roles: Roles): readonly string[] {
  const { process, project } = requested
  const each = eachRole(roles)
  if (!each.some((role) => isOfRequester(process, role))) {
    return holders(policy, roles, project.unit)
  }
  const others = each.filter((role) => !isOfRequester(process, role))
  const acting = actingFor(policy, requested) ?? holders(policy, roles, project.unit)
  return [...new Set([...acting, ...holders(policy, others, project.unit)])]
}

/** Whether nobody is there to act for the requester before somebody names a deputy. */
export function awaitsDeputy(policy: Policy, requested: Requested): boolean {
  return requested.process['own-request'] === true && actingFor(policy, requested)?.length === 0
}

/** Who acts for the requester; `undefined` where that is everybody who holds the role. */
function actingFor(policy: Policy, requested: Requested): readonly string[] | undefined {
  const { process, project, state } = requested
  const own = requesters(requested)
  const theirs = holders(policy, process.starts, project.unit).filter((one) => own.includes(one))
  if (theirs.length > 0) return theirs
  const namers = namersOf(policy, requested)
  if (namers.length === 0) return undefined
  return state === 'drafting' ? [] : namers
}

/** Reasons why the member does not act in the project by the roles: it is another's request or, where there are no such, he holds none. */
export function actorFindings(
  world: World,
  { id, ...requested }: Requested & { readonly id: string },
  member: string,
  roles: Roles,
  act: string,
): Finding[] {
  const { process, project } = requested
  const actors = actorsIn(world.policy, requested, roles)
  const each = eachRole(roles)
  const isTheirs = each.some((role) => isOfRequester(process, role))
  // An opener by one of several roles does in his request what is done by another of them.
  const asked = isTheirs ? [...each, ...eachRole(process.starts)] : roles
  const isAnother = isTheirs && isActive(world.policy, member) && !actors.includes(member)
  const isNamer = actors.includes(member) && namersOf(world.policy, requested).includes(member)
  const refused = isAnother || isNamer ? [] : mustHold(world, member, asked, act, project.unit)
  if (refused.length > 0) return refused.map((one) => ({ ...one, project: id }))
  if (!isAnother) return []
  const { by: opener } = project.opened
  const [post] = Object.keys(process.posts)
  const namers = namersOf(world.policy, requested).join(', ')
  const facts = {
    member,
    act,
    opener,
    holders: actors.join(', '),
    ...(post === undefined || (namers === '' && !actors.includes(opener)) ? {} : { post }),
    ...(namers === '' ? {} : { namers }),
  }
  return [finding('request-of-another', facts, { project: id, member })]
}

/** Whether what is done by the role is for the requester: it opens requests that are their openers' own. */
export function isOfRequester(
  { 'own-request': isOwn, starts }: Requested['process'],
  role: string,
): boolean {
  return isOwn === true && eachRole(starts).includes(role)
}

/** Whoever opened the project, and everybody in its team. */
function requesters({ project }: Requested): readonly string[] {
  return [project.opened.by, ...Object.values(project.team).flat()]
}
