/** Opens a git repository and runs git in it: porcelain by simple-git, plumbing by argument arrays. */
import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { SimpleGit } from 'simple-git'
import type { CommitId } from '../core/record/commit.ts'
import { cannotRun } from '../core/rules/cannot-run.ts'
import type { Environment } from './child-environment.ts'
import { environmentOf, plumbingEnvironment, userEnvironment } from './child-environment.ts'
import { type Ended, PATIENCE_MS, runChild } from './child.ts'
import { gitFailure, gitSilent } from './git-failure.ts'
import { mayConfigure } from './local-config.ts'

/** A git repository that bd can work in; all paths are absolute. */
export interface Repository {
  /** The work tree's top folder; of a bare repository its git folder. */
  readonly top: string
  /** This work tree's own git folder: HEAD, index, journal. */
  readonly gitDir: string
  /** The git folder that all linked work trees share: objects and branches. */
  readonly commonDir: string
  readonly bare: boolean
  /** The environment of every plumbing child. */
  readonly env: Environment
  /** The environment bd itself was started in: read for the user's own settings and the signer's. */
  readonly inherited: Environment
}

/** A repository, and what the same question to git told of its branch. */
export interface Opened {
  readonly repo: Repository
  /** The commit at HEAD; `undefined` where it is unborn, and in a bare repository. */
  readonly head: CommitId | undefined
  /** Whether there may be replace refs. */
  readonly mayReplace: boolean
}

export interface OpenOptions {
  /** The process environment unless told otherwise. */
  readonly env?: Environment
  /** Inside a pre-receive hook: git's quarantine variables are kept. */
  readonly hook?: boolean
}

/**
 * Takes any folder inside a work tree and gives the repository around it.
 * Throws `CannotRun`: no git, no repository, somebody else's repository, SHA-256 objects.
 */
export async function openRepository(dir: string, options: OpenOptions = {}): Promise<Repository> {
  return (await openAtHead(dir, options)).repo
}

/** As {@link openRepository}, with what a command that reads the branch would ask next: each question is a process. */
export async function openAtHead(dir: string, options: OpenOptions = {}): Promise<Opened> {
  const inherited = options.env ?? environmentOf(process.env)
  const hook = options.hook ?? false
  if (!(await isFolder(dir))) throw cannotRun('not-a-workspace', { dir })
  const own = hook ? plumbingEnvironment(inherited, true) : userEnvironment(inherited)
  const places = [
    '--is-bare-repository',
    '--absolute-git-dir',
    '--git-common-dir',
    '--show-toplevel',
  ]
  // Git stops at the first that it cannot answer: a bare repository has no top folder, an unborn branch no commit.
  const branch = ['HEAD', '--symbolic', '--glob=refs/replace/']
  const args = ['rev-parse', '--show-object-format', ...places, ...branch]
  const asking = { env: own, cwd: dir, patience: PATIENCE_MS }
  const { code, out, err, silent } = await runChild('git', args, asking)
  if (silent) throw gitSilent('rev-parse', dir)
  if (code === undefined) throw cannotRun('no-git', {})
  if (/dubious ownership|unsafe repository/.test(err)) throw cannotRun('unsafe-directory', { dir })
  const lines = out.toString('utf8').split('\n')
  const [format, kind, gitDir = '', common = '', tree = '', found = '', ...replaced] = lines
  const bare = kind === 'true'
  if (!bare && tree === '') throw cannotRun('not-a-workspace', { dir })
  if (format !== 'sha1') throw cannotRun('sha256-repository', {})
  const top = bare ? gitDir : tree
  // The repository's own settings may call any place its work tree.
  if (!(await isFolder(top))) throw cannotRun('not-a-workspace', { dir: top })
  const env = {
    ...plumbingEnvironment(inherited, hook),
    ...trusted(inherited, hook, [top, gitDir]),
  }
  const head = code === 0 && /^[0-9a-f]{40}$/.test(found) ? found : undefined
  const repo = { top, gitDir, commonDir: resolve(dir, common), bare, env, inherited }
  return { repo, head, mayReplace: head === undefined || replaced.some((ref) => ref !== '') }
}

/** Refuses, by throwing `CannotRun`, to judge a history that a shallow or partial clone has cut. */
export async function refuseToJudge(repo: Repository): Promise<void> {
  // The file is what makes a clone shallow.
  const shallow = await stat(join(repo.commonDir, 'shallow')).catch(() => undefined)
  if (shallow !== undefined) throw cannotRun('shallow-clone', {})
  if (!(await mayConfigure(repo, /promisor|partialclone/i))) return
  const promisor = [
    'config',
    '--local',
    '--get-regexp',
    '^(remote\\..*\\.promisor|extensions\\.partialclone)$',
  ]
  const partial = await runGit(repo, promisor)
  if (partial.code === 0) throw cannotRun('partial-clone', {})
}

/** Runs a plumbing command and gives its output; any failure is thrown as `CannotRun`. */
export async function git(
  repo: Repository,
  args: readonly string[],
  input: Uint8Array | string = '',
): Promise<Buffer> {
  const { code, out, err } = await runGit(repo, args, input)
  if (code === undefined) throw cannotRun('no-git', {})
  if (code === 0) return out
  throw gitFailure(`git ${args[0] ?? ''}`, err, repo.top)
}

/** Runs a plumbing command whose failure is an answer. Throws `CannotRun` `git-silent` where nothing comes of it. */
export async function runGit(
  repo: Repository,
  args: readonly string[],
  input: Uint8Array | string = '',
  env: Environment = repo.env,
): Promise<Ended> {
  const { top: cwd, commonDir } = repo
  const ended = await runChild('git', args, { env, cwd, input, patience: PATIENCE_MS })
  if (ended.silent) throw gitSilent(args[0] ?? '', commonDir)
  return ended
}

/** simple-git for porcelain (init, configuration, remotes, fetch, push) in a closed environment. */
async function porcelain(dir: string, env: Environment): Promise<SimpleGit> {
  // Loaded only by the few commands that need it: the package takes longer to load than git to run.
  const { simpleGit } = await import('simple-git')
  const allowEnvironment = Object.keys(env)
  return simpleGit({ baseDir: dir, unsafe: UNSAFE, allowEnvironment }).env({ ...env })
}

// Our own environment sets what simple-git would refuse from a stranger.
const UNSAFE = {
  allowUnsafeTemplateDir: true,
  allowUnsafeConfigPaths: true,
  allowUnsafeConfigEnvCount: true,
  allowUnsafeHooksPath: true,
  allowUnsafeFsMonitor: true,
  allowUnsafePager: true,
  allowUnsafeAskPass: true,
  allowUnsafeSshCommand: true,
  allowUnsafeProtocolOverride: true,
}

/** Makes an empty repository with SHA-1 objects, no hooks, and the given first branch. */
export async function initRepository(
  dir: string,
  branch: string,
  env: Environment = environmentOf(process.env),
): Promise<Repository> {
  const here = await porcelain(dir, plumbingEnvironment(env, false))
  await here.init(['--template=', '--object-format=sha1', `--initial-branch=${branch}`])
  return openRepository(dir, { env })
}

/** Sets one value of the repository's own configuration. */
export async function setConfig(repo: Repository, name: string, value: string): Promise<void> {
  const here = await porcelain(repo.top, repo.env)
  await here.addConfig(name, value, false, 'local').catch((error: Error) => {
    throw gitFailure('git config', error.message, repo.top)
  })
}

/** Whether a commit or branch holds the file. */
export async function hasFile(repo: Repository, at: string, path: string): Promise<boolean> {
  const { code } = await runGit(repo, ['cat-file', '-e', '--end-of-options', `${at}:${path}`])
  return code === 0
}

/** The remotes' names. */
export async function remotes(repo: Repository): Promise<readonly string[]> {
  if (!(await mayConfigure(repo, /remote/i))) return []
  const here = await porcelain(repo.top, repo.env)
  return (await here.getRemotes()).map((remote) => remote.name)
}

/** The user's own configuration has already accepted this folder: `safe.directory` says so again. */
function trusted(from: Environment, hook: boolean, dirs: readonly string[]): Environment {
  const env = plumbingEnvironment(from, hook)
  const first = Number(env['GIT_CONFIG_COUNT'])
  const entries = dirs.flatMap((dir, index) => [
    [`GIT_CONFIG_KEY_${first + index}`, 'safe.directory'],
    [`GIT_CONFIG_VALUE_${first + index}`, dir],
  ])
  return { ...Object.fromEntries(entries), GIT_CONFIG_COUNT: String(first + dirs.length) }
}

async function isFolder(dir: string): Promise<boolean> {
  try {
    return (await stat(dir)).isDirectory()
  } catch {
    return false
  }
}
