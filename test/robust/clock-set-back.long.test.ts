/** A clock that is set back while a sync signs anew: each act is there once, or nothing was done and bd says why. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runBd } from '../../src/commands/run.ts'
import { Bench } from '../workbench/bench.ts'
import { at, FOLDER, PROJECT } from '../workbench/life.ts'
import { size } from '../workbench/long.ts'
import { HEAD, OFFICER } from '../workbench/people.ts'

/** Which clock a command sees: one for so many looks, another from then on. */
interface Clock {
  readonly first: string
  readonly looks: number
  readonly then: string
}

/** Runs bd in the bench's workspace as a member; gives besides how often the clock was looked at. */
async function bdBy({ first, looks, then }: Clock, bench: Bench, ...argv: readonly string[]) {
  let times = 0
  const { BD_NOW: _, ...others } = bench.env
  const env = {
    ...others,
    get BD_NOW() {
      times += 1
      return times > looks ? then : first
    },
  }
  let said = ''
  const sink = { write: (text: string) => (said += text) }
  const signing = ['--key', bench.key(OFFICER), '--yes']
  const code = await runBd([...argv, ...signing], { cwd: bench.dir, env, out: sink, err: sink })
  return { code, said, times }
}

const RENAMED = '收购海川水务（他人改名）'

/** An officer's two acts that nobody else has, behind which another member's act came, an hour later. */
async function forked(): Promise<Bench> {
  const bench = await at('opened')
  const hub = join(bench.base, 'hub.git')
  execFileSync('git', ['init', '-q', '--bare', '-b', 'main', hub])
  bench.git('remote', 'add', 'origin', hub)
  await bench.ok(OFFICER, 'sync')
  const before = bench.head
  await bench.ok(OFFICER, 'set', PROJECT, 'amount=2亿', '--offline')
  bench.write(`${FOLDER}/idea.md`, `${bench.read(`${FOLDER}/idea.md`)}\n离线所写的一段。\n`)
  await bench.ok(OFFICER, 'save', PROJECT, '--offline')
  const other = new Bench(join(bench.base, 'other'), bench.now)
  execFileSync('mkdir', [other.base])
  execFileSync('cp', ['-a', join(bench.base, 'home'), join(bench.base, 'keys'), other.base])
  execFileSync('git', ['clone', '-q', hub, other.dir])
  expect(other.head).toBe(before)
  other.pass(3600)
  await other.ok(HEAD, 'edit', PROJECT, '--title', RENAMED)
  bench.now = other.now
  return bench
}

/** A copy with a server of its own. */
function copied(fork: Bench): { readonly bench: Bench; readonly hub: string } {
  const bench = fork.copy()
  const hub = join(bench.base, 'hub.git')
  bench.git('remote', 'set-url', 'origin', hub)
  return { bench, hub }
}

function earlier(now: string, seconds: number): string {
  const bench = new Bench('', now)
  bench.pass(-seconds)
  return bench.now
}

/** Done once, or not at all and told; with the right clock again it is done once. Gives how often the sync looked at the clock. */
async function expectWhole(bench: Bench, hub: string, clock: Clock): Promise<number> {
  const log = () => bench.git('-C', hub, 'log', '--format=%H', 'main').split('\n')
  const [here, there] = [bench.head, log()]
  const ran = await bdBy(clock, bench, 'sync')
  if (ran.code !== 0) {
    expect(ran.code, ran.said).toBe(1)
    expect(ran.said).toMatch(/date-not-monotone|date-behind/u)
    expect(log()).toEqual(there)
    expect(bench.head).toBe(here)
    expect(bench.git('status', '--porcelain')).toBe('')
  }
  bench.pass(60)
  const right = { first: bench.now, looks: Number.POSITIVE_INFINITY, then: bench.now }
  const again = await bdBy(right, bench, 'sync')
  expect(again.code, `${ran.said}\n${again.said}`).toBe(0)
  expect(log()).toHaveLength(there.length + 2)
  expect(bench.git('-C', hub, 'rev-parse', 'main')).toBe(bench.head)
  const status = await bench.status(PROJECT)
  expect(status.title).toBe(RENAMED)
  expect(bench.read(`${FOLDER}/project.yaml`)).toContain('200000000')
  expect(bench.read(`${FOLDER}/idea.md`)).toContain('离线所写的一段。')
  const { code, rules, ran: checked } = await bench.check()
  // Where only one date bears witness against another, nobody can say which is wrong; and a rehearsal's dates lie where they lie.
  expect([code, rules.filter((rule) => rule !== 'dates-disagree')], checked.out).toEqual([0, []])
  return ran.times
}

const MINUTE = 60
const BACK = [0, MINUTE, 9 * MINUTE, 11 * MINUTE, 60 * MINUTE, 3 * 24 * 60 * MINUTE]

test.each(BACK)('set back by %i seconds before the sync', async (seconds) => {
  const { bench, hub } = copied(await forked())
  const back = earlier(bench.now, seconds)
  expect(await expectWhole(bench, hub, { first: back, looks: 0, then: back })).toBeGreaterThan(0)
})

test.each([2 * MINUTE, 3 * 24 * 60 * MINUTE])(
  'set back by %i seconds at any look that the sync takes at the clock',
  async (seconds) => {
    const fork = await forked()
    for (let looks = 0; ; looks += size(4, 4, 1)) {
      const { bench, hub } = copied(fork)
      const clock = { first: bench.now, looks, then: earlier(bench.now, seconds) }
      if ((await expectWhole(bench, hub, clock)) <= looks) break
      expect(looks).toBeLessThan(500)
    }
  },
  900_000,
)
