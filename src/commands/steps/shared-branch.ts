/** The shared branch, on which an act happens: what the others have is taken over before, and the act is there before it is here. */
import { effectChanged, rollback } from '../../core/check/shared-branch.ts'
import { CannotRun, cannotRun } from '../../core/rules/cannot-run.ts'
import type { CommitId } from '../../core/record/commit.ts'
import { finding } from '../../core/rules/finding.ts'
import { severityOf } from '../../core/rules/rules.ts'
import { headBranch, headCommit } from '../../repository/branch.ts'
import { differing } from '../../repository/differing.ts'
import { fetchBranch, lastSeen, publish } from '../../repository/exchange.ts'
import { fastForward } from '../../repository/fast-forward.ts'
import { astray, countBeyond } from '../../repository/home-branch.ts'
import { openAtHead, remotes, type Repository } from '../../repository/git.ts'
import { isAncestor } from '../../repository/mainline.ts'
import type { Exchange } from '../../repository/transport.ts'
import { userConfig } from '../../repository/user-config.ts'
import { editedLine, takenOver } from '../../terminal/phrases/exchange.ts'
import type { Session } from '../session.ts'
import { readIn, readOpened, type Reading } from './read.ts'
import { Refused } from './refused.ts'
import { chosenRemote, stopsMovingOn } from './remote.ts'

export interface SharedBranch extends Exchange {
  /** Seconds for which the server may say nothing. */
  readonly patience: number
}

/**
 * Reads the workspace for an act: where its branch is shared, the others' acts are fetched, verified and moved on to first.
 * Throws `CannotRun`: `act-unreachable`, `unsent-acts`; refuses `rollback`, and what must not be taken over.
 * Files that the member is editing stay as they are; his save merges them.
 */
export async function readToAct(session: Session): Promise<Reading> {
  const opened = await openAtHead(session.cwd, { env: session.env })
  const { repo } = opened
  const shared = await sharedWith(session, repo)
  session.seen.shared = shared
  if (shared === undefined) return readOpened(session, opened)
  const { remote } = shared
  session.screen.progress(remote)
  const before = await lastSeen(repo, shared)
  const { tip } = await fetchBranch(repo, shared).catch((error: unknown) => {
    throw unreachable(error, remote)
  })
  session.screen.progress()
  const head = await headCommit(repo)
  if (tip === undefined || head === undefined || tip === head) {
    const reading = await readOpened(session, opened)
    if (tip === undefined) await forgetOther(session, reading, shared)
    return reading
  }
  const kept = before === undefined || (await isAncestor(repo, before, tip))
  const back = rollback({ remote, seen: before, tip, kept })
  if (back.length > 0) throw new Refused(back)
  if (await isAncestor(repo, tip, head)) return readOpened(session, opened)
  if (await isAncestor(repo, head, tip)) return movedOn(session, repo, { remote, head, tip })
  throw cannotRun('unsent-acts', { remote, count: String(await countBeyond(repo, tip)) })
}

/** With whom the branch is shared; nobody without a remote, under a rehearsal clock, and where the member keeps to himself. */
async function sharedWith(session: Session, repo: Repository): Promise<SharedBranch | undefined> {
  const { options, env, interactive } = session
  if (options.offline || options.dryRun || (env['BD_NOW'] ?? '') !== '') return undefined
  const names = await remotes(repo)
  if (names.length === 0) return undefined
  if ((await userConfig(repo, 'bd.exchange'))?.value === 'never') return undefined
  const ref = await headBranch(repo)
  const remote = await chosenRemote(repo, names, ref.replace(/^refs\/heads\//, ''))
  if (remote === undefined) return undefined
  const own = Number((await userConfig(repo, 'bd.timeout'))?.value)
  // Somebody at a terminal may be typing a pass-phrase.
  const patience = Number.isSafeInteger(own) && own > 0 ? own : interactive ? 60 : 10
  return { remote, ref, asks: interactive, patience }
}

/** What the others have, verified as far as it is new, becomes the ground of the act. */
async function movedOn(
  session: Session,
  repo: Repository,
  {
    remote,
    head,
    tip,
  }: { readonly remote: string; readonly head: CommitId; readonly tip: CommitId },
): Promise<Reading> {
  const reading = await readIn(session, repo, tip)
  const errors = reading.findings.filter(({ rule }) => severityOf(rule) === 'error')
  const { paths, sound } = await differing(repo, head, tip)
  const stopping = errors.filter(({ rule }) => stopsMovingOn(rule))
  if (reading.root === undefined) {
    throw new Refused([finding('not-authenticated', { root: reading.log[0]?.commit.id ?? '' })], 3)
  }
  if (stopping.length > 0) throw new Refused(stopping)
  if (!sound) throw new Refused(errors)
  const offset = reading.world.workspace.offset.replace(':', '')
  const who = { name: 'bd', email: 'bd@localhost', epoch: reading.now.epoch, offset }
  const edited = await fastForward(repo, head, tip, paths, who)
  const from = reading.log.findIndex(({ commit }) => commit.id === head) + 1
  const { screen } = session
  screen.say(takenOver(screen.voice, remote, reading.log.length - from))
  if (edited.length > 0) screen.say(editedLine(screen.voice, edited))
  return { ...reading, interrupted: false }
}

/** Where the others work on another branch, nothing is sent to one that only this clone has. */
async function forgetOther(session: Session, reading: Reading, shared: SharedBranch) {
  const first = reading.log[0]?.commit.id
  if (first === undefined) return
  const away = await astray(reading.repo, shared.remote, first)
  if (away !== undefined) session.seen.shared = undefined
}

/**
 * Sends a commit that was not yet moved to. Gives whether the server has it: where the connection broke off nobody knows, and
 * it is called unsent. Throws `CannotRun`: `remote-moved-on` where somebody was faster, `act-not-taken`, `act-unreachable`.
 */
export async function send(
  repo: Repository,
  shared: SharedBranch,
  commit: CommitId,
): Promise<'sent' | 'unknown'> {
  return publish(repo, shared, commit).catch((error: unknown) => {
    if (error instanceof CannotRun && error.reason === 'push-refused') {
      throw cannotRun('act-not-taken', { remote: shared.remote, said: error.facts['said'] ?? '' })
    }
    throw unreachable(error, shared.remote)
  })
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
