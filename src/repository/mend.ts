/** Brings index and work tree along behind the branch, also after a command that was interrupted. */
import type { CommitId } from '../core/record/commit.ts'
import { branchTip, headBranch } from './branch.ts'
import { parseCommit } from './commit-format.ts'
import { differing } from './differing.ts'
import { isAncestor } from './mainline.ts'
import type { Repository } from './git.ts'
import { inTheWay } from './in-the-way.ts'
import { lockIndex, unlockIndex, updateIndex } from './index-update.ts'
import type { Journal } from './journal.ts'
import { dropJournal, readJournal } from './journal.ts'
import type { ObjectReader } from './object-reader.ts'
import { openObjectReader } from './object-reader.ts'
import { soundBlob, soundBytes } from './sound-objects.ts'
import { moveUnsaved } from './moved-edits.ts'
import { dropRedone, readRedone, type Redone } from './redo-note.ts'
import type { PlannedPath } from './tree-plan.ts'
import { bringAlong } from './worktree.ts'

/** The steps of carrying out an act, in order, as `onStep` hears of them when each is done. */
export const STEPS = [
  'objects',
  'signed',
  'journal',
  'locked',
  'published',
  'branch',
  'index',
  'work-tree',
  'unlocked',
  'done',
] as const
export type MendStep = (typeof STEPS)[number]

/** What a journal of an interrupted command came to. */
export interface Finished {
  readonly state: 'none' | 'finished' | 'dropped'
  readonly commit?: CommitId
  readonly kept: readonly string[]
}

/**
 * Completes or discards what an interrupted command left; whoever is about to write calls it first, whoever only reads never.
 * If the branch stands at the journal's commit, index and work tree are brought along, by what the commits hold.
 * Throws `CannotRun` `another-run` or `index-locked`, leaving the journal.
 */
export async function finishJournal(repo: Repository): Promise<Finished> {
  const journal = await readJournal(repo)
  if (journal === undefined) return { state: 'none', kept: [] }
  if (journal === 'torn') {
    await dropJournal(repo)
    return { state: 'dropped', kept: [] }
  }
  const { ref, commit, mark, from } = journal
  const here = await headBranch(repo).catch(() => undefined)
  const reader = openObjectReader(repo)
  try {
    const moved = here === ref && (await branchTip(repo, ref)) === commit
    const tries = await readRedone(repo)
    const redone = tries.find((one) => one.from === from && one.commit === commit)
    const paths = moved ? await pathsOfMove(repo, journal, reader, redone) : undefined
    if (paths === undefined) {
      await unlockIndex(repo, mark)
      await dropJournal(repo)
      return { state: 'dropped', kept: [] }
    }
    await lockIndex(repo, mark)
    const kept = await follow(repo, journal, paths, reader, () => {}, redone)
    if (redone !== undefined) await dropRedone(repo)
    return { state: 'finished', commit, kept }
  } finally {
    reader.close()
  }
}

/**
 * What the journal's move changes, read from the two commits. `undefined` where bd made no such move: from a commit that
 * does not stand before the other, or with paths and modes that bd never writes.
 */
async function pathsOfMove(
  repo: Repository,
  { from, commit }: Journal,
  reader: ObjectReader,
  redone: Redone | undefined,
): Promise<readonly PlannedPath[] | undefined> {
  const { parents } = parseCommit(await soundBytes(reader, commit)).parts
  // A journal of bd 0.2.0 names no commit before: there it was the parent.
  const before = from ?? parents[0]
  if (before !== undefined && before !== parents[0] && redone === undefined) {
    if (!(await isAncestor(repo, before, commit))) return undefined
  }
  const { paths, sound } = await differing(repo, before, commit)
  return sound ? paths : undefined
}

/**
 * Brings index and work tree along behind the branch, then gives lock and journal back. Behind acts that were done anew, what is
 * to stay an edit stays, and what is unsaved goes along with its project.
 */
export async function follow(
  repo: Repository,
  { mark, brings }: Journal,
  paths: readonly PlannedPath[],
  reader: ObjectReader,
  onStep: (step: 'index' | 'work-tree' | 'unlocked' | 'done') => void,
  redone?: Redone,
): Promise<readonly string[]> {
  const edited = new Set(brings === 'others' ? await inTheWay(repo, paths) : [])
  for (const { path, to } of redone?.edits ?? []) if (path === to) edited.add(path)
  const moving = paths.filter(({ path }) => !edited.has(path))
  await updateIndex(repo, moving)
  onStep('index')
  const kept = [...edited]
  for (const planned of moving) {
    if (!(await bringAlong(repo, planned, (oid) => soundBlob(repo, reader, oid))))
      kept.push(planned.path)
  }
  if (redone !== undefined) await moveUnsaved(repo, reader, redone)
  onStep('work-tree')
  await unlockIndex(repo, mark)
  onStep('unlocked')
  await dropJournal(repo)
  onStep('done')
  return kept
}
