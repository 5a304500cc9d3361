/** Finds what the user edited or staged and has not saved, where moving on would write over it. */
import { runGit, type Repository } from './git.ts'
import type { PlannedPath } from './tree-plan.ts'
import { standingAt } from './worktree.ts'

/** The paths of a move at which the user has something else than before or after it, in the index or in the work tree. */
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

/** The index: blobs by path. With a folder, only what is under it. */
export async function stagedPaths(
  repo: Repository,
  folder = '.',
): Promise<ReadonlyMap<string, string>> {
  const { out } = await runGit(repo, ['ls-files', '--stage', '-z', '--', folder])
  const entries = out.toString('utf8').split('\0').filter(Boolean)
  return new Map(
    entries.map((entry) => {
      const [, oid = '', path = ''] = /^\d+ ([0-9a-f]+) \d\t(.*)$/s.exec(entry) ?? []
      return [path, oid]
    }),
  )
}
