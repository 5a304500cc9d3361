/** Dates that an insider claims: the verdict is the same whenever one asks, and honest acts after them carry no finding. */
import { expect } from 'vitest'
import type { Bench } from '../workbench/bench.ts'
import { errorsOf, Forger, saving } from '../workbench/forge.ts'
import { at, PROJECT } from '../workbench/life.ts'
import { test } from '../workbench/long.ts'
import { ADMIN, OFFICER, OTHER_OFFICER } from '../workbench/people.ts'
import { inEarnest, refounded } from '../workbench/refounded.ts'

const DAY = 86_400

/** What check finds with the reader's clock so many days on. */
async function errorsAfter(bench: Bench, days: number) {
  const { now } = bench
  bench.pass(days * DAY)
  const found = await errorsOf(bench)
  bench.now = now
  return found
}

async function warningsOf(bench: Bench): Promise<readonly string[]> {
  const { ran } = await bench.check()
  return ran.json.findings
    .filter(({ severity }) => severity === 'warning')
    .map(({ rule, commit }) => `${rule}@${commit ?? ''}`)
}

async function bomb() {
  const bench = await at('opened')
  const forger = await Forger.of(bench)
  const { now } = bench
  const epoch = forger.epoch + 10 * DAY
  const ahead = await forger.commit(OFFICER, { ...saving('提前的构想\n'), epoch })
  bench.now = now
  return { bench, forger, ahead }
}

test('an act dated ahead stands, today and when its day has come; today it is told where things are done in earnest', async () => {
  const { bench } = await bomb()
  expect(await errorsOf(bench)).toEqual([])
  expect(await warningsOf(bench)).not.toContain('date-in-future')
  const earnest = await refounded(inEarnest)
  const { policy } = await earnest.forger.world()
  const units = { north: { name: '北方公司' } }
  const next = { ...policy, version: policy.version + 1, units }
  const act = { act: 'policy' as const, policy: next, reason: '增列单位', proven: [] }
  const { now } = earnest.bench
  const epoch = earnest.forger.epoch + 10 * DAY
  const ahead = await earnest.forger.act(ADMIN, act, { epoch })
  earnest.bench.now = now
  expect(await errorsOf(earnest.bench)).toEqual([])
  expect(await warningsOf(earnest.bench)).toContain(`date-in-future@${ahead}`)
  expect(await errorsAfter(earnest.bench, 20)).toEqual([])
})

test('whoever acts on it takes his own clock, is warned, and carries no finding', async () => {
  const { bench, ahead } = await bomb()
  const ran = await bench.ok(OTHER_OFFICER, 'edit', PROJECT, '--title', '改名')
  expect(ran.err).toContain('时钟')
  expect(await errorsOf(bench)).toEqual([])
  await bench.ok(ADMIN, 'parameter', 'set', 'board-term', '6', '--reason', '董事会决定')
  // Two others have acted on it with earlier dates: from now on it is named, by every reader and at any time.
  const named = [['date-ahead', ahead]]
  expect(await errorsOf(bench)).toEqual(named)
  expect(await errorsAfter(bench, 20)).toEqual(named)
  // What is accepted is not told as refused.
  const hub = `${bench.base}/hub.git`
  bench.git('clone', '-q', '--bare', '.', hub)
  bench.git('remote', 'add', 'origin', hub)
  const synced = await bench.ok(ADMIN, 'sync')
  expect(synced.err).toContain('有 1 项事项的日期与他人此后的办理不符')
  expect(synced.err).not.toContain('不予采信')
  expect(synced.err).toContain(`  bd void ${ahead.slice(0, 12)}`)
})

test('his next act with an honest date goes back behind himself, and that one is refused', async () => {
  const { bench, forger } = await bomb()
  const back = await forger.commit(OFFICER, saving('又改的构想\n'))
  for (const days of [0, 20])
    expect(await errorsAfter(bench, days)).toEqual([['date-not-monotone', back]])
})
