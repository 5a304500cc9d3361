/** Every command first verifies the history and takes HEAD's accepted world in hand. It writes nothing into the repository. */
import { CannotRun } from '../../core/rules/cannot-run.ts'
import type { Replay } from '../../core/check/replay.ts'
import type { Judged, Replayed } from '../../core/check/replayed-commit.ts'
import type { CommitId } from '../../core/record/commit.ts'
import type { Finding } from '../../core/rules/finding.ts'
import { type Instant, instantAt } from '../../core/calendar/time.ts'
import { severityOf } from '../../core/rules/rules.ts'
import type { World } from '../../core/world/world.ts'
import { headCommit } from '../../repository/branch.ts'
import { instantNow } from '../../repository/clock.ts'
import { openAtHead, refuseToJudge, type Repository } from '../../repository/git.ts'
import { HistoryNeeded } from '../../core/check/history-needed.ts'
import { type Digests, remember } from './history-memory.ts'
import { judgingProgress } from './judging-progress.ts'
import { type JudgedHistory, judgedHistory } from './judge-history.ts'
import { replaceRefs } from '../../repository/mainline.ts'
import { hasJournal } from '../../repository/journal.ts'
import type { Session } from '../session.ts'
import { lost, refuseElsewhere } from './other-branch.ts'
import { Unfounded } from './refusal.ts'
import type { Summaries } from './list-memory.ts'
import { summariesAt } from './open-list-memory.ts'
import { toldOf } from './history-notes.ts'
import {
  type First,
  givenTrustRoot,
  type GivenRoot,
  otherRoots,
  rootFindings,
} from './trust-root.ts'

/** What a command knows after reading. */
export interface Reading {
  readonly repo: Repository
  readonly head: CommitId
  readonly world: World
  readonly replay: Replay
  /** The first commit of the branch. */
  readonly first: First
  /** How many commits the branch has. */
  readonly commits: number
  /** The commits that were judged by this command, oldest first: those that came after what is remembered. */
  readonly fresh: readonly Judged[]
  /** The commit after which they came; `undefined` where everything was judged. */
  readonly since: CommitId | undefined
  /** Reads projects (all of them, where none are named) that will be looked at: at once, and not one by one when they are. */
  load(projects?: Iterable<string>): Promise<void>
  /** The summaries of projects that are remembered; `undefined` where bd remembers nothing. */
  summaries(): Promise<Summaries | undefined>
  /** Every commit on the branch, oldest first, as it was replayed. Throws `HistoryNeeded` where not all of them were read and kept. */
  log(): readonly Replayed[]
  /** Every finding about the history. */
  readonly findings: readonly Finding[]
  readonly root: GivenRoot | undefined
  /** The date that an act gets now: the clock's, or one that was claimed shortly before. */
  readonly now: Instant
  /** This computer's own clock. */
  readonly clock: Instant
  /** Whether a command that was interrupted, or is at work, has left its journal. */
  readonly interrupted: boolean
}

/** The workspace entered rules of a later bd: what stood before them was judged, and nothing can be done here. */
export class LaterRules extends CannotRun {
  /** The reading, as far as these rules reach. */
  readonly reading: Reading

  constructor(format: string, reading: Reading) {
    super('newer-epoch', { format })
    this.reading = reading
  }
}

/** Whether what is shown was verified from a trust root. */
export function verifiedState(reading: Reading): 'yes' | 'no' | 'no-trust-root' {
  if (reading.root === undefined) return 'no-trust-root'
  return reading.findings.some(({ rule }) => severityOf(rule) === 'error') ? 'no' : 'yes'
}

/**
 * Reads and verifies the workspace around the session's folder. Throws `CannotRun`: not a workspace, a shallow clone,
 * later rules (`LaterRules`); and whatever the repository refuses.
 */
export async function read(session: Session, of: ReadingOf = {}): Promise<Reading> {
  return readOpened(session, await openAtHead(session.cwd, { env: session.env }), of)
}

/** The same in a repository that is open already. */
export async function readOpened(
  session: Session,
  { repo, head, mayReplace }: Awaited<ReturnType<typeof openAtHead>>,
  of: ReadingOf = {},
): Promise<Reading> {
  const at = head ?? (await headCommit(repo))
  if (at === undefined) throw await lost(repo, session.cwd)
  return readIn(session, repo, at, { mayReplace, ...of })
}

/** What is told of a reading besides. */
export interface ReadingOf {
  /** Whether there may be refs that replace objects, where that is known. */
  readonly mayReplace?: boolean
  /** Hears of each commit, and how many were judged; what it throws breaks the reading off. */
  readonly judged?: (commits: number, one: Replayed) => void
  /** Whoever hears of each commit may do without the log: then a long history is judged in little memory. */
  readonly keeps?: boolean
  /** Everything is read from the first commit on, whatever is remembered. */
  readonly whole?: boolean
  /** The branch does not come to stand there, so that nothing of it is remembered. */
  readonly passing?: boolean
}

/** The same up to a commit at which HEAD does not stand yet. */
export async function readIn(
  session: Session,
  repo: Repository,
  head: CommitId,
  { mayReplace = true, judged = () => {}, ...of }: ReadingOf = {},
): Promise<Reading> {
  const { env, cwd } = session
  // Asked at once: each is a process of its own, and none depends on another.
  const [replaced] = await Promise.all([replaceRefs(repo, mayReplace), refuseToJudge(repo)])
  const shows = judgingProgress(session, repo, head)
  const { whole = false, keeps = true, passing = false } = of
  const hears = (commits: number, one: Replayed) => {
    judged(commits, one)
    shows(commits)
  }
  const keep = (tip: CommitId, judged: JudgedHistory): Digests | undefined => {
    const { fresh, projects, remembered: before } = judged
    const { past } = judged.replay
    const told = toldOf(judged)
    const found = [...told.findings, ...past.dates.told()]
    const isSound = found.every(({ rule }) => severityOf(rule) !== 'error')
    if (!isSound || fresh.length === 0 || replaced.length > 0 || passing) return undefined
    return remember(session, repo, { tip, told, past, projects, before })
  }
  // Of a history in which an error is open so much is remembered as stood before it.
  const sound = (before: JudgedHistory) => void keep(before.fresh.at(-1)!.commit.id, before)
  const history = await judgedHistory(session, repo, head, { whole, keeps, hears, sound })
  const { replay, fresh, projects, remembered } = history
  session.screen.progress()
  const { world } = replay
  if (world !== undefined) session.seen.world = world
  const root = await givenTrustRoot(session, world?.workspace.id)
  const told = toldOf(history)
  const { first } = told
  const findings = [
    ...told.findings,
    ...replay.dates.told(),
    ...told.dates,
    ...replay.compromises.told(),
    ...(told.merged ? await otherRoots(repo, head, first) : []),
    ...replaced,
    ...rootFindings(root, first, world?.workspace.id),
  ]
  if (world === undefined) {
    await refuseElsewhere(repo, head)
    throw new Unfounded(cwd, findings)
  }
  const clock = instantNow(world.workspace.offset, env)
  let digests: Digests | undefined
  let summaries: Promise<Summaries | undefined> | undefined
  const reading = {
    repo,
    head,
    world,
    replay,
    first,
    commits: told.commits,
    fresh,
    since: remembered?.tip,
    load: async (projects?: Iterable<string>) =>
      remembered?.load(projects ?? world.tree.projectIds()),
    summaries: () =>
      (summaries ??= summariesAt(session, repo, { head, ...history, projects, digests })),
    log() {
      if (remembered !== undefined || history.log === undefined) throw new HistoryNeeded()
      return history.log
    },
    findings,
    root,
    now: instantAt(replay.dates.dateAt(clock.epoch), world.workspace.offset),
    clock,
    interrupted: await hasJournal(repo),
  }
  if (replay.newerEpoch !== undefined) throw new LaterRules(replay.newerEpoch, reading)
  if (replay.isClean) digests = keep(head, history)
  return reading
}
