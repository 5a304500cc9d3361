/** The doctor's look at the key: found, known, safe on disk, and able to sign; the signature is made and verified. */
import { randomBytes } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { CannotRun, cannotRun } from '../../core/rules/cannot-run.ts'
import { memberOf, ownerOfKey } from '../../core/policy/policy.ts'
import type { Repository } from '../../repository/git.ts'
import { agentKeys } from '../../repository/programs.ts'
import { signPayload } from '../../repository/sign.ts'
import { findSigner, type Signer } from '../../repository/signer.ts'
import { verifySignature } from '../../repository/sshsig.ts'
import { isConfirmedProgram } from '../../repository/trust-store.ts'
import { type Diagnosis, diagnosis } from '../../terminal/phrases/diagnosis.ts'
import type { Session } from '../session.ts'
import type { Reading } from './read-world.ts'

/** A namespace of its own: what the doctor signs can stand for nothing. */
const NAMESPACE = 'bd-doctor'

/** Everything about the key of this run, in a workspace or out of one. */
export async function keyChecks(
  session: Session,
  repo: Repository,
  reading: Reading | undefined,
): Promise<readonly Diagnosis[]> {
  const signer = await attempt(() => findSigner(repo, session.options.key))
  if (signer instanceof CannotRun) return [failed(signer)]
  const { file, key } = signer
  return [
    diagnosis('ok', 'key', { file: file ?? 'user.signingkey', fingerprint: key.fingerprint }),
    ...(reading === undefined ? [] : [ownerCheck(reading, signer)]),
    ...(await modeCheck(signer)),
    await agentCheck(session, signer),
    ...(await signatureChecks(session, repo, signer)),
  ]
}

function ownerCheck({ world }: Reading, { key }: Signer): Diagnosis {
  const owner = ownerOfKey(world.policy, key.text)
  if (owner === undefined)
    return diagnosis('problem', 'key-unknown', { fingerprint: key.fingerprint })
  const { member, state } = owner
  if (state === 'retired') return diagnosis('problem', 'key-retired', { member })
  const name = memberOf(world.policy, member)?.name ?? member
  return diagnosis('ok', 'member', { member, name })
}

/** Whether others may read the private key; nothing to say where an agent or a hardware key holds it. */
async function modeCheck({ file }: Signer): Promise<readonly Diagnosis[]> {
  if (file === undefined || process.platform === 'win32') return []
  const secret = file.replace(/\.pub$/, '')
  const there = await stat(secret).catch(() => undefined)
  if (there === undefined) return []
  return [
    (there.mode & 0o077) === 0
      ? diagnosis('ok', 'key-file', { file: secret })
      : failed(cannotRun('key-file-mode', { file: secret })),
  ]
}

async function agentCheck({ env }: Session, { key }: Signer): Promise<Diagnosis> {
  const keys = await agentKeys(env)
  if (keys === undefined) return diagnosis('ok', 'no-agent', {})
  return diagnosis('ok', 'agent', { keys: keys.length, loaded: keys.includes(key.fingerprint) })
}

async function signatureChecks(
  { env }: Session,
  repo: Repository,
  signer: Signer,
): Promise<readonly Diagnosis[]> {
  const { program, scope } = signer.program
  const confirmed = scope !== 'local' || (await isConfirmedProgram(env, repo.top, program))
  if (!confirmed) return [failed(cannotRun('signing-program-unconfirmed', { program }))]
  const started = performance.now()
  const payload = randomBytes(64)
  const text = await attempt(() => signPayload(signer, payload, NAMESPACE, confirmed))
  const named = diagnosis('ok', 'program', { program, scope })
  if (text instanceof CannotRun) return [named, failed(text)]
  if (verifySignature(text, payload, NAMESPACE).kind !== 'good') {
    return [named, failed(cannotRun('signing-failed', { program, detail: 'bad-signature' }))]
  }
  const milliseconds = Math.round(performance.now() - started)
  return [named, diagnosis('ok', 'signature', { milliseconds })]
}

function failed(failure: CannotRun): Diagnosis {
  return { id: 'failure', state: 'problem', failure }
}

async function attempt<T>(run: () => Promise<T>): Promise<T | CannotRun> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof CannotRun) return error
    throw error
  }
}
