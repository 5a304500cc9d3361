/** Each key type has an inner signature: its only encoding, and what exactly it signs. */
import { createHash } from 'node:crypto'
import type { PublicKey } from './public-key.ts'
import type { WireReader } from './wire.ts'
import { WireError, wireReader } from './wire.ts'

/** A raw signature as node:crypto takes it. */
export interface SignatureParts {
  readonly raw: Buffer
  /** The digest that node:crypto applies; `null` where the algorithm has its own. */
  readonly digest: 'sha256' | 'sha512' | null
  /** Whether the holder touched the hardware key, and whether it verified him (by PIN or finger). */
  readonly touch: boolean
  readonly pin: boolean
  /** From the SSHSIG body to the bytes that were signed (PROTOCOL.u2f puts flags and a counter before). */
  readonly wrap: (body: Buffer) => Buffer
}

const TOUCH = 0x01
const PIN = 0x04
const ED25519_LENGTH = 64
const P256_LENGTH = 32

/**
 * Takes the signature string of an SSHSIG and the key it claims.
 * Gives `undefined` when its algorithm is not one of that key's (so SHA-1 RSA never counts).
 * Throws `WireError` for an encoding that is not the only correct one.
 */
export function parseSignatureBlob(blob: Buffer, key: PublicKey): SignatureParts | undefined {
  const reader = wireReader(blob)
  const algorithm = reader.text()
  const digest = digestOf(algorithm, key)
  if (digest === undefined) return undefined
  const inner = reader.string()
  const raw = key.algorithm === 'ecdsa-p256' ? pair(wireReader(inner)) : inner
  if (raw.length !== lengthOf(key)) throw new WireError('length')
  if (key.application === undefined) {
    reader.end()
    return { raw, digest, touch: false, pin: false, wrap: (body) => body }
  }
  return { raw, digest, ...hardware(reader, key.application) }
}

function digestOf(algorithm: string, key: PublicKey): SignatureParts['digest'] | undefined {
  if (key.algorithm === 'rsa') {
    if (algorithm === 'rsa-sha2-512') return 'sha512'
    return algorithm === 'rsa-sha2-256' ? 'sha256' : undefined
  }
  if (algorithm !== key.type) return undefined
  return key.algorithm === 'ed25519' ? null : 'sha256'
}

function lengthOf(key: PublicKey): number {
  if (key.algorithm === 'rsa') return key.modulus
  return key.algorithm === 'ed25519' ? ED25519_LENGTH : P256_LENGTH * 2
}

/** The two numbers of an ECDSA signature, each at full width. */
function pair(reader: WireReader): Buffer {
  const numbers = [reader.mpint(), reader.mpint()]
  reader.end()
  const wide = numbers.map((number) => {
    if (number.length > P256_LENGTH) throw new WireError('mpint')
    return Buffer.concat([Buffer.alloc(P256_LENGTH - number.length), number])
  })
  return Buffer.concat(wide)
}

function hardware(
  reader: WireReader,
  application: string,
): Pick<SignatureParts, 'touch' | 'pin' | 'wrap'> {
  const flags = reader.byte()
  const counter = reader.uint32()
  reader.end()
  const head = Buffer.alloc(5)
  head.writeUInt8(flags, 0)
  head.writeUInt32BE(counter, 1)
  const sha256 = (bytes: Buffer | string): Buffer => createHash('sha256').update(bytes).digest()
  return {
    touch: (flags & TOUCH) !== 0,
    pin: (flags & PIN) !== 0,
    wrap: (body) => Buffer.concat([sha256(application), head, sha256(body)]),
  }
}
