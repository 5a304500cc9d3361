/** Tells where the workspace is when it is not at HEAD. */
import { type CannotRun, cannotRun } from '../../core/rules/cannot-run.ts'
import type { CommitId } from '../../core/record/commit.ts'
import { headBranch } from '../../repository/branch.ts'
import { workspaceElsewhere } from '../../repository/elsewhere.ts'
import { hasFile, type Repository } from '../../repository/git.ts'

/** Why there is nothing at HEAD: the workspace is on another branch, or there is none. */
export async function lost(repo: Repository, dir: string): Promise<CannotRun> {
  const elsewhere = await workspaceElsewhere(repo)
  if (elsewhere === undefined) return cannotRun('not-a-workspace', { dir })
  return cannotRun('workspace-elsewhere', { ...elsewhere, here: await headBranch(repo) })
}

/** Refuses where HEAD holds no workspace but another branch does: a server's first branch may hold a README. */
export async function refuseElsewhere(repo: Repository, head: CommitId): Promise<void> {
  if (await hasFile(repo, head, 'bd.yaml')) return
  const elsewhere = await workspaceElsewhere(repo)
  const here = await headBranch(repo).catch(() => 'HEAD')
  if (elsewhere !== undefined) throw cannotRun('workspace-elsewhere', { ...elsewhere, here })
}
