/** Holds git's index lock, and brings single paths of the user's index along under it. */
import { copyFile, mkdir, open, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { gitFailure, lockedBy } from './git-failure.ts'
import { runChild } from './child.ts'
import type { Repository } from './git.ts'
import { plainText } from './plain-file.ts'
import type { PlannedPath } from './tree-plan.ts'
import { FILE_MODE } from './tree-format.ts'

const NO_OBJECT = '0'.repeat(40)

/**
 * Takes the index lock for the journal with this mark; its own lock, left by an interrupted run,
 * is taken over. Throws `CannotRun` `index-locked` when anybody else holds it.
 */
export async function lockIndex(repo: Repository, mark: string): Promise<void> {
  const file = lockFile(repo)
  try {
    const handle = await open(file, 'wx', 0o644)
    try {
      await handle.writeFile(mark)
    } catch (error) {
      // On a full disk an empty lock would stay that nobody gives back.
      await rm(file, { force: true })
      throw error
    } finally {
      await handle.close()
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const held = await plainText(file)
    if (held !== mark) throw lockedBy(file)
  }
}

/** Gives the lock back if it is the one with this mark. */
export async function unlockIndex(repo: Repository, mark: string): Promise<void> {
  const held = await plainText(lockFile(repo))
  if (held === mark) await rm(lockFile(repo), { force: true })
}

/** Sets exactly these paths in the index, which must be locked; everything else staged stays. */
export async function updateIndex(repo: Repository, paths: readonly PlannedPath[]): Promise<void> {
  const index = join(repo.gitDir, 'index')
  const copy = join(repo.gitDir, 'bd-index')
  // git locks the index it writes, so it writes a copy; the rename puts it in place at once.
  await rm(`${copy}.lock`, { force: true })
  await rm(copy, { force: true })
  const before = await stat(index).catch(() => undefined)
  if (before !== undefined) await copyFile(index, copy)
  const lines = paths.map(({ path, after }) => `${modeOf(after)} ${after ?? NO_OBJECT}\t${path}\0`)
  // While writing, git would look at files as young as the index and run the filters configured for
  // them; an empty work tree has none. The index keeps its age, so that git looks at them later.
  const empty = join(repo.gitDir, 'bd-empty')
  await mkdir(empty, { recursive: true })
  const places = { GIT_DIR: repo.gitDir, GIT_WORK_TREE: empty, GIT_INDEX_FILE: copy }
  const env = { ...repo.env, ...places }
  const args = ['update-index', '-z', '--index-info']
  const ended = await runChild('git', args, { env, cwd: empty, input: lines.join('') })
  if (ended.code !== 0) throw gitFailure('git update-index', ended.err, repo.top)
  if (before !== undefined) await utimes(copy, before.atime, Math.floor(before.mtimeMs / 1000))
  await rename(copy, index)
  await rm(empty, { recursive: true, force: true })
}

function modeOf(after: string | undefined): string {
  return after === undefined ? '0' : FILE_MODE
}

function lockFile(repo: Repository): string {
  return join(repo.gitDir, 'index.lock')
}
