/** Moves the branch on to a later commit, and brings index and work tree along without losing unsaved edits. */
import { cannotRun } from '../core/rules/cannot-run.ts'
import type { CommitId, Identity } from '../core/record/commit.ts'
import { headBranch, headCommit, moveBranch, refuseUnderWay } from './branch.ts'
import type { Repository } from './git.ts'
import { runGit } from './git.ts'
import { lockIndex, unlockIndex } from './index-update.ts'
import { dropJournal, newJournal, writeJournal } from './journal.ts'
import { finishJournal, follow } from './mend.ts'
import { openObjectReader } from './object-reader.ts'
import type { PlannedPath } from './tree-plan.ts'
import { standingAt } from './worktree.ts'

/** The paths where moving on would write over what the user edited or staged and has not saved. */
export async function inTheWay(
  repo: Repository,
  paths: readonly PlannedPath[],
): Promise<readonly string[]> {
  const staged = await stagedPaths(repo)
  const found: string[] = []
  for (const { path, before, after } of paths) {
    const now = await standingAt(repo.top, path)
    const oid = now.kind === 'file' ? now.oid : undefined
    const kept = now.kind !== 'other' && (oid === before || oid === after)
    const index = staged.get(path)
    if (!kept || (index !== before && index !== after)) found.push(path)
  }
  return found
}

/**
 * Moves HEAD's branch from one commit to a later one. The journal makes it whole after an interruption, as with an act.
 * Throws `CannotRun`: `detached-head`, `merge-under-way`, `another-run`, `index-locked`, `branch-moved`.
 */
export async function fastForward(
  repo: Repository,
  from: CommitId,
  to: CommitId,
  paths: readonly PlannedPath[],
  who: Identity,
): Promise<void> {
  if (repo.bare) throw cannotRun('bare-repository', { dir: repo.top })
  await finishJournal(repo)
  await refuseUnderWay(repo)
  const ref = await headBranch(repo)
  const found = await headCommit(repo)
  if (found !== from)
    throw cannotRun('branch-moved', { branch: ref, expected: from, found: found ?? '' })
  const journal = newJournal(ref, from, to)
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
    await follow(repo, journal, paths, reader, () => {})
  } finally {
    reader.close()
  }
}

async function stagedPaths(repo: Repository): Promise<ReadonlyMap<string, string>> {
  const { out } = await runGit(repo, ['ls-files', '--stage', '-z'])
  const entries = out.toString('utf8').split('\0').filter(Boolean)
  return new Map(
    entries.map((entry) => {
      const [, oid = '', path = ''] = /^\d+ ([0-9a-f]+) \d\t(.*)$/s.exec(entry) ?? []
      return [path, oid]
    }),
  )
}
