/** Where keys are: those that ssh keeps for the user, and those that bd made for a workspace. */
import { readdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Environment } from '../../repository/child-environment.ts'
import { trustFile } from '../../repository/trust-store.ts'

/** The file of a key that bd makes, beside the user's trust roots and outside of every repository. */
export function keyFileFor(env: Environment, name: string): string {
  return join(dirname(trustFile({ ...env, HOME: homeOf(env) })), 'keys', name)
}

/** The public halves of the user's own keys, in `~/.ssh`. */
export async function homeKeys(env: Environment): Promise<readonly string[]> {
  const folder = join(homeOf(env), '.ssh')
  const names = await readdir(folder).catch(() => [])
  return names
    .filter((name) => name.endsWith('.pub'))
    .sort()
    .map((name) => join(folder, name))
}

function homeOf(env: Environment): string {
  return env['HOME'] ?? homedir()
}
