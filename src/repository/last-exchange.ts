/** This clone remembers when it last exchanged with a remote, and which commits it has that the remote, as last seen, has not. */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { CommitId } from '../core/record/commit.ts'
import { branchTip } from './branch.ts'
import type { Repository } from './git.ts'

export interface LastExchange {
  /** Where the remote's branch stood; `undefined` when it was never seen. */
  readonly tip: CommitId | undefined
  /** Epoch seconds of the last fetch, push or clone that left a trace. */
  readonly at: number | undefined
}

/** Takes a remote and a branch's short name; asks neither the network nor the remote. */
export async function lastExchange(
  repo: Repository,
  remote: string,
  branch: string,
): Promise<LastExchange> {
  const kept = `refs/remotes/${remote}/${branch}`
  const traces = [
    'FETCH_HEAD',
    kept,
    `logs/${kept}`,
    `refs/remotes/${remote}/HEAD`,
    `logs/refs/remotes/${remote}/HEAD`,
  ]
  const times = await Promise.all(
    traces.map((name) => stat(join(repo.commonDir, name)).catch(() => undefined)),
  )
  const latest = Math.max(0, ...times.map((one) => one?.mtimeMs ?? 0))
  const at = latest === 0 ? undefined : Math.floor(latest / 1000)
  return { tip: await branchTip(repo, kept), at }
}
