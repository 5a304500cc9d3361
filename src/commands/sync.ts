/**
 * `bd sync`: exchanges with the shared repository, never by force. What comes in is verified before the branch moves; what was done
 * here meanwhile is decided anew behind it, and signed anew by whoever did it.
 */
import type { CommitId } from '../core/record/commit.ts'
import { rollback } from '../core/check/shared-branch.ts'
import { finding } from '../core/rules/finding.ts'
import { headBranch, headCommit } from '../repository/branch.ts'
import { fetchBranch, lastSeen, noteSeen, pushBranch, remoteHead } from '../repository/exchange.ts'
import { isAncestor } from '../repository/mainline.ts'
import { type Astray, astray } from '../repository/home-branch.ts'
import { awayLines, sentBack, serverLines } from '../terminal/phrases/exchange.ts'
import { remotes } from '../repository/git.ts'
import { jsonText } from '../terminal/json.ts'
import { headElsewhere, keptIn, type Synced, syncedLines } from '../terminal/phrases/sync.ts'
import type { Session } from './session.ts'
import { bringAlong } from './steps/finish-leftovers.ts'
import { read, type Reading } from './steps/read-world.ts'
import { type Doubts, doubtsIn, neverSent, withWayOut } from './steps/refused-commits.ts'
import { redoOwn } from './steps/redo.ts'
import { patienceOf, type SharedBranch } from './steps/shared-branch.ts'
import { dataOf, exitOf } from './steps/sync-data.ts'
import { Refused } from './steps/refusal.ts'
import { moveOn } from './steps/move-on.ts'
import { foreignRoot, judgeBeyond, remoteFor, errorsBehind } from './steps/remote.ts'
import { type Run, text } from './verb.ts'

export const run: Run = async (session, _args, options) => {
  const { screen } = session
  const reading = await read(session, { whole: true })
  const mended = await bringAlong(session, reading)
  refuseUnrooted(reading)
  const ref = await headBranch(reading.repo)
  const branch = ref.replace(/^refs\/heads\//, '')
  if ((await remotes(reading.repo)).length === 0) {
    const own = await neverSent(reading)
    if (own !== undefined) return redoneAlone(session, reading, own.base, branch)
    // Where nothing is shared, bringing the files along was all there was to do.
    if (mended) {
      const data = { remote: null, state: 'brought-along', branch, dryRun: false }
      if (screen.json) screen.raw(jsonText({ bd: 1, kind: 'sync', data, findings: [] }))
      return 0
    }
  }
  const remote = await remoteFor(reading, branch, text(options, 'remote'))
  screen.progress(remote)
  const { repo } = reading
  const over = { remote, ref, asks: session.interactive }
  const seen = await lastSeen(repo, over)
  const { tip, head } = await fetchBranch(repo, over)
  screen.progress()
  const away = await astray(reading.repo, remote, reading.first.id)
  // Nobody else would see what is sent to a branch of its own; it is made on the server only by whoever makes it there.
  if (away !== undefined && tip === undefined) return refusedAway(session, away)
  const kept = seen === undefined || (tip !== undefined && (await isAncestor(repo, seen, tip)))
  const back = rollback({ remote, seen, tip, kept })
  // What the server lost is sent back; what it has instead of it is for people to settle.
  const isRewritten = tip !== undefined && !(await isAncestor(repo, tip, reading.head))
  if (back.length > 0 && isRewritten) throw new Refused(back)
  const synced = await exchange({ session, reading, remote, ref, isBack: back.length > 0 }, tip)
  const { dryRun } = session.options
  const there = synced.state === 'pulled' ? tip : reading.head
  if (synced.state !== 'redone' && !dryRun && there !== undefined && there !== seen) {
    await noteSeen(repo, over, there)
  }
  if (back.length > 0) screen.warn(sentBack(screen.voice, remote, seen ?? '', dryRun))
  const doubts = dryRun ? [] : await doubtsOf(session, reading)
  // Of an empty repository nobody can say what it will name first.
  const isFirst = tip === undefined && synced.state === 'pushed' && !dryRun
  const cloned = isFirst ? await remoteHead(reading.repo, over) : tip === undefined ? 'ours' : head
  if (screen.json) {
    const data = { remote, ...dataOf(synced), branch, dryRun, remoteHead: cloned }
    const findings = doubts.flatMap((one) => one.findings)
    screen.raw(jsonText({ bd: 1, kind: 'sync', data, findings }))
  } else {
    screen.results(syncedLines(screen.voice, remote, synced, dryRun))
    for (const { lines: told } of doubts) screen.warnings(told)
    if (away !== undefined) screen.warnings(awayLines(screen.voice, away))
    else if (cloned !== 'ours') screen.warn(headElsewhere(screen.voice, { remote, branch, cloned }))
  }
  return exitOf(synced)
}

/** Own commits that check refuses are done anew in a workspace that is shared with nobody. */
async function redoneAlone(
  session: Session,
  reading: Reading,
  base: CommitId,
  branch: string,
): Promise<number> {
  const { screen, options } = session
  const { dryRun } = options
  const synced: Synced = { state: 'redone', ...(await redoOwn(session, reading, base, undefined)) }
  if (screen.json) {
    const data = { remote: null, ...dataOf(synced), branch, dryRun }
    screen.raw(jsonText({ bd: 1, kind: 'sync', data, findings: [] }))
  } else screen.results(syncedLines(screen.voice, '', synced, dryRun))
  return exitOf(synced)
}

/** What is wrong in the history as it is now on both sides, with the way on. Read again, for a void may have come. */
async function doubtsOf(session: Session, reading: Reading): Promise<readonly Doubts[]> {
  const head = await headCommit(reading.repo)
  const now = head === reading.head ? reading : await read(session, { whole: true })
  return doubtsIn(session, now)
}

/** Nothing is sent from a branch that only this clone has. */
function refusedAway({ screen, options }: Session, away: Astray): number {
  if (screen.json) {
    const { here, branch, remote } = away
    const data = { remote, state: 'other-branch', branch: here, workspaceBranch: branch }
    screen.raw(
      jsonText({ bd: 1, kind: 'sync', data: { ...data, dryRun: options.dryRun }, findings: [] }),
    )
  } else {
    screen.warnings(awayLines(screen.voice, away))
  }
  return 1
}

interface Sides {
  readonly session: Session
  readonly reading: Reading
  readonly remote: string
  readonly ref: string
  /** Whether the server lost a part of what was seen there: nothing that it had is done anew. */
  readonly isBack: boolean
}

/** Nothing is exchanged on a history that no trust root vouches for. */
function refuseUnrooted({ root, first, findings }: Reading): void {
  if (root === undefined) {
    throw new Refused([finding('not-authenticated', { root: first.id })], 3)
  }
  const wrong = findings.filter(({ rule }) => rule === 'root-mismatch')
  if (wrong.length > 0) throw new Refused(wrong)
}

async function exchange(sides: Sides, tip: CommitId | undefined): Promise<Synced> {
  const { reading } = sides
  const { repo, head } = reading
  if (tip === head) return { state: 'up-to-date' }
  if (tip === undefined) return push(sides, undefined)
  const foreign = await foreignRoot(reading, tip)
  if (foreign.length > 0) throw new Refused(foreign)
  if (await isAncestor(repo, head, tip)) return pull(sides, tip)
  if (!(await isAncestor(repo, tip, head))) return redone(sides, tip, tip)
  const own = sides.isBack ? undefined : await neverSent(reading)
  if (own === undefined) return push(sides, tip)
  // Behind a merge by hand nothing of one's own stands on what the others have.
  return redone(sides, tip, (await isAncestor(repo, tip, own.base)) ? own.base : tip)
}

/** Own acts are done anew behind what others have, or behind the last of their own that still holds. */
async function redone(
  { session, reading, remote, ref }: Sides,
  tip: CommitId,
  onto: CommitId,
): Promise<Synced> {
  const shared = await sharedAt({ session, reading, remote, ref }, tip)
  return { state: 'redone', ...(await redoOwn(session, reading, onto, shared)) }
}

/** The branch as the others have it now. */
async function sharedAt(
  { session, reading, remote, ref }: Omit<Sides, 'isBack'>,
  tip: CommitId | undefined,
): Promise<SharedBranch> {
  const patience = await patienceOf(session, reading.repo)
  return { remote, ref, asks: session.interactive, patience, tip }
}

async function pull({ session, reading, remote }: Sides, tip: CommitId): Promise<Synced> {
  const { head } = reading
  const { commits, findings } = await judgeBeyond(reading, tip)
  await moveOn(session, reading, { remote, head, tip, findings })
  const wrong = new Set(findings.map(({ commit }) => commit))
  const verified = commits.filter(({ commit }) => !wrong.has(commit.id)).length
  return { state: 'pulled', commits: commits.length, verified }
}

/** Sends what the remote lacks, if all of it verifies: nobody else should have to find out. */
async function push(sides: Sides, tip: CommitId | undefined): Promise<Synced> {
  const { session, reading, remote, ref } = sides
  const { repo, head, log } = reading
  const findings = errorsBehind(reading, tip)
  if (findings.length > 0) {
    session.screen.warn(keptIn(session.screen.voice, remote))
    throw await withWayOut(session, reading, findings)
  }
  if (!session.options.dryRun) {
    // Where somebody is faster it begins anew, and what is sent is decided behind what he did.
    session.seen.shared = await sharedAt(sides, tip)
    const said = await pushBranch(repo, { remote, ref, asks: session.interactive }, head)
    session.screen.say(...serverLines(session.screen.voice, remote, said))
  }
  const from = log().findIndex(({ commit }) => commit.id === tip) + 1
  return { state: 'pushed', commits: log().length - from }
}
