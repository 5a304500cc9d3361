/** Puts the own acts of this clone behind what others have: decided anew, shown, confirmed, signed anew, sent, and moved on to. */
import { cannotRun } from '../../core/rules/cannot-run.ts'
import type { CommitId } from '../../core/record/commit.ts'
import { placeOf, projectOfPath } from '../../core/record/project-folder.ts'
import type { Merged } from '../../core/check/shared-branch.ts'
import { differing } from '../../repository/differing.ts'
import { noteSeen } from '../../repository/exchange.ts'
import type { Repository } from '../../repository/git.ts'
import { isAncestor } from '../../repository/mainline.ts'
import { mergeEdits, type Sides } from '../../repository/merge-edits.ts'
import { redo } from '../../repository/redo.ts'
import { readRedone, type Redone } from '../../repository/redo-note.ts'
import { anewLines, type ToldAnew } from '../../terminal/phrases/anew.ts'
import { conflictSides } from '../../terminal/phrases/exchange.ts'
import type { Session } from '../session.ts'
import { confirm } from './act.ts'
import { decideAnew } from './redecide.ts'
import { deletedBy } from './effect.ts'
import { heldOff } from './hold-interrupt.ts'
import { identify } from './identify.ts'
import { refuseUnfit } from './move-on.ts'
import { ownActs } from './own-acts.ts'
import type { Anew } from './redo-data.ts'
import { readIn, type Reading } from './read-world.ts'
import { errorsBehind } from './remote.ts'
import { published, type SharedBranch } from './shared-branch.ts'
import { warnOfDates } from './soundness.ts'
import { toldAnew } from './tell-redo.ts'

/** What came of it. */
export interface RedoneOwn {
  readonly told: ToldAnew
  readonly anew: Anew
  /** The new commits of those that were signed anew, in order. */
  readonly commits: readonly CommitId[]
  readonly sent: boolean
  /** What became of edited documents in the work tree. */
  readonly merged: readonly Merged[]
}

/**
 * Takes the reading of this clone, the commit that others have or that still holds, and with whom the branch is shared, where it is.
 * Refused: what of the others' must not be taken over; throws `CannotRun` as the exchange does, `remote-moved-on` to be tried anew.
 */
export async function redoOwn(
  session: Session,
  here: Reading,
  onto: CommitId,
  shared: SharedBranch | undefined,
): Promise<RedoneOwn> {
  const { repo, head } = here
  const { screen, options } = session
  const theirs = await readIn(session, repo, onto, { whole: true })
  const fork = await forkOf(here, onto)
  const { sound } = await differing(repo, fork, onto)
  const remote = shared?.remote
  refuseUnfit(screen, remote ?? '', errorsBehind(theirs, fork), sound)
  warnOfDates(session, theirs)
  const actor = await identify(session, { ...theirs, interrupted: false })
  const earlier = await takenAlready(here, onto)
  const from = here.log().findIndex(({ commit }) => commit.id === (earlier?.from ?? fork)) + 1
  const own = await ownActs(here, here.log().slice(from))
  const known = { remote: remote ?? '', numbers: movedBy(earlier) }
  const anew = await decideAnew(session, theirs, actor, own, known)
  const others =
    theirs.log().length - theirs.log().findIndex(({ commit }) => commit.id === fork) - 1
  const told = toldAnew(session, { here, theirs, remote, others }, actor, anew)
  const lines = anewLines(screen.voice, told)
  screen.say(...lines)
  if (options.dryRun) return { told, anew, commits: [], sent: shared !== undefined, merged: [] }
  const again = anew.acts.flatMap(({ outcome }) => (outcome.is === 'again' ? [outcome] : []))
  const shown = JSON.stringify(lines)
  const isOther = session.interactive && (session.seen.agreed ?? shown) !== shown
  const deleted = again.reduce((sum, { effect }) => sum + deletedBy(effect), 0)
  // Where nothing is signed, nothing is agreed to: what is not done stays as it was, in its backup.
  if (again.length > 0) await confirm(session, deleted, isOther)
  session.seen.agreed = shown
  session.seen.shared = shared
  const offset = theirs.world.workspace.offset.replace(':', '')
  const { commits, sent } = await heldOff(session, () =>
    redo(repo, {
      from: head,
      onto,
      acts: again.map(({ unsigned, identity, instant, sign }) => {
        return { files: unsigned.files, message: unsigned.message, identity, instant, sign }
      }),
      who: { name: 'bd', email: 'bd@localhost', epoch: theirs.now.epoch, offset },
      edits: [...(earlier?.edits ?? []), ...anew.edits],
      moved: movesOf(anew, here, theirs),
      ...(shared === undefined
        ? {}
        : { publish: (commit) => published(session, repo, shared, commit) }),
    }),
  )
  const tip = commits.at(-1) ?? onto
  if (shared !== undefined && commits.length === 0) await noteSeen(repo, shared, onto)
  const merged = await mergedIn(repo, tip, anew, conflictSides(session.screen.voice))
  return { told, anew, commits, sent: sent === 'sent', merged }
}

/** An earlier try that was broken off, and that the others have all the same: its acts are done. */
async function takenAlready({ repo, log }: Reading, onto: CommitId) {
  const at = (commit: CommitId) => log().findIndex((one) => one.commit.id === commit)
  const tries = (await readRedone(repo)).toSorted((a, b) => at(b.from) - at(a.from))
  for (const one of tries) {
    const isThere =
      at(one.from) !== -1 && (await isAncestor(repo, one.commit, onto).catch(() => false))
    if (isThere) return one
  }
  return undefined
}

/** The numbers of own projects that an earlier try has opened there, by those that they had. */
function movedBy(earlier: Redone | undefined): ReadonlyMap<string, string> {
  const id = (folder: string) => projectOfPath(folder) ?? ''
  return new Map(earlier?.moved.map(([from, to]) => [id(from), id(to)]))
}

/** Where own projects lie there, of those that lie elsewhere: by another number, or because the layout is another by now. */
function movesOf({ numbers }: Anew, here: Reading, theirs: Reading): Redone['moved'] {
  const there = theirs.replay.world ?? theirs.world
  return [...numbers]
    .map(([old, now]) => [here.world.tree.folder(old), there.tree.folder(now)] as const)
    .filter(([from, to]) => from !== to)
}

/** The last commit that both sides have. */
async function forkOf({ repo, log }: Reading, tip: CommitId): Promise<CommitId> {
  for (const { commit } of log().toReversed()) {
    if (await isAncestor(repo, commit.id, tip)) return commit.id
  }
  throw cannotRun('not-a-workspace', { dir: repo.top })
}

/** Merges what stays an edit with what others saved, each project's by itself. */
async function mergedIn(
  repo: Repository,
  tip: CommitId,
  { edits }: Anew,
  sides: Sides,
): Promise<readonly Merged[]> {
  const folders = new Set(edits.flatMap(({ to }) => placeOf(to)?.folder ?? []))
  const merged: Merged[] = []
  for (const folder of folders) {
    merged.push(...(await mergeEdits(repo, tip, folder.slice(0, -1), sides)))
  }
  return merged
}
