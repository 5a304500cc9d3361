import { deflateSync } from 'node:zlib'
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { runBd } from '../../src/commands/run.ts'
import { Bench } from '../workbench/bench.ts'
import { digest, errorsOf, Forger, saving } from '../workbench/forge.ts'
import { at, FOLDER, PROJECT } from '../workbench/life.ts'
import { longTest, test } from '../workbench/long.ts'
import { ADMIN, LEADER, OFFICER, STRANGER } from '../workbench/people.ts'

const IDEA = `${FOLDER}/idea.md`

/** Puts another object's file in the place of an object's. */
function swap(bench: Bench, object: string, type: string, content: Uint8Array | string): void {
  const file = join(bench.dir, '.git/objects', object.slice(0, 2), object.slice(2))
  const bytes = Buffer.from(content)
  chmodSync(file, 0o644)
  writeFileSync(file, deflateSync(Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes])))
}

/** The trust root line of the bench's own history. */
async function rootOf(bench: Bench): Promise<string> {
  return (await bench.bd(undefined, 'check', '--format', 'json')).json.data.trustRoot
}

test('a merge commit is named, and what it brings counts for nothing', async () => {
  const bench = await at('opened')
  const forger = await Forger.of(bench)
  const start = bench.head
  const side = await forger.commit(OFFICER, saving('旁支\n'))
  bench.git('update-ref', 'HEAD', start)
  await forger.commit(OFFICER, saving('主线\n'))
  bench.git('read-tree', 'HEAD')
  const stray = bench.git('hash-object', '-w', '--no-filters', join(bench.dir, 'README.md'))
  bench.git('update-index', '--add', '--cacheinfo', `100644,${stray},smuggled.md`)
  const tree = bench.git('write-tree')
  const merge = await forger.commit(OFFICER, {
    ...saving('x'),
    parts: (parts) => ({ ...parts, tree, parents: [...parts.parents, side] }),
  })
  expect(await errorsOf(bench)).toEqual([['merge-commit', merge]])
  await forger.commit(OFFICER, saving('又改\n'))
  expect(await errorsOf(bench)).toEqual([['merge-commit', merge]])
})

longTest('an unsigned merge of an honest branch is named for both', async () => {
  const bench = await at('opened')
  const forger = await Forger.of(bench)
  const side = await forger.commit(OFFICER, saving('旁支\n'))
  bench.git('update-ref', 'HEAD', 'HEAD~1')
  await forger.commit(OFFICER, saving('主线\n'))
  const tree = bench.git('rev-parse', 'HEAD^{tree}')
  const made = bench.git('commit-tree', tree, '-p', 'HEAD', '-p', side, '-m', 'Merge')
  bench.git('update-ref', 'HEAD', made)
  expect(await errorsOf(bench)).toEqual([
    ['merge-commit', made],
    ['unsigned-commit', made],
  ])
})

test('a second root that only a merge reaches is named, and so is the merge', async () => {
  const bench = await at('opened')
  const forger = await Forger.of(bench)
  const tree = bench.git('rev-parse', 'HEAD^{tree}')
  const orphan = bench.git('commit-tree', tree, '-m', '另起炉灶')
  const merge = await forger.commit(OFFICER, {
    ...saving('x\n'),
    parts: (parts) => ({ ...parts, tree, parents: [...parts.parents, orphan] }),
  })
  const errors = await errorsOf(bench)
  expect([...errors].sort()).toEqual(
    [
      ['merge-commit', merge],
      ['second-root', orphan],
    ].sort(),
  )
})

test('a history that begins anew is founded by nobody, unless it is founded by the rules', async () => {
  const bench = await at('initiation')
  const forger = await Forger.of(bench)
  const message = `${bench.git('log', '-1', '--format=%B')}\n`
  const tree = bench.git('rev-parse', 'HEAD^{tree}')
  const root = await forger.commit(LEADER, {
    message,
    parts: (one) => ({ ...one, tree, parents: [] }),
  })
  expect(await errorsOf(bench)).toEqual([['malformed-act', root]])
})

test('an administrator cannot found a workspace again to slip in what founding may hold', async () => {
  const bench = await at('founded')
  const forger = await Forger.of(bench)
  const lawful = { 'bd.yaml': bench.read('bd.yaml'), 'policy.yaml': bench.read('policy.yaml') }
  const stray = forger.plain({
    'bd.yaml': lawful['bd.yaml'].replace('业务拓展部', '业务部'),
    'policy.yaml': lawful['policy.yaml'].replace('严博', '严伯'),
  })
  const forged = await forger.commit(ADMIN, {
    files: { ...lawful, 'README.md': '检查已关闭\n' },
    trailers: { 'Bd-Act': 'found' },
    block: ([act, ...files]) => [act!, `Bd-Files: ${digest(`${files.join('\n')}\n`)}`],
  })
  expect(await errorsOf(bench)).toEqual([
    ['unsigned-commit', stray],
    ['malformed-act', forged],
  ])
})

longTest(
  'a history founded again by somebody else, rule for rule, is not the one that was told',
  async () => {
    const bench = await at('opened')
    const root = await rootOf(bench)
    const { newBench } = await import('../workbench/bench.ts')
    const other = await newBench({ roster: (yaml) => yaml.replace('孙浩然', '孙皓然') })
    const ran = await other.bd(undefined, 'check', '--trust-root', root, '--format', 'json')
    expect(ran.code).toBe(1)
    expect(ran.json.findings.map(({ rule }) => rule)).toContain('root-mismatch')
  },
)

test('an approved commit amended and signed by another is named with all that rests on it', async () => {
  const bench = await at('initiation')
  const forger = await Forger.of(bench)
  const approval = bench.head
  bench.git('update-ref', 'HEAD', `${approval}~1`)
  const forged = await forger.act(LEADER, await forger.ballot(LEADER, 'reject'), {
    signedBy: STRANGER,
  })
  expect(await errorsOf(bench)).toEqual([['unknown-key', forged]])
})

test('the file of an object overwritten by another is named, for a blob, a tree and a commit', async () => {
  const bench = await at('initiation')
  const id = bench.git('rev-parse', `HEAD:${IDEA}`)
  const saved = bench.git('log', '-1', '--format=%H', '--', IDEA)
  swap(bench, id, 'blob', '替换了的正文\n')
  const [first, ...rest] = await errorsOf(bench)
  expect(first).toEqual(['object-hash-mismatch', saved])
  expect(new Set(rest.map(([rule]) => rule))).toEqual(new Set(['built-on-finding']))

  const trees = await at('initiation')
  const tree = trees.git('rev-parse', `HEAD:${FOLDER}/signoffs`)
  swap(trees, tree, 'tree', '')
  expect(await errorsOf(trees)).toContainEqual(['object-hash-mismatch', trees.head])

  const commits = await at('initiation')
  const decoy = commits.git('cat-file', 'commit', 'HEAD~1')
  const approval = commits.head
  swap(commits, approval, 'commit', `${decoy}\n`)
  const errors = await errorsOf(commits)
  expect(errors).toContainEqual(['object-hash-mismatch', approval])
  expect(errors.every(([, commit]) => commit === approval)).toBe(true)
})

test('a replaced approval is judged as it really is, and the replacement is reported', async () => {
  const bench = await at('initiation')
  bench.git(
    'replace',
    'HEAD',
    bench.git('commit-tree', 'HEAD^{tree}', '-p', 'HEAD~1', '-m', '假的'),
  )
  expect(await errorsOf(bench)).toEqual([['replace-ref', 'null']])
  const own = await at('initiation')
  own.git('update-ref', `refs/replace/${own.head}`, own.head)
  expect(await errorsOf(own)).toEqual([['replace-ref', 'null']])
  expect(await own.refusal(OFFICER, 'edit', PROJECT, '--title', '新名')).toEqual(['replace-ref'])
})

test('a shallow clone is not judged', async () => {
  const bench = await at('opened')
  const root = await rootOf(bench)
  const there = new Bench(join(bench.base, 'clone'), bench.now)
  mkdirSync(there.home, { recursive: true })
  bench.git('clone', '-q', '--depth', '1', `file://${bench.dir}`, there.dir)
  const ran = await there.bd(undefined, 'check', '--trust-root', root, '--format', 'json')
  expect(ran.code).toBe(4)
})

test('without a trust root from outside check is never green, whatever the repository offers', async () => {
  const bench = await at('opened')
  const root = await rootOf(bench)
  rmSync(join(bench.home, '.config'), { recursive: true, force: true })
  for (const [path, text] of [
    ['trust-root', root],
    ['.bd/trust.json', root],
    ['.git/bd/trust.json', root],
  ] as const)
    bench.write(path, `${text}\n`)
  bench.git('config', 'bd.trustRoot', root)
  const ran = await bench.bd(undefined, 'check', '--format', 'json')
  expect([ran.code, ran.json.findings.map(({ rule }) => rule)[0]]).toEqual([3, 'not-authenticated'])
  expect(await bench.refusal(OFFICER, 'edit', PROJECT, '--title', '新名')).toEqual([
    'not-authenticated',
  ])
})

test('a program that calls every signature good is not asked, and nothing that local settings name is run', async () => {
  const bench = await at('opened')
  const forger = await Forger.of(bench)
  const trap = join(bench.base, 'trap.sh')
  const sprung = join(bench.base, 'sprung')
  writeFileSync(trap, `#!/bin/sh\ntouch ${sprung}\nexit 0\n`, { mode: 0o755 })
  const forged = await forger.commit(OFFICER, { ...saving('x\n'), key: forger.key(STRANGER) })
  for (const [name, value] of [
    ['gpg.ssh.program', trap],
    ['gpg.program', trap],
    ['core.fsmonitor', trap],
    ['core.hooksPath', bench.base],
    ['diff.external', trap],
    ['core.pager', trap],
    ['filter.x.clean', trap],
    ['filter.x.smudge', trap],
    ['filter.x.process', trap],
    ['core.sshCommand', trap],
    ['alias.rev-list', `!${trap}`],
  ] as const)
    bench.git('config', name, value)
  bench.write('.git/info/attributes', '* filter=x diff=x\n')
  for (const hook of ['post-index-change', 'reference-transaction', 'post-commit'])
    writeFileSync(join(bench.base, hook), `#!/bin/sh\ntouch ${sprung}\n`, { mode: 0o755 })
  expect(await errorsOf(bench)).toEqual([['unknown-key', forged]])
  await bench.bd(undefined, 'status', PROJECT)
  await bench.bd(undefined, 'log', PROJECT)
  expect(existsSync(sprung)).toBe(false)
})

test('a ref that looks like an option writes nothing', async () => {
  const bench = await at('opened')
  const target = join(bench.base, 'written')
  bench.git('update-ref', `refs/heads/--output=written`, 'HEAD')
  bench.git('symbolic-ref', 'HEAD', 'refs/heads/--output=written')
  expect(await errorsOf(bench)).toEqual([])
  for (const project of [`--output=${target}`, `../../${target}`, '2026-001/../..']) {
    const ran = await bench.bd(undefined, 'status', '--', project)
    expect(ran.code, project).not.toBe(0)
  }
  expect(existsSync(target)).toBe(false)
})

longTest('every one of many forgeries is one finding', async () => {
  const bench = await at('opened')
  const tree = bench.git('rev-parse', 'HEAD^{tree}')
  let tip = bench.head
  const forger = await Forger.of(bench)
  const first = forger.plain({ [IDEA]: `改 ${digest('x')}\n` })
  tip = first
  for (let n = 0; n < 150; n += 1)
    tip = bench.git('commit-tree', n % 2 === 0 ? tree : `${first}^{tree}`, '-p', tip, '-m', `${n}`)
  bench.git('update-ref', 'HEAD', tip)
  const errors = await errorsOf(bench)
  expect(errors).toHaveLength(151)
  expect(new Set(errors.map(([rule]) => rule))).toEqual(new Set(['unsigned-commit']))
})

test('a check under a rehearsal clock says so in its result, in both forms; one in earnest says nothing', async () => {
  const bench = await at('opened')
  const json = await bench.bd(undefined, 'check', '--format', 'json')
  expect([json.code, json.json.data.rehearsalClock]).toEqual([0, bench.now])
  const text = await bench.bd(undefined, 'check', '--quiet')
  expect([text.code, text.out]).toEqual([0, expect.stringContaining(`演练时钟 ${bench.now}`)])
  const { BD_NOW: _clock, ...env } = bench.env
  let out = ''
  const sink = { write: (piece: string) => (out += piece) }
  expect(await runBd(['check'], { cwd: bench.dir, env, out: sink, err: sink })).toBe(0)
  expect(out).not.toContain('演练时钟')
})
