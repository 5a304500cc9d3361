/** Judges the commits that a push brings to a server, by the very reading of `bd check`. */
import type { RefUpdate } from '../../core/check/pushed.ts'
import { cannotRun } from '../../core/rules/cannot-run.ts'
import type { Finding } from '../../core/rules/finding.ts'
import type { World } from '../../core/world/world.ts'
import type { Repository } from '../../repository/git.ts'
import type { Session } from '../session.ts'
import { rememberedTip } from './history-memory.ts'
import { readIn } from './read-world.ts'
import { Unfounded } from './refusal.ts'
import { errorsBehind } from './remote.ts'

/** How a server judges. */
export interface Gate {
  /** The line of the trust root. */
  readonly root: string
  /** After so many seconds judging is broken off, and nothing is taken. */
  readonly seconds: number
}

/** What a push brings. */
export interface Pushed {
  readonly commits: number
  /** Why it is refused; empty where it is taken. */
  readonly findings: readonly Finding[]
  /** The world in which its people and projects have names; absent where nothing was founded. */
  readonly world: World | undefined
}

/**
 * Judges the branch up to what is pushed. What stood there before is not held against the pusher, whatever it is; each error
 * of the commits behind it is, and a date ahead of this machine's own clock, for here it can still be refused. Throws
 * `CannotRun`: `push-forced`, `hook-too-long`, `newer-epoch`.
 */
export async function judgePush(
  session: Session,
  repo: Repository,
  { ref, before, after }: RefUpdate & { readonly after: string },
  { root, seconds }: Gate,
): Promise<Pushed> {
  const started = performance.now()
  const judged = (commits: number) => {
    if (performance.now() - started <= seconds * 1000) return
    throw cannotRun('hook-too-long', { limit: String(seconds), count: String(commits) })
  }
  // Nothing counts that came with the pusher: whoever pushes by a path on this machine brings his variables along.
  const { BD_NOW: _, BD_TRUST_ROOT: __, ...env } = session.env
  const own = { ...session, env, options: { ...session.options, trustRoot: root } }
  const unfounded = (error: unknown) => {
    if (error instanceof Unfounded) return error
    throw error
  }
  // What was taken is remembered, where it is not yet; of what is pushed nothing is, for git may still refuse it.
  if (before !== undefined && rememberedTip(own, repo) !== before) {
    await readIn(own, repo, before, { judged }).catch(unfounded)
  }
  const reading = await readIn(own, repo, after, { judged, passing: true }).catch(unfounded)
  if (reading instanceof Unfounded)
    return { commits: 1, findings: reading.findings, world: undefined }
  const { fresh, since, world, clock, replay } = reading
  const isNew = before === undefined || since === before
  const from = isNew ? 0 : fresh.findIndex(({ commit }) => commit.id === before) + 1
  if (!isNew && from === 0) throw cannotRun('push-forced', { ref, tip: before })
  const commits = fresh.slice(from)
  const pushed = new Set(commits.map(({ commit }) => commit.id))
  const ahead = replay.dates.ahead(clock, world).filter(({ commit = '' }) => pushed.has(commit))
  const findings = [...errorsBehind(reading, before), ...ahead]
  return { commits: commits.length, findings, world }
}
