/** Random histories through the command layer. A long run makes them longer and more. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { at, type Point, PROJECT } from '../workbench/life.ts'
import type { Bench } from '../workbench/bench.ts'
import { type Move, move, orderOf, trace } from './moves.ts'
import { size } from '../workbench/long.ts'

const settings = {
  seed: Number(process.env['BD_SEED'] ?? 2026),
  numRuns: size(1, 4, 60),
  endOnFailure: true,
} as const

const STARTS: readonly Point[] = [
  'opened',
  'study-ready',
  'approval',
  'experts',
  'board',
  'execution',
]

/** Warnings about today's clock, which say nothing about the history. */
const WARNINGS = ['overdue', 'calendar-missing']

/** An opening puts the drafts of the first stage into the work tree, and nothing else; they are not what is played here. */
function takeDraftsAway(bench: Bench, project: string, said: string): void {
  const [, ...lines] = `\n${bench.git('status', '--porcelain', '-uall')}`.split('\n')
  expect(lines.length, said).toBeGreaterThan(0)
  for (const line of lines) {
    expect(line.trim(), said).toMatch(
      new RegExp(`^\\?\\? projects/\\d{4}/${project}/[a-z-]+\\.md$`),
    )
  }
  bench.git('clean', '-fdq')
}

async function play(bench: Bench, moves: readonly Move[]): Promise<number> {
  let allowed = 0
  let status = await bench.status(PROJECT)
  for (const one of moves) {
    const order = await orderOf(bench, status, one)
    if (order === undefined) continue
    const before = trace(bench)
    const ran = await bench.bd(order.member, ...order.argv, '--json')
    const said = `${order.member}: bd ${order.argv.join(' ')}\n${ran.err}${ran.out}`
    if (ran.code === 0) {
      expect(bench.git('rev-parse', 'HEAD~1'), said).toBe(before[0])
      allowed += 1
      if (order.argv[0] === 'new-project') takeDraftsAway(bench, ran.json.data.project, said)
      const told = ran.json.data.status
      // The drafts of an opening were cleared away, and with them that they are to be saved.
      const next = order.argv[0] === 'new-project' ? { next: expect.any(Array) } : {}
      if (told !== null)
        expect(await bench.status(told.id), said).toEqual({
          ...told,
          ...next,
          // Shared with nobody.
          exchange: null,
          unsaved: [],
          handEdited: [],
        })
    } else {
      expect(ran.code, said).toBe(1)
      expect(ran.json.kind, said).toBe('refused')
      expect(ran.json.findings.length, said).toBeGreaterThan(0)
      expect(trace(bench), said).toEqual(before)
      bench.git('checkout', '--quiet', '--', '.')
      bench.git('clean', '-fdq')
    }
    expect(bench.git('status', '--porcelain', '-uall'), said).toBe('')
    bench.pass(60)
    status = await bench.status(PROJECT)
  }
  return allowed
}

test('whatever members do, check accepts what bd allowed, and what bd refused left no trace', async () => {
  let allowed = 0
  const history = fc.array(
    move,
    size(
      { minLength: 8, maxLength: 10 },
      { minLength: 14, maxLength: 18 },
      { minLength: 30, maxLength: 80 },
    ),
  )
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...STARTS), history, async (start, moves) => {
      const bench = await at(start)
      allowed += await play(bench, moves)
      const { code, rules, ran } = await bench.check()
      expect(
        rules.filter((rule) => !WARNINGS.includes(rule)),
        ran.out,
      ).toEqual([])
      expect(code).toBe(0)
      expect(ran.json.data.acts).toBe(ran.json.data.commits)
    }),
    settings,
  )
  // The moves are no good when bd refuses them all.
  expect(allowed).toBeGreaterThan(settings.numRuns * size(1, 3, 3))
}, 3_600_000)
