/** Finds who signs and with which program: `--key`, else git's own signing configuration. */
import { isAbsolute, resolve } from 'node:path'
import { cannotRun } from '../core/rules/cannot-run.ts'
import type { Environment } from './child-environment.ts'
import type { Repository } from './git.ts'
import { literalKey, publicKeyOf } from './key-file.ts'
import type { PublicKey } from './public-key.ts'
import { type ConfigValue, userConfigs } from './user-config.ts'

/** A key that can be asked to sign, and the program that is asked. */
export interface Signer {
  readonly key: PublicKey
  /** The key's file; `undefined` for a literal key, whose private half an agent holds. */
  readonly file: string | undefined
  readonly program: SigningProgram
  readonly env: Environment
}

/** `local` means that only the repository names the program: the user must confirm it first. */
export interface SigningProgram {
  readonly program: string
  readonly scope: 'default' | 'user' | 'local'
}

/**
 * Takes the `--key` option, or `undefined` for git's `user.signingkey`; gives the signer.
 * Throws `CannotRun`: `no-key`, and whatever {@link publicKeyOf} refuses.
 */
export async function findSigner(repo: Repository, option: string | undefined): Promise<Signer> {
  const configured = await userConfigs(repo, [KEY, PROGRAM], 'path')
  const spec = option ?? keySpec(repo, configured[KEY])
  if (spec === undefined) throw cannotRun('no-key', { command: 'bd join --new-key' })
  const key = await publicKeyOf(spec, repo.inherited)
  const file = literalKey(spec) === undefined ? resolve(spec) : undefined
  return { key, file, program: signingProgram(configured[PROGRAM]), env: repo.inherited }
}

const KEY = 'user.signingkey'
const PROGRAM = 'gpg.ssh.program'

/** The configured signing program and who configured it, else ssh-keygen. */
function signingProgram(configured: ConfigValue | undefined): SigningProgram {
  if (configured === undefined) return { program: 'ssh-keygen', scope: 'default' }
  return { program: configured.value, scope: configured.scope }
}

/** An OpenPGP key id, left from another use of git's signing, is no SSH key. */
export function isOpenPgpId(value: string): boolean {
  return /^(0x)?[0-9A-Fa-f]{8,40}$/.test(value)
}

/** What git's `user.signingkey` names, of the repository or else of the user; the path of a file is whole. */
export async function configuredKey(repo: Repository): Promise<string | undefined> {
  return keySpec(repo, (await userConfigs(repo, [KEY], 'path'))[KEY])
}

function keySpec(repo: Repository, configured: ConfigValue | undefined): string | undefined {
  if (configured === undefined) return undefined
  const { value } = configured
  if (literalKey(value) !== undefined || isAbsolute(value)) return value
  return isOpenPgpId(value) ? undefined : resolve(repo.top, value)
}
