/** Takes the branch on to what others have and puts own acts behind it: their commits, the push, then one move. */
import type { CommitId, Identity } from '../core/record/commit.ts'
import { cannotRun } from '../core/rules/cannot-run.ts'
import { type Landing, planFrom } from './apply.ts'
import { type SignedAct, signedCommit } from './signed-commit.ts'
import { headStanding, moveBranch, refuseUnderWay } from './branch.ts'
import { differing } from './differing.ts'
import type { Repository } from './git.ts'
import { lockIndex, unlockIndex, updateIndex } from './index-update.ts'
import { dropJournal, newJournal, writeJournal } from './journal.ts'
import { keep } from './kept-refs.ts'
import { isAncestor } from './mainline.ts'
import { finishJournal, follow } from './mend.ts'
import { openObjectReader } from './object-reader.ts'
import { writeObjects } from './objects-write.ts'
import { dropRedone, noteRedone, readRedone, type Redone, type WorkTreeMoves } from './redo-note.ts'
import { bringAlong, standingAt } from './worktree.ts'

/** The steps, in order, as `onStep` hears of them when each is done. */
export const REDO_STEPS = [
  'signed',
  'kept',
  'noted',
  'journal',
  'locked',
  'published',
  'edits',
  'branch',
  'index',
  'work-tree',
  'unlocked',
  'done',
] as const
type RedoStep = (typeof REDO_STEPS)[number]

/** Own acts to be put behind what others have. */
export interface RedoOrder extends WorkTreeMoves {
  /** Where the branch stands. */
  readonly from: CommitId
  /** What the others have. */
  readonly onto: CommitId
  readonly acts: readonly SignedAct[]
  /** Who moves the branch where there is no act. */
  readonly who: Identity
  readonly publish?: Landing['publish']
  readonly onStep?: (step: RedoStep) => void
}

export interface Redid {
  /** The new commits, in the order of the acts. */
  readonly commits: readonly CommitId[]
  readonly sent?: 'sent' | 'unknown'
}

/**
 * What stood before is kept (see `kept-refs.ts`). Before the push nothing has changed; from then on the note says what was done, so
 * that it is not done twice. Throws `CannotRun` as `commitPlan` does.
 */
export async function redo(repo: Repository, order: RedoOrder): Promise<Redid> {
  const { from, onto, acts, who, edits, moved, onStep = () => {} } = order
  if (repo.bare) throw cannotRun('bare-repository', { dir: repo.top })
  await finishJournal(repo)
  await refuseUnderWay(repo)
  const { ref, tip } = await headStanding(repo)
  if (tip !== from)
    throw cannotRun('branch-moved', { branch: ref, expected: from, found: tip ?? '' })
  const reader = openObjectReader(repo)
  try {
    const commits: CommitId[] = []
    for (const act of acts) {
      const parent = commits.at(-1) ?? onto
      const plan = await planFrom(parent, act.files, reader)
      await writeObjects(repo, plan.objects)
      const commit = await signedCommit({ ...act, parent }, plan.root)
      await writeObjects(repo, [commit])
      commits.push(commit.oid)
    }
    onStep('signed')
    const commit = commits.at(-1) ?? onto
    await keep(repo, from)
    onStep('kept')
    const redone: Redone = { from, commit, edits, moved }
    await note(repo, redone)
    onStep('noted')
    const journal = newJournal(ref, from, commit, 'others')
    await writeJournal(repo, journal)
    onStep('journal')
    let sent: Redid['sent']
    try {
      await lockIndex(repo, journal.mark)
      onStep('locked')
      await refuseUnderWay(repo)
      if (commits.length > 0) sent = await order.publish?.(commit)
      if (sent !== undefined) onStep('published')
      await layEdits(repo, redone)
      onStep('edits')
      await moveBranch(repo, ref, from, commit, who)
    } catch (error) {
      await unlockIndex(repo, journal.mark)
      await dropJournal(repo)
      throw error
    }
    onStep('branch')
    const { paths } = await differing(repo, from, commit)
    await follow(repo, journal, paths, reader, onStep, redone)
    await dropRedone(repo)
    return { commits, ...(sent === undefined ? {} : { sent }) }
  } finally {
    reader.close()
  }
}

/** Of earlier tries those are kept that may still turn out to have been taken. */
async function note(repo: Repository, redone: Redone): Promise<void> {
  const earlier: Redone[] = []
  for (const one of await readRedone(repo)) {
    if (one.commit !== redone.commit && (await isAncestor(repo, one.from, redone.from)))
      earlier.push(one)
  }
  await noteRedone(repo, [...earlier, redone])
}

/** In the index an edit begins from what stood before it, so that a save merges what others made of that. */
async function layEdits(repo: Repository, { edits }: Redone): Promise<void> {
  const here = edits.filter(({ path, to }) => path === to)
  if (here.length > 0) {
    const bases = here.map(({ path, base }) => ({ path, before: undefined, after: base }))
    await updateIndex(repo, bases)
  }
  for (const { path, to } of edits) {
    if (path === to) continue
    const [now, there] = [await standingAt(repo.top, path), await standingAt(repo.top, to)]
    if (now.kind !== 'file' || there.kind !== 'absent') continue
    const planned = { path: to, before: undefined, after: now.oid }
    await bringAlong(repo, planned, async () => now.bytes)
  }
}
