/** Reads single values of the user's own git configuration, each with the scope that set it. */
import type { Repository } from './git.ts'
import { runGit } from './git.ts'
import type { Environment } from './child-environment.ts'
import { environmentOf, userEnvironment } from './child-environment.ts'
import { runChild } from './child.ts'

/** One configured value; `local` means that the repository itself names it, not the user. */
export interface ConfigValue {
  readonly value: string
  readonly scope: 'user' | 'local'
}

/** Takes a name such as `gpg.ssh.program`; gives the value in force, or `undefined`. Runs no program. */
export async function userConfig(
  repo: Repository,
  name: string,
  kind?: 'path',
): Promise<ConfigValue | undefined> {
  const type = kind === undefined ? [] : [`--type=${kind}`]
  const args = ['config', '--show-scope', '-z', ...type, '--get-all', name]
  const { code, out } = await runGit(repo, args, '', userEnvironment(repo.inherited))
  if (code !== 0) return undefined
  const fields = out.toString('utf8').split('\0')
  const scope = fields.at(-3)
  const value = fields.at(-2)
  if (scope === undefined || value === undefined || value === '') return undefined
  return { value, scope: scope === 'local' || scope === 'worktree' ? 'local' : 'user' }
}

/** The user's own value outside of any repository, as somebody has it who has no workspace yet. */
export async function globalConfig(env: Environment, name: string): Promise<string | undefined> {
  const own = userEnvironment(environmentOf(env))
  const { code, out } = await runChild(
    'git',
    ['config', '--global', '--type=path', '--get', name],
    { env: own },
  )
  const value = out.toString('utf8').trimEnd()
  return code !== 0 || value === '' ? undefined : value
}
