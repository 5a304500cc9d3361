/** Bd leans on programs of this machine: git, OpenSSH, the agent. */
import { type Environment, signingEnvironment, userEnvironment } from './child-environment.ts'
import { runChild } from './child.ts'
import type { Repository } from './git.ts'
import { parsePublicKey } from './public-key.ts'

/** Git's version, such as `2.43.0`; `undefined` when it is not there. */
export async function gitVersion(env: Environment): Promise<string | undefined> {
  const { code, out } = await runChild('git', ['--version'], { env: userEnvironment(env) })
  if (code !== 0) return undefined
  return /\d+(?:\.\d+)+/.exec(out.toString('utf8'))?.[0] ?? ''
}

/** OpenSSH's version as it calls itself; `undefined` when ssh-keygen is not there. */
export async function opensshVersion(env: Environment): Promise<string | undefined> {
  const own = signingEnvironment(env)
  // It has no flag for its version; asked for a key that is not there, it fails at once and is there.
  const keygen = await runChild('ssh-keygen', ['-l', '-f', '-'], { env: own })
  if (keygen.code === undefined) return undefined
  const { err } = await runChild('ssh', ['-V'], { env: own })
  return /OpenSSH\S*/.exec(err)?.[0].replace(/,$/, '') ?? ''
}

/** The fingerprints of the keys that the agent holds; `undefined` when no agent answers. */
export async function agentKeys(env: Environment): Promise<readonly string[] | undefined> {
  const { code, out } = await runChild('ssh-add', ['-L'], { env: signingEnvironment(env) })
  if (code !== 0 && code !== 1) return undefined
  if (code === 1) return []
  return out
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const key = parsePublicKey(line)
      return key.ok ? key.value.fingerprint : ''
    })
}

/** Stands in where there is no repository: the user's own configuration can be read all the same. */
export function nowhere(dir: string, env: Environment): Repository {
  const own = userEnvironment(env)
  return { top: dir, gitDir: dir, commonDir: dir, bare: true, env: own, inherited: env }
}
