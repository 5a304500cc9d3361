/** Exchanging a branch with a remote: git's own transport with the user's own settings, and no hooks. */
import { devNull } from 'node:os'
import { cannotRun } from '../core/rules/cannot-run.ts'
import type { CommitId } from '../core/record/commit.ts'
import { branchTip } from './branch.ts'
import { runChild } from './child.ts'
import { type Environment, signingEnvironment, userEnvironment } from './child-environment.ts'
import { gitFailure } from './git-failure.ts'
import type { Repository } from './git.ts'

/** A remote's branch, and whether the person at the terminal may be asked for a user name or a password. */
export interface Exchange {
  readonly remote: string
  readonly ref: string
  readonly asks: boolean
}

/** What a remote has. */
export interface Fetched {
  /** Where the branch stands there; `undefined` when the remote has no such branch. */
  readonly tip: CommitId | undefined
  readonly head: RemoteHead
}

/** What a clone of the remote would check out: this branch, another one, or nothing, for its HEAD names none that is there. */
export type RemoteHead = 'ours' | 'none' | { readonly other: string }

/** Fetches the branch of a remote. */
export async function fetchBranch(repo: Repository, exchange: Exchange): Promise<Fetched> {
  const { remote, ref, asks } = exchange
  const kept = trackingRef(remote, ref)
  const { head, there, others } = await listed(repo, exchange)
  if (!there) {
    // What the others have is brought along, so that it can be told whether they work on another branch.
    if (others.length > 0) {
      const specs = others.map((other) => `+${other}:${trackingRef(remote, other)}`)
      const args = ['fetch', '--no-tags', '--no-auto-gc', '--quiet', '--', remote, ...specs]
      await exchanged(repo, asks, remote, args)
    }
    return { tip: undefined, head }
  }
  // Forced for the copy alone: what the remote has is looked at before any branch moves.
  const args = ['fetch', '--no-tags', '--no-auto-gc', '--quiet', '--', remote, `+${ref}:${kept}`]
  await exchanged(repo, asks, remote, args)
  return { tip: await branchTip(repo, kept), head }
}

/** What a clone of the remote would check out. */
export async function remoteHead(repo: Repository, exchange: Exchange): Promise<RemoteHead> {
  return (await listed(repo, exchange)).head
}

/** Whether the remote has the branch, and what its HEAD is. */
async function listed(repo: Repository, { remote, ref, asks }: Exchange) {
  const args = ['ls-remote', '--symref', '--', remote, 'HEAD', 'refs/heads/*']
  const lines = (await exchanged(repo, asks, remote, args)).split('\n')
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

/** Pushes the branch as it stands at a commit; never by force. With `dryRun` it only asks whether the remote would be reached. */
export async function pushBranch(
  repo: Repository,
  { remote, ref, asks }: Exchange,
  commit: CommitId,
  dryRun = false,
): Promise<void> {
  const only = dryRun ? ['--dry-run'] : []
  const args = ['push', '--no-verify', '--quiet', ...only, '--', remote, `${commit}:${ref}`]
  await exchanged(repo, asks, remote, args)
}

/** Runs one command of git's transport; gives its output, or throws the reason that the other side gave. */
async function exchanged(
  repo: Repository,
  asks: boolean,
  remote: string,
  args: readonly string[],
): Promise<string> {
  const env = networkEnvironment(repo, asks)
  // The network takes as long as it takes: only what stays on this machine is not waited for.
  const { code, out, err } = await runChild('git', args, { env, cwd: repo.top })
  if (code === undefined) throw cannotRun('no-git', {})
  if (code === 0) return out.toString('utf8')
  throw failureOf(`git ${args[0]!}`, remote, err, repo.top)
}

/**
 * What a failure of the transport was, read from what git says in English (LANG=C): the lines that the server itself said,
 * a branch that has moved on, a login that was refused, a server that cannot be reached; else git's own words.
 */
function failureOf(command: string, remote: string, err: string, top: string): Error {
  const lines = err.split('\n').map((line) => line.trim())
  const said = lines
    .filter((line) => line.startsWith('remote:'))
    .map((line) => line.slice('remote:'.length).trim())
    .filter((line) => line !== '')
  const words = lines.filter((line) => line !== '' && !/^(?:remote|hint):/.test(line)).join('\n')
  if (/\[remote rejected\]|hook declined/.test(err)) {
    const [, why = ''] = /\[remote rejected\].*\((.*)\)/.exec(err) ?? []
    return cannotRun('push-refused', { remote, said: said.join('\n') || why })
  }
  if (/\[rejected\]|non-fast-forward|fetch first/.test(err)) {
    return cannotRun('remote-moved-on', { remote })
  }
  if (
    /\.lock': File exists|No space left|Out of diskspace|Disk quota|Read-only file system/.test(
      words,
    )
  )
    return gitFailure(command, words, top)
  const detail = [...said, words].filter((line) => line !== '').join('\n')
  if (
    /Permission denied|Authentication failed|could not read (?:Username|Password)|terminal prompts disabled|invalid credentials|HTTP.* 40[13]|Host key verification failed/i.test(
      err,
    )
  ) {
    return cannotRun('login-refused', { remote, detail })
  }
  if (
    /Could not resolve|Connection (?:refused|timed out|reset)|Network is unreachable|unable to (?:access|connect)|No route to host|does not appear to be a git repository|not found/i.test(
      err,
    )
  ) {
    return cannotRun('remote-unreachable', { remote, detail })
  }
  return gitFailure(command, detail, top)
}

/** Where git keeps what it last saw of a remote's branch. */
function trackingRef(remote: string, ref: string): string {
  return `refs/remotes/${remote}/${shortName(ref)}`
}

function shortName(ref: string): string {
  return ref.replace(/^refs\/heads\//, '')
}

/** Variables by which a user tells git's transport how to reach a server. */
const TRANSPORT = `
  GIT_SSH GIT_SSH_COMMAND GIT_SSH_VARIANT GIT_ASKPASS GIT_PROXY_COMMAND
  GIT_SSL_CAINFO GIT_SSL_CAPATH GIT_SSL_CERT GIT_SSL_KEY GIT_SSL_NO_VERIFY
  SSL_CERT_FILE SSL_CERT_DIR CURL_CA_BUNDLE GIT_HTTP_PROXY_AUTHMETHOD
  http_proxy https_proxy HTTPS_PROXY all_proxy ALL_PROXY no_proxy NO_PROXY
`
  .trim()
  .split(/\s+/)

/**
 * The user's home, agent, credential helpers and ways to the network; no hook of the repository runs. Git and ssh ask at the
 * terminal itself, where somebody sits there.
 */
function networkEnvironment(repo: Repository, asks: boolean): Environment {
  const { inherited } = repo
  const settings = [
    ['core.hooksPath', devNull],
    ['core.fsmonitor', 'false'],
    ['protocol.ext.allow', 'never'],
    ['transfer.fsckObjects', 'true'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['push.gpgSign', 'false'],
    ['push.recurseSubmodules', 'no'],
    ['fetch.recurseSubmodules', 'false'],
  ]
  return {
    ...signingEnvironment(inherited),
    ...Object.fromEntries(
      TRANSPORT.flatMap((name) => (inherited[name] === undefined ? [] : [[name, inherited[name]]])),
    ),
    ...userEnvironment(inherited),
    ...(asks ? { GIT_TERMINAL_PROMPT: '1' } : {}),
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(
      settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
  }
}
