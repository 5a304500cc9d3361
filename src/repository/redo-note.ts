/** The note of a branch that is done anew says which commits take the place of which, so that after an interruption nothing is done twice. */
import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { CommitId } from '../core/record/commit.ts'
import { placeOf } from '../core/record/project-folder.ts'
import type { Repository } from './git.ts'
import { pathProblem } from './path-grammar.ts'
import { plainText } from './plain-file.ts'

/** A document that stays in the work tree as an edit: nobody has signed it there yet. */
export interface Edit {
  /** Where it stands in the work tree. */
  readonly path: string
  /** Where it belongs afterwards. */
  readonly to: string
  /** The blob from which it was edited; absent where there was none. */
  readonly base?: string | undefined
}

/** What the work tree gets besides what the commits say. */
export interface WorkTreeMoves {
  readonly edits: readonly Edit[]
  /** The folders of own projects that lie elsewhere there, old and new: what is unsaved in one goes along. */
  readonly moved: readonly (readonly [from: string, to: string])[]
}

/** One try: the commits up to `from` are done anew in those up to `commit`. */
export interface Redone extends WorkTreeMoves {
  readonly from: CommitId
  readonly commit: CommitId
}

/** Every try whose end is not known; none where there is no note, or it is torn. */
export async function readRedone(repo: Repository): Promise<readonly Redone[]> {
  const text = (await plainText(noteFile(repo))) ?? '[]'
  try {
    const read: unknown = JSON.parse(text)
    return Array.isArray(read) && read.every(isRedone) ? read : []
  } catch {
    return []
  }
}

/** Writes the note whole. */
export async function noteRedone(repo: Repository, all: readonly Redone[]): Promise<void> {
  const fresh = `${noteFile(repo)}.${randomBytes(6).toString('hex')}`
  const handle = await open(fresh, 'wx', 0o600)
  try {
    await handle.writeFile(JSON.stringify(all))
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(fresh, noteFile(repo))
}

/** Drops the note: the branch stands where it said. */
export async function dropRedone(repo: Repository): Promise<void> {
  await rm(noteFile(repo), { force: true, recursive: true })
}

function noteFile(repo: Repository): string {
  return join(repo.gitDir, 'bd-redone.json')
}

const OBJECT = /^[0-9a-f]{40}$/

/** It lies where anybody could write it who can write in the git folder. */
function isRedone(value: unknown): value is Redone {
  if (typeof value !== 'object' || value === null) return false
  const { from, commit, edits, moved } = value as Partial<Redone>
  if (!isObject(from) || !isObject(commit)) return false
  return (
    Array.isArray(edits) &&
    edits.every(({ path, to }) => isPlace(path) && isPlace(to)) &&
    edits.every(({ base }) => base === undefined || isObject(base)) &&
    Array.isArray(moved) &&
    moved.every((one) => Array.isArray(one) && one.every((folder) => isFolder(folder)))
  )
}

function isObject(value: unknown): value is string {
  return typeof value === 'string' && OBJECT.test(value)
}

function isPlace(value: unknown): value is string {
  return typeof value === 'string' && pathProblem(value) === undefined
}

function isFolder(value: unknown): value is string {
  return typeof value === 'string' && placeOf(value)?.folder === value
}
