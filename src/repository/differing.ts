/** Compares the trees of two commits: the files that differ, and whether bd could have written them. */
import type { CommitId } from '../core/record/commit.ts'
import { parseCommit } from './commit-format.ts'
import type { Repository } from './git.ts'
import { type ObjectReader, openObjectReader } from './object-reader.ts'
import { soundBytes, treeOf } from './sound-objects.ts'
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
    const { changes, problems } = await between(reader, from, to)
    const paths = changes
      .map(({ path, before: was, after: is }) => ({ path, before: was, after: is }))
      .sort((a, b) => (a.path < b.path ? -1 : 1))
    return { paths, sound: problems.length === 0 }
  } finally {
    reader.close()
  }
}

/** The paths that each of some commits changed, against its first parent. */
export async function changedBy(
  repo: Repository,
  commits: readonly CommitId[],
): Promise<ReadonlyMap<CommitId, readonly string[]>> {
  const reader = openObjectReader(repo)
  const changed = new Map<CommitId, readonly string[]>()
  try {
    for (const commit of commits) {
      const [parent] = parseCommit(await soundBytes(reader, commit)).parts.parents
      const { changes } = await between(reader, parent, commit)
      changed.set(
        commit,
        changes.map(({ path }) => path),
      )
    }
  } finally {
    reader.close()
  }
  return changed
}

async function between(reader: ObjectReader, from: CommitId | undefined, to: CommitId) {
  const before = from === undefined ? undefined : await treeOf(reader, from)
  const after = await treeOf(reader, to)
  const old = before === undefined ? undefined : await readFolder(before, reader.read)
  const { diff } = await nextTree(old, after, reader.read)
  return diff
}
