/** Reads files out of one commit's tree, each by its digest, without touching the work tree. */
import type { Blob, CommitId } from '../core/record/commit.ts'
import type { Finding } from '../core/rules/finding.ts'
import { blobOf } from './blob-facts.ts'
import type { Repository } from './git.ts'
import type { ObjectReader } from './object-reader.ts'
import { openObjectReader } from './object-reader.ts'
import { soundBytes, treeOf } from './sound-objects.ts'
import { FOLDER_MODE, parseTree } from './tree-format.ts'
import { nextTree } from './tree-state.ts'

/** The files of a tree by path, and what is wrong with the objects that hold them. */
export interface Snapshot {
  readonly files: ReadonlyMap<string, Blob>
  readonly problems: readonly Finding[]
}

/** Takes a commit and which paths are wanted; gives those files with their bytes. */
export async function readSnapshot(
  repo: Repository,
  commit: CommitId,
  wanted: (path: string) => boolean = () => true,
): Promise<Snapshot> {
  const reader = openObjectReader(repo)
  try {
    const { paths, problems } = await listed(reader, commit)
    const asked = paths.filter(({ path }) => wanted(path))
    // Asked all at once: the answers come in one stream.
    const objects = await Promise.all(asked.map(({ oid }) => reader.read(oid)))
    const files = new Map<string, Blob>()
    const found = [...problems]
    for (const [at, object] of objects.entries()) {
      const path = asked[at]?.path ?? ''
      const { blob, problem } = blobOf(object, path)
      if (blob !== undefined) files.set(path, blob)
      if (problem !== undefined) found.push(problem)
    }
    return { files, problems: found }
  } finally {
    reader.close()
  }
}

/** The paths of a commit's files under one folder (empty: all) with their object ids; reads trees only. */
export async function listPaths(
  repo: Repository,
  commit: CommitId,
  folder = '',
): Promise<ReadonlyMap<string, string>> {
  const reader = openObjectReader(repo)
  try {
    const { paths } = await listed(reader, commit, folder)
    return new Map(paths.map(({ path, oid }) => [path, oid]))
  } finally {
    reader.close()
  }
}

async function listed(
  reader: ObjectReader,
  commit: CommitId,
  folder = '',
): Promise<{
  readonly paths: readonly { readonly path: string; readonly oid: string }[]
  readonly problems: readonly Finding[]
}> {
  const tree = await folderOf(reader, commit, folder)
  const { diff } = await nextTree(undefined, tree, reader.read)
  const inside = folder === '' ? '' : `${folder}/`
  const paths = diff.changes
    .flatMap(({ path, after }) =>
      after === undefined ? [] : [{ path: inside + path, oid: after }],
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  return { paths, problems: diff.problems }
}

/** The tree of a folder of a commit; `undefined` when there is no such folder. */
async function folderOf(
  reader: ObjectReader,
  commit: CommitId,
  folder: string,
): Promise<string | undefined> {
  let tree = await treeOf(reader, commit)
  for (const name of folder.split('/').filter(Boolean)) {
    const entries = parseTree(await soundBytes(reader, tree))
    if (typeof entries === 'string') return undefined
    const entry = entries.find((one) => one.name === name && one.mode === FOLDER_MODE)
    if (entry === undefined) return undefined
    tree = entry.oid
  }
  return tree
}
