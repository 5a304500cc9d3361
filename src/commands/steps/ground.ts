/** Where a workspace may be founded: in a new or empty folder, or in a repository that has no commit yet. */
import { access, readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CannotRun, cannotRun } from '../../core/rules/cannot-run.ts'
import { anyRef, headBranch, headCommit } from '../../repository/branch.ts'
import { workspaceElsewhere } from '../../repository/elsewhere.ts'
import { hasFile, openRepository, type Repository } from '../../repository/git.ts'
import { isLeaving } from '../../repository/leavings.ts'
import type { Session } from '../session.ts'
import { UsageError } from './refusal.ts'

/** The ground of a new workspace; a repository is one that somebody made or cloned before there was anything in it. */
export type Ground =
  | { readonly kind: 'folder' }
  | { readonly kind: 'repository'; readonly repo: Repository }

/** The branch of a workspace that is founded in a folder, whatever `init.defaultBranch` says. */
export const FIRST_BRANCH = 'main'

/** Looks at the folder. Refused: one that holds files, commits, or a workspace, or lies within a repository. */
export async function groundIn(session: Session, dir: string): Promise<Ground> {
  const repo = await repositoryAround(session, dir)
  if (repo === undefined) {
    await refuseFiles(dir)
    return { kind: 'folder' }
  }
  if (repo.bare) throw cannotRun('bare-repository', { dir })
  if (!(await isSame(repo.top, dir))) {
    const kind = (await exists(join(repo.top, 'bd.yaml')))
      ? 'inside-workspace'
      : 'inside-repository'
    throw new UsageError(kind, { dir, top: repo.top })
  }
  await refuseHistory(repo, dir)
  await refuseFiles(dir)
  return { kind: 'repository', repo }
}

async function refuseHistory(repo: Repository, dir: string): Promise<void> {
  const head = await headCommit(repo)
  if (head !== undefined && (await hasFile(repo, head, 'bd.yaml'))) {
    throw new UsageError('already-workspace', { dir })
  }
  const elsewhere = await workspaceElsewhere(repo)
  if (elsewhere !== undefined) {
    throw cannotRun('workspace-elsewhere', { ...elsewhere, here: await headBranch(repo) })
  }
  if (head !== undefined || (await anyRef(repo))) throw new UsageError('has-history', { dir })
}

async function refuseFiles(dir: string): Promise<void> {
  const names = await readdir(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    if (error.code === 'ENOTDIR') throw new UsageError('not-a-folder', { dir })
    throw error
  })
  const files = names.filter((name) => !isLeaving(name))
  if (files.length === 0) return
  const shown = files.sort().slice(0, 5).join(', ')
  throw new UsageError('folder-not-empty', { dir, files: files.length > 5 ? `${shown} …` : shown })
}

/** The repository around the folder, or around the nearest one above that is there. */
async function repositoryAround(session: Session, dir: string): Promise<Repository | undefined> {
  let at = dir
  while (!(await exists(at)) && dirname(at) !== at) at = dirname(at)
  const { env } = session
  return openRepository(at, { env }).catch((error: unknown) => {
    if (error instanceof CannotRun && error.reason === 'not-a-workspace') return undefined
    throw error
  })
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

/** Whether two paths are the same folder, by whatever links. */
async function isSame(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path).catch(() => undefined)))
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev
}
