/** Reads objects that something is built upon: each must be there, and be what its id says. */
import { cannotRun } from '../core/rules/cannot-run.ts'
import type { CommitId } from '../core/record/commit.ts'
import { parseCommit } from './commit-format.ts'
import { type Repository, git } from './git.ts'
import type { ObjectReader } from './object-reader.ts'
import { blobId } from './worktree.ts'

/** The bytes of a commit, a tree or a text; throws `CannotRun` `git-failed`. */
export async function soundBytes(reader: ObjectReader, oid: string): Promise<Buffer> {
  const object = await reader.read(oid)
  if (object.bytes !== undefined && object.intact) return object.bytes
  throw unsound(oid)
}

/** The tree of a commit; throws `CannotRun` `git-failed`. */
export async function treeOf(reader: ObjectReader, commit: CommitId): Promise<string> {
  return parseCommit(await soundBytes(reader, commit)).parts.tree
}

/** The bytes of a blob of any size; throws `CannotRun` `git-failed`. */
export async function soundBlob(
  repo: Repository,
  reader: ObjectReader,
  oid: string,
): Promise<Buffer> {
  const object = await reader.read(oid)
  if (!object.intact) throw unsound(oid)
  const bytes = object.bytes ?? (await git(repo, ['cat-file', 'blob', oid]))
  if (blobId(bytes) !== oid) throw unsound(oid)
  return bytes
}

function unsound(oid: string): Error {
  return cannotRun('git-failed', { command: 'git cat-file', detail: `unsound object ${oid}` })
}
