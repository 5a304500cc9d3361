/** Where keys are: those that ssh keeps for the user, and those that bd made for a workspace. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { cannotRun } from '../../core/rules/cannot-run.ts'
import type { Environment } from '../../repository/child-environment.ts'
import { configFolder, homeFolder } from '../../repository/own-places.ts'

/** The file of a key that bd makes, beside the user's trust roots and outside of every repository. Throws `CannotRun` `no-home`. */
export function keyFileFor(env: Environment, name: string): string {
  const base = configFolder(env)
  if (base === undefined) throw cannotRun('no-home', {})
  return join(base, 'bd', 'keys', name)
}

/** The public halves of the user's own keys, in `~/.ssh`. */
export async function homeKeys(env: Environment): Promise<readonly string[]> {
  const home = homeFolder(env)
  if (home === undefined) return []
  const folder = join(home, '.ssh')
  const names = await readdir(folder).catch(() => [])
  return names
    .filter((name) => name.endsWith('.pub'))
    .sort()
    .map((name) => join(folder, name))
}
