/** Somebody edited or removed records of bd in the work tree by hand: this counts for nothing, and is taken back. */
import { isOwnRecord } from '../../core/project/own-record.ts'
import { projectOfPath } from '../../core/record/project-folder.ts'
import { isCommon } from '../../core/record/bearing.ts'
import { type UnsavedPath, unsavedPaths } from '../../repository/unsaved.ts'
import { standingAt } from '../../repository/worktree.ts'
import { sha256 } from './digest.ts'
import type { Reading } from './read-world.ts'

/** One record that is not as it was written. */
export interface HandEdit {
  readonly path: string
  readonly state: 'changed' | 'deleted' | 'other'
}

/** Of what differs from HEAD, what bd had written itself; files that are new are none of its. */
export function handEditsOf(unsaved: readonly UnsavedPath[]): readonly HandEdit[] {
  return unsaved.flatMap(({ path, state }) => {
    const project = projectOfPath(path)
    const isOwn = project === undefined ? isCommon(path) : isOwnRecord(path)
    return isOwn && state !== 'new' ? [{ path, state }] : []
  })
}

/** The same of the records on which every project depends. The whole work tree is looked at only where one of them differs. */
export async function commonHandEdits({
  repo,
  world,
}: Pick<Reading, 'repo' | 'world'>): Promise<readonly HandEdit[]> {
  const differing = new Set<string>()
  for (const { path, sha256: written } of world.tree.common.values()) {
    if (!isCommon(path)) continue
    const now = await standingAt(repo.top, path)
    if (now.kind !== 'file' || sha256(now.bytes) !== written) differing.add(path)
  }
  if (differing.size === 0) return []
  return handEditsOf(await unsavedPaths(repo, '', (path) => differing.has(path)))
}
