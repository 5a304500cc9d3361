/** Finds the public key behind what a user names as his key: a private file, a `.pub`, a literal. */
import { type CannotRun, cannotRun } from '../core/rules/cannot-run.ts'
import { signingEnvironment } from './child-environment.ts'
import type { Environment } from './child-environment.ts'
import { runChild } from './child.ts'
import { MOST_SETTINGS_BYTES, type PlainFile, readPlain } from './plain-file.ts'
import type { PublicKey } from './public-key.ts'
import { parsePublicKey } from './public-key.ts'
import { wireReader } from './wire.ts'

/** The user's own files may stand behind links. */
const OWN: PlainFile = { most: MOST_SETTINGS_BYTES, links: 'followed' }
const LITERAL = 'key::'
const BARE_LITERAL = /^(ssh-|ecdsa-|sk-)\S+ \S/

/** The key text of `key::<type> <base64>` or `<type> <base64>`; `undefined` when a file is meant. */
export function literalKey(spec: string): string | undefined {
  if (spec.startsWith(LITERAL)) return spec.slice(LITERAL.length)
  return BARE_LITERAL.test(spec) ? spec : undefined
}

/**
 * Takes a key file's path or a literal key; gives the public key.
 * A private key file needs no `.pub` beside it and is not unlocked: its public part stands in clear.
 * Throws `CannotRun`: `key-file-missing`, `key-file-unreadable`, `passphrase-needed`, `key-unusable`.
 */
export async function publicKeyOf(spec: string, env: Environment): Promise<PublicKey> {
  const literal = literalKey(spec)
  const text = literal ?? (await publicTextOf(spec, env))
  const key = parsePublicKey(text)
  if (key.ok) return key.value
  const [found] = key.findings
  const named = found !== undefined && 'key' in found.facts ? String(found.facts.key) : ''
  throw cannotRun('key-unusable', { file: spec, rule: found?.rule ?? '', key: named })
}

async function publicTextOf(file: string, env: Environment): Promise<string> {
  const bytes = await readPlain(file, OWN).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
      throw cannotRun('key-file-missing', { file })
    throw cannotRun('key-file-unreadable', { file, detail: error.code ?? '' })
  })
  const text = bytes.toString('utf8')
  if (!text.includes('-----BEGIN ')) return text
  return publicPart(text) ?? (await besideOrUnlocked(file, env))
}

/** The public key inside an OpenSSH private key (PROTOCOL.key), which is never encrypted. */
function publicPart(text: string): string | undefined {
  const body = /-----BEGIN OPENSSH PRIVATE KEY-----([\s\S]+?)-----END/.exec(text)?.[1]
  if (body === undefined) return undefined
  const magic = 'openssh-key-v1\0'
  const bytes = Buffer.from(body, 'base64')
  if (bytes.toString('latin1', 0, magic.length) !== magic) return undefined
  try {
    const reader = wireReader(bytes.subarray(magic.length))
    for (const _cipherKdfOptions of [1, 2, 3]) reader.string()
    reader.uint32()
    const blob = reader.string()
    return `${wireReader(blob).text()} ${blob.toString('base64')}`
  } catch {
    return undefined
  }
}

/** Older private keys (PEM): the `.pub` beside, else what ssh-keygen derives without a pass-phrase. */
async function besideOrUnlocked(file: string, env: Environment): Promise<string> {
  const beside = await readPlain(`${file}.pub`, OWN).catch(() => undefined)
  if (beside !== undefined) return beside.toString('utf8')
  const own = signingEnvironment(env)
  const made = await runChild('ssh-keygen', ['-y', '-P', '', '-f', file], { env: own })
  if (made.code === undefined) throw cannotRun('signing-program-missing', { program: 'ssh-keygen' })
  if (made.code === 0) return made.out.toString('utf8')
  if (/bad permissions|UNPROTECTED/.test(made.err)) throw cannotRun('key-file-mode', { file })
  if (/passphrase/.test(made.err)) throw cannotRun('passphrase-needed', { file })
  throw cannotRun('key-file-unreadable', { file, detail: made.err.trim().slice(0, 200) })
}

/** Why a key with a pass-phrase did not open: the wrong one was typed, or there was nobody to type any. */
export function passphraseFailure(file: string, env: Environment): CannotRun {
  return cannotRun(canAsk(env) ? 'passphrase-wrong' : 'passphrase-needed', { file })
}

/** Whether ssh-keygen could ask for the pass-phrase: at the terminal, or in a window. Else it tries an empty one. */
function canAsk(env: Environment): boolean {
  const [window, needed] = [env['SSH_ASKPASS'], env['SSH_ASKPASS_REQUIRE']]
  if (window !== undefined && (env['DISPLAY'] !== undefined || needed === 'force')) return true
  return process.stdin.isTTY
}
