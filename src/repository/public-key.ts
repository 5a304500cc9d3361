/** Bd accepts some OpenSSH public keys, each with its canonical text, fingerprint and key object. */
import type { KeyObject } from 'node:crypto'
import { createHash, createPublicKey } from 'node:crypto'
import { isSoundEd25519Point } from './ed25519-point.ts'
import type { Result } from '../core/rules/finding.ts'
import { bad, finding, good } from '../core/rules/finding.ts'
import type { WireReader } from './wire.ts'
import { wireReader } from './wire.ts'

export type KeyAlgorithm = 'ed25519' | 'ecdsa-p256' | 'rsa'

/** A public key that bd accepts. */
export interface PublicKey {
  /** OpenSSH's name of the key type. */
  readonly type: string
  readonly algorithm: KeyAlgorithm
  /** `<type> <base64>`, the form in which a policy lists it. */
  readonly text: string
  /** `SHA256:…` as ssh-keygen prints it. */
  readonly fingerprint: string
  readonly object: KeyObject
  /** Length of an RSA modulus in bytes. */
  readonly modulus: number
  /** For keys on hardware, the application their signatures name (`ssh:`). */
  readonly application: string | undefined
}

const LEAST_RSA_BITS = 3072
const MOST_RSA_BITS = 16_384
const ED25519_PREFIX = Buffer.from('302a300506032b6570032100', 'hex')
const P256_PREFIX = Buffer.from('3059301306072a8648ce3d020106082a8648ce3d030107034200', 'hex')

/** One key's result per blob: a workspace has few keys and a history asks for them in every commit. */
const known = new Map<string, Result<PublicKey>>()
const MOST_KNOWN = 4096

/** Takes `<type> <base64>` with an optional comment, as in a `.pub` file; refuses as the blob does. */
export function parsePublicKey(text: string): Result<PublicKey> {
  const [type = '', base64 = ''] = text.trim().split(/[ \t]+/)
  const blob = Buffer.from(base64, 'base64')
  const key = parsePublicKeyBlob(blob)
  if (key.ok && key.value.text !== `${type} ${base64}`) return unsupported(type)
  return key.ok || type === '' ? key : withType(key, type)
}

/**
 * Takes the bytes of a public key (RFC 4253 section 6.6, RFC 8709, PROTOCOL.u2f).
 * Refuses `weak-key` (RSA below 3072 bits) and `unsupported-key` (DSA, certificates, other curves,
 * Ed25519 points of small order, encodings that are not the only correct one).
 */
export function parsePublicKeyBlob(blob: Buffer): Result<PublicKey> {
  const id = blob.toString('latin1')
  const seen = known.get(id)
  if (seen !== undefined) return seen
  if (known.size >= MOST_KNOWN) known.clear()
  const result = parsed(blob)
  known.set(id, result)
  return result
}

function parsed(blob: Buffer): Result<PublicKey> {
  let type = 'malformed'
  try {
    const reader = wireReader(blob)
    type = reader.text()
    const read = Object.hasOwn(READERS, type) ? READERS[type] : undefined
    if (read === undefined) return unsupported(type)
    const parts = read(reader)
    reader.end()
    const { bits } = parts
    if (bits !== undefined && bits < LEAST_RSA_BITS)
      return bad(finding('weak-key', { key: `${type} ${bits}` }))
    return good(named(type, blob, parts))
  } catch {
    // Whatever the wire reader or OpenSSL refuses is no key that bd can judge by.
    return unsupported(type)
  }
}

interface Parts {
  readonly algorithm: KeyAlgorithm
  readonly object: KeyObject
  readonly application?: string
  readonly bits?: number
}

const READERS: Readonly<Record<string, (reader: WireReader) => Parts>> = {
  'ssh-ed25519': ed25519,
  'sk-ssh-ed25519@openssh.com': (reader) => ({ ...ed25519(reader), application: reader.text() }),
  'ecdsa-sha2-nistp256': p256,
  'sk-ecdsa-sha2-nistp256@openssh.com': (reader) => ({
    ...p256(reader),
    application: reader.text(),
  }),
  'ssh-rsa': rsa,
}

function ed25519(reader: WireReader): Parts {
  const point = reader.string()
  if (point.length !== 32 || !isSoundEd25519Point(point)) throw new Error('point')
  return { algorithm: 'ed25519', object: spki(ED25519_PREFIX, point) }
}

function p256(reader: WireReader): Parts {
  if (reader.text() !== 'nistp256') throw new Error('curve')
  const point = reader.string()
  if (point.length !== 65 || point[0] !== 4) throw new Error('point')
  return { algorithm: 'ecdsa-p256', object: spki(P256_PREFIX, point) }
}

function rsa(reader: WireReader): Parts {
  const exponent = reader.mpint()
  const modulus = reader.mpint()
  const bits = modulus.length * 8 - Math.clz32(modulus[0] ?? 0) + 24
  const odd = (last: Buffer): boolean => ((last.at(-1) ?? 0) & 1) === 1
  const tiny = exponent.length === 1 && (exponent[0] ?? 0) < 3
  if (bits > MOST_RSA_BITS || exponent.length > 8 || tiny) throw new Error('size')
  if (!odd(exponent) || !odd(modulus)) throw new Error('even')
  const jwk = { kty: 'RSA', n: modulus.toString('base64url'), e: exponent.toString('base64url') }
  return { algorithm: 'rsa', object: createPublicKey({ key: jwk, format: 'jwk' }), bits }
}

function spki(prefix: Buffer, point: Buffer): KeyObject {
  return createPublicKey({ key: Buffer.concat([prefix, point]), format: 'der', type: 'spki' })
}

function named(type: string, blob: Buffer, parts: Parts): PublicKey {
  const digest = createHash('sha256').update(blob).digest('base64').replace(/=+$/, '')
  return {
    type,
    algorithm: parts.algorithm,
    text: `${type} ${blob.toString('base64')}`,
    fingerprint: `SHA256:${digest}`,
    object: parts.object,
    modulus: Math.ceil((parts.bits ?? 0) / 8),
    application: parts.application,
  }
}

function unsupported(type: string): Result<never> {
  return bad(finding('unsupported-key', { key: shown(type) }))
}

function withType(key: Result<PublicKey>, type: string): Result<PublicKey> {
  const malformed = !key.ok && key.findings.some((found) => namesNothing(found.facts))
  return malformed ? unsupported(type) : key
}

function namesNothing(facts: object): boolean {
  return 'key' in facts && facts.key === 'malformed'
}

function shown(type: string): string {
  return /^[\x21-\x7e]{1,64}$/.test(type) ? type : 'malformed'
}
