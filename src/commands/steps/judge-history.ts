/** Judges a history up to a commit: what came after the last commit that is remembered, or all of it. */
import { CannotRun } from '../../core/rules/cannot-run.ts'
import { HistoryNeeded } from '../../core/check/history-needed.ts'
import { Replay } from '../../core/check/replay.ts'
import { type Judged, judgedOf, type Replayed } from '../../core/check/replayed-commit.ts'
import type { CommitFacts, CommitId } from '../../core/record/commit.ts'
import { projectOfPath } from '../../core/record/project-folder.ts'
import { unitOf } from '../../core/record/unit-of-path.ts'
import { severityOf } from '../../core/rules/rules.ts'
import { instantNow } from '../../repository/clock.ts'
import type { Repository } from '../../repository/git.ts'
import type { HistoryRange } from '../../repository/history.ts'
import type { Session } from '../session.ts'
import { tools } from './digest.ts'
import { readCommits } from './read-commits.ts'
import { recall, type Remembered } from './history-memory.ts'

const PROJECT_ID = /\d{4}-\d{3,}/

/** What was judged of a history. */
interface JudgedCommits {
  readonly fresh: readonly Judged[]
  /** The same as they were replayed; `undefined` where these were not to be kept. */
  readonly log: readonly Replayed[] | undefined
  /** The first of them. */
  readonly first: CommitFacts | undefined
  /** The projects that they changed, and whether they changed records of registers. */
  readonly projects: ReadonlySet<string>
  readonly records: boolean
}

/** A history judged up to its tip: its commits since what was remembered, or all of them. */
export interface JudgedHistory extends JudgedCommits {
  readonly replay: Replay
  readonly remembered: Remembered | undefined
}

/** How a history is judged. */
export interface Judging {
  /** From the first commit on, whatever is remembered. */
  readonly whole: boolean
  /** Whether of each commit more is kept than every reading keeps. */
  readonly keeps: boolean
  /** Is told of each commit, and how many were judged; breaks off by throwing. */
  readonly hears: (commits: number, one: Replayed) => void
  /** Is given what was judged, as it stood before a commit in which an error is found while none was open: so far it is sound. */
  readonly sound: (history: JudgedHistory) => void
}

/** Takes the last commit of the history. */
export async function judgedHistory(
  session: Session,
  repo: Repository,
  tip: CommitId,
  { whole, keeps, hears, sound }: Judging,
): Promise<JudgedHistory> {
  if (!whole && session.seen.whole !== true) {
    try {
      const remembered = await recall(session, repo, instantNow('+00:00', session.env).epoch)
      if (remembered !== undefined) {
        const replay = new Replay(tools, remembered.kept)
        const { load, told } = remembered
        // What the command line names is looked at for certain.
        await load(session.argv.flatMap((word) => PROJECT_ID.exec(word)?.[0] ?? []))
        const judged = await replayed(
          repo,
          { tip, after: remembered.tip },
          {
            replay,
            keeps,
            hears: (commits, one) => hears(told.commits + commits, one),
            load,
            sound: (judged) => sound({ replay, ...judged, remembered }),
          },
        )
        return { replay, ...judged, remembered }
      }
    } catch (error) {
      // Another history than the one that is remembered, or something that needs all of it.
      const isOther = error instanceof CannotRun && error.reason === 'not-on-branch'
      if (!isOther && !(error instanceof HistoryNeeded)) throw error
    }
  }
  const replay = new Replay(tools)
  const judged = await replayed(
    repo,
    { tip },
    {
      replay,
      keeps,
      hears,
      load: async () => {},
      sound: (so) => sound({ replay, ...so, remembered: undefined }),
    },
  )
  return { replay, ...judged, remembered: undefined }
}

async function replayed(
  repo: Repository,
  range: HistoryRange,
  {
    replay,
    keeps,
    hears,
    load,
    sound,
  }: Pick<Remembered, 'load'> &
    Omit<Judging, 'whole' | 'sound'> & {
      readonly replay: Replay
      readonly sound: (judged: JudgedCommits) => void
    },
): Promise<JudgedCommits> {
  const { faults } = replay
  const hasError = ({ findings }: Judged) =>
    findings.some(({ rule }) => severityOf(rule) === 'error')
  /** The commits in which an error was found, oldest first, from the first on that was not voided. */
  const open: Judged[] = []
  const fresh: Judged[] = []
  const log: Replayed[] | undefined = keeps ? [] : undefined
  const projects = new Set<string>()
  let records = false
  let first: CommitFacts | undefined
  if (range.tip === range.after) return { fresh, log, first, projects, records }
  for await (const { commit, entries } of readCommits(repo, range, { records: keeps })) {
    const paths = commit.changes.map(({ path }) => path)
    await load(paths.flatMap((path) => unitOf(path) ?? []))
    for (const path of paths) {
      const project = projectOfPath(path)
      if (project !== undefined) projects.add(project)
      else records ||= unitOf(path) !== undefined
    }
    const wasClean = replay.isClean
    const one = replay.step(commit, entries)
    if (hasError(one)) {
      while (open[0] !== undefined && !hasError(faults.atEnd(open[0]))) open.shift()
      if (open.length === 0 && wasClean && fresh.length > 0) {
        const before = fresh.map((judged) => faults.atEnd(judged))
        sound({ fresh: before, log: undefined, first, projects, records })
      }
      open.push(judgedOf(one))
    }
    first ??= one.commit
    fresh.push(judgedOf(one))
    log?.push(one)
    if (replay.world === undefined || replay.newerEpoch !== undefined) break
    hears(fresh.length, one)
  }
  return {
    fresh: fresh.map((one) => faults.atEnd(one)),
    log: log?.map((one) => faults.atEnd(one)),
    first,
    projects,
    records,
  }
}
