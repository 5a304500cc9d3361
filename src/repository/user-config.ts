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
  return scope === undefined || value === undefined ? undefined : valueOf(scope, value)
}

/**
 * Takes names in lower case; gives the value in force of each that has one, all asked of one process. Where git can make nothing of
 * one of them, such as the home of somebody unknown, each is asked for by itself.
 */
export async function userConfigs<Name extends string>(
  repo: Repository,
  names: readonly Name[],
  kind: 'path',
): Promise<Readonly<Partial<Record<Name, ConfigValue>>>> {
  const pattern = `^(${names.map((name) => name.replaceAll('.', '[.]')).join('|')})$`
  const args = ['config', '--show-scope', '-z', `--type=${kind}`, '--get-regexp', pattern]
  const { code, out } = await runGit(repo, args, '', userEnvironment(repo.inherited))
  const found: Partial<Record<Name, ConfigValue>> = {}
  if (code !== 0 && code !== NONE_FOUND) {
    for (const name of names) {
      const value = await userConfig(repo, name, kind)
      if (value !== undefined) found[name] = value
    }
    return found
  }
  const fields = out.toString('utf8').split('\0')
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [scope = '', entry = ''] = [fields[at], fields[at + 1]]
    const end = entry.indexOf('\n')
    const name = names.find((one) => one === entry.slice(0, end))
    // The last one is in force, also where it is empty.
    if (name !== undefined) found[name] = valueOf(scope, entry.slice(end + 1))
  }
  return found
}

/** Git's exit code where nothing is configured. */
const NONE_FOUND = 1

function valueOf(scope: string, value: string): ConfigValue | undefined {
  if (value === '') return undefined
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
