/** Brings single files of the work tree along, never through a symlink, never over unsaved edits. */
import { hash, randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { lstat, mkdir, open, readFile, rename, rm, rmdir, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Repository } from './git.ts'
import type { PlannedPath } from './tree-plan.ts'

/** What stands at a path of the work tree; `other` is a symlink, a folder, or behind one. */
export type FileState =
  | { readonly kind: 'absent' }
  | { readonly kind: 'file'; readonly bytes: Buffer; readonly oid: string }
  | { readonly kind: 'other' }

/** The id git gives these bytes as a blob. */
export function blobId(bytes: Uint8Array): string {
  const head = Buffer.from(`blob ${bytes.length}\0`, 'latin1')
  return hash('sha1', Buffer.concat([head, bytes]))
}

/** What stands at a path, looked at without following any symlink. */
export async function standingAt(top: string, path: string): Promise<FileState> {
  if (!(await hasPlainFolders(top, path))) return { kind: 'other' }
  const file = join(top, path)
  const there = await lstat(file).catch(() => undefined)
  if (there === undefined) return { kind: 'absent' }
  if (!there.isFile()) return { kind: 'other' }
  const bytes = await readFile(file)
  return { kind: 'file', bytes, oid: blobId(bytes) }
}

/**
 * Writes or removes one file whose content is still the one before. Gives `false`, and leaves the
 * user's file as it is, when it is neither the content before nor the one after.
 */
export async function bringAlong(
  repo: Repository,
  planned: PlannedPath,
  bytesOf: (oid: string) => Promise<Uint8Array>,
): Promise<boolean> {
  const { path, before, after } = planned
  const now = await standingAt(repo.top, path)
  if (now.kind === 'other') return false
  const oid = now.kind === 'file' ? now.oid : undefined
  if (oid === after) return true
  if (oid !== before) return false
  const file = join(repo.top, path)
  if (after === undefined) await remove(repo.top, file)
  else await put(repo, file, await bytesOf(after))
  return true
}

async function put(repo: Repository, file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const name = `bd-write-${randomBytes(6).toString('hex')}`
  // In the git folder first, where an interrupted run leaves nothing in the user's sight.
  const temporary = join(repo.gitDir, name)
  await writeNew(temporary, bytes)
  try {
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    const beside = join(dirname(file), `.${name}`)
    await writeNew(beside, bytes)
    await rename(beside, file)
  }
}

async function writeNew(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o666)
  try {
    await handle.writeFile(bytes)
  } finally {
    await handle.close()
  }
}

/** Removes a file and the folders it leaves empty, as git does. */
async function remove(top: string, file: string): Promise<void> {
  await unlink(file)
  for (let dir = dirname(file); dir.length > top.length; dir = dirname(dir)) {
    const emptied = await rmdir(dir).then(
      () => true,
      () => false,
    )
    if (!emptied) return
  }
}

/** Whether every folder above the path is a real folder or not there yet. */
async function hasPlainFolders(top: string, path: string): Promise<boolean> {
  let dir = top
  for (const segment of path.split('/').slice(0, -1)) {
    dir = join(dir, segment)
    const there = await lstat(dir).catch(() => undefined)
    if (there === undefined) return true
    if (!there.isDirectory()) return false
  }
  return true
}
