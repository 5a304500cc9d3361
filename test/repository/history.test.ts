import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { CommitFacts } from '../../src/core/record/commit.ts'
import { newObject, writeObjects } from '../../src/repository/objects-write.ts'
import type { Repository } from '../../src/repository/git.ts'
import { openRepository, refuseToJudge } from '../../src/repository/git.ts'
import { readHistory } from '../../src/repository/history.ts'
import { replaceRefs, secondRoots } from '../../src/repository/mainline.ts'
import { act, all, scratch, userCommit, userGit, userGitAt, EPOCH, write } from './scratch.ts'
import { bothTest, longTest, size, test } from '../workbench/long.ts'

const here = scratch()

function history(repo: Repository, tip: string, after?: string): Promise<readonly CommitFacts[]> {
  return all(readHistory(repo, { tip, after }))
}

function rules(facts: CommitFacts | undefined): readonly string[] {
  return (facts?.problems ?? []).map(({ rule, facts: found }) =>
    [rule, ...Object.values(found)].join(' '),
  )
}

function paths(facts: CommitFacts | undefined): readonly string[] {
  return (facts?.changes ?? []).map(({ path, mode, before }) =>
    mode === undefined ? `-${path}` : before === undefined ? `+${path}` : path,
  )
}

function looseFile(repo: Repository, oid: string): string {
  return join(repo.commonDir, 'objects', oid.slice(0, 2), oid.slice(2))
}

function swap(repo: Repository, oid: string, other: string): void {
  chmodSync(looseFile(repo, oid), 0o644)
  copyFileSync(looseFile(repo, other), looseFile(repo, oid))
}

bothTest('a history of many commits reads as git log tells it, packed or loose', async () => {
  const many = size(10, 50, 50)
  const repo = await here.repository()
  const texts = new Map<string, string>()
  for (let n = 0; n < many; n += 1) {
    const path = `projects/2026/p-${n % 7}/note-${n % 3}.md`
    const text = `text ${n}\n`
    texts.set(path, text)
    write(repo, { [path]: text })
    userGit(repo, 'add', '-A')
    userGitAt(repo, EPOCH + n, 'commit', '--quiet', '-m', `number ${n}`)
  }
  const format = '--format=%H|%P|%an|%ae|%at|%s'
  const expected = userGit(repo, 'log', '--reverse', format).split('\n')
  for (const packed of [false, true]) {
    if (packed) userGit(repo, 'gc', '--quiet')
    const found = await history(repo, userGit(repo, 'rev-parse', 'HEAD'))
    const lines = found.map(({ id, parents, author, message }) =>
      [id, parents.join(' '), author.name, author.email, author.epoch, message.trim()].join('|'),
    )
    expect(lines).toEqual(expected)
    for (const one of found) {
      const log = userGit(repo, 'show', '--format=', '--name-only', one.id).split('\n')
      expect(one.changes.map(({ path }) => path)).toEqual(log)
      expect(one.problems).toEqual([])
      expect(one.signature.kind).toBe('none')
    }
    const { after } = found.at(-1)?.changes[0] ?? {}
    expect(Buffer.from(after?.bytes ?? []).toString()).toBe(`text ${many - 1}\n`)
    expect(after?.sha256).toBe(
      createHash('sha256')
        .update(`text ${many - 1}\n`)
        .digest('hex'),
    )
  }
})

longTest('a revert to an older tree shows each path with the bytes it has again', async () => {
  const repo = await here.repository()
  const first = userCommit(repo, { 'a/x.md': 'one', 'b.md': 'b', 'c/d/e.md': 'e' })
  userCommit(repo, { 'a/x.md': 'two', 'a/y.md': 'new' })
  userGit(repo, 'rm', '--quiet', '-r', 'c')
  userCommit(repo, {})
  userGit(repo, 'read-tree', '--reset', '-u', first)
  userGit(repo, 'commit', '--quiet', '-m', 'back')
  const found = await history(repo, userGit(repo, 'rev-parse', 'HEAD'))
  expect(found.map(paths)).toEqual([
    ['+a/x.md', '+b.md', '+c/d/e.md'],
    ['a/x.md', '+a/y.md'],
    ['-c/d/e.md'],
    ['a/x.md', '-a/y.md', '+c/d/e.md'],
  ])
  expect(Buffer.from(found[3]?.changes[0]?.after?.bytes ?? []).toString()).toBe('one')
})

longTest('a file that becomes a folder, and back, is a removal and an addition', async () => {
  const repo = await here.repository()
  userCommit(repo, { thing: 'file' })
  userGit(repo, 'rm', '--quiet', 'thing')
  userCommit(repo, { 'thing/inside.md': 'x' })
  userGit(repo, 'rm', '--quiet', '-r', 'thing')
  userCommit(repo, { thing: 'file' })
  const found = await history(repo, userGit(repo, 'rev-parse', 'HEAD'))
  expect(found.map(paths)).toEqual([
    ['+thing'],
    ['-thing', '+thing/inside.md'],
    ['+thing', '-thing/inside.md'],
  ])
})

test('only what came after a commit is read, and a commit beside the line is refused', async () => {
  const repo = await here.repository()
  const first = userCommit(repo, { a: '1', 'f/b': '1' })
  const second = userCommit(repo, { 'f/b': '2' })
  const third = userCommit(repo, { a: '3' })
  expect((await history(repo, third, first)).map(({ id }) => id)).toEqual([second, third])
  expect((await history(repo, third, first)).map(paths)).toEqual([['f/b'], ['a']])
  expect(await history(repo, third, third)).toEqual([])
  userGit(repo, 'checkout', '--quiet', '-b', 'side', first)
  const side = userCommit(repo, { c: '1' })
  await expect(history(repo, third, side)).rejects.toMatchObject({ reason: 'not-on-branch' })
  await expect(history(repo, first, third)).rejects.toMatchObject({ reason: 'not-on-branch' })
})

test('a merge is one commit of the line with two parents, against the first', async () => {
  const repo = await here.repository()
  userCommit(repo, { a: '1' })
  userGit(repo, 'checkout', '--quiet', '-b', 'side')
  userCommit(repo, { b: '1' })
  userGit(repo, 'checkout', '--quiet', 'main')
  userCommit(repo, { c: '1' })
  userGit(repo, 'merge', '--quiet', '--no-ff', '--no-commit', 'side')
  userCommit(repo, { evil: 'in neither parent' }, 'merge')
  const found = await history(repo, userGit(repo, 'rev-parse', 'HEAD'))
  expect(found.map(paths)).toEqual([['+a'], ['+c'], ['+b', '+evil']])
  expect(found[2]?.parents).toHaveLength(2)
})

test('every parentless commit that the tip reaches is named', async () => {
  const repo = await here.repository()
  const first = userCommit(repo, { a: '1' })
  userGit(repo, 'checkout', '--quiet', '--orphan', 'other')
  const other = userCommit(repo, { b: '1' })
  userGit(repo, 'checkout', '--quiet', 'main')
  userGit(repo, 'merge', '--quiet', '--allow-unrelated-histories', '-m', 'merge', 'other')
  const tip = userGit(repo, 'rev-parse', 'HEAD')
  expect(await secondRoots(repo, tip)).toEqual([first, other].sort())
})

test('a signed commit is good, and a swapped object is named wherever it stands', async () => {
  const repo = await here.repository()
  const key = here.key('wang')
  const one = await act(repo, key, undefined, { 'a/x.md': 'one', 'b.md': 'b' })
  const two = await act(repo, key, one.commit, { 'a/x.md': 'two' })
  const three = await act(repo, key, two.commit, { 'a/x.md': 'three' })
  const kinds = (await history(repo, three.commit)).map(({ signature }) => signature.kind)
  expect(kinds).toEqual(['good', 'good', 'good'])
  const id = (name: string): string => userGit(repo, 'rev-parse', name)
  const cases: readonly (readonly [string, string])[] = [
    [`${two.commit}:a/x.md`, `${two.commit}:b.md`],
    [`${two.commit}:a`, `${one.commit}:a`],
    [`${two.commit}^{tree}`, `${two.commit}:a/x.md`],
    [two.commit, one.commit],
    [three.commit, two.commit],
    [two.commit, `${two.commit}:a/x.md`],
  ]
  for (const [at, [name, other]] of cases.entries()) {
    const copy = `${repo.top}-swapped-${at}`
    execFileSync('cp', ['-r', repo.top, copy])
    const swapped = await openRepository(copy, { env: here.env })
    swap(swapped, id(name), id(other))
    const found = (await history(swapped, three.commit)).flatMap(rules)
    const expected = at === 5 ? 'object-hash-mismatch' : `object-hash-mismatch ${id(name)}`
    expect(
      found.some((rule) => rule.startsWith(expected)),
      `${name}: ${found.join()}`,
    ).toBe(true)
  }
})

test('a missing object is a finding at its commit, and reading goes on', async () => {
  const repo = await here.repository()
  userCommit(repo, { 'a/x.md': 'one', b: '1' })
  const second = userCommit(repo, { 'a/x.md': 'two' })
  const tip = userCommit(repo, { b: '2' })
  const folder = userGit(repo, 'rev-parse', `${second}:a`)
  execFileSync('rm', ['-f', looseFile(repo, folder)])
  const found = await history(repo, tip)
  expect(rules(found[1])).toContain(`object-missing ${folder}`)
  expect(found).toHaveLength(3)
})

test('replace refs and grafts are reported and change nothing that is read', async () => {
  const repo = await here.repository()
  const first = userCommit(repo, { a: '1' })
  const second = userCommit(repo, { a: '2' })
  const third = userCommit(repo, { a: '3' })
  userGit(repo, 'replace', second, first)
  mkdirSync(join(repo.commonDir, 'info'), { recursive: true })
  writeFileSync(join(repo.commonDir, 'info', 'grafts'), `${third}\n`)
  expect((await history(repo, third)).map(({ id }) => id)).toEqual([first, second, third])
  const refs = (await replaceRefs(repo)).flatMap(({ facts }) => Object.values(facts))
  expect(refs).toEqual([`refs/replace/${second}`, 'info/grafts'])
})

test('a shallow and a partial clone are not judged', async () => {
  const repo = await here.repository('whole')
  userCommit(repo, { a: '1' })
  userCommit(repo, { a: '2' })
  userGit(repo, 'config', 'uploadpack.allowFilter', 'true')
  const from = `file://${repo.top}`
  for (const [name, option] of [
    ['shallow-clone', '--depth=1'],
    ['partial-clone', '--filter=blob:none'],
  ] as const) {
    const dir = join(here.dir, name)
    userGit(repo, 'clone', '--quiet', '--no-local', option, from, dir)
    const clone = await openRepository(dir, { env: here.env })
    await expect(refuseToJudge(clone)).rejects.toMatchObject({ reason: name })
  }
  await expect(refuseToJudge(repo)).resolves.toBeUndefined()
})

test('symlinks, executables, submodules and names outside the grammar are findings', async () => {
  const repo = await here.repository()
  const inner = userCommit(repo, { 'plain.md': 'x' })
  symlinkSync('/etc', join(repo.top, 'link'))
  write(repo, { 'run.sh': '#!', 'con.txt': 'x', 'docs/README.md': '1', 'docs/readme.md': '2' })
  write(repo, { '名.md': 'x', 'a b.md': 'x', 'new\nline.md': 'x', '-rf': 'x' })
  chmodSync(join(repo.top, 'run.sh'), 0o755)
  userGit(repo, 'add', '-A')
  userGit(repo, 'update-index', '--add', '--cacheinfo', `160000,${inner},module`)
  userGit(repo, 'commit', '--quiet', '-m', 'odd')
  const [, odd] = await history(repo, userGit(repo, 'rev-parse', 'HEAD'))
  expect([...rules(odd)].sort()).toEqual(
    [
      'invalid-mode link 120000',
      'invalid-mode module 160000',
      'invalid-mode run.sh 100755',
      'invalid-path con.txt reserved-name',
      'invalid-path docs/readme.md case-twin',
      'invalid-path 名.md characters',
      'invalid-path a b.md characters',
      'invalid-path new\nline.md characters',
      'invalid-path -rf leading-hyphen',
    ].sort(),
  )
  expect(odd?.changes.find(({ path }) => path === 'module')?.after).toBeUndefined()
})

longTest(
  'a tree that names .git, or two levels up, or a thousand levels down, is named',
  async () => {
    const repo = await here.repository()
    const first = userCommit(repo, { a: '1' })
    const blob = userGit(repo, 'rev-parse', 'HEAD:a')
    const entry = (mode: string, name: string, oid: string): Buffer =>
      Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(oid, 'hex')])
    const names = ['..', '.GIT', 'git~1'].map((name) => entry('100644', name, blob))
    let deep = newObject('tree', entry('100644', 'leaf', blob))
    const objects = [deep]
    for (let n = 0; n < 1000; n += 1) {
      deep = newObject('tree', entry('40000', 'd', deep.oid))
      objects.push(deep)
    }
    const root = newObject(
      'tree',
      Buffer.concat([...names.slice(0, 2), entry('40000', 'd', deep.oid), ...names.slice(2)]),
    )
    await writeObjects(repo, [...objects, root])
    const tip = userGit(repo, 'commit-tree', root.oid, '-p', first, '-m', 'x')
    const [, hostile] = await history(repo, tip)
    const found = rules(hostile)
    expect(found).toContain('invalid-path .. dots')
    expect(found).toContain('invalid-path .GIT git-folder')
    expect(found).toContain('invalid-path git~1 git-folder')
    expect(found.filter((rule) => rule.endsWith('too-deep'))).toHaveLength(1)
  },
)

test('a blob above one mebibyte is hashed as it passes and not kept', async () => {
  const repo = await here.repository()
  const big = 'x'.repeat(3_000_000)
  const tip = userCommit(repo, { 'big.bin': big, 'small.md': 's' })
  const [found] = await history(repo, tip)
  const [blob, small] = (found?.changes ?? []).map(({ after }) => after)
  expect(blob?.bytes).toBeUndefined()
  expect(blob?.size).toBe(3_000_000)
  expect(blob?.sha256).toBe(createHash('sha256').update(big).digest('hex'))
  expect(Buffer.from(small?.bytes ?? []).toString()).toBe('s')
})
