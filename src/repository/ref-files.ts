/** Reads branches from git's own files, which costs no process; whatever is not plain there is left to git. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CommitId } from '../core/commit.ts'
import type { Repository } from './git.ts'

/** What the files say; `unsure` where only git can tell (another ref storage, a symbolic ref, a file in between). */
export type Said<T> = { readonly sure: true; readonly value: T } | { readonly sure: false }

const UNSURE = { sure: false } as const
const BRANCH = /^ref: (refs\/heads\/[^\s~^:?*[\\]+)\n?$/
const COMMIT = /^([0-9a-f]{40})\n?$/

/** The branch that HEAD points to; `undefined` when it is detached. */
export async function branchInFiles(repo: Repository): Promise<Said<string | undefined>> {
  const text = await textOf(join(repo.gitDir, 'HEAD'))
  if (text === undefined || (await otherStorage(repo))) return UNSURE
  const branch = BRANCH.exec(text)?.[1]
  if (branch !== undefined && branch !== 'refs/heads/.invalid') return { sure: true, value: branch }
  return COMMIT.test(text) ? { sure: true, value: undefined } : UNSURE
}

/** Where a branch stands by its loose file or packed-refs; `undefined` while it is unborn. */
export async function tipInFiles(
  repo: Repository,
  ref: string,
): Promise<Said<CommitId | undefined>> {
  if (await otherStorage(repo)) return UNSURE
  const loose = await textOf(join(repo.commonDir, ...ref.split('/')))
  if (loose !== undefined) {
    const commit = COMMIT.exec(loose)?.[1]
    return commit === undefined ? UNSURE : { sure: true, value: commit }
  }
  const packed = (await textOf(join(repo.commonDir, 'packed-refs'))) ?? ''
  const line = packed.split('\n').find((one) => one.endsWith(` ${ref}`))
  return { sure: true, value: line?.slice(0, 40) }
}

/** Whether any replace ref may be there. */
export async function mayReplace(repo: Repository): Promise<boolean> {
  const loose = await readdir(join(repo.commonDir, 'refs', 'replace')).catch(() => [])
  const packed = (await textOf(join(repo.commonDir, 'packed-refs'))) ?? ''
  return loose.length > 0 || packed.includes(' refs/replace/') || (await otherStorage(repo))
}

/** Whether the repository's own configuration mentions a word; where it includes other files, it may. */
export async function mayConfigure(repo: Repository, word: RegExp): Promise<boolean> {
  const texts = [join(repo.commonDir, 'config'), join(repo.gitDir, 'config.worktree')].map(textOf)
  const text = (await Promise.all(texts)).join('\n')
  return word.test(text) || /^\s*\[include/im.test(text)
}

function otherStorage(repo: Repository): Promise<boolean> {
  return mayConfigure(repo, /refstorage/i)
}

function textOf(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined)
}
