/** Exchanges a branch with a remote: fetches what is there, pushes what is here, never by force. */
import type { CommitId } from '../core/record/commit.ts'
import { branchTip } from './branch.ts'
import { git, type Repository } from './git.ts'
import { exchanged, type Exchange } from './transport.ts'

/** What a remote has. */
export interface Fetched {
  /** Where the branch stands there; `undefined` when the remote has no such branch. */
  readonly tip: CommitId | undefined
  readonly head: RemoteHead
}

/** What a clone of the remote would check out: this branch, another one, or nothing, for its HEAD names none that is there. */
export type RemoteHead = 'ours' | 'none' | { readonly other: string }

/**
 * Where the branch stood when bd last accepted it; before bd ever did, where git last saw it. git's own copy follows whatever
 * the server has, so that a plain `git fetch` would forget what was there.
 */
export async function lastSeen(
  repo: Repository,
  { remote, ref }: Exchange,
): Promise<CommitId | undefined> {
  const accepted = await branchTip(repo, seenRef(remote, ref))
  return accepted ?? branchTip(repo, trackingRef(remote, ref))
}

/** Where the branch stood when git last fetched it, whether or not bd accepted it. */
export function lastFetched(
  repo: Repository,
  { remote, ref }: Pick<Exchange, 'remote' | 'ref'>,
): Promise<CommitId | undefined> {
  return branchTip(repo, trackingRef(remote, ref))
}

/** Keeps where the branch stands, for {@link lastSeen}. */
export async function noteSeen(
  repo: Repository,
  { remote, ref }: Exchange,
  tip: CommitId,
): Promise<void> {
  await git(repo, ['update-ref', '--end-of-options', seenRef(remote, ref), tip])
}

/** Fetches the branch of a remote. */
export async function fetchBranch(repo: Repository, exchange: Exchange): Promise<Fetched> {
  const { remote, ref } = exchange
  const kept = trackingRef(remote, ref)
  const { head, there, others } = await listed(repo, exchange)
  if (!there) {
    // What the others have is brought along, so that it can be told whether they work on another branch.
    if (others.length > 0) {
      const specs = others.map((other) => `+${other}:${trackingRef(remote, other)}`)
      const args = ['fetch', '--no-tags', '--no-auto-gc', '--quiet', '--', remote, ...specs]
      await exchanged(repo, exchange, args)
    }
    return { tip: undefined, head }
  }
  // Forced for the copy alone: what the remote has is looked at before any branch moves.
  const args = ['fetch', '--no-tags', '--no-auto-gc', '--quiet', '--', remote, `+${ref}:${kept}`]
  await exchanged(repo, exchange, args)
  return { tip: await branchTip(repo, kept), head }
}

/** What a clone of the remote would check out. */
export async function remoteHead(repo: Repository, exchange: Exchange): Promise<RemoteHead> {
  return (await listed(repo, exchange)).head
}

/** Whether the remote has the branch, and what its HEAD is. */
async function listed(repo: Repository, exchange: Exchange) {
  const { remote, ref } = exchange
  const args = ['ls-remote', '--symref', '--', remote, 'HEAD', 'refs/heads/*']
  const lines = (await exchanged(repo, exchange, args)).out.split('\n')
  const there = lines.some((line) => line.endsWith(`\t${ref}`))
  const [, named] = lines.map((line) => /^ref: (\S+)\tHEAD$/u.exec(line)).find(Boolean) ?? []
  const head: RemoteHead =
    named === undefined ? 'none' : named === ref ? 'ours' : { other: shortName(named) }
  const others = lines
    .map((line) => line.split('\t')[1] ?? '')
    .filter((name) => name.startsWith('refs/heads/') && name !== ref)
    .slice(0, MOST)
  return { there, head, others }
}

/** More branches of a remote than these are not looked through. */
const MOST = 20

/**
 * Pushes the branch as it stands at a commit, never by force, and gives what the server said. With `dryRun` it only asks
 * whether the remote would be reached.
 */
export async function pushBranch(
  repo: Repository,
  exchange: Exchange,
  commit: CommitId,
  dryRun = false,
): Promise<readonly string[]> {
  const { remote, ref } = exchange
  const only = dryRun ? ['--dry-run'] : []
  const args = ['push', '--no-verify', '--quiet', ...only, '--', remote, `${commit}:${ref}`]
  return (await exchanged(repo, exchange, args)).said
}

/** Where bd keeps what it last accepted of a remote's branch. */
function seenRef(remote: string, ref: string): string {
  return `refs/bd/seen/${remote}/${shortName(ref)}`
}

/** Where git keeps what it last saw of a remote's branch. */
function trackingRef(remote: string, ref: string): string {
  return `refs/remotes/${remote}/${shortName(ref)}`
}

function shortName(ref: string): string {
  return ref.replace(/^refs\/heads\//, '')
}
