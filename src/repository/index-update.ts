/** Holds git's index lock, and brings single paths of the user's index along under it. */
import { copyFile, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { cannotRun } from '../core/cannot-run.ts'
import type { Repository } from './git.ts'
import { runGit } from './git.ts'
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
    await handle.writeFile(mark)
    await handle.close()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const held = await readFile(file, 'utf8').catch(() => '')
    if (held !== mark) throw cannotRun('index-locked', { file })
  }
}

/** Gives the lock back if it is the one with this mark. */
export async function unlockIndex(repo: Repository, mark: string): Promise<void> {
  const held = await readFile(lockFile(repo), 'utf8').catch(() => '')
  if (held === mark) await rm(lockFile(repo), { force: true })
}

/** Sets exactly these paths in the index, which must be locked; everything else staged stays. */
export async function updateIndex(repo: Repository, paths: readonly PlannedPath[]): Promise<void> {
  const index = join(repo.gitDir, 'index')
  const copy = join(repo.gitDir, 'bd-index')
  // git locks the index it writes, so it writes a copy; the rename puts it in place at once.
  await rm(`${copy}.lock`, { force: true })
  await rm(copy, { force: true })
  await copyFile(index, copy).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  const lines = paths.map(({ path, after }) => `${modeOf(after)} ${after ?? NO_OBJECT}\t${path}\0`)
  const env = { ...repo.env, GIT_INDEX_FILE: copy }
  const args = ['update-index', '-z', '--index-info']
  const ended = await runGit(repo, args, lines.join(''), env)
  if (ended.code !== 0)
    throw cannotRun('git-failed', { command: 'git update-index', detail: ended.err.trim() })
  await rename(copy, index)
}

function modeOf(after: string | undefined): string {
  return after === undefined ? '0' : FILE_MODE
}

function lockFile(repo: Repository): string {
  return join(repo.gitDir, 'index.lock')
}
