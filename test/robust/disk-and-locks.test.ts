/** What stops a write outside of bd: lock files that were left, folders that may not be written, a server that speaks GBK. */
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { gitFailure } from '../../src/repository/git-failure.ts'
import { bothTest, cases, longTest, test } from '../workbench/long.ts'
import { Person, server } from '../workbench/person.ts'

const FOUNDING = ['--name', '业务拓展部', '--member', 'sun-haoran=孙浩然', '--new-key', '--yes']

async function founded() {
  const { base, hub } = server('main')
  const sun = new Person('sun', base)
  await sun.ok('init', 'work', ...FOUNDING)
  sun.at = join(sun.home, 'work')
  return { sun, hub }
}

bothTest.each(cases(['index.lock'], ['refs/heads/main.lock', 'HEAD.lock']))(
  'with %s an act names the file, its age and the mend, which works; doctor names it too',
  async (name) => {
    const { sun } = await founded()
    const lock = join(sun.at, '.git', name)
    mkdirSync(join(lock, '..'), { recursive: true })
    writeFileSync(lock, '')
    const before = sun.git('rev-parse', 'HEAD')
    const act = ['policy', 'grant-role', 'sun-haoran', 'bd-officer', '--yes']
    const ran = await sun.bd(...act)
    expect(ran.code).toBe(4)
    expect(ran.err).toContain('index-locked')
    expect(ran.err).toContain(`锁文件 ${lock}，不到一分钟前生成`)
    expect(sun.git('rev-parse', 'HEAD')).toBe(before)
    expect((await sun.bd('doctor')).said).toContain(lock)
    const mend = /请删除：(rm \S+)/u.exec(ran.err)![1]!
    rmSync(mend.slice('rm '.length))
    await sun.ok(...act)
    expect((await sun.bd('doctor')).said).not.toContain(lock)
  },
  60_000,
)

longTest.each(['packed-refs.lock', 'config.lock'])('doctor names %s', async (name) => {
  const { sun } = await founded()
  writeFileSync(join(sun.at, '.git', name), '')
  const doctor = await sun.bd('doctor', '--lang', 'en')
  expect(doctor.code).toBe(1)
  expect(doctor.said).toContain(`rm ${join(sun.at, '.git', name)}`)
})

test('what git says of a lock, a full disk, a quota and a read-only disk is told as such, with the file', () => {
  const said = (words: string) => gitFailure('git update-ref', words, '/w')
  expect(said("fatal: Unable to create '/w/.git/packed-refs.lock': File exists.")).toMatchObject({
    reason: 'index-locked',
    facts: { file: '/w/.git/packed-refs.lock' },
  })
  expect(said('error: could not lock config file .git/config: File exists')).toMatchObject({
    reason: 'index-locked',
    facts: { file: '/w/.git/config.lock' },
  })
  for (const [words, detail] of [
    ['No space left on device', 'ENOSPC'],
    ['Disk quota exceeded', 'EDQUOT'],
    ['Read-only file system', 'EROFS'],
  ] as const) {
    expect(said(`fatal: Unable to create '/w/.git/index.lock': ${words}`)).toMatchObject({
      reason: 'file-system',
      facts: { file: '/w/.git/index.lock', detail },
    })
  }
  expect(said('fatal: something else').reason).toBe('git-failed')
  // Git does not always say why: where there is room, nothing is made up, and its hints are for whoever typed the command.
  const unwritten = "hint: Support for grafts\nfatal: couldn't write '/w/.git/refs/heads/main.lock'"
  expect(said(unwritten)).toMatchObject({
    reason: 'git-failed',
    facts: { detail: "fatal: couldn't write '/w/.git/refs/heads/main.lock'" },
  })
})

longTest('a refusal that the server writes in GBK is read', async () => {
  const { sun, hub } = await founded()
  const gbk = Buffer.from([0xb1, 0xbe, 0xbf, 0xe2, 0xbe, 0xdc, 0xca, 0xd5])
  writeFileSync(join(hub, 'said.txt'), Buffer.concat([gbk, Buffer.from('\nutf-8：已拒收\n')]))
  const hook = join(hub, 'hooks/pre-receive')
  mkdirSync(join(hub, 'hooks'), { recursive: true })
  writeFileSync(hook, `#!/bin/sh\ncat '${join(hub, 'said.txt')}' >&2\nexit 1\n`)
  chmodSync(hook, 0o755)
  sun.git('remote', 'add', 'origin', hub)
  const ran = await sun.bd('sync')
  expect(ran.code).toBe(4)
  expect(ran.err).toContain('| 本库拒收')
  expect(ran.err).toContain('| utf-8：已拒收')
  expect(readFileSync(hook, 'utf8')).toContain('exit 1')
})

test('where the work tree cannot be written behind the branch, the act is said to be signed, and what it advises completes it', async () => {
  const { sun } = await founded()
  // A folder in place of git's copy of the index stops exactly what comes behind the branch.
  const copy = join(sun.at, '.git/bd-index')
  mkdirSync(join(copy, 'x'), { recursive: true })
  const ran = await sun.bd('policy', 'grant-role', 'sun-haoran', 'bd-officer', '--yes')
  expect(ran.code).toBe(4)
  expect(ran.err).toContain('signed-unfinished')
  expect(ran.err).toContain(sun.git('rev-parse', '--short=7', 'HEAD').trim())
  rmSync(copy, { recursive: true })
  expect((await sun.bd('status')).err).toContain('bd sync')
  expect(sun.git('status', '--short')).not.toBe('')
  const mended = await sun.ok('sync', '--json')
  expect(JSON.parse(mended.out).data).toMatchObject({ state: 'brought-along', remote: null })
  expect(sun.git('status', '--short')).toBe('')
  expect((await sun.ok('check')).code).toBe(0)
})
