/** Parses and verifies SSH signatures (PROTOCOL.sshsig) strictly: one encoding, one meaning. */
import { hash as hashed, verify } from 'node:crypto'
import type { Signature } from '../core/record/commit.ts'
import type { Finding } from '../core/rules/finding.ts'
import { finding } from '../core/rules/finding.ts'
import { unarmour } from './armour.ts'
import type { PublicKey } from './public-key.ts'
import { parsePublicKeyBlob } from './public-key.ts'
import type { SignatureParts } from './signature-algorithm.ts'
import { parseSignatureBlob } from './signature-algorithm.ts'
import { WireError, wireReader, wireString, wireUint32 } from './wire.ts'

/** What a signature claims: everything checked except the mathematics. */
export interface Claim {
  readonly key: PublicKey
  readonly parts: SignatureParts
  /** The bytes over which the raw signature was made. */
  readonly signed: Buffer
}

/** A good signature; `pin` says that the hardware key had verified its user (FIDO's UV flag). */
export interface GoodSignature {
  readonly kind: 'good'
  readonly key: string
  readonly fingerprint: string
  readonly pin: boolean
}

const PREAMBLE = Buffer.from('SSHSIG', 'latin1')
const VERSION = 1
const ED25519_LENGTH = 64

/** What stands before the raw signature, taken apart: all that a claim says besides. */
interface Opening {
  readonly key: PublicKey
  readonly parts: SignatureParts
  readonly namespace: string
  readonly hash: 'sha256' | 'sha512'
}

/** Few keys sign a long history, and of an Ed25519 key everything up to the last 64 bytes is the same in each of its signatures. */
const openings = new Map<string, Opening>()
const MOST_OPENINGS = 4096

/**
 * Takes armoured text, the bytes it should sign and the namespace it should be made for.
 * Refuses whatever PROTOCOL.sshsig does not demand bit for bit: `non-canonical-commit` (armour,
 * version, reserved, encoding), `wrong-namespace`, `weak-key`, `unsupported-key`, `no-touch`,
 * `bad-signature`.
 */
export function verifySignature(
  armoured: string,
  payload: Uint8Array,
  namespace: string,
): Signature {
  const claim = readClaim(armoured, payload, namespace)
  if ('rule' in claim) return { kind: 'bad', findings: [claim] }
  const { parts, key, signed } = claim
  const options = { key: key.object, dsaEncoding: 'ieee-p1363' as const }
  return verdict(claim, verify(parts.digest, signed, options, parts.raw))
}

function verdict(claim: Claim, holds: boolean): Signature {
  if (!holds) return { kind: 'bad', findings: [finding('bad-signature', {})] }
  const { text, fingerprint } = claim.key
  const signature: GoodSignature = { kind: 'good', key: text, fingerprint, pin: claim.parts.pin }
  return signature
}

function readClaim(text: string, payload: Uint8Array, namespace: string): Claim | Finding {
  const blob = unarmour(text)
  if (blob === undefined) return finding('non-canonical-commit', { detail: 'signature-armour' })
  try {
    return parseClaim(blob, payload, namespace)
  } catch (error) {
    if (!(error instanceof WireError)) throw error
    return finding('non-canonical-commit', { detail: `signature-${error.message}` })
  }
}

function parseClaim(blob: Buffer, payload: Uint8Array, namespace: string): Claim | Finding {
  const end = blob.length - ED25519_LENGTH
  const before = end > 0 ? blob.toString('latin1', 0, end) : ''
  const seen = openings.get(before)
  if (seen !== undefined && seen.namespace === namespace) {
    return claimOf({ ...seen, parts: { ...seen.parts, raw: blob.subarray(end) } }, payload)
  }
  const opening = parseWhole(blob, namespace)
  if ('rule' in opening) return opening
  if (opening.key.type === 'ssh-ed25519') {
    if (openings.size >= MOST_OPENINGS) openings.clear()
    // Its length stands before a raw signature, so that as many bytes behind the same ones are one.
    openings.set(before, opening)
  }
  return claimOf(opening, payload)
}

function parseWhole(blob: Buffer, namespace: string): Opening | Finding {
  if (!blob.subarray(0, PREAMBLE.length).equals(PREAMBLE)) throw new WireError('preamble')
  const reader = wireReader(blob.subarray(PREAMBLE.length))
  if (reader.uint32() !== VERSION) throw new WireError('version')
  const keyBlob = reader.string()
  const found = reader.text()
  const reserved = reader.string()
  const hash = reader.text()
  const signature = reader.string()
  reader.end()
  if (reserved.length > 0) throw new WireError('reserved')
  if (hash !== 'sha512' && hash !== 'sha256') throw new WireError('hash-algorithm')
  const parsedKey = parsePublicKeyBlob(keyBlob)
  if (!parsedKey.ok)
    return parsedKey.findings[0] ?? finding('unsupported-key', { key: 'malformed' })
  if (found !== namespace) return finding('wrong-namespace', { namespace: found })
  const key = parsedKey.value
  const parts = parseSignatureBlob(signature, key)
  if (parts === undefined) return finding('bad-signature', {})
  if (key.application !== undefined && !parts.touch)
    return finding('no-touch', { fingerprint: key.fingerprint })
  return { key, parts, namespace, hash }
}

function claimOf({ key, parts, namespace, hash }: Opening, payload: Uint8Array): Claim {
  const digest = hashed(hash, payload, 'buffer')
  return { key, parts, signed: parts.wrap(Buffer.concat([headOf(namespace, hash), digest])) }
}

/** What is signed before the digest, once for each namespace and algorithm. */
const heads = new Map<string, Buffer>()

function headOf(namespace: string, hash: Opening['hash']): Buffer {
  const of = `${namespace} ${hash}`
  const known = heads.get(of)
  if (known !== undefined) return known
  const names = [namespace, '', hash].map((name) => wireString(name))
  const head = Buffer.concat([PREAMBLE, ...names, wireUint32(hash === 'sha512' ? 64 : 32)])
  heads.set(of, head)
  return head
}
