/** Others have another roster, where it was fetched and this clone has not moved on to it, because acts of its own are unsent. */
import type { Policy } from '../../core/policy/policy.ts'
import { CannotRun } from '../../core/rules/cannot-run.ts'
import { headBranch } from '../../repository/branch.ts'
import { lastFetched } from '../../repository/exchange.ts'
import { remotes } from '../../repository/git.ts'
import { isAncestor } from '../../repository/mainline.ts'
import type { Session } from '../session.ts'
import { readIn, type Reading } from './read-world.ts'
import { Unfounded } from './refusal.ts'
import { chosenRemote } from './remote.ts'

/**
 * Takes the reading of this clone; gives the roster behind what was fetched, or nothing where this clone has it all, stands on no
 * branch, or cannot read what came: whether to move on to that is for `sync` to say. Nothing of it is remembered.
 */
export async function fetchedRoster(
  session: Session,
  { repo, head }: Reading,
): Promise<Policy | undefined> {
  const names = await remotes(repo)
  if (names.length === 0) return undefined
  const ref = await headBranch(repo).catch(orNothing)
  if (ref === undefined) return undefined
  const remote = await chosenRemote(repo, names, ref.replace(/^refs\/heads\//, ''))
  const tip = remote === undefined ? undefined : await lastFetched(repo, { remote, ref })
  if (tip === undefined || (await isAncestor(repo, tip, head))) return undefined
  const theirs = await readIn(session, repo, tip, { passing: true }).catch(orNothing)
  return theirs?.world.policy
}

function orNothing(error: unknown): undefined {
  if (error instanceof CannotRun || error instanceof Unfounded) return undefined
  throw error
}
