/** What is remembered never changes an answer: with it and without, cold, warm and damaged, every command prints the same bytes. */
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { expect } from 'vitest'
import type { Bench } from '../workbench/bench.ts'
import { Forger, saving } from '../workbench/forge.ts'
import { at, FOLDER, POINTS, PROJECT } from '../workbench/life.ts'
import { bothTest, cases, longTest, size } from '../workbench/long.ts'
import {
  ADMIN,
  DIRECTORS,
  EXPERTS,
  HEAD,
  MANAGER,
  OFFICER,
  OPERATIONS,
  OTHER_OFFICER,
} from '../workbench/people.ts'

/** Commands that read, in what they print; and acts that are only looked at. */
const READS: readonly string[] = [
  `status ${PROJECT}`,
  `inbox --member ${MANAGER} --json`,
  ...cases(
    [],
    [
      'list --json',
      `approve ${PROJECT} --dry-run`,
      'status',
      `show ${PROJECT} --json`,
      `inbox --member ${EXPERTS[0]}`,
      'deadlines --json',
      `log ${PROJECT} --json`,
      'policy show',
      'grants',
      'parameter list',
      `set ${PROJECT} amount=1 --dry-run`,
    ],
  ),
]

interface Answer {
  readonly line: string
  readonly code: number
  readonly out: string
  readonly err: string
}

async function answers(bench: Bench, ...options: readonly string[]): Promise<readonly Answer[]> {
  const all: Answer[] = []
  for (const line of READS) {
    const member = line.startsWith('approve') || line.startsWith('set') ? MANAGER : undefined
    const { code, out, err } = await bench.bd(member, ...line.split(' '), ...options)
    all.push({ line, code, out, err })
  }
  return all
}

/** Where the bench's memory lies, and its files. */
function remembered(bench: Bench): readonly string[] {
  const folder = join(bench.home, '.local/state/bd/memory')
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
  return found
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .sort()
}

/** Cold, warm, and anew behind whatever has been done to it: the same as without. */
async function expectSame(bench: Bench): Promise<void> {
  const without = await answers(bench, '--no-memory')
  expect(await answers(bench)).toEqual(without)
  expect(await answers(bench)).toEqual(without)
}

longTest.each(POINTS)(
  'every command answers the same with memory and without: %s',
  async (point) => {
    const bench = await at(point)
    await expectSame(bench)
    expect(remembered(bench).length).toBeGreaterThan(1)
  },
)

bothTest('whatever happens to its bytes, the answer is the same, and nothing is said', async () => {
  const bench = await at('experts')
  const without = await answers(bench, '--no-memory')
  await answers(bench)
  const damage = fc.record({
    file: fc.nat(),
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    how: fc.constantFrom('flip', 'cut', 'gone', 'swap', 'empty'),
  })
  await fc.assert(
    fc.asyncProperty(damage, async ({ file, at: where, how }) => {
      const files = [...remembered(bench), join(bench.home, '.local/state/bd/secret')]
      const path = files[file % files.length]!
      const bytes = readFileSync(path)
      const place = Math.floor(bytes.length * where)
      if (how === 'flip' && bytes.length > 0) bytes[place]! ^= 1
      if (how === 'flip') writeFileSync(path, bytes)
      else if (how === 'cut') truncateSync(path, place)
      else if (how === 'empty') writeFileSync(path, '')
      else if (how === 'gone') rmSync(path)
      else writeFileSync(path, readFileSync(files[(file + 1) % files.length]!))
      const some = READS.findIndex((line) => line.startsWith('status'))
      const { code, out, err } = await bench.bd(undefined, ...READS[some]!.split(' '))
      expect({ line: READS[some], code, out, err }).toEqual(without[some])
    }),
    { numRuns: size(5, 60, 2_000) },
  )
  expect(await answers(bench)).toEqual(without)
})

bothTest('an act that has to read all of the history after all tells its effect once', async () => {
  const bench = await at('opened')
  await bench.ok(undefined, 'status')
  const parts = remembered(bench).filter((path) => /\/projects-[^/]*$/u.test(path))
  expect(parts).not.toEqual([])
  for (const path of parts) writeFileSync(path, '')
  const edit = ['edit', PROJECT, '--title', '收购海川水务股权']
  const { code, err } = await bench.bd(HEAD, ...edit)
  expect(code).toBe(0)
  expect(err.split('您将签名登记以下事项')).toHaveLength(2)
})

longTest(
  'a pipe in the place of a memory or of its secret is no memory, and nobody waits for it',
  async () => {
    const bench = await at('opened')
    const without = await answers(bench, '--no-memory')
    await answers(bench)
    for (const path of [...remembered(bench), join(bench.home, '.local/state/bd/secret')]) {
      rmSync(path)
      execFileSync('mkfifo', [path])
    }
    expect(await answers(bench)).toEqual(without)
  },
)

longTest(
  'a history that went back, that another took the place of, or that grew, is read as it is',
  async () => {
    const bench = await at('initiation')
    await answers(bench)
    bench.git('reset', '--quiet', '--hard', 'HEAD~2')
    await expectSame(bench)
    const other = await at('study')
    bench.git('fetch', '--quiet', other.dir, 'HEAD')
    bench.git('reset', '--quiet', '--hard', 'FETCH_HEAD')
    await expectSame(bench)
  },
)

/** What is asked of all projects together. */
const LISTS: readonly string[] = [
  'list --json',
  `inbox --member ${MANAGER}`,
  ...cases(
    [],
    [
      'list',
      'list --mine',
      'status',
      'deadlines --json',
      `inbox --member ${OFFICER} --json`,
      'remind --all --dry-run --json',
      'process list',
    ],
  ),
]

/** The lists are the same without memory, with one that may be old, and with the one that they have just left behind. */
async function expectLists(bench: Bench): Promise<void> {
  const lists = async (...options: readonly string[]) => {
    const all: Answer[] = []
    for (const line of LISTS) {
      const { code, out, err } = await bench.bd(OFFICER, ...line.split(' '), ...options)
      all.push({ line, code, out, err })
    }
    return all
  }
  const without = await lists('--no-memory')
  for (let time = 0; time < 2; time += 1) expect(await lists()).toEqual(without)
}

/** What is remembered of the lists, as it is written. */
function rememberedLists(bench: Bench): string {
  const lists = remembered(bench).filter((path) => /\/list-[^/]+$/.test(path))
  return lists.map((path) => readFileSync(path, 'utf8')).join('\n')
}

bothTest('a project is shown from memory, until something of it or around it changes', async () => {
  const bench = await at('opened')
  await expectLists(bench)
  expect(rememberedLists(bench)).toContain('"state":"drafting"')
  await bench.ok(HEAD, 'cancel', PROJECT, '--reason', '另行立项')
  await expectLists(bench)
  expect(rememberedLists(bench)).toContain('"state":"cancelled"')
  // Who left is told in another way from then on, and a copy waits for whom it was sent to.
  await bench.ok(ADMIN, 'policy', 'edit-member', OFFICER, '--name', '林小满', '--reason', '改名')
  await expectLists(bench)
  await bench.ok(HEAD, 'cc', PROJECT, MANAGER)
  await expectLists(bench)
  expect((await bench.bd(undefined, 'inbox', '--member', MANAGER)).out).toContain(PROJECT)
})

bothTest(
  'what is edited and not saved, and who signed for the same text, is told with memory',
  async () => {
    const bench = await at('opened')
    await expectLists(bench)
    const [document] = readdirSync(join(bench.dir, FOLDER)).filter((name) => name.endsWith('.md'))
    const path = join(bench.dir, FOLDER, document!)
    const before = readFileSync(path, 'utf8')
    writeFileSync(path, `${before}\n补充。\n`)
    await expectLists(bench)
    await bench.ok(OFFICER, 'save', PROJECT)
    await expectLists(bench)
    // The folder is again what it was, and somebody else has signed for it besides.
    writeFileSync(path, before)
    await bench.ok(OTHER_OFFICER, 'save', PROJECT)
    await expectLists(bench)
  },
)

longTest(
  'of a folder that has rested it is known how it looks, and each edit of it is told',
  async () => {
    const bench = await at('opened')
    await expectLists(bench)
    const [document] = readdirSync(join(bench.dir, FOLDER)).filter((name) => name.endsWith('.md'))
    const path = join(bench.dir, FOLDER, document!)
    const looks = () => remembered(bench).filter((one) => /\/looks-[^/]+$/.test(one))
    // What was written in this moment may be written again in the same.
    await sleep(RESTED_MS)
    await expectLists(bench)
    expect(looks()).toHaveLength(1)
    expect(readFileSync(looks()[0]!, 'utf8')).toContain(document)
    const before = readFileSync(path)
    const { atimeMs, mtimeMs } = statSync(path)
    for (const edit of [
      () =>
        writeFileSync(
          path,
          before.map((byte, at) => (at === before.length - 2 ? 65 : byte)),
        ),
      () => writeFileSync(path, before),
      () => writeFileSync(join(bench.dir, FOLDER, '附注.md'), '补充'),
      () => rmSync(join(bench.dir, FOLDER, '附注.md')),
      () => rmSync(path),
    ]) {
      edit()
      if (existsSync(path)) utimesSync(path, atimeMs / 1000, mtimeMs / 1000)
      await expectLists(bench)
    }
  },
)

/** Longer than a folder has to rest until it is remembered how it looks. */
const RESTED_MS = 3_500

longTest('time changes what is remembered as it changes what is read', async () => {
  const bench = await at('approval')
  await expectLists(bench)
  const days = ['--from', '2026-03-20', '--until', '2026-04-10', '--reason', '出差']
  await bench.ok(MANAGER, 'grant', OPERATIONS, '--role', 'general-manager', ...days)
  const { now } = bench
  for (const date of ['2026-03-19', '2026-03-20', '2026-04-09', '2026-04-10', '2026-06-01']) {
    if (`${date}T09:00:00+08:00` > now) bench.on(date)
    await expectLists(bench)
  }
  // Back to an hour that lies before what was remembered since.
  bench.now = now
  await expectLists(bench)
})

longTest.each(['experts', 'board'] as const)(
  'a deadline that passes, a calendar that changes, and a member who leaves: %s',
  async (point) => {
    const bench = await at(point)
    await expectLists(bench)
    for (let week = 0; week < 8; week += 1) {
      bench.pass(7 * 86_400)
      await expectLists(bench)
    }
    const file = join(bench.home, 'company.yaml')
    const free =
      'format: bd/company-calendar@1\ndays-off:\n  - { date: 2026-03-18, reason: 停电 }\nworkdays: []\n'
    writeFileSync(file, free)
    await bench.ok(ADMIN, 'calendar', 'add', file, '--reason', '公司通知')
    await expectLists(bench)
    await bench.ok(ADMIN, 'policy', 'leave', DIRECTORS[1]!, '--reason', '退休')
    await bench.ok(ADMIN, 'policy', 'leave', EXPERTS[1]!, '--reason', '退休')
    await expectLists(bench)
  },
)

bothTest('what was refused, and what was voided, is told with memory as without', async () => {
  const bench = await at('opened')
  await answers(bench)
  const forger = await Forger.of(bench)
  const before = bench.git('rev-parse', 'HEAD')
  const stray = await forger.commit(ADMIN, saving('外人的构想\n'))
  await expectSame(bench)
  // Though all of it was read, and more than one commit refused: what stands before the first of them is remembered.
  for (const path of remembered(bench)) rmSync(path)
  await forger.commit(ADMIN, saving('外人的又一构想\n'))
  await expectSame(bench)
  const tips = remembered(bench).filter((path) => path.endsWith('/tip'))
  expect(tips.map((path) => readFileSync(path, 'utf8').includes(`"tip":"${before}"`))).toEqual([
    true,
  ])
  await bench.ok(ADMIN, 'void', stray, '--reason', '误交')
  await expectSame(bench)
  bench.pass(600)
  await bench
    .ok(OFFICER, 'set', PROJECT, '--fact', 'amount=100', '--reason', '更正')
    .catch(() => {})
  await expectSame(bench)
})

bothTest('what is in doubt is remembered, and told with memory as without', async () => {
  const bench = await at('opened')
  const since = bench.git('rev-parse', 'HEAD')
  await bench.ok(OFFICER, 'edit', PROJECT, '--title', '收购海川水务股权')
  const roster = (await bench.ok(undefined, 'policy', 'show', '--json')).json.data.members
  const [{ fingerprint }] = roster.find(({ id }: { readonly id: string }) => id === OFFICER).keys
  await answers(bench)
  const why = ['--reason', '电脑被盗']
  await bench.ok(ADMIN, 'policy', 'compromised', fingerprint, '--since', since, ...why)
  await expectSame(bench)
  const kept = () =>
    remembered(bench)
      .filter((path) => path.endsWith('/tip'))
      .map((path) => readFileSync(path, 'utf8'))
      .join('')
  expect(kept()).toContain(`"tip":"${bench.git('rev-parse', 'HEAD')}"`)
  expect(kept()).toMatch(/"doubts":\[\{"commit"/u)
  // What is held up is held up by what is remembered, and what settles it finds what it needs.
  const edit = ['edit', PROJECT, '--contact', '周建国']
  const without = await bench.bd(HEAD, ...edit, '--no-memory')
  expect(without.err).toContain('key-compromised')
  expect((await bench.bd(HEAD, ...edit)).err).toBe(without.err)
  const doubtful = bench.git('rev-parse', 'HEAD~1')
  await bench.ok(ADMIN, 'void', doubtful, '--reason', '已当面核实')
  await expectSame(bench)
  expect(kept()).toContain('"doubts":[]')
  await bench.ok(HEAD, ...edit)
  await expectSame(bench)
})

longTest(
  'a clock that was set back, and a date that lies ahead, are told with memory as without',
  async () => {
    const bench = await at('study')
    await answers(bench)
    const { now } = bench
    bench.pass(-3 * 86_400)
    await expectSame(bench)
    bench.now = now
    const forger = await Forger.of(bench)
    await forger.commit(OFFICER, { ...saving('提前的构想\n'), epoch: forger.epoch + 10 * 86_400 })
    await expectSame(bench)
  },
)
