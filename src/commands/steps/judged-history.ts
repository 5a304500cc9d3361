/** Judges a history up to a commit: what came after the last commit that is remembered, or all of it. */
import { CannotRun } from '../../core/rules/cannot-run.ts'
import { HistoryNeeded } from '../../core/check/history-needed.ts'
import { Replay } from '../../core/check/replay.ts'
import type { Replayed } from '../../core/check/replayed-commit.ts'
import type { CommitId } from '../../core/record/commit.ts'
import { projectOfPath } from '../../core/record/project-folder.ts'
import { instantNow } from '../../repository/clock.ts'
import type { Repository } from '../../repository/git.ts'
import type { HistoryRange } from '../../repository/history.ts'
import type { Session } from '../session.ts'
import { tools } from './digest.ts'
import { readCommits } from './read-commits.ts'
import { recall, type Remembered } from './remembered.ts'

const PROJECT_ID = /\d{4}-\d{3,}/

/** A history judged up to its tip: its commits since what was remembered, or all of them. */
export interface JudgedHistory {
  readonly replay: Replay
  readonly fresh: readonly Replayed[]
  readonly remembered: Remembered | undefined
}

/** Takes the last commit; `hears` is told how many were judged, and breaks off by throwing. */
export async function judgedHistory(
  session: Session,
  repo: Repository,
  tip: CommitId,
  { whole, hears }: { readonly whole: boolean; readonly hears: (commits: number) => void },
): Promise<JudgedHistory> {
  if (!whole && session.seen.whole !== true) {
    try {
      const remembered = await recall(session, repo, instantNow('+00:00', session.env).epoch)
      if (remembered !== undefined) {
        const replay = new Replay(tools, remembered.kept)
        const { load, told, resting } = remembered
        // What the command line names is looked at for certain.
        await load(session.argv.flatMap((word) => PROJECT_ID.exec(word)?.[0] ?? []))
        const fresh = await replayed(
          repo,
          { tip, after: remembered.tip },
          {
            replay,
            hears: (commits) => hears(told.commits + commits),
            load,
            touched: (paths) => resting.touched(paths),
          },
        )
        return { replay, fresh, remembered }
      }
    } catch (error) {
      // Another history than the one that is remembered, or something that needs all of it.
      const isOther = error instanceof CannotRun && error.reason === 'not-on-branch'
      if (!isOther && !(error instanceof HistoryNeeded)) throw error
    }
  }
  const replay = new Replay(tools)
  const fresh = await replayed(
    repo,
    { tip },
    { replay, hears, load: async () => {}, touched: () => {} },
  )
  return { replay, fresh, remembered: undefined }
}

async function replayed(
  repo: Repository,
  range: HistoryRange,
  {
    replay,
    hears,
    load,
    touched,
  }: Pick<Remembered, 'load'> & {
    readonly touched: (paths: readonly string[]) => void
    readonly replay: Replay
    readonly hears: (commits: number) => void
  },
): Promise<readonly Replayed[]> {
  const log: Replayed[] = []
  if (range.tip === range.after) return log
  for await (const { commit, entries } of readCommits(repo, range)) {
    const paths = commit.changes.map(({ path }) => path)
    touched(paths)
    await load(paths.flatMap((path) => projectOfPath(path) ?? []))
    log.push(replay.step(commit, entries))
    if (replay.world === undefined || replay.newerEpoch !== undefined) break
    hears(log.length)
  }
  return log.map((one) => replay.faults.atEnd(one))
}
