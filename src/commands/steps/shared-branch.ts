/** An act happens on the shared branch: what the others have is taken over before, and the act is there before it is here. */
import { effectChanged, rollback } from '../../core/check/shared-branch.ts'
import { CannotRun, cannotRun } from '../../core/rules/cannot-run.ts'
import { type Act, actMeant } from '../../core/record/act.ts'
import type { Replayed } from '../../core/check/replayed-commit.ts'
import type { CommitFacts, CommitId } from '../../core/record/commit.ts'
import { finding } from '../../core/rules/finding.ts'
import { headBranch } from '../../repository/branch.ts'
import { fetchBranch, lastSeen, noteSeen } from '../../repository/exchange.ts'
import { publish } from '../../repository/publish.ts'
import { astray, countBeyond } from '../../repository/home-branch.ts'
import { openAtHead, remotes, type Repository } from '../../repository/git.ts'
import { readJournal } from '../../repository/journal.ts'
import { isAncestor } from '../../repository/mainline.ts'
import type { Exchange } from '../../repository/transport.ts'
import { userConfig } from '../../repository/user-config.ts'
import { goAlong, serverLines, takenOver } from '../../terminal/phrases/exchange.ts'
import { isClockSet } from '../../repository/clock.ts'
import type { Session } from '../session.ts'
import { moveOn } from './move-on.ts'
import { withWayOut } from './refused-commits.ts'
import { readIn, readOpened, type Reading } from './read-world.ts'
import { Refused } from './refusal.ts'
import { chosenRemote, errorsBehind } from './remote.ts'
import { workspaceHere } from './workspace-around.ts'

export interface SharedBranch extends Exchange {
  /** Seconds for which the server may say nothing. */
  readonly patience: number
  /** Where the branch stands on the server; absent where it has none yet. */
  readonly tip?: CommitId | undefined
}

/**
 * Reads the workspace for an act: where its branch is shared, the others' acts are fetched, verified and moved on to first.
 * Throws `CannotRun`: `act-unreachable`, `unsent-acts`, `was-done`; refuses `rollback`, and what must not be taken over.
 * Files that the member is editing stay as they are; his save merges them.
 */
export async function readToAct(session: Session): Promise<Reading> {
  const opened = await openAtHead(session.cwd, { env: session.env })
  const { repo, head } = opened
  const { screen } = session
  const shared = await sharedWith(session, repo)
  session.seen.shared = shared
  // Whoever keeps to himself has chosen so for good, and is not told so each time.
  if (session.options.offline && (await remotes(repo)).length > 0) session.seen.unsent = 'this'
  if (shared === undefined || head === undefined) return readOpened(session, opened)
  const { remote } = shared
  screen.progress(remote)
  const seen = await lastSeen(repo, shared)
  const { tip } = await fetchBranch(repo, shared).catch((error: unknown) => {
    throw unreachable(error, remote)
  })
  screen.progress()
  session.seen.shared = { ...shared, tip }
  const isKept = async () => tip !== undefined && (await isAncestor(repo, seen!, tip))
  const kept = seen === undefined || seen === tip || (await isKept())
  const back = rollback({ remote, seen, tip, kept })
  if (back.length > 0) throw new Refused(back)
  if (tip !== undefined && tip !== seen) await noteSeen(repo, shared, tip)
  if (tip === head) return readOpened(session, opened)
  if (tip === undefined) {
    const reading = await readOpened(session, opened)
    // Where the others work on another branch, nothing is sent to one that only this clone has.
    const away = await astray(repo, remote, reading.first.id)
    if (away !== undefined) session.seen.shared = undefined
    return reading
  }
  if (await isAncestor(repo, tip, head)) {
    session.seen.unsent = await countBeyond(repo, tip)
    screen.say(goAlong(screen.voice, session.seen.unsent))
    return readOpened(session, opened)
  }
  if (await isAncestor(repo, head, tip)) return movedOn(session, repo, { remote, head, tip })
  throw cannotRun('unsent-acts', { remote, count: String(await countBeyond(repo, tip)) })
}

/** With whom the branch is shared; nobody without a remote, under a rehearsal clock outside of a rehearsal, and where the member keeps to himself. */
export async function sharedWith(
  session: Session,
  repo: Repository,
): Promise<SharedBranch | undefined> {
  const { options, env, interactive } = session
  if (options.offline || options.dryRun) return undefined
  if (isClockSet(env) && (await workspaceHere(session.cwd))?.rehearses !== true) return undefined
  const names = await remotes(repo)
  if (names.length === 0) return undefined
  if ((await userConfig(repo, 'bd.exchange'))?.value === 'never') return undefined
  const ref = await headBranch(repo)
  const remote = await chosenRemote(repo, names, ref.replace(/^refs\/heads\//, ''))
  if (remote === undefined) return undefined
  return { remote, ref, asks: interactive, patience: await patienceOf(session, repo) }
}

/** Seconds for which a server may say nothing. */
export async function patienceOf({ interactive }: Session, repo: Repository): Promise<number> {
  const own = Number((await userConfig(repo, 'bd.timeout'))?.value)
  // Somebody at a terminal may be typing a pass-phrase.
  return Number.isSafeInteger(own) && own > 0 ? own : interactive ? 60 : 10
}

/** What the others have, verified as far as it is new, becomes the ground of the act. */
async function movedOn(
  session: Session,
  repo: Repository,
  at: { readonly remote: string; readonly head: CommitId; readonly tip: CommitId },
): Promise<Reading> {
  const { screen } = session
  const { remote, head, tip } = at
  // An interrupted command of this clone had sent its act: whoever types it again would do it twice.
  const left = await readJournal(repo)
  const done: CommitFacts[] = []
  const judged = (_: number, { commit }: Replayed) => {
    if (typeof left === 'object' && commit.id === left.commit) done.push(commit)
  }
  const reading = await readIn(session, repo, tip, { judged })
  if (reading.root === undefined) {
    throw new Refused([finding('not-authenticated', { root: reading.first.id })], 3)
  }
  await moveOn(session, reading, { ...at, findings: errorsBehind(reading, head) })
  const come = reading.fresh.slice(reading.fresh.findIndex(({ commit }) => commit.id === head) + 1)
  for (const { id, message } of done) {
    if (!come.some(({ commit }) => commit.id === id)) continue
    throw cannotRun('was-done', { remote, commit: id, title: message.split('\n')[0] ?? '' })
  }
  screen.say(takenOver(screen.voice, remote, come.length))
  return { ...reading, interrupted: false }
}

/**
 * Refuses to send, together with an act, what `bd sync` would keep here: commits of this clone that check refuses. A void of
 * some of them is made on this machine alone while there are others, for it is the way out.
 */
export async function refuseUnsendable(
  session: Session,
  reading: Reading,
  act: Act,
): Promise<void> {
  const { shared } = session.seen
  if (shared === undefined) return
  const meant = actMeant(act)
  const mended =
    meant.act === 'void' ? reading.replay.faultOf(meant.commit, reading.now) : undefined
  const commits = new Set(mended?.commits.map(({ commit }) => commit))
  const findings = errorsBehind(reading, shared.tip).filter(
    ({ commit }) => commit === undefined || !commits.has(commit),
  )
  if (findings.length === 0) return
  if (mended === undefined) throw await withWayOut(session, reading, findings)
  session.seen.shared = undefined
  session.seen.heldBack = true
  session.seen.unsent = 'this'
}

/**
 * Sends a commit that was not yet moved to. Gives whether the server has it: where the connection broke off nobody knows, and
 * it is called unsent. Throws `CannotRun`: `remote-moved-on` where somebody was faster, `act-not-taken`, `act-unreachable`.
 */
export async function send(
  session: Session,
  repo: Repository,
  shared: SharedBranch,
  commit: CommitId,
): Promise<'sent' | 'unknown'> {
  const { remote } = shared
  try {
    return await published(session, repo, shared, commit)
  } catch (error) {
    if (error instanceof CannotRun && error.reason === 'push-refused') {
      throw cannotRun('act-not-taken', { remote, said: error.facts['said'] ?? '' })
    }
    throw unreachable(error, remote)
  }
}

/** The same, where the exchange is all that the command is for: its refusals are told as they are. */
export async function published(
  { screen }: Session,
  repo: Repository,
  shared: SharedBranch,
  commit: CommitId,
): Promise<'sent' | 'unknown'> {
  const { sent, said } = await publish(repo, shared, commit)
  screen.say(...serverLines(screen.voice, shared.remote, said))
  if (sent === 'sent') await noteSeen(repo, shared, commit)
  return sent
}

/** Whether its signer agreed to another effect before somebody acted first. Without a terminal, where nobody can be asked, it is refused. */
export function isOtherThanAgreed({ seen, interactive }: Session, effect: string): boolean {
  const findings = effectChanged(seen.shared?.remote ?? '', seen.agreed, effect)
  if (findings.length > 0 && !interactive) throw new Refused(findings)
  return findings.length > 0
}

function unreachable(error: unknown, remote: string): unknown {
  if (!(error instanceof CannotRun) || error.reason !== 'remote-unreachable') return error
  return cannotRun('act-unreachable', { remote, detail: error.facts['detail'] ?? '' })
}
