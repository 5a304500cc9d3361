/** Judges the commits that a push brings to a server: the whole history up to them, by the very replay of `bd check`. */
import { aheadOf } from '../../core/check/dates.ts'
import { Replay } from '../../core/check/replay.ts'
import type { Replayed } from '../../core/check/replayed-commit.ts'
import type { RefUpdate } from '../../core/check/pushed.ts'
import { cannotRun } from '../../core/rules/cannot-run.ts'
import type { Finding } from '../../core/rules/finding.ts'
import { severityOf } from '../../core/rules/rules.ts'
import type { World } from '../../core/world/world.ts'
import { instantNow } from '../../repository/clock.ts'
import type { Repository } from '../../repository/git.ts'
import { readHistory } from '../../repository/history.ts'
import type { TrustRoot } from '../../repository/trust-root.ts'
import { changedFiles } from './known-files.ts'
import { tools } from './digest.ts'
import { rootFindings } from './trust.ts'

/** How a server judges. */
export interface Gate {
  readonly root: TrustRoot
  /** After so many seconds judging is broken off, and nothing is taken. */
  readonly seconds: number
}

/** What a push brings. */
export interface Pushed {
  readonly commits: readonly Replayed[]
  /** Why it is refused; empty where it is taken. */
  readonly findings: readonly Finding[]
  /** The world in which its people and projects have names; absent where nothing was founded. */
  readonly world: World | undefined
}

/**
 * Replays the branch up to what is pushed. What stood there before is not held against the pusher, whatever it is; each error
 * of the commits behind it is, and a date ahead of this machine's own clock, for here it can still be refused. Throws
 * `CannotRun`: `push-forced`, `hook-too-long`, `newer-epoch`.
 */
export async function judgePush(
  repo: Repository,
  { ref, before, after }: RefUpdate & { readonly after: string },
  { root, seconds }: Gate,
): Promise<Pushed> {
  const started = performance.now()
  const replay = new Replay(tools)
  const log: Replayed[] = []
  for await (const commit of readHistory(repo, { tip: after })) {
    log.push(replay.step(commit, changedFiles(commit)))
    if (performance.now() - started > seconds * 1000) {
      throw cannotRun('hook-too-long', { limit: String(seconds), count: String(log.length) })
    }
    if (replay.world === undefined || replay.newerEpoch !== undefined) break
  }
  const from = before === undefined ? 0 : log.findIndex(({ commit }) => commit.id === before) + 1
  if (before !== undefined && from === 0) throw cannotRun('push-forced', { ref, tip: before })
  if (replay.newerEpoch !== undefined) throw cannotRun('newer-epoch', { format: replay.newerEpoch })
  const commits = log.slice(from)
  const { world } = replay
  const ahead =
    world === undefined ? [] : aheadOf(commits, instantNow(world.workspace.offset, NO_REHEARSAL))
  const own = new Set(commits.map(({ commit }) => commit.id))
  const findings = [
    ...rootFindings(root, log[0]?.commit, world?.workspace.id),
    ...commits.flatMap((one) => replay.faults.atEnd(one).findings),
    ...replay.dates.told().filter(({ commit }) => commit !== undefined && own.has(commit)),
  ].filter(({ rule }) => severityOf(rule) === 'error')
  return { commits, findings: [...findings, ...ahead], world }
}

/** A server's clock is its own: whoever pushes by a path on the same machine would bring his BD_NOW along. */
const NO_REHEARSAL = {}
