/** What a founding or a request that failed has made is taken back: the new key, the repository, the folders they stand in. */
import { rm, rmdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { headCommit } from '../../repository/branch.ts'
import { openRepository } from '../../repository/git.ts'
import type { Session } from '../session.ts'
import type { Key } from './own-key.ts'

/** Does what the key was wanted for; where that fails, a key that was made for it goes again. */
export async function orNoKey<T>(key: Key, use: () => Promise<T>): Promise<T> {
  try {
    return await use()
  } catch (error) {
    await removeKey(key)
    throw error
  }
}

/**
 * Founds in a folder; where that fails before the first commit stands, the folder is as it was and a new key is gone.
 * With the first commit the workspace is there, and so stays its key, whatever fails behind it.
 */
export async function orNothing<T>(
  { env }: Session,
  { dir, key, isFolder }: { readonly dir: string; readonly key: Key; readonly isFolder: boolean },
  found: () => Promise<T>,
): Promise<T> {
  const before = await outermostNew(dir)
  try {
    return await found()
  } catch (error) {
    const repo = await openRepository(dir, { env }).catch(() => undefined)
    const isFounded = repo !== undefined && (await headCommit(repo)) !== undefined
    if (!isFounded) {
      await removeKey(key)
      if (isFolder) await rm(join(dir, '.git'), { recursive: true, force: true })
      if (before !== undefined) await removeEmpty(dir, before)
    }
    throw error
  }
}

async function removeKey({ keep, folder }: Key): Promise<void> {
  if (keep?.isNew !== true) return
  for (const file of [keep.spec, `${keep.spec}.pub`]) await rm(file, { force: true })
  if (folder !== undefined) await removeEmpty(dirname(keep.spec), folder)
}

/** The outermost folder of the path that is not there yet; `undefined` where all are. */
async function outermostNew(dir: string): Promise<string | undefined> {
  const isThere = (path: string) =>
    stat(path).then(
      () => true,
      () => false,
    )
  if (await isThere(dir)) return undefined
  let at = dir
  while (!(await isThere(dirname(at)))) at = dirname(at)
  return at
}

/** Removes empty folders from the innermost to the outermost. */
async function removeEmpty(inner: string, outer: string): Promise<void> {
  for (let at = inner; at.length >= outer.length; at = dirname(at)) {
    const isGone = await rmdir(at).then(
      () => true,
      () => false,
    )
    if (!isGone) return
  }
}
