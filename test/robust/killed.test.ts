/** Acts that are killed, that cannot write, and that run at the same time: before or after, never between. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect } from 'vitest'
import { STEPS } from '../../src/repository/mend.ts'
import type { Bench } from '../workbench/bench.ts'
import { at, FOLDER, PROJECT } from '../workbench/life.ts'
import { bothTest, cases, longTest } from '../workbench/long.ts'
import { ADMIN, LEADER, OFFICER } from '../workbench/people.ts'
import { dyingProgram } from './dying-program.ts'

let program = ''

beforeAll(async () => {
  program = await dyingProgram()
})

function commandOf(bench: Bench, member: string, argv: readonly string[], step = 'none') {
  return {
    args: [program, ...argv, '--key', bench.key(member), '--yes'],
    options: { cwd: bench.dir, env: { ...bench.env, BD_DIE_AT: step } },
  }
}

function run(bench: Bench, member: string, argv: readonly string[], step?: string) {
  const { args, options } = commandOf(bench, member, argv, step)
  return spawnSync(process.execPath, args, { ...options, encoding: 'utf8' })
}

function changes(bench: Bench): string {
  return bench.git('--no-optional-locks', 'status', '--porcelain', '-uall')
}

async function isWhole(bench: Bench): Promise<void> {
  expect(changes(bench)).toBe('')
  expect(existsSync(join(bench.dir, '.git/index.lock'))).toBe(false)
  expect(existsSync(join(bench.dir, '.git/bd-journal.json'))).toBe(false)
  expect(bench.git('fsck', '--strict')).not.toMatch(/missing|broken|error/)
  const { code, rules, ran } = await bench.check()
  expect({ code, rules }, ran.out).toEqual({ code: 0, rules: [] })
}

/** The journal and the lock, as far as they are there, with what git says of index and work tree. */
function leftBehind(bench: Bench): readonly string[] {
  const files = ['bd-journal.json', 'index.lock'].map((name) => join(bench.dir, '.git', name))
  return [
    changes(bench),
    ...files.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')),
  ]
}

/** What bd advises: nothing is shared here, so a sync has nothing else to do. */
async function mend(bench: Bench, member: string): Promise<void> {
  const there = existsSync(join(bench.dir, '.git/bd-journal.json'))
  const ran = run(bench, member, ['sync'])
  expect(ran.status, ran.stderr).toBe(there ? 0 : 2)
}

const BEFORE: readonly string[] = ['objects', 'signed', 'journal', 'locked']

/** Without a server there is nobody to publish to. */
const LOCAL = STEPS.filter((step) => step !== 'published')

/** The first step after the act has happened; the last before it is tried on the tree alone, in repository/apply. */
const TURN: readonly (typeof STEPS)[number][] = ['branch']

bothTest.each(
  cases(
    TURN,
    LOCAL.filter((step) => !TURN.includes(step)),
  ),
)('an approval killed after the step “%s” has happened or has not', async (step) => {
  const bench = await at('idea-submitted')
  const before = bench.head
  const killed = run(bench, LEADER, ['approve', PROJECT], step)
  expect(killed.signal, killed.stderr).toBe('SIGKILL')
  const happened = !BEFORE.includes(step)
  expect(bench.head === before).toBe(!happened)
  if (happened) expect(bench.git('rev-parse', 'HEAD~1')).toBe(before)
  // Whoever only reads sees what has happened and writes nothing; the next act, or a sync, mends what is left.
  const left = leftBehind(bench)
  const status = await bench.status(PROJECT)
  await bench.check()
  expect(leftBehind(bench)).toEqual(left)
  expect(status).toMatchObject(
    happened ? { state: 'drafting', stage: 'initiation' } : { state: 'in-review', stage: 'idea' },
  )
  await mend(bench, LEADER)
  await isWhole(bench)
  if (!happened) await bench.ok(LEADER, 'approve', PROJECT)
  expect((await bench.status(PROJECT)).stage).toBe('initiation')
  await isWhole(bench)
})

bothTest.each(cases(['journal'], ['branch', 'index', 'work-tree']))(
  'a save killed after the step “%s” keeps every edit, saved or not',
  async (step) => {
    const bench = await at('opened')
    const path = `${FOLDER}/idea.md`
    const mine = `${bench.read(path)}\n尚未保存的一段。\n`
    bench.write(path, mine)
    expect(run(bench, OFFICER, ['save', PROJECT], step).signal).toBe('SIGKILL')
    await mend(bench, OFFICER)
    expect(bench.read(path)).toBe(mine)
    const saved = bench.git('show', `HEAD:${path}`) === mine.trim()
    expect(saved).toBe(step !== 'journal')
    expect(changes(bench)).toBe(saved ? '' : `M ${path}`)
    if (!saved) await bench.ok(OFFICER, 'save', PROJECT)
    await isWhole(bench)
  },
)

bothTest(
  'where no object can be written bd says so, leaves no trace, and goes on once it can',
  async () => {
    const bench = await at('idea-submitted')
    bench.git('gc', '--quiet')
    // A file in the place of each folder of loose objects: nobody, not even root, can write into it.
    const objects = join(bench.dir, '.git/objects')
    const taken = Array.from({ length: 256 }, (_, n) =>
      join(objects, n.toString(16).padStart(2, '0')),
    ).filter((folder) => !existsSync(folder))
    for (const file of taken) writeFileSync(file, '')
    const before = [bench.head, changes(bench), readdirSync(join(bench.dir, '.git')).join()]
    for (const language of cases(['zh'], ['zh', 'en'])) {
      const failed = run(bench, LEADER, ['approve', PROJECT, '--lang', language])
      expect(failed.status, failed.stderr).toBe(4)
      expect(failed.stderr).toContain('.git/objects/')
      expect(failed.stderr).not.toMatch(/ {4}at /)
    }
    expect([bench.head, changes(bench), readdirSync(join(bench.dir, '.git')).join()]).toEqual(
      before,
    )
    for (const file of taken) rmSync(file)
    await bench.ok(LEADER, 'approve', PROJECT)
    await isWhole(bench)
  },
)

longTest(
  'whoever closes the pipe early, as `| head` does, stops nothing: the act is carried out',
  async () => {
    const bench = await at('idea-submitted')
    const { args, options } = commandOf(bench, LEADER, ['approve', PROJECT])
    const child = spawn(process.execPath, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let err = ''
    child.stdout.destroy()
    child.stderr.on('data', (chunk) => (err += String(chunk)))
    const code = await new Promise((done) => child.on('close', done))
    expect(err).not.toContain('EPIPE')
    expect(code).toBe(0)
    expect((await bench.status(PROJECT)).stage).toBe('initiation')
    await isWhole(bench)
  },
)

longTest(
  'two commands at once: what succeeded is there, what did not says why and succeeds when run again',
  async () => {
    const bench = await at('idea-submitted')
    for (const round of [1, 2, 3]) {
      const before = Number(bench.git('rev-list', '--count', 'HEAD'))
      const orders = [
        [OFFICER, ['edit', PROJECT, '--title', `海川水务 ${round}`]],
        [ADMIN, ['parameter', 'set', 'board-term', String(5 + round), '--reason', '调整']],
      ] as const
      const ran = await Promise.all(orders.map(([member, argv]) => start(bench, member, argv)))
      const succeeded = ran.filter(({ code }) => code === 0).length
      expect(succeeded).toBeGreaterThan(0)
      expect(Number(bench.git('rev-list', '--count', 'HEAD'))).toBe(before + succeeded)
      for (const [index, { code, said }] of ran.entries()) {
        if (code === 0) continue
        expect(code, said).toBe(4)
        expect(said).toMatch(/branch-moved|another-run|index-locked/)
        const [member, argv] = orders[index]!
        await bench.ok(member, ...argv)
      }
      bench.pass(60)
      expect((await bench.status(PROJECT)).title).toBe(`海川水务 ${round}`)
      expect(bench.read('bd.yaml')).toContain(`board-term: ${5 + round}`)
      await isWhole(bench)
    }
  },
)

function start(bench: Bench, member: string, argv: readonly string[]) {
  const { args, options } = commandOf(bench, member, argv)
  return new Promise<{ readonly code: number | null; readonly said: string }>((resolve) => {
    const child = spawn(process.execPath, args, options)
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.on('close', (code) => resolve({ code, said }))
  })
}
