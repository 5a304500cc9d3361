/** Takes what is unsaved in the folder of an own project along to the folder that the project has now; over nobody's file. */
import { byNumber, projectOfPath } from '../core/record/project-folder.ts'
import type { CommitId } from '../core/record/commit.ts'
import type { Repository } from './git.ts'
import { updateIndex } from './index-update.ts'
import type { ObjectReader } from './object-reader.ts'
import type { Redone } from './redo-note.ts'
import { listPaths } from './snapshot.ts'
import { soundBlob } from './sound-objects.ts'
import { unsavedPaths } from './unsaved.ts'
import { bringAlong, blobId, standingAt } from './worktree.ts'

/**
 * The branch stands at the new commit, and index and work tree follow it but for what is unsaved. Done again after an interruption
 * it changes nothing more; where somebody's own file stands in the new place, both stay.
 */
export async function moveUnsaved(
  repo: Repository,
  reader: ObjectReader,
  { from: head, commit, moved }: Redone,
): Promise<void> {
  // A folder that one project leaves may be the one to which another goes.
  const id = (folder: string) => projectOfPath(folder) ?? ''
  for (const [from, to] of moved.toSorted(([a], [b]) => byNumber(id(b), id(a)))) {
    await moveFolder(repo, reader, { head, commit, from, to })
  }
}

interface Move {
  readonly head: CommitId
  readonly commit: CommitId
  readonly from: string
  readonly to: string
}

async function moveFolder(
  repo: Repository,
  reader: ObjectReader,
  { head, commit, from, to }: Move,
): Promise<void> {
  const [left, entered] = [from.slice(0, -1), to.slice(0, -1)]
  const unsaved = await unsavedPaths(repo, left, () => true, head)
  const [theirs, own] = await Promise.all([
    listPaths(repo, commit, left),
    listPaths(repo, commit, entered),
  ])
  for (const { path, bytes } of unsaved) {
    const after = theirs.get(path)
    const oid = bytes === undefined ? undefined : blobId(bytes)
    if (bytes === undefined || oid === after) continue
    const place = entered + path.slice(left.length)
    const there = await standingAt(repo.top, place)
    const stands = there.kind === 'file' ? there.oid : undefined
    const isFree = there.kind !== 'other' && [oid, undefined, own.get(place)].includes(stands)
    if (!isFree) continue
    await bringAlong(repo, { path: place, before: stands, after: oid }, async () => bytes)
    await bringAlong(repo, { path, before: oid, after }, (blob) => soundBlob(repo, reader, blob))
    await updateIndex(repo, [{ path, before: undefined, after }])
  }
}
