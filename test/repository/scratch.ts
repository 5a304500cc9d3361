/** A closed place for one test file: its own home, throw-away keys, real git with fixed dates. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import type { Environment } from '../../src/repository/child-environment.ts'
import type { Repository } from '../../src/repository/git.ts'
import { initRepository } from '../../src/repository/git.ts'
import { findSigner } from '../../src/repository/signer.ts'
import { signPayload } from '../../src/repository/sign.ts'
import type { Committed, CommitOrder } from '../../src/repository/apply.ts'
import { commitPlan } from '../../src/repository/apply.ts'

export const EPOCH = 1_772_600_000

export interface Scratch {
  readonly dir: string
  readonly env: Environment
  /** A key made by ssh-keygen, once per name. */
  readonly key: (name: string, ...args: readonly string[]) => string
  readonly repository: (name?: string) => Promise<Repository>
}

/** Makes the place and removes it after the file's tests. */
export function scratch(): Scratch {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'bd-test-')))
  const home = join(dir, 'home')
  mkdirSync(home)
  const env: Environment = { PATH: process.env['PATH'] ?? '', HOME: home }
  afterAll(() => rmSync(dir, { recursive: true, force: true }))
  const made = new Set<string>()
  let count = 0
  return {
    dir,
    env,
    key: (name, ...args) => {
      const file = join(home, name)
      const options = args.length === 0 ? ['-t', 'ed25519'] : args
      if (!made.has(name))
        execFileSync('ssh-keygen', ['-q', '-N', '', '-C', name, '-f', file, ...options], { env })
      made.add(name)
      return file
    },
    repository: (name = `repo-${(count += 1)}`) => {
      mkdirSync(join(dir, name), { recursive: true })
      return initRepository(join(dir, name), 'main', env)
    },
  }
}

/** Runs the user's own git, with an identity and a fixed date. */
export function userGit(repo: Repository, ...args: readonly string[]): string {
  return userGitAt(repo, EPOCH, ...args)
}

/** Runs the user's own git at another date. */
export function userGitAt(repo: Repository, epoch: number, ...args: readonly string[]): string {
  const who = { NAME: 'Wang', EMAIL: 'wang@example.invalid', DATE: `@${epoch} +0800` }
  const people = Object.entries(who).flatMap(([field, value]) => [
    [`GIT_AUTHOR_${field}`, value],
    [`GIT_COMMITTER_${field}`, value],
  ])
  const env = { ...repo.inherited, ...Object.fromEntries(people) }
  return execFileSync('git', args, { cwd: repo.top, env, encoding: 'utf8', stdio: 'pipe' }).trim()
}

/** Writes files of the work tree. */
export function write(repo: Repository, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(repo.top, path)), { recursive: true })
    writeFileSync(join(repo.top, path), text)
  }
}

/** Writes files and commits them as the user's own git does, unsigned. */
export function userCommit(
  repo: Repository,
  files: Readonly<Record<string, string>>,
  message = 'by hand',
): string {
  write(repo, files)
  userGit(repo, 'add', '-A')
  userGit(repo, 'commit', '--quiet', '--allow-empty', '-m', message)
  return userGit(repo, 'rev-parse', 'HEAD')
}

/** What an act needs besides its files. */
export async function order(
  repo: Repository,
  keyFile: string,
  parent: string | undefined,
  files: Readonly<Record<string, string | undefined>>,
): Promise<CommitOrder> {
  const signer = await findSigner(repo, keyFile)
  const entries = Object.entries(files).map(
    ([path, text]) => [path, text === undefined ? undefined : Buffer.from(text)] as const,
  )
  return {
    parent,
    files: new Map(entries),
    message: 'an act\n',
    identity: { name: '王 芳', email: 'wang@example.invalid' },
    instant: { epoch: EPOCH, offset: '+08:00' },
    sign: (payload) => signPayload(signer, payload, 'git'),
  }
}

/** Carries out an act. */
export async function act(
  repo: Repository,
  keyFile: string,
  parent: string | undefined,
  files: Readonly<Record<string, string | undefined>>,
): Promise<Committed> {
  return commitPlan(repo, await order(repo, keyFile, parent, files))
}

/** Everything an async sequence yields. */
export async function all<T>(sequence: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = []
  for await (const one of sequence) found.push(one)
  return found
}
