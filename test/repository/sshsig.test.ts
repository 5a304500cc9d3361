import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import type { Signature } from '../../src/core/record/commit.ts'
import { armour, unarmour } from '../../src/repository/armour.ts'
import { verifySignature } from '../../src/repository/sshsig.ts'
import { wireString } from '../../src/repository/wire.ts'
import { ed25519Key, forge, hardwareKey, hardwareP256Key, mpint, p256Key, rsaKey } from './forge.ts'
import type { Variation } from './forge.ts'
import { scratch } from './scratch.ts'

const here = scratch()
const payload = Buffer.from('tree 1\n\n同意\n')

function verdict(text: string): string {
  return said(verifySignature(text, payload, 'git'))
}

function said(signature: Signature): string {
  if (signature.kind !== 'bad') return signature.kind
  return signature.findings
    .map(({ rule, facts }) => [rule, ...Object.values(facts)].join(' '))
    .join()
}

function varied(vary: Variation): string {
  return verdict(forge(ed25519Key(), payload, vary))
}

test.each([
  ['ed25519', ['-t', 'ed25519']],
  ['ecdsa', ['-t', 'ecdsa', '-b', '256']],
  ['rsa', ['-t', 'rsa', '-b', '3072']],
])('what ssh-keygen signs with an %s key is good, and one other byte is not', (name, args) => {
  const file = here.key(name, ...args)
  const options = { env: here.env, input: payload, encoding: 'utf8', stdio: 'pipe' } as const
  const text = execFileSync('ssh-keygen', ['-Y', 'sign', '-n', 'git', '-f', file], options)
  const printed = execFileSync('ssh-keygen', ['-l', '-f', `${file}.pub`], { encoding: 'utf8' })
  const signature = verifySignature(text, payload, 'git')
  expect(signature.kind).toBe('good')
  if (signature.kind === 'good') expect(printed).toContain(` ${signature.fingerprint} `)
  const other = Buffer.from(payload)
  other[0] = 0x54
  expect(said(verifySignature(text, other, 'git'))).toBe('bad-signature')
})

test('a signature made here by the letter of the protocol is good', () => {
  expect(varied({})).toBe('good')
  expect(varied({ hash: 'sha256' })).toBe('good')
  expect(verdict(forge(p256Key(), payload))).toBe('good')
})

test('what is known of a key from a good signature makes none good in which any byte is another, or one more or less', () => {
  const text = forge(ed25519Key(), payload)
  expect(verdict(text)).toBe('good')
  const blob = unarmour(text)!
  const flipped = Array.from(blob, (byte, at) => {
    const other = Buffer.from(blob)
    other[at] = byte ^ 1
    return other
  })
  const others = [...flipped, blob.subarray(0, -1), Buffer.concat([blob, Buffer.of(0)])]
  expect(others.filter((other) => verdict(armour(other)) === 'good')).toEqual([])
  expect(said(verifySignature(text, payload, 'file'))).toBe('wrong-namespace git')
  expect(verdict(text)).toBe('good')
})

test.each<[string, Variation, string]>([
  ['another version', { version: 0 }, 'non-canonical-commit signature-version'],
  ['a filled reserved field', { reserved: 'x' }, 'non-canonical-commit signature-reserved'],
  ['another hash', { hash: 'sha1' }, 'non-canonical-commit signature-hash-algorithm'],
  [
    'bytes after the end',
    { trailing: Buffer.from('x') },
    'non-canonical-commit signature-trailing-bytes',
  ],
  ['the namespace for files', { namespace: 'file' }, 'wrong-namespace file'],
  [
    'bytes after the inner signature',
    { signature: (good) => Buffer.concat([good, Buffer.from([0])]) },
    'non-canonical-commit signature-trailing-bytes',
  ],
  [
    'another algorithm than the key has',
    { signature: (good) => Buffer.concat([wireString('ssh-ed448'), good.subarray(15)]) },
    'bad-signature',
  ],
])('a signature with %s is refused', (_name, vary, expected) => {
  expect(varied(vary)).toBe(expected)
})

test('an Ed25519 signature whose S was raised by the group order is refused', () => {
  const order = (1n << 252n) + 27742317777372353535851937790883648493n
  const raised = (good: Buffer): Buffer => {
    const tail = Buffer.from(good.subarray(-32)).reverse()
    const sum = (BigInt(`0x${tail.toString('hex')}`) + order).toString(16).padStart(64, '0')
    return Buffer.concat([good.subarray(0, -32), Buffer.from(sum, 'hex').reverse()])
  }
  expect(varied({ signature: raised })).toBe('bad-signature')
})

test('the twin of an ECDSA signature (n - s) verifies: only the payload tells it from the first', () => {
  const n = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n
  const twin = (raw: Buffer): Buffer => {
    const s = n - BigInt(`0x${raw.subarray(32).toString('hex')}`)
    return Buffer.concat([
      raw.subarray(0, 32),
      Buffer.from(s.toString(16).padStart(64, '0'), 'hex'),
    ])
  }
  expect(verdict(forge(p256Key(twin), payload))).toBe('good')
})

test.each([
  ['a superfluous zero byte', Buffer.from([0, 1])],
  ['a negative number', Buffer.from([0x80])],
  ['nothing', Buffer.alloc(0)],
  ['a single zero', Buffer.from([0])],
  ['more than 32 bytes', Buffer.alloc(40, 1)],
])('an ECDSA signature whose r is %s is refused', (_name, r) => {
  const inner = Buffer.concat([wireString(r), mpint(Buffer.from([5]))])
  const signature = (): Buffer =>
    Buffer.concat([wireString('ecdsa-sha2-nistp256'), wireString(inner)])
  expect(verdict(forge(p256Key(), payload, { signature }))).toBe(
    'non-canonical-commit signature-mpint',
  )
})

test('RSA counts with SHA-2 and 3072 bits; SHA-1 and 2048 bits do not', () => {
  expect(verdict(forge(rsaKey(3072), payload))).toBe('good')
  expect(verdict(forge(rsaKey(3072, 'rsa-sha2-256'), payload))).toBe('good')
  expect(verdict(forge(rsaKey(3072, 'ssh-rsa'), payload))).toBe('bad-signature')
  expect(verdict(forge(rsaKey(2048), payload))).toBe('weak-key ssh-rsa 2048')
})

test('a hardware key counts only when it was touched, and says whether it knew its user', () => {
  expect(verdict(forge(hardwareKey(0x01), payload))).toBe('good')
  expect(verdict(forge(hardwareP256Key(0x01), payload))).toBe('good')
  expect(verdict(forge(hardwareKey(0x00), payload))).toMatch(/^no-touch SHA256:/)
  expect(verdict(forge(hardwareP256Key(0x04), payload))).toMatch(/^no-touch SHA256:/)
  const withPin = forge(hardwareKey(0x05), payload)
  expect(verifySignature(withPin, payload, 'git')).toMatchObject({ kind: 'good', pin: true })
})

test('a DSA key and a certificate are named as unsupported', () => {
  const types = ['ssh-dss', 'ssh-ed25519-cert-v01@openssh.com', 'ecdsa-sha2-nistp384']
  for (const type of types) {
    const key = { ...ed25519Key(), blob: Buffer.concat([wireString(type), wireString('x')]) }
    expect(verdict(forge(key, payload))).toBe(`unsupported-key ${type}`)
  }
})

test('armour is accepted only as OpenSSH writes it', () => {
  const text = forge(ed25519Key(), payload)
  const blob = unarmour(text) ?? Buffer.alloc(0)
  expect(armour(blob)).toBe(text)
  const base64 = blob.toString('base64')
  const wide = text.replace(/\n[\s\S]*\n-----END/, `\n${base64}\n-----END`)
  for (const other of [
    wide,
    text.replaceAll('\n', '\r\n'),
    `${text}\n`,
    ` ${text}`,
    text.trimEnd(),
    '',
  ])
    expect(verdict(other)).toBe('non-canonical-commit signature-armour')
})

test('a signature cut short anywhere is refused without an exception', () => {
  const blob = unarmour(forge(p256Key(), payload)) ?? Buffer.alloc(0)
  for (let length = 0; length < blob.length; length += 1)
    expect(verdict(armour(blob.subarray(0, length)))).not.toBe('good')
})
