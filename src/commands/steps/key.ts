/** The key of somebody who has no workspace yet: the given one, git's, or a new one. */
import { mkdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { cannotRun } from '../../core/cannot-run.ts'
import { literalKey, publicKeyOf } from '../../repository/key-file.ts'
import { newKey } from '../../repository/sign.ts'
import type { Signer } from '../../repository/signer.ts'
import { trustFile } from '../../repository/trust-store.ts'
import { globalConfig } from '../../repository/user-config.ts'
import { UsageError } from './refused.ts'
import type { Session } from '../session.ts'
import type { Options } from '../verb.ts'

/** A signing key; `made` is the file of a new one. */
export interface Key {
  readonly signer: Signer
  readonly confirmed: boolean
  readonly made: string | undefined
}

/** The key by `--new-key [file]`, `--key`, or the user's own git configuration. */
export async function keyFor(
  session: Session,
  options: Options,
  workspace: string,
  member: string | undefined,
): Promise<Key> {
  const { env, cwd } = session
  const wanted = options['newKey']
  if (wanted !== undefined && wanted !== false) {
    if (session.options.dryRun) throw new UsageError('dry-run-new-key')
    const name = `${workspace}-${member ?? 'founder'}`
    const made =
      typeof wanted === 'string'
        ? resolve(cwd, wanted)
        : join(dirname(trustFile({ ...env, HOME: env['HOME'] ?? homedir() })), 'keys', name)
    await mkdir(dirname(made), { recursive: true, mode: 0o700 })
    await newKey(made, name, env)
    return { ...(await keyAt(session, made)), made }
  }
  const spec = session.options.key ?? (await globalConfig(env, 'user.signingkey'))
  if (spec === undefined) throw cannotRun('no-key', {})
  return {
    ...(await keyAt(session, literalKey(spec) === undefined ? resolve(cwd, spec) : spec)),
    made: undefined,
  }
}

async function keyAt(session: Session, spec: string): Promise<Omit<Key, 'made'>> {
  const { env } = session
  const key = await publicKeyOf(spec, env)
  const program = (await globalConfig(env, 'gpg.ssh.program')) ?? 'ssh-keygen'
  const scope = program === 'ssh-keygen' ? ('default' as const) : ('user' as const)
  const file = literalKey(spec) === undefined ? spec : undefined
  return { signer: { key, file, program: { program, scope }, env }, confirmed: true }
}
