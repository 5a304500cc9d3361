/** Makes a signature with the user's own ssh program, and believes it only after verifying it. */
import { mkdtemp, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CannotRun } from '../core/rules/cannot-run.ts'
import { cannotRun } from '../core/rules/cannot-run.ts'
import { armour, unarmourLoosely } from './armour.ts'
import type { Environment } from './child-environment.ts'
import { environmentOf, signingEnvironment } from './child-environment.ts'
import type { Ended } from './child.ts'
import { runChild } from './child.ts'
import { passphraseFailure, publicKeyOf } from './key-file.ts'
import type { PublicKey } from './public-key.ts'
import type { Signer } from './signer.ts'
import { verifySignature } from './sshsig.ts'

/** Signs a payload and gives canonical armour. */
export type Sign = (payload: Uint8Array) => Promise<string>

/**
 * Takes the bytes and the namespace; gives the re-armoured, verified signature.
 * `confirmed` must be true where only the repository names the program. Throws `CannotRun`.
 */
export async function signPayload(
  signer: Signer,
  payload: Uint8Array,
  namespace: string,
  confirmed = false,
): Promise<string> {
  const { program, scope } = signer.program
  if (scope === 'local' && !confirmed) throw cannotRun('signing-program-unconfirmed', { program })
  const ended = await withKeyFile(signer, (file) => {
    const args = ['-Y', 'sign', '-n', namespace, '-f', file]
    return runChild(program, args, { env: signingEnvironment(signer.env), input: payload })
  })
  if (ended.code !== 0) throw reasonOf(signer, ended)
  const blob = unarmourLoosely(ended.out.toString('latin1'))
  if (blob === undefined) throw failed(program, 'no-signature')
  const text = armour(blob)
  const signature = verifySignature(text, payload, namespace)
  if (signature.kind === 'bad') throw failed(program, signature.findings[0]?.rule ?? '')
  if (signature.kind === 'none' || signature.key !== signer.key.text)
    throw failed(program, 'other-key')
  return text
}

/**
 * Makes an ed25519 key without a pass-phrase at `file` and `file.pub`; never overwrites one.
 * Throws `CannotRun`: `key-file-exists`, `signing-program-missing`, `signing-failed`.
 */
export async function newKey(
  file: string,
  comment: string,
  env: Environment = environmentOf(process.env),
): Promise<PublicKey> {
  for (const name of [file, `${file}.pub`]) {
    const there = await stat(name).catch(() => undefined)
    if (there !== undefined) throw cannotRun('key-file-exists', { file: name })
  }
  const args = ['-q', '-t', 'ed25519', '-N', '', '-C', comment, '-f', file]
  const ended = await runChild('ssh-keygen', args, { env: signingEnvironment(env) })
  if (ended.code === undefined)
    throw cannotRun('signing-program-missing', { program: 'ssh-keygen' })
  if (ended.code !== 0) throw failed('ssh-keygen', ended.err)
  return publicKeyOf(file, env)
}

/** Runs the program on the signer's key file, or on files made for the time of signing. */
async function withKeyFile(signer: Signer, use: (file: string) => Promise<Ended>): Promise<Ended> {
  if (signer.file !== undefined) {
    const ended = await use(signer.file)
    // An older (PEM) private key without its `.pub`: give the program both under one name.
    if (ended.code === 0 || !ended.err.includes("Couldn't load public key")) return ended
  }
  const dir = await mkdtemp(join(tmpdir(), 'bd-key-'))
  try {
    const file = join(dir, 'key')
    if (signer.file !== undefined) await symlink(signer.file, file)
    await writeFile(`${file}.pub`, `${signer.key.text}\n`, { mode: 0o600 })
    return await use(`${file}.pub`)
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

/** The real cause, read from what ssh-keygen says in English (LANG=C). */
function reasonOf(signer: Signer, ended: Ended): CannotRun {
  const { program } = signer.program
  const file = signer.file ?? ''
  const { err } = ended
  if (ended.code === undefined) return cannotRun('signing-program-missing', { program })
  if (/UNPROTECTED|bad permissions/.test(err)) return cannotRun('key-file-mode', { file })
  if (/No private key found|find key in agent|get agent socket/.test(err))
    return cannotRun('key-not-in-agent', { key: signer.key.fingerprint })
  if (/passphrase/i.test(err)) return passphraseFailure(file, signer.env)
  return failed(program, err)
}

function failed(program: string, detail: string): CannotRun {
  return cannotRun('signing-failed', { program, detail: detail.trim().slice(0, 500) })
}
