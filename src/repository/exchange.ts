/** Exchanging a branch with a remote: git's own transport with the user's own settings, and no hooks. */
import { devNull } from 'node:os'
import { cannotRun } from '../core/cannot-run.ts'
import type { CommitId } from '../core/commit.ts'
import { branchTip } from './branch.ts'
import { type Environment, signingEnvironment, userEnvironment } from './child-environment.ts'
import { porcelain, type Repository, runGit } from './git.ts'

/** Fetches the branch of a remote; gives where it stands there, `undefined` when the remote has no such branch. */
export async function fetchBranch(
  repo: Repository,
  remote: string,
  ref: string,
): Promise<CommitId | undefined> {
  const kept = trackingRef(remote, ref)
  const here = await porcelain(repo.top, networkEnvironment(repo))
  const listed = await here.listRemote(['--refs', '--', remote, ref]).catch((error: unknown) => {
    throw failed('git ls-remote', error)
  })
  if (!listed.split('\n').some((line) => line.endsWith(`\t${ref}`))) return undefined
  // Forced for the copy alone: what the remote has is looked at before any branch moves.
  await here
    .raw(['fetch', '--no-tags', '--no-auto-gc', '--', remote, `+${ref}:${kept}`])
    .catch((error: unknown) => {
      throw failed('git fetch', error)
    })
  return branchTip(repo, kept)
}

/** Pushes the branch as it stands at a commit; never by force. */
export async function pushBranch(
  repo: Repository,
  remote: string,
  ref: string,
  commit: CommitId,
): Promise<void> {
  const here = await porcelain(repo.top, networkEnvironment(repo))
  await here
    .raw(['push', '--no-verify', '--porcelain', '--', remote, `${commit}:${ref}`])
    .catch((error: unknown) => {
      throw failed('git push', error)
    })
}

/** Whether one commit is in the history of the other. */
export async function isAncestor(
  repo: Repository,
  older: CommitId,
  newer: CommitId,
): Promise<boolean> {
  const { code } = await runGit(repo, ['merge-base', '--is-ancestor', older, newer])
  return code === 0
}

/** Where git keeps what it last saw of a remote's branch. */
function trackingRef(remote: string, ref: string): string {
  return `refs/remotes/${remote}/${ref.replace(/^refs\/heads\//, '')}`
}

/** The user's home, agent and credential helpers; nobody is asked, and no hook of the repository runs. */
function networkEnvironment(repo: Repository): Environment {
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
  const more = ['GIT_SSH', 'GIT_SSH_COMMAND', 'GIT_ASKPASS', 'GIT_SSL_CAINFO']
  const proxies = ['http_proxy', 'https_proxy', 'no_proxy', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY']
  return {
    ...signingEnvironment(inherited),
    ...Object.fromEntries(
      [...more, ...proxies].flatMap((name) =>
        inherited[name] === undefined ? [] : [[name, inherited[name]]],
      ),
    ),
    ...userEnvironment(inherited),
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(
      settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
  }
}

function failed(command: string, error: unknown): Error {
  const detail = (error instanceof Error ? error.message : String(error)).trim().slice(0, 500)
  return cannotRun('git-failed', { command, detail })
}
