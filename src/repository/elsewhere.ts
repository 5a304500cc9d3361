/** Another branch than the one at hand may hold the workspace: a clone has this whose server names the wrong branch. */
import { headBranch } from './branch.ts'
import { hasFile, type Repository, runGit } from './git.ts'

/** Where the workspace is, by what `git checkout` takes. */
export interface Elsewhere {
  readonly branch: string
  /** The remote that has it; empty for a branch of this repository. */
  readonly remote: string
}

/** More branches than these nobody looks through. */
const MOST = 100

/** The first branch, of this repository or of a remote, with a bd.yaml, where HEAD's own has none. */
export async function workspaceElsewhere(repo: Repository): Promise<Elsewhere | undefined> {
  const here = await headBranch(repo).catch(() => '')
  const format = '--format=%(refname)%00%(symref)'
  const { out } = await runGit(repo, [
    'for-each-ref',
    `--count=${MOST}`,
    format,
    'refs/heads',
    'refs/remotes',
  ])
  for (const line of out.toString('utf8').split('\n')) {
    const [ref = '', symbolic = ''] = line.split('\0')
    if (ref === '' || ref === here || symbolic !== '') continue
    if (!(await hasFile(repo, ref, 'bd.yaml'))) continue
    const [, remote = '', branch = ''] =
      /^refs\/remotes\/([^/]+)\/(.+)$/.exec(ref) ?? /^refs\/heads()\/(.+)$/.exec(ref) ?? []
    return { branch, remote }
  }
  return undefined
}
