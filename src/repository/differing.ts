/** Compares the trees of two commits: the files that differ, and whether bd could have written them. */
import type { CommitId } from '../core/record/commit.ts'
import type { Repository } from './git.ts'
import { openObjectReader } from './object-reader.ts'
import { treeOf } from './sound-objects.ts'
import type { PlannedPath } from './tree-plan.ts'
import { readFolder } from './folder.ts'
import { nextTree } from './tree-state.ts'

/** What lies between two commits. */
export interface Differing {
  /** By path. */
  readonly paths: readonly PlannedPath[]
  /** Whether every entry that is new is a plain file or a folder under a name from the grammar. */
  readonly sound: boolean
}

/** Reads only the folders that differ. Without a commit before, all of the other's files are new. */
export async function differing(
  repo: Repository,
  from: CommitId | undefined,
  to: CommitId,
): Promise<Differing> {
  const reader = openObjectReader(repo)
  try {
    const before = from === undefined ? undefined : await treeOf(reader, from)
    const after = await treeOf(reader, to)
    const old = before === undefined ? undefined : await readFolder(before, reader.read)
    const { diff } = await nextTree(old, after, reader.read)
    const paths = diff.changes
      .map(({ path, before: was, after: is }) => ({ path, before: was, after: is }))
      .sort((a, b) => (a.path < b.path ? -1 : 1))
    return { paths, sound: diff.problems.length === 0 }
  } finally {
    reader.close()
  }
}
