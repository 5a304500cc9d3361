/** Carries out an act, or several together: objects, signatures, branch, then the user's index and work tree. */
import { CannotRun, cannotRun } from '../core/rules/cannot-run.ts'
import type { CommitId } from '../core/record/commit.ts'
import { headStanding, moveBranch, refuseUnderWay } from './branch.ts'
import type { Repository } from './git.ts'
import { lockIndex, unlockIndex } from './index-update.ts'
import type { Journal } from './journal.ts'
import { dropJournal, newJournal, writeJournal } from './journal.ts'
import type { MendStep } from './mend.ts'
import { finishJournal, follow } from './mend.ts'
import type { ObjectReader } from './object-reader.ts'
import { openObjectReader } from './object-reader.ts'
import { asRead, writeObjects } from './objects-write.ts'
import { type SignedAct, signedCommit, whoOf } from './signed-commit.ts'
import { treeOf } from './sound-objects.ts'
import type { PlannedFiles, PlannedPath, TreePlan } from './tree-plan.ts'
import { planTree } from './tree-plan.ts'

/** How commits come to stand on the branch. */
export interface Landing {
  /** The commit that they build on; `undefined` makes the first commit of an unborn branch. */
  readonly parent: CommitId | undefined
  /** Sends the last commit, and so all of them, before the branch moves to it; throws where it was not taken, and nothing is written then. */
  readonly publish?: (commit: CommitId) => Promise<'sent' | 'unknown'>
  readonly onStep?: (step: MendStep) => void
}

/** One act, ready to be carried out. */
export interface CommitOrder extends SignedAct, Landing {}

export interface Committed {
  readonly commit: CommitId
  /** Planned paths where the user's own unsaved file was kept in the work tree. */
  readonly kept: readonly string[]
  /** Whether the others have it; absent where it was to be sent to nobody. */
  readonly sent?: 'sent' | 'unknown'
}

/**
 * Takes one act and gives its commit. The branch is the state: before it moves nothing has changed,
 * after it moved {@link finishJournal} completes what an interruption left.
 * Throws `CannotRun`: `bare-repository`, `detached-head`, `merge-under-way`, `another-run`,
 * `index-locked`, `branch-moved`, and whatever `sign` refuses.
 */
export function commitPlan(repo: Repository, order: CommitOrder): Promise<Committed> {
  return commitPlans(repo, order, [order])
}

/**
 * The same for acts that are carried out together, each a commit behind the one before it: they are sent and moved to at once,
 * so that either all of them are there or none. Gives the last.
 */
export async function commitPlans(
  repo: Repository,
  { parent, publish, onStep = () => {} }: Landing,
  acts: readonly [SignedAct, ...(readonly SignedAct[])],
): Promise<Committed> {
  if (repo.bare) throw cannotRun('bare-repository', { dir: repo.top })
  await finishJournal(repo)
  await refuseUnderWay(repo)
  const reader = openObjectReader(repo)
  try {
    const [first, ...rest] = acts
    // Each of the two asks git or the signer and waits: together they wait once.
    const [ref, plan] = await Promise.all([
      branchAt(repo, parent),
      planFrom(parent, first.files, reader),
    ])
    let commit = await written(repo, reader, { ...first, parent }, plan, onStep)
    let paths = plan.paths
    for (const act of rest) {
      const behind = await planFrom(commit, act.files, reader)
      commit = await written(repo, reader, { ...act, parent: commit }, behind, onStep)
      paths = together(paths, behind.paths)
    }
    const last = acts.at(-1) ?? first
    const journal = newJournal(ref, parent, commit)
    await writeJournal(repo, journal)
    onStep('journal')
    let sent: Committed['sent']
    await changing(repo, journal, async () => {
      await lockIndex(repo, journal.mark)
      onStep('locked')
      await refuseUnderWay(repo)
      sent = await publish?.(commit)
      if (sent !== undefined) onStep('published')
      await moveBranch(repo, ref, parent, commit, whoOf(last))
    })
    onStep('branch')
    const kept = await follow(repo, journal, paths, reader, onStep).catch((error: unknown) => {
      throw unfinished(error, commit)
    })
    return { commit, kept, ...(sent === undefined ? {} : { sent }) }
  } finally {
    reader.close()
  }
}

/** Signs the commit and writes it with the objects of its plan; what was written now is what is read next. */
async function written(
  repo: Repository,
  reader: ObjectReader,
  order: SignedAct & Pick<Landing, 'parent'>,
  plan: TreePlan,
  onStep: (step: 'objects' | 'signed') => void,
): Promise<CommitId> {
  const [commit] = await Promise.all([
    signedCommit(order, plan.root),
    writeObjects(repo, plan.objects),
  ])
  onStep('objects')
  await writeObjects(repo, [commit])
  onStep('signed')
  reader.keep([...plan.objects, commit].map(asRead))
  return commit.oid
}

/** What two plans change one behind the other: each path from where it was before both. */
function together(
  first: readonly PlannedPath[],
  second: readonly PlannedPath[],
): readonly PlannedPath[] {
  const before = new Map(first.map((one) => [one.path, one.before]))
  const later = new Set(second.map(({ path }) => path))
  return [
    ...first.filter(({ path }) => !later.has(path)),
    ...second.map((one) => (before.has(one.path) ? { ...one, before: before.get(one.path) } : one)),
  ]
}

/** Runs what may still be refused; a refusal leaves neither lock nor journal. */
async function changing(
  repo: Repository,
  journal: Journal,
  run: () => Promise<void>,
): Promise<void> {
  try {
    await run()
  } catch (error) {
    await unlockIndex(repo, journal.mark)
    await dropJournal(repo)
    throw error
  }
}

/** Where the disk failed behind the branch, the act is done: whoever did it again would do it twice. */
function unfinished(error: unknown, commit: CommitId): unknown {
  if (error instanceof CannotRun && error.reason === 'file-system') {
    const { file = '', detail = '' } = error.facts
    return cannotRun('signed-unfinished', { commit, detail: `${file} ${detail}` })
  }
  const { code, syscall, path = '' } = error as NodeJS.ErrnoException
  if (code === undefined || syscall === undefined) return error
  return cannotRun('signed-unfinished', { commit, detail: `${path} ${code}`.trim() })
}

/** The trees and files that an act writes behind a commit. */
export async function planFrom(
  parent: CommitId | undefined,
  files: PlannedFiles,
  reader: ObjectReader,
): Promise<TreePlan> {
  const tree = parent === undefined ? undefined : await treeOf(reader, parent)
  return planTree(tree, files, reader.read)
}

/** HEAD's branch, which must stand at the commit the act builds on. */
async function branchAt(repo: Repository, parent: CommitId | undefined): Promise<string> {
  const { ref, tip: found } = await headStanding(repo)
  if (found === parent) return ref
  throw cannotRun('branch-moved', { branch: ref, expected: parent ?? '', found: found ?? '' })
}
