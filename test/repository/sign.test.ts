import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Environment } from '../../src/repository/child-environment.ts'
import type { Repository } from '../../src/repository/git.ts'
import { publicKeyOf } from '../../src/repository/key-file.ts'
import { newKey, signPayload } from '../../src/repository/sign.ts'
import { findSigner } from '../../src/repository/signer.ts'
import { verifySignature } from '../../src/repository/sshsig.ts'
import { scratch, userGit } from './scratch.ts'

const here = scratch()
const payload = Buffer.from('payload')
const agents: string[] = []
afterAll(() => {
  for (const pid of agents) process.kill(Number(pid))
})

/** Starts an agent of this file's own and gives the environment that reaches it. */
function withAgent(): Environment {
  const socket = join(here.dir, `agent-${agents.length}`)
  const printed = execFileSync('ssh-agent', ['-a', socket], { env: here.env, encoding: 'utf8' })
  agents.push(/SSH_AGENT_PID=(\d+)/.exec(printed)?.[1] ?? '')
  return { ...here.env, SSH_AUTH_SOCK: socket }
}

async function signs(repo: Repository, key: string | undefined): Promise<string> {
  const signer = await findSigner(repo, key)
  const signature = verifySignature(await signPayload(signer, payload, 'git'), payload, 'git')
  return signature.kind === 'good' ? signature.fingerprint : signature.kind
}

function fingerprint(file: string): string {
  return execFileSync('ssh-keygen', ['-l', '-f', file], { encoding: 'utf8' }).split(' ')[1] ?? ''
}

test('a private key signs by itself, by its .pub, and without any .pub', async () => {
  const repo = await here.repository()
  const key = here.key('wang')
  const expected = fingerprint(`${key}.pub`)
  expect(await signs(repo, key)).toBe(expected)
  expect(await signs(repo, `${key}.pub`)).toBe(expected)
  const lonely = join(here.dir, 'lonely')
  copyFileSync(key, lonely)
  chmodSync(lonely, 0o600)
  expect(await signs(repo, lonely)).toBe(expected)
})

test('an old private key in PEM signs even where its .pub is missing', async () => {
  const repo = await here.repository()
  const key = here.key('pem', '-t', 'rsa', '-b', '3072', '-m', 'PEM')
  const expected = fingerprint(`${key}.pub`)
  rmSync(`${key}.pub`)
  expect(await signs(repo, key)).toBe(expected)
})

test('without --key, git’s user.signingkey names the key: a file or a literal in an agent', async () => {
  const repo = await here.repository()
  await expect(findSigner(repo, undefined)).rejects.toMatchObject({ reason: 'no-key' })
  const key = here.key('wang')
  userGit(repo, 'config', 'user.signingkey', key)
  expect(await signs(repo, undefined)).toBe(fingerprint(`${key}.pub`))
  const text = readFileSync(`${key}.pub`, 'utf8').trim()
  userGit(repo, 'config', 'user.signingkey', `key::${text}`)
  await expect(signs(repo, undefined)).rejects.toMatchObject({ reason: 'key-not-in-agent' })
  const env = withAgent()
  const reached = { ...repo, inherited: env }
  await expect(signs(reached, undefined)).rejects.toMatchObject({ reason: 'key-not-in-agent' })
  execFileSync('ssh-add', ['-q', key], { env })
  expect(await signs(reached, undefined)).toBe(fingerprint(`${key}.pub`))
  userGit(repo, 'config', 'user.signingkey', '0xDEADBEEF')
  await expect(findSigner(repo, undefined)).rejects.toMatchObject({ reason: 'no-key' })
})

test('each cause why nobody can sign has its own reason', async () => {
  const repo = await here.repository()
  const reasonOf = (key: string): Promise<unknown> =>
    signs(repo, key).catch((error: { readonly reason: string }) => error.reason)
  expect(await reasonOf(join(here.dir, 'gone'))).toBe('key-file-missing')
  const open = here.key('open')
  chmodSync(open, 0o644)
  expect(await reasonOf(open)).toBe('key-file-mode')
  const weak = here.key('weak', '-t', 'rsa', '-b', '2048')
  expect(await reasonOf(weak)).toBe('key-unusable')
  const alone = here.key('alone')
  rmSync(alone)
  expect(await reasonOf(`${alone}.pub`)).toBe('key-not-in-agent')
  const noise = join(here.dir, 'noise')
  writeFileSync(noise, 'not a key')
  expect(await reasonOf(noise)).toBe('key-unusable')
})

test('a key behind a pass-phrase says so where nobody can type one', async () => {
  const repo = await here.repository()
  const locked = here.key('locked')
  execFileSync('ssh-keygen', ['-q', '-p', '-P', '', '-N', 'secret', '-f', locked])
  expect((await publicKeyOf(locked, here.env)).fingerprint).toBe(fingerprint(`${locked}.pub`))
  // A session of its own has no terminal, whoever runs the tests.
  const program = join(here.dir, 'without-terminal.sh')
  writeFileSync(program, '#!/bin/sh\nexec setsid -w ssh-keygen "$@"\n', { mode: 0o755 })
  userGit(repo, 'config', '--global', 'gpg.ssh.program', program)
  await expect(signs(repo, locked)).rejects.toMatchObject({ reason: 'passphrase-needed' })
  userGit(repo, 'config', '--global', '--unset', 'gpg.ssh.program')
})

test('a wrong pass-phrase, typed where one was asked for, is said to be wrong', async () => {
  const repo = await here.repository()
  const locked = here.key('locked-too')
  execFileSync('ssh-keygen', ['-q', '-p', '-P', '', '-N', 'secret', '-f', locked])
  const window = join(here.dir, 'askpass.sh')
  writeFileSync(window, '#!/bin/sh\necho wrong\n', { mode: 0o755 })
  const asking = { SSH_ASKPASS: window, SSH_ASKPASS_REQUIRE: 'force' }
  const inherited = { ...repo.inherited, ...asking }
  await expect(signs({ ...repo, inherited }, locked)).rejects.toMatchObject({
    reason: 'passphrase-wrong',
  })
  writeFileSync(window, '#!/bin/sh\necho secret\n', { mode: 0o755 })
  await expect(signs({ ...repo, inherited }, locked)).resolves.toBeTruthy()
})

test('a program that only the repository names is never used before it is confirmed', async () => {
  const repo = await here.repository()
  const key = here.key('wang')
  const program = join(here.dir, 'signer.sh')
  writeFileSync(program, '#!/bin/sh\nexec ssh-keygen "$@"\n', { mode: 0o755 })
  userGit(repo, 'config', 'gpg.ssh.program', program)
  const signer = await findSigner(repo, key)
  expect(signer.program).toEqual({ program, scope: 'local' })
  await expect(signPayload(signer, payload, 'git')).rejects.toMatchObject({
    reason: 'signing-program-unconfirmed',
  })
  expect(await signPayload(signer, payload, 'git', true)).toContain('BEGIN SSH SIGNATURE')
  userGit(repo, 'config', '--unset', 'gpg.ssh.program')
  userGit(repo, 'config', '--global', 'gpg.ssh.program', program)
  expect((await findSigner(repo, key)).program).toEqual({ program, scope: 'user' })
  userGit(repo, 'config', '--global', '--unset', 'gpg.ssh.program')
})

test('a signing program is believed only as far as its signature verifies', async () => {
  const repo = await here.repository()
  const key = here.key('wang')
  const other = here.key('li')
  const program = join(here.dir, 'odd-signer.sh')
  const signer = { ...(await findSigner(repo, key)), program: { program, scope: 'user' as const } }
  const says = (script: string): Promise<string> => {
    writeFileSync(program, `#!/bin/sh\n${script}\n`, { mode: 0o755 })
    return signPayload(signer, payload, 'git')
  }
  await expect(says('echo good')).rejects.toMatchObject({ reason: 'signing-failed' })
  await expect(says(`exec ssh-keygen -Y sign -n file -f ${key}`)).rejects.toMatchObject({
    facts: { detail: 'wrong-namespace' },
  })
  await expect(says(`exec ssh-keygen -Y sign -n git -f ${other}`)).rejects.toMatchObject({
    facts: { detail: 'other-key' },
  })
  const rewrapped = `ssh-keygen -Y sign -n git -f ${key} | sed 's/$/\\r/'`
  expect(verifySignature(await says(rewrapped), payload, 'git').kind).toBe('good')
  const missing = { ...signer, program: { program: '/nowhere', scope: 'user' as const } }
  await expect(signPayload(missing, payload, 'git')).rejects.toMatchObject({
    reason: 'signing-program-missing',
  })
})

test('a new key is made once, never over another, and proves possession in its own namespace', async () => {
  const repo = await here.repository()
  const file = join(here.dir, 'new-key')
  const key = await newKey(file, 'zhao', here.env)
  expect(fingerprint(`${file}.pub`)).toBe(key.fingerprint)
  await expect(newKey(file, 'zhao', here.env)).rejects.toMatchObject({ reason: 'key-file-exists' })
  const proof = await signPayload(await findSigner(repo, file), payload, 'bd-join')
  expect(verifySignature(proof, payload, 'bd-join').kind).toBe('good')
  expect(verifySignature(proof, payload, 'git')).toMatchObject({ kind: 'bad' })
})
