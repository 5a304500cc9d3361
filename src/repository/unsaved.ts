/** Finds what the user has edited but not saved: the work tree under one folder against HEAD. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { CommitId } from '../core/record/commit.ts'
import { headCommit } from './branch.ts'
import { userEnvironment } from './child-environment.ts'
import type { Repository } from './git.ts'
import { runGit } from './git.ts'
import { isLeaving } from './leavings.ts'
import { listPaths } from './snapshot.ts'
import { standingAt } from './worktree.ts'

/** One path whose work tree content is not HEAD's; `other` is a symlink or a folder in a file's place. */
export interface UnsavedPath {
  readonly path: string
  readonly state: 'new' | 'changed' | 'deleted' | 'other'
  /** The bytes of a file that is new or changed. */
  readonly bytes: Uint8Array | undefined
}

/**
 * Takes a folder's path from the top (`projects/2026/2026-003`, or empty for all); gives what differs,
 * sorted. Against HEAD, or the commit that whoever asks has read there. Reads bytes itself: no filter, text conversion or file-system monitor runs. Left out: the leavings of systems
 * and programs, new files that git is told to ignore, what it is told not to look at, and what is not `wanted`.
 */
export async function unsavedPaths(
  repo: Repository,
  prefix: string,
  wanted: (path: string) => boolean = () => true,
  head?: CommitId,
): Promise<readonly UnsavedPath[]> {
  const tip = head ?? (await headCommit(repo))
  const saved = tip === undefined ? new Map<string, string>() : await listPaths(repo, tip, prefix)
  const found = (await filesUnder(repo.top, prefix)).filter(wanted)
  const fresh = found.filter((path) => !saved.has(path))
  const ignored = await ignoredOf(repo, fresh)
  const known = [...saved.keys()].filter(wanted)
  const paths = [...known, ...fresh.filter((path) => !ignored.has(path))].sort()
  const unsaved: UnsavedPath[] = []
  for (const path of paths) {
    const one = await unsavedAt(repo, path, saved.get(path))
    if (one !== undefined) unsaved.push(one)
  }
  // Git is asked only where something saved stands differently: mostly nothing does.
  if (!unsaved.some(({ path }) => saved.has(path))) return unsaved
  const passed = await notLookedAt(repo, prefix)
  return unsaved.filter(({ path }) => !passed.has(path) || !saved.has(path))
}

async function unsavedAt(
  repo: Repository,
  path: string,
  saved: string | undefined,
): Promise<UnsavedPath | undefined> {
  const now = await standingAt(repo.top, path)
  if (now.kind === 'other') return { path, state: 'other', bytes: undefined }
  if (now.kind === 'absent')
    return saved === undefined ? undefined : { path, state: 'deleted', bytes: undefined }
  if (now.oid === saved) return undefined
  return { path, state: saved === undefined ? 'new' : 'changed', bytes: now.bytes }
}

/** Every path below a folder that is no folder itself; symlinks are named, not followed. */
async function filesUnder(top: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(top, folder), { withFileTypes: true }).catch(() => [])
  const found: string[] = []
  for (const entry of entries) {
    if (isLeaving(entry.name)) continue
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) found.push(...(await filesUnder(top, path)))
    else found.push(path)
  }
  return found
}

/** The paths that git would not see, by every ignore file that the user has: asked of git in his own environment. */
async function ignoredOf(repo: Repository, paths: readonly string[]): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set()
  const own = userEnvironment(repo.inherited)
  const args = ['check-ignore', '-z', '--stdin', '--no-index']
  const { out } = await runGit(repo, args, paths.map((path) => `${path}\0`).join(''), own)
  return new Set(out.toString('utf8').split('\0').filter(Boolean))
}

/**
 * The paths that the user told git not to look at in his work tree: left out by a sparse checkout, or marked as unchanged
 * (`ls-files -v` shows `S` and small letters).
 */
async function notLookedAt(repo: Repository, prefix: string): Promise<ReadonlySet<string>> {
  const { out } = await runGit(repo, ['ls-files', '-v', '-z', '--', prefix === '' ? '.' : prefix])
  const lines = out.toString('utf8').split('\0').filter(Boolean)
  return new Set(lines.filter((line) => /^[Sa-z] /.test(line)).map((line) => line.slice(2)))
}
