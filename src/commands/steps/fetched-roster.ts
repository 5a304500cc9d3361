/** The roster as others have it, where it was fetched and this clone has not moved on to it, because acts of its own are unsent. */
import type { Policy } from '../../core/policy/policy.ts'
import { headBranch } from '../../repository/branch.ts'
import { lastFetched } from '../../repository/exchange.ts'
import { remotes } from '../../repository/git.ts'
import { isAncestor } from '../../repository/mainline.ts'
import type { Session } from '../session.ts'
import { readIn, type Reading } from './read.ts'
import { chosenRemote } from './remote.ts'

/** Takes the reading of this clone; gives the roster behind what was fetched, verified as ever, or nothing where this clone has it all. */
export async function fetchedRoster(
  session: Session,
  { repo, head }: Reading,
): Promise<Policy | undefined> {
  const names = await remotes(repo)
  if (names.length === 0) return undefined
  const ref = await headBranch(repo)
  const remote = await chosenRemote(repo, names, ref.replace(/^refs\/heads\//, ''))
  const tip = remote === undefined ? undefined : await lastFetched(repo, { remote, ref })
  if (tip === undefined || (await isAncestor(repo, tip, head))) return undefined
  return (await readIn(session, repo, tip)).world.policy
}
