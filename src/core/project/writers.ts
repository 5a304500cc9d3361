/** Members write documents, each of them under its name. */
import type { Standing } from '../review/standing.ts'
import { actorFindings } from '../review/requester.ts'
import type { Finding } from '../rules/finding.ts'
import { mustHold } from '../policy/authority.ts'
import { isActive, type Roles } from '../policy/policy.ts'
import { copyOf, frozenSince } from './freeze.ts'
import { placesAsking } from '../process/lookups.ts'
import type { World } from '../world/world.ts'

/**
 * Reasons why the member may not write the document: the holders of its role, or of the post that it names, do; one that
 * no stage asks for, the drafters.
 */
export function writerFindings(
  world: World,
  standing: Standing,
  document: string,
  member: string,
): Finding[] {
  const { id, process, project } = standing
  const asked = placesAsking(process, document).map(({ deliverable }) => deliverable)
  const inPost = asked.some(
    ({ post }) =>
      post !== undefined &&
      Object.hasOwn(project.team, post) &&
      project.team[post]!.includes(member) &&
      isActive(world.policy, member),
  )
  const byRequest = (roles: Roles) => actorFindings(world, standing, member, roles, 'save')
  // Who countersigns is another than who wrote it, and of copies each holder writes his own: in another's request, too.
  const byRole = (roles: Roles) =>
    mustHold(world, member, roles, 'save', project.unit).map((one) => ({ ...one, project: id }))
  const refusals =
    asked.length === 0
      ? [byRequest(process.starts)]
      : asked.flatMap(({ by, each, countersigned }) => [
          each === true ? byRole(by) : byRequest(by),
          ...(countersigned === undefined ? [] : [byRole(countersigned)]),
        ])
  if (inPost || refusals.some((refusal) => refusal.length === 0)) return []
  return refusals[0]!
}

/**
 * Whose the document at the path is to save, where it is for other roles than the member's; `undefined` of what he may save himself,
 * and of what is refused for another reason.
 */
export function leftToOthers(
  world: World,
  standing: Standing,
  path: string,
  member: string,
): { readonly document: string; readonly holders: readonly string[] } | undefined {
  const { document, member: writer } = copyOf(standing, path) ?? {}
  if (document === undefined || !Object.hasOwn(standing.process.documents, document)) {
    return undefined
  }
  if (frozenSince(standing, path) !== undefined) return undefined
  if (writer !== undefined && writer !== member) {
    const isTheirs = pathToWrite(standing, document, writer) === path
    return isTheirs ? { document, holders: [writer] } : undefined
  }
  const [refused] = writerFindings(world, standing, document, member)
  if (refused?.rule !== 'not-in-role' && refused?.rule !== 'request-of-another') return undefined
  const { holders } = refused.facts
  return { document, holders: holders === '' ? [] : holders.split(', ') }
}

/** The path at which the member writes the document: its one file, or where each writer has a copy, his own. */
export function pathToWrite(
  { folder, process }: Pick<Standing, 'folder' | 'process'>,
  document: string,
  member: string,
): string {
  const each = placesAsking(process, document).some(({ deliverable }) => deliverable.each === true)
  return `${folder}${document}${each ? `.${member}` : ''}.md`
}

/** As a fact of a refusal: the path into which the document is written, where it is there already. */
export function writtenInto(
  world: World,
  standing: Standing,
  document: string,
  member: string,
): { readonly write?: string } {
  const path = pathToWrite(standing, document, member)
  return world.tree.get(path) === undefined ? {} : { write: path }
}
