/**
 * What is judged behind a memory is judged as behind the whole history: random histories, sound and tampered with, cut and
 * remembered at random places; and in real git the same acts and questions with a memory, cold, warm and damaged.
 */
import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect } from 'vitest'
import { Compromises, type KeptDoubt } from '../../src/core/check/compromises.ts'
import { Dates } from '../../src/core/check/dates.ts'
import type { KeptDates } from '../../src/core/check/kept-dates.ts'
import type { Kept } from '../../src/core/check/past.ts'
import { type KeptProofs, Proofs } from '../../src/core/check/proofs.ts'
import { Replay } from '../../src/core/check/replay.ts'
import { type Eras, RosterHistory, type RosterStep } from '../../src/core/check/roster-history.ts'
import { Authorship, type Signers } from '../../src/core/project/authorship.ts'
import { Earlier, type EarlierOf } from '../../src/core/project/earlier.ts'
import { standingOf } from '../../src/core/project/standing.ts'
import { Tree } from '../../src/core/record/tree.ts'
import { severityOf } from '../../src/core/rules/rules.ts'
import { tools } from '../../src/commands/steps/digest.ts'
import { Ledger } from '../../fixtures/worlds/ledger.ts'
import type { Bench, Ran } from '../workbench/bench.ts'
import { at, type Point, PROJECT } from '../workbench/life.ts'
import { bothTest, longTest, size } from '../workbench/long.ts'
import { EXPERTS, MANAGER, OFFICER } from '../workbench/people.ts'
import { Chance } from './chance.ts'
import { isClean } from './clean.ts'
import { goTo, type History } from './history.ts'
import { move, orderOf } from './moves.ts'
import { Play, Tried } from './play.ts'
import { regulationOf } from './regulation.ts'
import { changes } from './tamper.ts'

const FIRST = Number(process.env['BD_SEED'] ?? 1)

/** What a memory holds of one project. */
interface OfProject {
  readonly signers: Signers
  readonly earlier: EarlierOf
  readonly eras: Eras
}

/** What is kept of a history, through text and back; nothing where bd would keep nothing. */
function remembered({ past, isClean }: Replay): Kept | undefined {
  const known = past.dates.kept()
  const isSound = past.dates.told().every(({ rule }) => severityOf(rule) !== 'error')
  if (!isClean || !isSound || known === undefined) return undefined
  const ids = [...past.tree.projectIds()]
  const all = ids.map((id): readonly [string, OfProject] => [
    id,
    {
      signers: past.authorship.signers(id),
      earlier: past.earlier.of(id),
      eras: past.roster.eras(id),
    },
  ])
  const doubts = past.compromises.kept()
  const whole = { known, proofs: past.proofs.kept(), steps: past.roster.steps, doubts }
  const text = JSON.stringify({ ...whole, projects: Object.fromEntries(all) })
  const read = JSON.parse(text) as {
    readonly known: KeptDates
    readonly proofs: KeptProofs
    readonly steps: readonly RosterStep[]
    readonly doubts: readonly KeptDoubt[]
    readonly projects: Readonly<Record<string, OfProject>>
  }
  const of = (id: string): OfProject | undefined => read.projects[id]
  const files = new Map(ids.map((id) => [id, new Map(past.tree.project(id))]))
  const tree = new Tree({
    projects: new Map(ids.map((id) => [id, past.tree.folder(id)])),
    records: new Set(),
    files: (id) => files.get(id) ?? new Map(),
  })
  for (const entry of past.tree.common.values()) tree.set(entry)
  return {
    tree,
    authorship: new Authorship((id) => of(id)?.signers),
    earlier: new Earlier((id) => of(id)?.earlier),
    roster: new RosterHistory(read.steps, (id) => of(id)?.eras),
    dates: new Dates(read.known),
    proofs: new Proofs(read.proofs),
    compromises: new Compromises(read.doubts),
  }
}

/** What a history has come to, as far as anything that bd says is made of it. */
function cameTo(replay: Replay) {
  const { past, world, isClean, refused } = replay
  const ids = world === undefined ? [] : [...world.tree.projectIds()].sort()
  return {
    isClean,
    refused: [...refused],
    dates: past.dates.told(),
    doubts: past.compromises.told(),
    unproven: replay.unproven(),
    steps: past.roster.steps,
    common: [...past.tree.common].map(([path, { sha256 }]) => `${sha256} ${path}`).sort(),
    projects: ids.map((id) => ({
      standing: plain(standingOf(world!, id)),
      signers: past.authorship.signers(id),
      earlier: past.earlier.of(id),
      eras: past.roster.eras(id),
    })),
  }
}

/** As it would be printed: what a standing can be asked besides is worked out of the same. */
function plain(value: unknown): unknown {
  const text = JSON.stringify(value, (_, one: unknown) =>
    one instanceof Map || one instanceof Set ? [...one] : one,
  )
  return JSON.parse(text) as unknown
}

/** Judges a history from its beginning, and beside it behind memories of it; gives how often it was begun again from one. */
function judgedBoth(chance: Chance, { setting, commits }: History, said: string): number {
  const ledger = new Ledger(setting)
  for (const { epoch, draft } of commits) {
    goTo(ledger, epoch)
    ledger.forge(draft)
  }
  const whole = new Replay(tools)
  let begun = new Replay(tools)
  let times = 0
  for (const [n, { commit, entries }] of ledger.written.entries()) {
    const told = whole.step(commit, entries)
    expect(begun.step(commit, entries), `${said}, commit ${n}`).toEqual(told)
    const kept = chance.of100(25) ? remembered(begun) : undefined
    if (kept === undefined) continue
    times += 1
    begun = new Replay(tools, kept)
    expect(cameTo(begun), `${said}, behind commit ${n}`).toEqual(cameTo(whole))
  }
  expect(cameTo(begun), said).toEqual(cameTo(whole))
  return times
}

bothTest(
  'a history that is judged behind what was kept of it comes to the same, commit by commit',
  () => {
    const many = size(2, 30, 1500)
    let [times, histories] = [0, 0]
    for (let [seed, played] = [FIRST, 0]; played < many; seed += 1) {
      const chance = new Chance(seed)
      const regulation = regulationOf(chance)
      if (!isClean(regulation)) continue
      played += 1
      const play = new Play(chance, regulation, new Tried())
      play.run(30)
      const { history } = play
      const all = [{ what: 'as it was', history }, ...changes(new Chance(seed + 1), history)]
      for (const one of all) {
        histories += 1
        times += judgedBoth(chance, one.history, `BD_SEED=${seed}, ${one.what}`)
      }
    }
    // A memory that is never made or never begun from proves nothing.
    expect(histories).toBeGreaterThan(many * 2)
    expect(times).toBeGreaterThan(many * 6)
  },
  3_600_000,
)

const STARTS: readonly Point[] = ['opened', 'study-ready', 'approval', 'experts', 'execution']

/** Questions, and acts that are only looked at, by those who would do them. */
const QUESTIONS: readonly (readonly [member: string | undefined, line: string])[] = [
  [undefined, `status ${PROJECT}`],
  [undefined, 'status'],
  [OFFICER, 'list --json'],
  [OFFICER, 'list'],
  [undefined, `show ${PROJECT} --json`],
  [undefined, `log ${PROJECT} --json`],
  [undefined, 'log'],
  [undefined, `inbox --member ${MANAGER} --json`],
  [undefined, `inbox --member ${EXPERTS[0]}`],
  [undefined, 'deadlines --json'],
  [undefined, 'policy show'],
  [undefined, 'parameter list'],
  [undefined, 'grants'],
  [MANAGER, `approve ${PROJECT} --dry-run`],
  [EXPERTS[0], `approve ${PROJECT} --dry-run --json`],
  [OFFICER, `set ${PROJECT} amount=1 --dry-run`],
  [OFFICER, `view ${PROJECT} --json`],
]

const damage = fc.record({
  how: fc.constantFrom('none', 'none', 'flip', 'cut', 'gone', 'swap', 'empty', 'cold'),
  file: fc.nat(),
  where: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
})
type Damage = typeof damage extends fc.Arbitrary<infer D> ? D : never

const STATE = '.local/state/bd'

function damaged(bench: Bench, { how, file, where }: Damage): void {
  const files = filesIn(join(bench.home, STATE))
  const path = files[file % files.length]
  if (path === undefined || how === 'none') return
  if (how === 'cold') return rmSync(join(bench.home, STATE), { recursive: true })
  if (how === 'gone') return rmSync(path)
  if (how === 'empty') return writeFileSync(path, '')
  const bytes = readFileSync(path)
  const place = Math.floor(bytes.length * where)
  if (how === 'cut') return truncateSync(path, place)
  if (how === 'swap') {
    return writeFileSync(path, readFileSync(files[(file + 1) % files.length]!))
  }
  if (bytes.length > 0) bytes[place]! ^= 1
  writeFileSync(path, bytes)
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .sort()
}

/** What a command said, whatever folder it ran in. */
function saidIn({ base }: Bench, { code, out, err }: Ran) {
  return { code, out: out.replaceAll(base, '<base>'), err: err.replaceAll(base, '<base>') }
}

longTest(
  'random acts and questions: with a memory, without, cold, warm and damaged, the same commit and the same bytes',
  async () => {
    const step = fc.record({
      made: move,
      hurt: damage,
      asks: fc.array(fc.nat(QUESTIONS.length - 1), { minLength: 2, maxLength: 3 }),
    })
    const length = size(
      { minLength: 8, maxLength: 10 },
      { minLength: 8, maxLength: 10 },
      { minLength: 30, maxLength: 60 },
    )
    let done = 0
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...STARTS), fc.array(step, length), async (start, steps) => {
        const bench = await at(start)
        for (const { made, hurt, asks } of steps) {
          const order = await orderOf(bench, await bench.status(PROJECT), made)
          damaged(bench, hurt)
          if (order !== undefined) {
            const twin = bench.copy()
            const without = await twin.bd(order.member, ...order.argv, '--no-memory')
            const ran = await bench.bd(order.member, ...order.argv)
            const said = `${order.member}: bd ${order.argv.join(' ')}`
            expect(saidIn(bench, ran), said).toEqual(saidIn(twin, without))
            expect(bench.head, said).toBe(twin.head)
            done += ran.code === 0 ? 1 : 0
            bench.git('checkout', '--quiet', '--', '.')
            bench.git('clean', '-fdq')
            bench.pass(60)
          }
          for (const n of asks) {
            const [member, line] = QUESTIONS[n]!
            const words = line.split(' ')
            const without = saidIn(bench, await bench.bd(member, ...words, '--no-memory'))
            // Behind damage, and once more where that was mended.
            expect(saidIn(bench, await bench.bd(member, ...words)), line).toEqual(without)
            expect(saidIn(bench, await bench.bd(member, ...words)), line).toEqual(without)
          }
        }
      }),
      { seed: FIRST, numRuns: size(1, 4, 60), endOnFailure: true },
    )
    expect(done).toBeGreaterThan(size(1, 4, 60))
  },
  3_600_000,
)
