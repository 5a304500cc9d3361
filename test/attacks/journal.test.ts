/** A journal that somebody else wrote into the git folder: nobody who reads obeys it, and an act believes only the branch. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Bench } from '../workbench/bench.ts'
import { Forger } from '../workbench/forge.ts'
import { at, FOLDER, PROJECT } from '../workbench/life.ts'
import { bothTest, cases, longTest } from '../workbench/long.ts'
import { LEADER } from '../workbench/people.ts'

const IDEA = `${FOLDER}/idea.md`
const MARK = `bd ${'0'.repeat(24)}\n`

/** Every file below a folder with its bytes; of the git folder, too. */
/** Every file but what bd remembers of its own, on which nothing depends. */
function everything(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = paths.filter(
    (path) => !path.startsWith('home/.local/state/bd') && statSync(join(folder, path)).isFile(),
  )
  return new Map(files.sort().map((path) => [path, readFileSync(join(folder, path), 'latin1')]))
}

async function crafted(): Promise<{
  readonly bench: Bench
  readonly journals: readonly unknown[]
}> {
  const bench = await at('idea-submitted')
  writeFileSync(join(bench.base, 'precious'), 'precious')
  const forger = await Forger.of(bench)
  const blob = bench.git('hash-object', '-w', '--stdin', '--path', 'x')
  const true_ = {
    version: 1,
    mark: MARK,
    pid: 999_999,
    host: hostname(),
    ref: bench.git('symbolic-ref', 'HEAD'),
    commit: bench.head,
  }
  const before = bench.git('rev-parse', `HEAD:${IDEA}`)
  const paths = [
    '../precious',
    '../../outside',
    '.git/hooks/post-commit',
    `/${bench.base}/absolute`,
    'a\nb',
    'a\0b',
    IDEA,
  ]
  const told = paths.flatMap((path) => [
    { ...true_, paths: [{ path, after: blob }] },
    { ...true_, paths: [{ path, before: blob }] },
    { ...true_, paths: [{ path, before, after: blob }] },
  ])
  const root = bench.git('rev-list', '--max-parents=0', 'HEAD')
  const side = bench.git('commit-tree', 'HEAD^{tree}', '-m', '旁支')
  const evil = bench.git('commit-tree', await bombTree(forger), '-p', 'HEAD', '-m', '恶意')
  return {
    bench,
    journals: [
      ...told,
      true_,
      { ...true_, from: root },
      { ...true_, from: side },
      { ...true_, from: '1'.repeat(40) },
      { ...true_, from: '--output=x' },
      { ...true_, commit: evil },
      { ...true_, ref: '--help' },
      { ...true_, ref: null },
      { ...true_, mark: 7 },
      { ...true_, mark: 'x'.repeat(5000) },
      { ...true_, pid: -1 },
      { ...true_, pid: 'x' },
      { ...true_, host: {} },
      { ...true_, version: 2 },
      { ...true_, paths: 'x' },
      null,
      [],
      7,
      'no journal',
    ],
  }
}

async function bombTree(forger: Forger): Promise<string> {
  return forger.tree(Buffer.concat([Buffer.from('100644 ..\0'), Buffer.alloc(20, 1)]))
}

bothTest(
  'whatever stands in a journal, reading changes no file, and the next act leaves all others as they were',
  async () => {
    const { bench, journals } = await crafted()
    // Of each kind one: a path with both of its ids, which is what bd 0.2.0 would have obeyed, an origin, another commit.
    const tried = journals.filter((_, n) =>
      cases([true], [false]).includes([2, 22, 26].includes(n)),
    )
    const start = bench.head
    const file = join(bench.dir, '.git/bd-journal.json')
    for (const journal of tried) {
      writeFileSync(file, typeof journal === 'string' ? journal : JSON.stringify(journal))
      const before = everything(bench.base)
      for (const argv of [['check'], ['status'], ['doctor']]) {
        const ran = await bench.bd(LEADER, ...argv)
        expect(ran.code, `${JSON.stringify(journal)} ${argv.join(' ')} ${ran.err}`).toBeLessThan(4)
        expect(ran.err, JSON.stringify(journal)).not.toContain('TypeError')
      }
      expect(everything(bench.base), JSON.stringify(journal)).toEqual(before)
    }
    // Each third of the paths' journals: with both ids, which is what bd 0.2.0 would have obeyed.
    const acted = tried.filter(
      (one) => journals.indexOf(one) > 20 || journals.indexOf(one) % 3 === 2,
    )
    for (const journal of acted) {
      bench.git('update-ref', 'HEAD', start)
      bench.git('reset', '-q', '--hard')
      writeFileSync(file, typeof journal === 'string' ? journal : JSON.stringify(journal))
      const before = everything(bench.base)
      const ran = await bench.bd(LEADER, 'approve', PROJECT)
      expect(ran.code, `${JSON.stringify(journal)} ${ran.err}`).toBe(0)
      const after = everything(bench.base)
      const outside = (all: ReadonlyMap<string, string>) =>
        [...all].filter(
          ([path]) => !path.startsWith('workspace/.git/') && !path.includes('/signoffs/'),
        )
      expect(outside(after), JSON.stringify(journal)).toEqual(outside(before))
      expect([...after.keys()].filter((path) => path.includes('/hooks/'))).toEqual(
        [...before.keys()].filter((path) => path.includes('/hooks/')),
      )
      expect(after.has('workspace/.git/bd-journal.json')).toBe(false)
      expect(bench.git('status', '--porcelain', '-uall')).toBe('')
    }
  },
)

longTest('a folder in the journal’s place stops no reader; an act clears it', async () => {
  const bench = await at('idea-submitted')
  const file = join(bench.dir, '.git/bd-journal.json')
  mkdirSync(join(file, 'x'), { recursive: true })
  expect((await bench.bd(undefined, 'check')).code).toBe(0)
  await bench.ok(LEADER, 'approve', PROJECT)
  rmSync(file, { recursive: true, force: true })
  expect((await bench.check()).code).toBe(0)
})
