/** Moves the branch on to a later commit of others, and brings index and work tree along; what the user edited stays as it is in both. */
import { cannotRun } from '../core/rules/cannot-run.ts'
import type { CommitId, Identity } from '../core/record/commit.ts'
import { headBranch, headCommit, moveBranch, refuseUnderWay } from './branch.ts'
import type { Repository } from './git.ts'
import { lockIndex, unlockIndex } from './index-update.ts'
import { dropJournal, newJournal, writeJournal } from './journal.ts'
import { finishJournal, follow } from './mend.ts'
import { openObjectReader } from './object-reader.ts'
import type { PlannedPath } from './tree-plan.ts'

/**
 * Moves HEAD's branch from one commit to a later one, and gives the paths that stayed behind, edited. The journal makes it whole after an interruption, as with an act.
 * Throws `CannotRun`: `detached-head`, `merge-under-way`, `another-run`, `index-locked`, `branch-moved`.
 */
export async function fastForward(
  repo: Repository,
  from: CommitId,
  to: CommitId,
  paths: readonly PlannedPath[],
  who: Identity,
): Promise<readonly string[]> {
  if (repo.bare) throw cannotRun('bare-repository', { dir: repo.top })
  await finishJournal(repo)
  await refuseUnderWay(repo)
  const ref = await headBranch(repo)
  const found = await headCommit(repo)
  if (found !== from)
    throw cannotRun('branch-moved', { branch: ref, expected: from, found: found ?? '' })
  const journal = newJournal(ref, from, to, 'others')
  await writeJournal(repo, journal)
  try {
    await lockIndex(repo, journal.mark)
    await moveBranch(repo, ref, from, to, who)
  } catch (error) {
    await unlockIndex(repo, journal.mark)
    await dropJournal(repo)
    throw error
  }
  const reader = openObjectReader(repo)
  try {
    return await follow(repo, journal, paths, reader, () => {})
  } finally {
    reader.close()
  }
}
