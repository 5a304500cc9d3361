/** A command line names a commit of the branch, or is refused because there is none. */
import { commitNamed } from '../../core/check/commit-named.ts'
import type { CommitId } from '../../core/record/commit.ts'
import { UsageError } from './refusal.ts'

/** `option` is where it was typed. Refused: where none of the branch is called so, or several are. */
export function commitBegun(option: string, given: string, commits: readonly CommitId[]): CommitId {
  const commit = commitNamed(commits, given)
  if (commit === undefined) throw new UsageError('since-unknown', { option, found: given })
  return commit
}
