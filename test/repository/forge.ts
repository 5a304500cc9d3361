/** Makes SSH signatures by hand, so that every field of them can be wrong. */
import type { KeyObject } from 'node:crypto'
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { wireString, wireUint32 } from '../../src/repository/wire.ts'
import { armour } from '../../src/repository/armour.ts'

/** A private key with its public blob as OpenSSH writes it. */
export interface ForgedKey {
  readonly blob: Buffer
  readonly sign: (body: Buffer) => Buffer
}

export interface Variation {
  readonly version?: number
  readonly namespace?: string
  readonly reserved?: string
  readonly hash?: string
  readonly trailing?: Buffer
  readonly signature?: (good: Buffer) => Buffer
}

/** The SSHSIG of a payload, right in everything that is not varied. */
export function forge(key: ForgedKey, payload: Uint8Array, vary: Variation = {}): string {
  const { version = 1, namespace = 'git', reserved = '', hash = 'sha512' } = vary
  const known = ['sha512', 'sha256'].includes(hash) ? hash : 'sha1'
  const digest = createHash(known).update(payload).digest()
  const head = [namespace, reserved, hash].map((field) => wireString(field))
  const body = Buffer.concat([Buffer.from('SSHSIG'), ...head, wireString(digest)])
  const made = key.sign(body)
  const signature = vary.signature === undefined ? made : vary.signature(made)
  const start = [Buffer.from('SSHSIG'), wireUint32(version), wireString(key.blob)]
  const end = [wireString(signature), vary.trailing ?? Buffer.alloc(0)]
  return armour(Buffer.concat([...start, ...head, ...end]))
}

/** An Ed25519 key whose signatures are made here. */
export function ed25519Key(): ForgedKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const blob = Buffer.concat([wireString('ssh-ed25519'), wireString(pointOf(publicKey))])
  const made = (body: Buffer): Buffer => sign(null, body, privateKey)
  return {
    blob,
    sign: (body) => Buffer.concat([wireString('ssh-ed25519'), wireString(made(body))]),
  }
}

/** A hardware Ed25519 key, played in software; the flags say what the token claims. */
export function hardwareKey(flags: number): ForgedKey {
  const type = 'sk-ssh-ed25519@openssh.com'
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const blob = Buffer.concat([type, pointOf(publicKey), 'ssh:'].map((part) => wireString(part)))
  const sha256 = (bytes: Buffer | string): Buffer => createHash('sha256').update(bytes).digest()
  const after = Buffer.concat([Buffer.from([flags]), wireUint32(7)])
  return {
    blob,
    sign: (body) => {
      const signed = Buffer.concat([sha256('ssh:'), after, sha256(body)])
      return Buffer.concat([wireString(type), wireString(sign(null, signed, privateKey)), after])
    },
  }
}

/** A hardware P-256 key, played in software. */
export function hardwareP256Key(flags: number): ForgedKey {
  const type = 'sk-ecdsa-sha2-nistp256@openssh.com'
  const { point, raw } = p256()
  const blob = Buffer.concat([type, 'nistp256', point, 'ssh:'].map((part) => wireString(part)))
  const sha256 = (bytes: Buffer | string): Buffer => createHash('sha256').update(bytes).digest()
  const after = Buffer.concat([Buffer.from([flags]), wireUint32(7)])
  return {
    blob,
    sign: (body) => {
      const signed = Buffer.concat([sha256('ssh:'), after, sha256(body)])
      return Buffer.concat([wireString(type), wireString(pairOf(raw(signed))), after])
    },
  }
}

/** A P-256 key; `twist` sees the raw r and s. */
export function p256Key(twist: (raw: Buffer) => Buffer = (raw) => raw): ForgedKey {
  const type = 'ecdsa-sha2-nistp256'
  const { point, raw } = p256()
  const blob = Buffer.concat([type, 'nistp256', point].map((part) => wireString(part)))
  return {
    blob,
    sign: (body) => Buffer.concat([wireString(type), wireString(pairOf(twist(raw(body))))]),
  }
}

/** An RSA key; the algorithm is what its signatures are made with and named after. */
export function rsaKey(bits: number, algorithm = 'rsa-sha2-512'): ForgedKey {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: bits })
  const { n = '', e = '' } = publicKey.export({ format: 'jwk' })
  const numbers = [e, n].map((number) => mpint(Buffer.from(number, 'base64url')))
  const digest = algorithm === 'ssh-rsa' ? 'sha1' : algorithm.replace('rsa-sha2-', 'sha')
  return {
    blob: Buffer.concat([wireString('ssh-rsa'), ...numbers]),
    sign: (body) =>
      Buffer.concat([wireString(algorithm), wireString(sign(digest, body, privateKey))]),
  }
}

/** A positive number in its correct encoding. */
export function mpint(number: Buffer): Buffer {
  const first = number.findIndex((byte) => byte !== 0)
  const short = number.subarray(Math.max(first, 0))
  const high = (short[0] ?? 0) > 0x7f
  return wireString(high ? Buffer.concat([Buffer.alloc(1), short]) : short)
}

function pairOf(raw: Buffer): Buffer {
  return Buffer.concat([mpint(raw.subarray(0, 32)), mpint(raw.subarray(32))])
}

function p256(): { readonly point: Buffer; readonly raw: (body: Buffer) => Buffer } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const point = publicKey.export({ format: 'der', type: 'spki' }).subarray(-65)
  const raw = (body: Buffer): Buffer =>
    sign('sha256', body, { key: privateKey, dsaEncoding: 'ieee-p1363' })
  return { point, raw }
}

function pointOf(key: KeyObject): Buffer {
  return key.export({ format: 'der', type: 'spki' }).subarray(-32)
}
