/** A disk that is full at any write of an act, or of a sync that signs anew: before or after, never between, and bd says what to do. */
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Bench } from '../workbench/bench.ts'
import { copyOf, type Fork, forked, ideaOf } from '../workbench/fork.ts'
import { at, PROJECT } from '../workbench/life.ts'
import { size } from '../workbench/long.ts'
import { LEADER } from '../workbench/people.ts'
import { builtProgram } from '../workbench/program.ts'
import { type SmallDisk, smallDisk } from '../workbench/small-disk.ts'

let program = ''
let disk: SmallDisk

beforeAll(async () => {
  program = await builtProgram()
  disk = smallDisk()
})

afterAll(() => disk.close())

/** More than any of these needs. */
const MOST_ROOM = 400

function bd(cwd: string, env: Readonly<Record<string, string>>, ...argv: readonly string[]) {
  const ran = spawnSync(process.execPath, [program, ...argv], {
    cwd,
    env: { ...env, ...disk.env },
    encoding: 'utf8',
  })
  return { code: ran.status, said: ran.stdout + ran.stderr }
}

/** A fault of the disk is told as such, in words that say what to do, and never as one of bd. */
function expectTold({ code, said }: ReturnType<typeof bd>): void {
  expect(code, said).toBe(4)
  expect(said).toMatch(/磁盘|signed-unfinished/u)
  expect(said).not.toMatch(/ {4}at /)
}

test('an approval: with room for more and more of it, until it is done', async () => {
  const first = await at('idea-submitted')
  const seen = { before: 0, after: 0 }
  for (let room = 0; ; room += 1) {
    expect(room).toBeLessThan(MOST_ROOM)
    disk.clear()
    execFileSync('cp', ['-a', `${first.base}/.`, disk.folder])
    const bench = new Bench(disk.folder, first.now)
    const approve = ['approve', PROJECT, '--key', bench.key(LEADER), '--yes']
    const { head } = bench
    disk.leave(room)
    const ran = bd(bench.dir, bench.env, ...approve)
    // Whoever only reads needs no room, and sees what happened.
    const status =
      disk.env['PATH'] === undefined ? bd(bench.dir, bench.env, 'status', PROJECT) : undefined
    disk.free()
    if (status !== undefined) expect(status.code, status.said).toBe(0)
    const happened = bench.head !== head
    if (ran.code !== 0) {
      expectTold(ran)
      expect(ran.said.includes('signed-unfinished'), ran.said).toBe(happened)
      seen[happened ? 'after' : 'before'] += 1
      if (happened) {
        expect(bench.git('rev-parse', 'HEAD~1')).toBe(head)
        expect(bd(bench.dir, bench.env, 'status').said).toContain('bd sync')
        const mended = bd(bench.dir, bench.env, 'sync')
        expect(mended.code, mended.said).toBe(0)
      } else {
        const again = bd(bench.dir, bench.env, ...approve)
        expect(again.code, again.said).toBe(0)
      }
    }
    bench.pass(60)
    expect((await bench.status(PROJECT)).stage).toBe('initiation')
    expect(bench.git('rev-list', '--count', `${head}..HEAD`)).toBe('1')
    expect(bench.git('status', '--porcelain')).toBe('')
    expect(bench.git('fsck', '--strict')).not.toMatch(/missing|broken|error/)
    const { code, rules } = await bench.check()
    expect({ code, rules }).toEqual({ code: 0, rules: [] })
    if (ran.code === 0) break
  }
  expect(seen.before).toBeGreaterThan(0)
}, 900_000)

/** What nobody else has saved, and what was never saved. */
async function isWhole({ sun, hub, done }: Fork): Promise<void> {
  const opened = sun.git('-C', hub, 'log', '--format=%s', 'main').split('参股北岸物流').length - 1
  expect(opened).toBe(1)
  expect(sun.git('-C', hub, 'rev-parse', 'main')).toBe(sun.git('rev-parse', 'main'))
  const moved = ideaOf(done.replace('-001', '-003'))
  expect(readFileSync(join(sun.at, moved), 'utf8')).toBe('# 参股\n\n尚未保存\n')
  expect(sun.git('show', `HEAD:${moved}`)).toBe('# 参股\n')
  if ((await sun.bd('save', done, '--yes')).code !== 0) await sun.ok('save', done, '--yes')
  const saved = sun.git('show', `HEAD:${ideaOf(done)}`)
  expect(saved).toContain('本机的甲')
  expect(saved).toContain('他人的丙')
  expect((await sun.ok('check')).said).toContain('核验通过')
}

test('a sync that signs anew: each act is there once, and no text is gone', async () => {
  const fork = await forked()
  let failed = 0
  for (let room = 0; ; room += size(4, 4, 1)) {
    expect(room).toBeLessThan(MOST_ROOM)
    disk.clear()
    const copy = copyOf(fork, disk.folder)
    const { sun, hub } = copy
    const [here, there] = [sun.git('rev-parse', 'main'), sun.git('-C', hub, 'rev-parse', 'main')]
    disk.leave(room)
    const ran = bd(sun.at, sun.env, 'sync', '--yes')
    disk.free()
    const sent = sun.git('-C', hub, 'rev-parse', 'main') !== there
    if (ran.code !== 0 && ran.code !== 1) {
      failed += 1
      expect(ran.code, ran.said).toBe(4)
      expect(ran.said).not.toMatch(/ {4}at /)
      // Nothing is here that is not there.
      if (!sent) expect(sun.git('rev-parse', 'main')).toBe(here)
      const again = bd(sun.at, sun.env, 'sync', '--yes')
      expect([0, 1], again.said).toContain(again.code)
    } else expect(sent, ran.said).toBe(true)
    await isWhole(copy)
    if (ran.code === 0 || ran.code === 1) break
  }
  expect(failed).toBeGreaterThan(2)
}, 1_800_000)
