/** Carries out one act: objects, signature, branch, then the user's index and work tree. */
import { CannotRun, cannotRun } from '../core/rules/cannot-run.ts'
import type { CommitId } from '../core/record/commit.ts'
import { headStanding, moveBranch, refuseUnderWay } from './branch.ts'
import { formatCommit, parseCommit } from './commit-format.ts'
import type { Repository } from './git.ts'
import { isIdentity } from './identity-format.ts'
import { lockIndex, unlockIndex } from './index-update.ts'
import type { Journal } from './journal.ts'
import { dropJournal, newJournal, writeJournal } from './journal.ts'
import type { MendStep } from './mend.ts'
import { finishJournal, follow } from './mend.ts'
import type { ObjectReader } from './object-reader.ts'
import { openObjectReader } from './object-reader.ts'
import type { NewObject } from './objects-write.ts'
import { newObject, writeObjects } from './objects-write.ts'
import type { Sign } from './sign.ts'
import { treeOf } from './sound-objects.ts'
import { verifySignature } from './sshsig.ts'
import type { PlannedFiles, TreePlan } from './tree-plan.ts'
import { planTree } from './tree-plan.ts'

/** One act, ready to be carried out. */
export interface CommitOrder {
  /** The commit it builds on; `undefined` makes the first commit of an unborn branch. */
  readonly parent: CommitId | undefined
  readonly files: PlannedFiles
  readonly message: string
  readonly identity: { readonly name: string; readonly email: string }
  /** The offset is the workspace's, such as `+08:00`. */
  readonly instant: { readonly epoch: number; readonly offset: string }
  readonly sign: Sign
  /** Sends the commit before the branch moves to it; throws where it was not taken, and nothing is written then. */
  readonly publish?: (commit: CommitId) => Promise<'sent' | 'unknown'>
  readonly onStep?: (step: MendStep) => void
}

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
export async function commitPlan(repo: Repository, order: CommitOrder): Promise<Committed> {
  const { parent, onStep = () => {} } = order
  if (repo.bare) throw cannotRun('bare-repository', { dir: repo.top })
  await finishJournal(repo)
  await refuseUnderWay(repo)
  const reader = openObjectReader(repo)
  try {
    // Each of the two asks git or the signer and waits: together they wait once.
    const [ref, plan] = await Promise.all([
      branchAt(repo, parent),
      planFrom(parent, order.files, reader),
    ])
    const [commit] = await Promise.all([
      signedCommit(order, plan.root),
      writeObjects(repo, plan.objects),
    ])
    onStep('objects')
    await writeObjects(repo, [commit])
    onStep('signed')
    const journal = newJournal(ref, parent, commit.oid)
    await writeJournal(repo, journal)
    onStep('journal')
    let sent: Committed['sent']
    await changing(repo, journal, async () => {
      await lockIndex(repo, journal.mark)
      onStep('locked')
      await refuseUnderWay(repo)
      sent = await order.publish?.(commit.oid)
      if (sent !== undefined) onStep('published')
      await moveBranch(repo, ref, parent, commit.oid, whoOf(order))
    })
    onStep('branch')
    const kept = await follow(repo, journal, plan.paths, reader, onStep).catch((error: unknown) => {
      throw unfinished(error, commit.oid)
    })
    return { commit: commit.oid, kept, ...(sent === undefined ? {} : { sent }) }
  } finally {
    reader.close()
  }
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

/** The commit of an act, its signature verified. */
export async function signedCommit(
  order: Omit<CommitOrder, 'files'>,
  tree: string,
): Promise<NewObject> {
  const who = whoOf(order)
  if (!isIdentity(who)) throw new Error(`identity ${JSON.stringify(who)}`)
  const parents = order.parent === undefined ? [] : [order.parent]
  const parts = { tree, parents, author: who, committer: who, message: order.message }
  const payload = formatCommit({ ...parts, signature: undefined })
  const signature = await order.sign(payload)
  const raw = formatCommit({ ...parts, signature })
  const [problem] = parseCommit(raw).problems
  if (problem !== undefined)
    throw new Error(`commit: ${problem.rule} ${JSON.stringify(problem.facts)}`)
  if (verifySignature(signature, payload, 'git').kind !== 'good')
    throw cannotRun('signing-failed', { program: '', detail: 'bad-signature' })
  return newObject('commit', raw)
}

function whoOf({ identity, instant }: Pick<CommitOrder, 'identity' | 'instant'>): {
  readonly name: string
  readonly email: string
  readonly epoch: number
  readonly offset: string
} {
  return { ...identity, epoch: instant.epoch, offset: instant.offset.replace(':', '') }
}

/** HEAD's branch, which must stand at the commit the act builds on. */
async function branchAt(repo: Repository, parent: CommitId | undefined): Promise<string> {
  const { ref, tip: found } = await headStanding(repo)
  if (found === parent) return ref
  throw cannotRun('branch-moved', { branch: ref, expected: parent ?? '', found: found ?? '' })
}
