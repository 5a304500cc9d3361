/** A throw-away key of the fixtures, signing in-process: a history of thousands of commits is made in seconds. */
import { createPrivateKey, hash, type KeyObject, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { armour } from '../../src/repository/armour.ts'

export interface Key {
  /** `<type> <base64>`, as a policy lists it. */
  readonly text: string
  readonly sign: (payload: Uint8Array) => string
}

/** PKCS #8 for an ed25519 seed, up to the seed. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')

/** Reads an unencrypted OpenSSH ed25519 key. */
export function readKey(file: string): Key {
  const base64 = readFileSync(file, 'latin1').replaceAll(/-----[^-]+-----|\s/g, '')
  // magic, cipher, kdf, its options, one key: the public blob, then the private one.
  const [, , , after] = fields(Buffer.from(base64, 'base64').subarray(15), 3)
  const [publicBlob, privateBlob] = fields(after!.subarray(4), 2)
  const [, , both] = fields(privateBlob!.subarray(8), 3)
  const key = createPrivateKey({
    key: Buffer.concat([PKCS8, both!.subarray(0, 32)]),
    format: 'der',
    type: 'pkcs8',
  })
  return {
    text: `ssh-ed25519 ${publicBlob!.toString('base64')}`,
    sign: (payload) => armour(sshsig(key, publicBlob!, payload)),
  }
}

function sshsig(key: KeyObject, publicBlob: Buffer, payload: Uint8Array): Buffer {
  const magic = Buffer.from('SSHSIG', 'latin1')
  const about = [field('git'), field(''), field('sha512')]
  const signed = Buffer.concat([magic, ...about, field(hash('sha512', payload, 'buffer'))])
  const signature = Buffer.concat([field('ssh-ed25519'), field(sign(null, signed, key))])
  const version = Buffer.from([0, 0, 0, 1])
  return Buffer.concat([magic, version, field(publicBlob), ...about, field(signature)])
}

function field(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}

/** The first fields of a buffer, and what comes after them. */
function fields(bytes: Buffer, count: number): readonly Buffer[] {
  const found: Buffer[] = []
  let at = 0
  while (found.length < count) {
    const length = bytes.readUInt32BE(at)
    found.push(bytes.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return [...found, bytes.subarray(at)]
}
