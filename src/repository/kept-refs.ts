/** Names under which commits are kept that no branch holds any more. */
import type { CommitId } from '../core/record/commit.ts'
import { git, type Repository } from './git.ts'

/** The ref under which what stood at a commit is kept. */
export function backupRef(commit: CommitId): string {
  return `refs/bd/backup/${commit.slice(0, 12)}`
}

/** Keeps a commit, and all that it stands on, under {@link backupRef}. */
export async function keep(repo: Repository, commit: CommitId): Promise<void> {
  await git(repo, ['update-ref', '--end-of-options', backupRef(commit), commit])
}
