/** The workspace is worked with on one branch: what the remote has, where HEAD is on a branch of somebody's own. */
import type { CommitId } from '../core/record/commit.ts'
import { headBranch } from './branch.ts'
import { isAncestor } from './mainline.ts'
import { type Repository, runGit } from './git.ts'

/** HEAD's branch is not the one that the others have. */
export interface Astray {
  readonly here: string
  readonly remote: string
  /** The branch that the others have. */
  readonly branch: string
  /** Its tip, as last seen. */
  readonly tip: CommitId
  /** Whether the branch of that name in this clone, where there is one, is wholly in HEAD's. */
  readonly follows: boolean
  /** The work tree beside this one in which that branch is checked out, where there is one. */
  readonly beside?: string
}

/** More branches than these nobody looks through. */
const MOST = 100

/**
 * Takes the remote, and the commit with which the workspace begins; asks no network. Gives the branch by which the remote's
 * own HEAD is named where it holds this workspace; and where the remote, as last seen, has no branch of HEAD's name, the
 * first that holds it. `undefined` where HEAD is on that branch, where the user himself made the server's branch of the same
 * name its upstream, and where nothing of the remote is known.
 */
export async function astray(
  repo: Repository,
  remote: string,
  root: CommitId,
): Promise<Astray | undefined> {
  const ref = await headBranch(repo).catch(() => undefined)
  if (ref === undefined) return undefined
  const here = ref.replace(/^refs\/heads\//, '')
  const under = `refs/remotes/${remote}/`
  const seen = await branchesUnder(repo, under)
  const first = seen.find(({ name }) => name === 'HEAD')?.symbolic
  if (first === `${under}${here}`) return undefined
  const upstream = await runGit(repo, ['config', '--local', '--get', `branch.${here}.merge`])
  const isThere = seen.some(({ name }) => name === here)
  if (isThere && (first === undefined || upstream.out.toString('utf8').trim() === ref))
    return undefined
  const others = seen.filter(({ name }) => name !== 'HEAD' && name !== here)
  const named = others.filter(({ name }) => `${under}${name}` === first)
  for (const { name, tip } of isThere ? named : [...named, ...others]) {
    if (!(await isAncestor(repo, root, tip))) continue
    const local = `refs/heads/${name}`
    const there = await runGit(repo, ['show-ref', '--verify', '--quiet', local])
    const follows = there.code !== 0 || (await isAncestor(repo, local, 'HEAD'))
    const beside = await workTreeOn(repo, local)
    return { here, remote, branch: name, tip, follows, ...(beside === undefined ? {} : { beside }) }
  }
  return undefined
}

/** Where a branch is checked out: git neither switches to it nor moves it from anywhere else. */
async function workTreeOn(repo: Repository, ref: string): Promise<string | undefined> {
  const { out } = await runGit(repo, ['worktree', 'list', '--porcelain'])
  const found = out.toString('utf8').split('\n\n')
  const block = found.find((one) => one.split('\n').includes(`branch ${ref}`))
  return block === undefined ? undefined : /^worktree (.+)$/mu.exec(block)?.[1]
}

/** How many commits of HEAD another commit does not have. */
export async function countBeyond(repo: Repository, tip: CommitId): Promise<number> {
  const { code, out } = await runGit(repo, ['rev-list', '--count', 'HEAD', `^${tip}`])
  return code === 0 ? Number(out.toString('utf8').trim()) : 0
}

/** The commits of HEAD that stand in no remote's branch, as last seen. */
export async function unsentIn(repo: Repository): Promise<ReadonlySet<CommitId>> {
  const { out } = await runGit(repo, ['rev-list', 'HEAD', '--not', '--remotes'])
  return new Set(out.toString('utf8').split('\n').filter(Boolean))
}

async function branchesUnder(repo: Repository, under: string) {
  const format = '--format=%(refname)%00%(objectname)%00%(symref)'
  const { out } = await runGit(repo, ['for-each-ref', `--count=${MOST}`, format, under])
  const lines = out.toString('utf8').split('\n').filter(Boolean)
  return lines.map((line) => {
    const [ref = '', tip = '', symbolic = ''] = line.split('\0')
    return { name: ref.slice(under.length), tip, symbolic }
  })
}
