import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parsePublicKey, parsePublicKeyBlob } from '../../src/repository/public-key.ts'
import { wireString } from '../../src/repository/wire.ts'
import { scratch } from './scratch.ts'

const here = scratch()

function ruleOf(text: string): string {
  const key = parsePublicKey(text)
  if (key.ok) return 'accepted'
  return key.findings.map(({ rule, facts }) => [rule, ...Object.values(facts)].join(' ')).join()
}

test('a .pub file gives its canonical text without the comment, and ssh-keygen’s fingerprint', () => {
  const file = here.key('wang')
  const text = readFileSync(`${file}.pub`, 'utf8')
  const key = parsePublicKey(text)
  const printed = execFileSync('ssh-keygen', ['-l', '-f', `${file}.pub`], { encoding: 'utf8' })
  expect(key.ok && text.startsWith(`${key.value.text} wang`)).toBe(true)
  expect(key.ok && key.value.fingerprint).toBe(printed.split(' ')[1])
})

test('a short RSA key is weak; DSA, other curves and certificates are unsupported', () => {
  const pub = (name: string, ...args: string[]): string =>
    readFileSync(`${here.key(name, ...args)}.pub`, 'utf8')
  expect(ruleOf(pub('short', '-t', 'rsa', '-b', '2048'))).toBe('weak-key ssh-rsa 2048')
  expect(ruleOf(pub('dsa', '-t', 'dsa'))).toBe('unsupported-key ssh-dss')
  expect(ruleOf(pub('p384', '-t', 'ecdsa', '-b', '384'))).toBe(
    'unsupported-key ecdsa-sha2-nistp384',
  )
  const ca = here.key('authority')
  const member = here.key('certified')
  execFileSync('ssh-keygen', ['-q', '-s', ca, '-I', 'id', '-n', 'x', `${member}.pub`])
  expect(ruleOf(readFileSync(`${member}-cert.pub`, 'utf8'))).toBe(
    'unsupported-key ssh-ed25519-cert-v01@openssh.com',
  )
})

test('a key has one spelling only', () => {
  const text = readFileSync(`${here.key('li')}.pub`, 'utf8')
    .split(' ')
    .slice(0, 2)
    .join(' ')
  expect(ruleOf(text)).toBe('accepted')
  expect(ruleOf(`${text.slice(0, -1)}`)).toMatch(/^unsupported-key/)
  expect(ruleOf(`${text}AAAA`)).toMatch(/^unsupported-key/)
  expect(ruleOf(text.replace('ssh-ed25519 ', 'ssh-rsa '))).toMatch(/^unsupported-key/)
  expect(ruleOf('')).toBe('unsupported-key malformed')
  for (const type of ['__proto__', 'constructor', 'toString'])
    expect(ruleOf(`${type} ${wireString(type).toString('base64')}`)).toMatch(/^unsupported-key/)
})

test('Ed25519 points of small order, under which one signature fits many messages, are refused', () => {
  const small = ['00'.repeat(32), `01${'00'.repeat(31)}`, `ec${'ff'.repeat(30)}7f`]
  const orderEight = '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'
  for (const hex of [...small, orderEight, `ee${'ff'.repeat(30)}7f`]) {
    const point = Buffer.from(hex, 'hex')
    const key = parsePublicKeyBlob(Buffer.concat([wireString('ssh-ed25519'), wireString(point)]))
    expect(key.ok).toBe(false)
  }
})

test('a P-256 point that is not on the curve is refused', () => {
  const point = Buffer.concat([Buffer.from([4]), Buffer.alloc(64, 7)])
  const parts = ['ecdsa-sha2-nistp256', 'nistp256', point].map((part) => wireString(part))
  expect(parsePublicKeyBlob(Buffer.concat(parts)).ok).toBe(false)
})
