/** Merges what the user edited with what others saved meanwhile, in the work tree, as git would; nothing of it is signed. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Merged } from '../core/check/shared-branch.ts'
import { runChild } from './child.ts'
import { git, type Repository, runGit } from './git.ts'
import { stagedPaths } from './in-the-way.ts'
import { listPaths } from './snapshot.ts'
import { blobId, standingAt } from './worktree.ts'

/** What stands at the marks of a conflict: whose text is which. */
export interface Sides {
  readonly ours: string
  readonly base: string
  readonly theirs: string
}

/**
 * Takes the tip and a folder of the work tree. A file is merged where the index still has what was saved before, by which the
 * user edited, and HEAD something newer; afterwards the index has HEAD's, so that the next save goes by it.
 */
export async function mergeEdits(
  repo: Repository,
  tip: string,
  folder: string,
  sides: Sides,
): Promise<readonly Merged[]> {
  const [saved, staged] = await Promise.all([
    listPaths(repo, tip, folder),
    stagedPaths(repo, folder),
  ])
  const merged: Merged[] = []
  for (const [path, theirs] of saved) {
    const base = staged.get(path)
    if (base === theirs) continue
    const now = await standingAt(repo.top, path)
    if (now.kind !== 'file' || now.oid === theirs || now.oid === base) continue
    // What somebody staged himself never stood in the history, and says nothing about what he began from.
    if (base !== undefined && !(await stood(repo, tip, path, base))) continue
    merged.push({ path, how: await merge(repo, path, { base, theirs, ours: now.bytes, sides }) })
    const args = ['update-index', '--add', '--cacheinfo', `100644,${theirs},${path}`]
    await git(repo, args)
  }
  return merged
}

/** Whether a blob was once saved at the path. */
async function stood(repo: Repository, tip: string, path: string, blob: string): Promise<boolean> {
  const args = ['log', '-1', '--format=%H', `--find-object=${blob}`, '--end-of-options', tip]
  return (await runGit(repo, [...args, '--', path])).out.length > 0
}

async function merge(
  repo: Repository,
  path: string,
  {
    base,
    theirs,
    ours,
    sides,
  }: { base: string | undefined; theirs: string; ours: Buffer; sides: Sides },
): Promise<Merged['how']> {
  const folder = await mkdtemp(join(repo.gitDir, 'bd-merge-'))
  try {
    const place = (name: string) => join(folder, name)
    const blob = (oid: string) => git(repo, ['cat-file', 'blob', oid])
    await writeFile(place('ours'), ours)
    await writeFile(place('base'), base === undefined ? '' : await blob(base))
    await writeFile(place('theirs'), await blob(theirs))
    const labels = [sides.ours, sides.base, sides.theirs].flatMap((side) => ['-L', side])
    const args = ['merge-file', '-p', ...labels, place('ours'), place('base'), place('theirs')]
    const { code, out } = await runChild('git', args, { env: repo.env, cwd: folder })
    // git says how many conflicts there are; beyond 127, or below 0, it could not merge at all.
    if (code === undefined || code < 0 || code > 127) return 'apart'
    if (blobId(out) !== blobId(ours)) await writeFile(join(repo.top, path), out)
    return code === 0 ? 'merged' : 'conflicts'
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
