/** A history comes out the same on whichever thread it is read, and whatever becomes of the other one. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { type CommitRead, readCommits } from '../../src/commands/steps/read-commits.ts'
import { withoutTexts } from '../../src/core/check/memory.ts'
import { openRepository, type Repository } from '../../src/repository/git.ts'
import type { Bench } from '../workbench/bench.ts'
import { at } from '../workbench/life.ts'
import { longTest } from '../workbench/long.ts'
import { builtProgram, builtThread } from '../workbench/program.ts'
import { temporary } from '../workbench/temporary.ts'

let bench: Bench
let repo: Repository
let tip: string
let folder: string
let here: readonly CommitRead[]

beforeAll(async () => {
  bench = await at('initiation')
  // Of what nobody signed, and of what no reader takes, there is something, too.
  for (const [path, bytes] of STRANGE) writeFileSync(join(bench.dir, path), bytes)
  git('add', '.')
  git('commit', '-qm', 'by hand')
  repo = await openRepository(bench.dir, { env: bench.env })
  tip = git('rev-parse', 'HEAD').trim()
  folder = temporary()
  await builtThread(folder)
  here = await readBy(undefined, 1)
})

const STRANGE = [
  ['bd.yaml', Buffer.from('format: bd/workspace@9\nid: ""\n')],
  [
    'projects/2026/2026-001/notes.md',
    Buffer.from('---\na: [1, {b: 2}]\nb: "甲"\n---\n\n# 乙\n\n见附件.pdf\n'),
  ],
  ['projects/2026/2026-001/project.yaml', Buffer.from([0xff, 0xfe, 0x00])],
] as const

function git(...args: readonly string[]): string {
  const who = ['-c', 'user.name=mallory', '-c', 'user.email=mallory@example.org']
  return execFileSync('git', [...who, ...args], {
    cwd: bench.dir,
    env: bench.env,
    encoding: 'utf8',
  })
}

/** Everything that is read by a thread that runs this program from so many commits on. */
async function readBy(program: string | undefined, alone: number): Promise<readonly CommitRead[]> {
  const file = program === undefined ? undefined : pathToFileURL(program)
  const all: CommitRead[] = []
  for await (const { commit, entries } of readCommits(repo, { tip }, { file, alone })) {
    all.push({ commit: withoutTexts(commit), entries })
  }
  return all
}

/** A program that does something of its own around that of the thread. */
function around(name: string, code: string): string {
  const file = join(folder, `${name}.mjs`)
  const begins = `import { parentPort } from 'node:worker_threads'
const post = parentPort.postMessage.bind(parentPort)
`
  writeFileSync(file, `${begins}${code}\nawait import('./reader-thread.mjs')\n`)
  return file
}

test.each([1, 4])('by another thread from commit %d on', async (alone) => {
  expect(here.length).toBeGreaterThan(alone + 1)
  expect(here.at(-1)?.entries.get('bd.yaml')?.content.kind).toBe('broken')
  const ended = join(folder, `ended-${alone}`)
  const notes = `if (said.is === 'end') writeFileSync(${JSON.stringify(ended)}, '')`
  const code = `import { writeFileSync } from 'node:fs'
parentPort.postMessage = (said) => { ${notes}; post(said) }`
  expect(await readBy(around('noting', code), alone)).toStrictEqual(here)
  expect(existsSync(ended)).toBe(true)
})

test.each([
  ['is not there', ''],
  ['fails at once', `throw new Error('gone')`],
  ['ends without a word', `process.exit()`],
  [
    'dies with its first parcel',
    `parentPort.postMessage = (said) => { post(said); process.exit() }`,
  ],
  [
    'dies at its end',
    `parentPort.postMessage = (said) => { if (said.is === 'end') process.exit(); post(said) }`,
  ],
])('this thread goes on where the other one %s', async (name, code) => {
  const program =
    code === '' ? join(folder, 'missing.mjs') : around(name.replaceAll(' ', '-'), code)
  expect(await readBy(program, 2)).toStrictEqual(here)
})

test('what bd cannot do is told by the other thread as by this one', async () => {
  const said = { is: 'cannot-run', reason: 'no-git', facts: {} }
  const program = around('refusing', `post(${JSON.stringify(said)})`)
  await expect(readBy(program, 2)).rejects.toMatchObject({ name: 'CannotRun', reason: 'no-git' })
})

test('whoever has heard enough waits for no thread', async () => {
  const file = pathToFileURL(join(folder, 'reader-thread.mjs'))
  let count = 0
  for await (const _ of readCommits(repo, { tip }, { file, alone: 1 })) {
    count += 1
    if (count === 3) break
  }
  expect(count).toBe(3)
})

longTest(
  'the built program reads a long history by a thread, and prints what it prints without',
  async () => {
    const commits = Array.from({ length: 120 }, (_, n) => [
      'commit refs/heads/main',
      `committer mallory <mallory@example.org> ${1_780_000_000 + n} +0800`,
      'data 1',
      'x',
      ...(n === 0 ? ['from refs/heads/main^0'] : []),
      'M 100644 inline projects/2026/2026-001/forged.md',
      `data ${String(n).length}`,
      String(n),
    ])
    const input = `${commits.flat().join('\n')}\n`
    execFileSync('git', ['fast-import', '--quiet'], { cwd: bench.dir, env: bench.env, input })
    const program = await builtProgram()
    const tells = `import{isMainThread}from"node:worker_threads";isMainThread||console.error("a thread")`
    const check = (...flags: readonly string[]) =>
      spawnSync(process.execPath, [...flags, program, 'check', '--json'], {
        cwd: bench.dir,
        env: bench.env,
        encoding: 'utf8',
      })
    const read = check('--import', `data:text/javascript,${tells}`)
    rmSync(join(program, '../reader-thread.mjs'))
    const alone = check()
    expect(read.stderr).toContain('a thread')
    const timeless = (said: string) => said.replace(/"seconds": ?[\d.]+/, '')
    expect(timeless(read.stdout)).toBe(timeless(alone.stdout))
    expect(read.status).toBe(1)
  },
)
