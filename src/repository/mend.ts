/** Brings index and work tree along behind the branch, also after a command that was interrupted. */
import { cannotRun } from '../core/cannot-run.ts'
import type { CommitId } from '../core/commit.ts'
import { branchTip, headBranch } from './branch.ts'
import type { Repository } from './git.ts'
import { git } from './git.ts'
import { lockIndex, unlockIndex, updateIndex } from './index-update.ts'
import type { Journal } from './journal.ts'
import { dropJournal, readJournal } from './journal.ts'
import type { ObjectReader } from './object-stream.ts'
import { openObjectReader } from './object-stream.ts'
import { blobId, bringAlong } from './worktree.ts'

/** The steps of carrying out an act, in order, as `onStep` hears of them when each is done. */
export const STEPS = [
  'objects',
  'signed',
  'journal',
  'locked',
  'branch',
  'index',
  'work-tree',
  'unlocked',
  'done',
] as const
export type Step = (typeof STEPS)[number]

/** What a journal of an interrupted command came to. */
export interface Finished {
  readonly state: 'none' | 'finished' | 'dropped'
  readonly commit?: CommitId
  readonly kept: readonly string[]
}

/**
 * Completes or discards what an interrupted command left; every command calls it first.
 * If the branch stands at the journal's commit, index and work tree are brought along.
 * Throws `CannotRun` `another-run` or `index-locked`, leaving the journal.
 */
export async function finishJournal(repo: Repository): Promise<Finished> {
  const journal = await readJournal(repo)
  if (journal === undefined) return { state: 'none', kept: [] }
  if (journal === 'torn') {
    await dropJournal(repo)
    return { state: 'dropped', kept: [] }
  }
  const { ref, commit, mark } = journal
  const here = await headBranch(repo).catch(() => undefined)
  if (here !== ref || (await branchTip(repo, ref)) !== commit) {
    await unlockIndex(repo, mark)
    await dropJournal(repo)
    return { state: 'dropped', kept: [] }
  }
  await lockIndex(repo, mark)
  const reader = openObjectReader(repo)
  try {
    return { state: 'finished', commit, kept: await follow(repo, journal, reader, () => {}) }
  } finally {
    reader.close()
  }
}

/** Brings index and work tree along behind the branch, then gives lock and journal back. */
export async function follow(
  repo: Repository,
  journal: Journal,
  reader: ObjectReader,
  onStep: (step: Step) => void,
): Promise<readonly string[]> {
  const paths = journal.paths.map(({ path, before, after }) => ({ path, before, after }))
  await updateIndex(repo, paths)
  onStep('index')
  const kept: string[] = []
  for (const planned of paths) {
    if (!(await bringAlong(repo, planned, (oid) => contentOf(repo, reader, oid))))
      kept.push(planned.path)
  }
  onStep('work-tree')
  await unlockIndex(repo, journal.mark)
  onStep('unlocked')
  await dropJournal(repo)
  onStep('done')
  return kept
}

/** The bytes of a commit, a tree or a text, which must be sound; throws `CannotRun` `git-failed`. */
export async function soundBytes(reader: ObjectReader, oid: string): Promise<Buffer> {
  const object = await reader.read(oid)
  if (object.bytes !== undefined && object.intact) return object.bytes
  throw unsound(oid)
}

/** The bytes of a blob of any size. */
async function contentOf(repo: Repository, reader: ObjectReader, oid: string): Promise<Buffer> {
  const object = await reader.read(oid)
  if (!object.intact) throw unsound(oid)
  const bytes = object.bytes ?? (await git(repo, ['cat-file', 'blob', oid]))
  if (blobId(bytes) !== oid) throw unsound(oid)
  return bytes
}

function unsound(oid: string): Error {
  return cannotRun('git-failed', { command: 'git cat-file', detail: `unsound object ${oid}` })
}
