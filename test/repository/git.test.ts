import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openRepository, remotes, setConfig } from '../../src/repository/git.ts'
import { openObjectReader } from '../../src/repository/object-reader.ts'
import { readSnapshot } from '../../src/repository/snapshot.ts'
import { scratch, userCommit, userGit } from './scratch.ts'

const here = scratch()

test('a folder outside any repository, or none at all, is not a workspace', async () => {
  const dir = join(here.dir, 'plain')
  mkdirSync(dir)
  for (const place of [dir, join(here.dir, 'absent')])
    await expect(openRepository(place, { env: here.env })).rejects.toMatchObject({
      reason: 'not-a-workspace',
    })
})

test('a machine without git is told so', async () => {
  const env = { ...here.env, PATH: here.dir }
  await expect(openRepository(here.dir, { env })).rejects.toMatchObject({ reason: 'no-git' })
})

test('a repository with SHA-256 objects is refused', async () => {
  const dir = join(here.dir, 'sha256')
  execFileSync('git', ['init', '-q', '--object-format=sha256', dir], { env: here.env })
  await expect(openRepository(dir, { env: here.env })).rejects.toMatchObject({
    reason: 'sha256-repository',
  })
})

// Only root can give a folder to another user.
const asRoot = process.getuid?.() === 0 ? test : test.skip

asRoot(
  'somebody else’s repository is refused until the user’s own configuration trusts it',
  async () => {
    const repo = await here.repository()
    const tip = userCommit(repo, { a: '1' })
    execFileSync('chown', ['-R', '12345', repo.top])
    await expect(openRepository(repo.top, { env: here.env })).rejects.toMatchObject({
      reason: 'unsafe-directory',
    })
    execFileSync('git', ['config', '--global', 'safe.directory', repo.top], { env: here.env })
    const trusted = await openRepository(repo.top, { env: here.env })
    expect((await readSnapshot(trusted, tip)).files.size).toBe(1)
  },
)

test('git variables of the caller do not lead bd into another repository', async () => {
  const one = await here.repository()
  const two = await here.repository()
  userCommit(two, { a: '1' })
  const env = { ...here.env, GIT_DIR: two.gitDir, GIT_WORK_TREE: two.top, GIT_INDEX_FILE: '/x' }
  expect((await openRepository(one.top, { env })).gitDir).toBe(one.gitDir)
  const hook = await openRepository(one.top, { env: { ...env, GIT_DIR: two.gitDir }, hook: true })
  expect(hook.gitDir).toBe(two.gitDir)
})

test('configuration is written to the repository alone', async () => {
  const repo = await here.repository()
  await setConfig(repo, 'user.signingkey', '/key')
  expect(userGit(repo, 'config', '--show-scope', 'user.signingkey')).toBe('local\t/key')
  userGit(repo, 'remote', 'add', 'origin', 'https://example.invalid/x.git')
  expect(await remotes(repo)).toEqual(['origin'])
})

test('a reader answers for objects that are missing, malformed or no ids at all', async () => {
  const repo = await here.repository()
  userCommit(repo, { a: '1' })
  const reader = openObjectReader(repo)
  const good = userGit(repo, 'rev-parse', 'HEAD:a')
  const asked = ['0'.repeat(40), good, 'HEAD', '--batch', good]
  const types = (await Promise.all(asked.map((oid) => reader.read(oid)))).map(({ type }) => type)
  expect(types).toEqual(['missing', 'blob', 'missing', 'missing', 'blob'])
  const path = join(repo.commonDir, 'objects', good.slice(0, 2), good.slice(2))
  execFileSync('sh', ['-c', `chmod +w ${path} && echo garbage > ${path}`])
  const again = openObjectReader(repo)
  const head = userGit(repo, 'rev-parse', 'HEAD')
  const after = await Promise.all([good, head].map((oid) => again.read(oid)))
  expect(after.map(({ type }) => type)).toEqual(['missing', 'commit'])
  reader.close()
  again.close()
})

test('a reader that was closed answers what was asked before, and whoever opens it later', async () => {
  const repo = await here.repository()
  userCommit(repo, { a: '1', b: '2' })
  const [a = '', b = ''] = ['a', 'b'].map((name) => userGit(repo, 'rev-parse', `HEAD:${name}`))
  const [one, other] = [openObjectReader(repo), openObjectReader(repo)]
  const asked = one.read(a)
  one.close()
  one.close()
  expect([await asked, await other.read(b)].map(({ type }) => type)).toEqual(['blob', 'blob'])
  other.close()
  // Longer than its process waits for another step.
  await new Promise((resolve) => setTimeout(resolve, 1_200))
  const late = openObjectReader(repo)
  const objects = await Promise.all([late.read(b), late.read(a), late.read('0'.repeat(40))])
  expect(objects.map(({ oid, type }) => [oid, type])).toEqual([
    [b, 'blob'],
    [a, 'blob'],
    ['0'.repeat(40), 'missing'],
  ])
  late.close()
})

test('a snapshot holds the wanted files of one commit by their digests', async () => {
  const repo = await here.repository()
  const first = userCommit(repo, { 'a/x.md': 'one', 'b/y.md': 'two' })
  userCommit(repo, { 'a/x.md': 'later' })
  const { files, problems } = await readSnapshot(repo, first, (path) => path.startsWith('a/'))
  expect([...files.keys()]).toEqual(['a/x.md'])
  expect(Buffer.from(files.get('a/x.md')?.bytes ?? []).toString()).toBe('one')
  expect(problems).toEqual([])
})
