/** HEAD points to a branch, which stands somewhere, may move, and is moved. Git is asked: it alone knows how it reads its refs. */
import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { cannotRun } from '../core/rules/cannot-run.ts'
import type { CommitId, Identity } from '../core/record/commit.ts'
import { gitFailure } from './git-failure.ts'
import type { Repository } from './git.ts'
import { runGit } from './git.ts'

const NO_COMMIT = '0'.repeat(40)

// What git leaves in its folder while something of its own is half done.
const UNDER_WAY = [
  ['MERGE_HEAD', 'merge'],
  ['CHERRY_PICK_HEAD', 'cherry-pick'],
  ['REVERT_HEAD', 'revert'],
  ['rebase-merge', 'rebase'],
  ['rebase-apply', 'rebase'],
  ['sequencer', 'cherry-pick'],
  ['BISECT_LOG', 'bisect'],
] as const

/** The full name of HEAD's branch, born or not; throws `CannotRun` `detached-head`. */
export async function headBranch(repo: Repository): Promise<string> {
  const { code, out } = await runGit(repo, ['symbolic-ref', '--quiet', 'HEAD'])
  if (code !== 0) throw cannotRun('detached-head', {})
  return out.toString('utf8').trim()
}

/** Where a branch stands; `undefined` while it is unborn. */
export async function branchTip(repo: Repository, ref: string): Promise<CommitId | undefined> {
  const args = ['show-ref', '--verify', '--hash', '--', ref]
  const { code, out } = await runGit(repo, args)
  return code === 0 ? out.toString('utf8').trim() : undefined
}

/** The commit at HEAD, on a branch or detached; `undefined` while the branch is unborn. The object is not looked at. */
export async function headCommit(repo: Repository): Promise<CommitId | undefined> {
  const args = ['rev-parse', '--quiet', '--verify', '--end-of-options', 'HEAD']
  const { code, out } = await runGit(repo, args)
  return code === 0 ? out.toString('utf8').trim() : undefined
}

/** The branch that HEAD points to, and where it stands, asked together; throws `CannotRun` `detached-head`. */
export async function headStanding(
  repo: Repository,
): Promise<{ readonly ref: string; readonly tip: CommitId | undefined }> {
  const { code, out } = await runGit(repo, ['rev-parse', 'HEAD', '--symbolic-full-name', 'HEAD'])
  const [tip = '', ref = ''] = out.toString('utf8').split('\n')
  // Of an unborn branch, and where HEAD's name means more than one ref, git says less.
  if (code === 0 && /^[0-9a-f]{40}$/.test(tip) && ref.startsWith('refs/heads/')) return { ref, tip }
  return { ref: await headBranch(repo), tip: await headCommit(repo) }
}

/** Whether the repository has any branch or tag at all. */
export async function anyRef(repo: Repository): Promise<boolean> {
  const { out } = await runGit(repo, ['for-each-ref', '--count=1'])
  return out.length > 0
}

/** Throws `CannotRun` `merge-under-way` when git is in the middle of something. */
export async function refuseUnderWay(repo: Repository): Promise<void> {
  for (const [name, what] of UNDER_WAY) {
    const there = await lstat(join(repo.gitDir, name)).catch(() => undefined)
    if (there !== undefined) throw cannotRun('merge-under-way', { what })
  }
}

/** Moves a branch if it still stands at `from`; throws `CannotRun` `branch-moved` otherwise. */
export async function moveBranch(
  repo: Repository,
  ref: string,
  from: CommitId | undefined,
  to: CommitId,
  who: Identity,
): Promise<void> {
  const people = { GIT_COMMITTER_NAME: who.name, GIT_COMMITTER_EMAIL: who.email }
  const env = { ...repo.env, ...people, GIT_COMMITTER_DATE: `@${who.epoch} ${who.offset}` }
  const args = ['update-ref', '--create-reflog', '-m', 'bd', '--end-of-options', ref, to]
  const ended = await runGit(repo, [...args, from ?? NO_COMMIT], '', env)
  if (ended.code === 0) return
  const found = await branchTip(repo, ref)
  if (found === from) throw gitFailure('git update-ref', ended.err, repo.top)
  throw cannotRun('branch-moved', { branch: ref, expected: from ?? '', found: found ?? '' })
}
