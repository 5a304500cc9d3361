/** Objects and refs that two readers could read in two ways: bd takes them as git does, or names them. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { newObject, writeObjects } from '../../src/repository/objects-write.ts'
import { formatTree, type TreeEntry } from '../../src/repository/tree-format.ts'
import type { Bench } from '../workbench/bench.ts'
import { errorsOf, Forger, saving } from '../workbench/forge.ts'
import { at, FOLDER, PROJECT } from '../workbench/life.ts'
import { longTest, test } from '../workbench/long.ts'
import { LEADER, OFFICER } from '../workbench/people.ts'
import { historyOf, remake } from '../workbench/rewrite.ts'

const IDEA = `${FOLDER}/idea.md`

/** The entries of a tree as git lists them, to which others can be added. */
function entriesOf(bench: Bench, tree: string): TreeEntry[] {
  return bench
    .git('ls-tree', tree)
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [, mode = '', oid = '', name = ''] = /^0?(\d+) \w+ ([0-9a-f]+)\t(.*)$/.exec(line) ?? []
      return { mode, oid, name }
    })
}

/** HEAD's tree with another object, of any mode, in the place of one path. */
async function treeWith(
  forger: Forger,
  path: string,
  put: { readonly mode: string; readonly oid: string },
  from = 'HEAD',
): Promise<string> {
  const [name = '', ...rest] = path.split('/')
  const entries = entriesOf(forger.bench, `${from}^{tree}`).filter((one) => one.name !== name)
  if (rest.length === 0) return forger.tree(formatTree([...entries, { name, ...put }]))
  const inner = await inside(forger, `${from}:${name}`, rest, put)
  return forger.tree(formatTree([...entries, { name, mode: '40000', oid: inner }]))
}

async function inside(
  forger: Forger,
  spec: string,
  [name = '', ...rest]: readonly string[],
  put: { readonly mode: string; readonly oid: string },
): Promise<string> {
  const entries = entriesOf(forger.bench, spec).filter((one) => one.name !== name)
  if (rest.length === 0) return forger.tree(formatTree([...entries, { name, ...put }]))
  const oid = await inside(forger, `${spec}/${name}`, rest, put)
  return forger.tree(formatTree([...entries, { name, mode: '40000', oid }]))
}

test('a commit that a tree names as if it were a file is no commit of the history', async () => {
  const bench = await at('idea-submitted')
  const forger = await Forger.of(bench)
  const honest = bench.head
  // A perfectly formed commit of the same parent, which no branch reaches.
  const aside = await forger.commit(OFFICER, saving('另一条线\n'))
  bench.git('update-ref', 'HEAD', honest)
  for (const mode of ['100644', '160000']) {
    bench.git('update-ref', 'HEAD', honest)
    const tree = await treeWith(forger, `${FOLDER}/note.md`, { mode, oid: aside })
    const evil = bench.git('commit-tree', tree, '-p', 'HEAD', '-m', '夹带')
    bench.git('update-ref', 'HEAD', evil)
    const named = await errorsOf(bench)
    expect(named.length).toBeGreaterThan(0)
    expect(new Set(named.map(([, commit]) => commit))).toEqual(new Set([evil]))
    const told = (await bench.bd(undefined, 'log', '--json')).json.data.log ?? []
    expect(JSON.stringify(told)).not.toContain(aside)
  }
})

test('a tree named in capitals is read as git reads it: the commit is named, what it did is charged to it', async () => {
  const bench = await at('idea-submitted')
  const forger = await Forger.of(bench)
  const blob = newObject('blob', Buffer.from('换掉的正文\n'))
  await writeObjects(forger.repo, [blob])
  const tree = await treeWith(forger, IDEA, { mode: '100644', oid: blob.oid })
  const evil = await forger.put(
    Buffer.from(
      bench
        .git('cat-file', 'commit', bench.git('commit-tree', tree, '-p', 'HEAD', '-m', '大写'))
        .replace(/^tree (.*)$/m, (_, oid: string) => `tree ${oid.toUpperCase()}`)
        .concat('\n'),
    ),
  )
  expect(bench.git('show', `HEAD:${IDEA}`)).toBe('换掉的正文')
  const before = await errorsOf(bench)
  expect(before.map(([rule]) => rule)).toContain('non-canonical-commit')
  expect(new Set(before.map(([, commit]) => commit))).toEqual(new Set([evil]))
  expect((await bench.bd(LEADER, 'approve', PROJECT)).code).not.toBe(0)
  // Whoever acts all the same, by another program, is not charged with it.
  const honest = await forger.act(LEADER, await forger.ballot(LEADER))
  const after = await errorsOf(bench)
  expect(after.filter(([, commit]) => commit === evil)).toEqual(before)
  expect(after.filter(([, commit]) => commit === honest).map(([rule]) => rule)).toEqual(
    after.length > before.length ? ['built-on-finding'] : [],
  )
})

test('where neither git nor bd can tell the tree of a commit, whoever goes on is charged with building on it alone', async () => {
  const bench = await at('idea-submitted')
  const forger = await Forger.of(bench)
  const before = bench.head
  const tree = await treeWith(forger, IDEA, {
    mode: '100644',
    oid: bench.git('rev-parse', 'HEAD:bd.yaml'),
  })
  bench.git('update-ref', 'HEAD', bench.git('commit-tree', tree, '-p', 'HEAD', '-m', '之前'))
  await forger.act(LEADER, await forger.ballot(LEADER))
  const [ballot] = (await historyOf(forger)).slice(-1)
  bench.git('update-ref', 'HEAD', before)
  const raw = `${bench.git('cat-file', 'commit', bench.git('commit-tree', tree, '-p', 'HEAD', '-m', '空格'))}\n`
  const evil = newObject('commit', Buffer.from(raw.replace(/^tree /, 'tree  ')))
  await writeObjects(forger.repo, [evil])
  bench.git('update-ref', 'HEAD', before)
  const [honest] = await remake(forger, evil.oid, [ballot!], tree)
  expect(await errorsOf(bench)).toEqual([
    ['non-canonical-commit', evil.oid],
    ['built-on-finding', honest],
  ])
})

longTest(
  'behind more new names than are looked at one by one, a forgery is still known',
  async () => {
    const bench = await at('idea-submitted')
    const forger = await Forger.of(bench)
    const { oid } = newObject('blob', Buffer.from('x'))
    await writeObjects(forger.repo, [newObject('blob', Buffer.from('x'))])
    const crowd = Array.from({ length: 20_100 }, (_, n) => ({
      name: `f${String(n).padStart(6, '0')}`,
      mode: '100644',
      oid,
    }))
    const folder = await forger.tree(formatTree(crowd))
    const forged = await treeWith(forger, IDEA, { mode: '100644', oid })
    const tree = await forger.tree(
      formatTree([...entriesOf(bench, forged), { name: 'aaa', mode: '40000', oid: folder }]),
    )
    const evil = bench.git('commit-tree', tree, '-p', 'HEAD', '-m', '一大批')
    bench.git('update-ref', 'HEAD', evil)
    const named = await errorsOf(bench)
    expect(named.map(([rule]) => rule)).toEqual(
      expect.arrayContaining(['limit-exceeded', 'unsigned-commit', 'frozen-document']),
    )
    expect(new Set(named.map(([, commit]) => commit))).toEqual(new Set([evil]))
    // A tidy commit by git alone takes the crowd away and leaves the forgery.
    const tidy = bench.git('commit-tree', forged, '-p', 'HEAD', '-m', '清理')
    bench.git('update-ref', 'HEAD', tidy)
    const act = await bench.bd(LEADER, 'approve', PROJECT, '--json')
    expect(act.code).toBe(1)
    expect(act.json.findings.map(({ rule }) => rule)).toContain('frozen-document')
    const last = await errorsOf(bench)
    expect(last.filter(([rule]) => rule === 'frozen-document')).toEqual([['frozen-document', evil]])
  },
)

longTest(
  'a folder that is not entered any more is set aside as a whole: no act on what depends on it is taken',
  async () => {
    const bench = await at('idea-submitted')
    const forger = await Forger.of(bench)
    await writeObjects(forger.repo, [newObject('blob', Buffer.from('x'))])
    const { oid } = newObject('blob', Buffer.from('x'))
    // A few small objects that stand for millions of paths.
    const wide = (of: TreeEntry): Promise<string> =>
      forger.tree(formatTree(Array.from({ length: 700 }, (_, n) => ({ ...of, name: `a${n}` }))))
    const leaf = await wide({ name: '', mode: '100644', oid })
    const middle = await wide({ name: '', mode: '40000', oid: leaf })
    const bomb = await wide({ name: '', mode: '40000', oid: middle })
    const tree = await treeWith(forger, `${FOLDER}/bomb`, { mode: '40000', oid: bomb })
    const evil = bench.git('commit-tree', tree, '-p', 'HEAD', '-m', '炸弹')
    bench.git('update-ref', 'HEAD', evil)
    const named = await errorsOf(bench)
    expect(named.map(([rule]) => rule)).toContain('limit-exceeded')
    expect(new Set(named.map(([, commit]) => commit))).toEqual(new Set([evil]))
    // What lies in what was set aside cannot be known: no act on the project is taken.
    const act = await bench.bd(LEADER, 'approve', PROJECT, '--json')
    expect(act.code).toBe(1)
    expect(act.json.findings.map(({ rule }) => rule)).toContain('limit-exceeded')
  },
)

test('an odd line in packed-refs moves nothing: bd judges the commit that git calls HEAD', async () => {
  const bench = await at('idea-submitted')
  const good = bench.head
  const forger = await Forger.of(bench)
  const evil = forger.plain({ [IDEA]: '换掉的正文\n' })
  bench.git('update-ref', 'HEAD', good)
  const branch = bench.git('symbolic-ref', 'HEAD')
  bench.git('pack-refs', '--all')
  const file = join(bench.dir, '.git/packed-refs')
  const header = '# pack-refs with: peeled fully-peeled sorted \n'
  for (const text of [
    `${good} refs/heads/x ${branch}\n${evil} ${branch}\n`,
    `${header}${good} refs/heads/x ${branch}\n${evil} ${branch}\n`,
    `${good} ${branch}\n${evil} ${branch}\n`,
    `${evil} ${branch}\n${good} ${branch}\n`,
    `${header}${evil} ${branch}\n${good} ${branch}\n`,
    `# ${good} ${branch}\n${evil} ${branch}\n`,
    `${good}\t${branch}\n`,
    `${evil}\t${branch}\n${good} ${branch}x\n`,
  ]) {
    writeFileSync(file, text)
    let head: string | undefined
    try {
      head = bench.git('rev-parse', '--verify', '--quiet', 'HEAD')
    } catch {
      // Git itself finds no commit there.
    }
    const ran = await bench.bd(undefined, 'check', '--format', 'json')
    const rules = ran.code === 4 ? [] : ran.json.findings.map(({ rule }) => rule)
    const judged = ran.code === 4 ? undefined : rules.includes('frozen-document') ? evil : good
    expect(judged, text).toBe(head)
  }
})

longTest(
  'an empty folder, which no file would show, is named; an act after it is charged with nothing',
  async () => {
    const bench = await at('idea-submitted')
    const forger = await Forger.of(bench)
    const honest = bench.head
    const empty = await forger.tree(Buffer.alloc(0))
    const inner = await forger.tree(formatTree([{ name: 'x', mode: '40000', oid: empty }]))
    for (const [path, oid, named] of [
      ['approved', empty, 'approved'],
      ['projects/2026/2026-002', empty, 'projects/2026/2026-002'],
      [`${FOLDER}/signoffs/idea.9`, empty, `${FOLDER}/signoffs/idea.9`],
      ['policy', inner, 'policy/x'],
    ] as const) {
      bench.git('update-ref', 'HEAD', honest)
      const tree = await treeWith(forger, path, { mode: '40000', oid })
      const evil = await forger.act(LEADER, await forger.ballot(LEADER, 'reject'), {
        parts: (parts) => ({ ...parts, tree }),
      })
      const errors = await errorsOf(bench)
      expect(errors).toContainEqual(['invalid-path', evil])
      expect(new Set(errors.map(([, commit]) => commit))).toEqual(new Set([evil]))
      const { ran } = await bench.check()
      const places = ran.json.findings.map((one) => one['file'])
      expect(places).toContain(named)
    }
    // The honest act that takes it along, by another program, brings no folder of its own.
    const honestly = await forger.act(LEADER, await forger.ballot(LEADER))
    expect((await errorsOf(bench)).filter(([, commit]) => commit === honestly)).toEqual([])
  },
)

longTest(
  'a second parent that is no commit is named at the commit that has it, and nothing else is',
  async () => {
    const bench = await at('idea-submitted')
    const forger = await Forger.of(bench)
    const honest = bench.head
    const blob = bench.git('rev-parse', `HEAD:${IDEA}`)
    const tree = bench.git('rev-parse', 'HEAD^{tree}')
    for (const other of [blob, tree, '1'.repeat(40)]) {
      bench.git('update-ref', 'HEAD', honest)
      const evil = await forger.act(LEADER, await forger.ballot(LEADER), {
        parts: (parts) => ({ ...parts, parents: [...parts.parents, other] }),
      })
      expect(await errorsOf(bench)).toEqual([
        ['non-canonical-commit', evil],
        ['merge-commit', evil],
      ])
      expect((await bench.bd(undefined, 'log', '--json')).code).toBe(0)
    }
  },
)
