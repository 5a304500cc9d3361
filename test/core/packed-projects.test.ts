/** A tree whose projects are packed when nobody looks at them says what one says that holds them all. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { press } from '../../src/commands/steps/pack-projects.ts'
import { type Entry, Tree } from '../../src/core/record/tree.ts'
import { size } from '../workbench/long.ts'

const OF_PROJECTS = ['1', '2', '3', '4'].flatMap((n) =>
  ['project.yaml', 'idea.md'].map((name) => `projects/2026/2026-00${n}/${name}`),
)
const PATHS = [
  ...OF_PROJECTS,
  ...['0', '1', '12'].map((one) => `records/customers/2026/${one}/KH.md`),
]

/**
 * One thing that is done to a tree. `copy` goes on with a copy, and what is done to it leaves the first one alone; one of a few
 * paths is changed there and looked at, and put away.
 */
const step = fc.oneof(
  fc.record({
    does: fc.constant('set' as const),
    path: fc.constantFrom(...PATHS),
    text: fc.string(),
  }),
  fc.record({ does: fc.constant('remove' as const), path: fc.constantFrom(...PATHS) }),
  fc.record({ does: fc.constant('copy' as const), paths: fc.option(fc.subarray(PATHS)) }),
)

function entry(path: string, text: string): Entry {
  const findings = [{ rule: 'invalid-text', facts: { key: text, character: '\u202e' } }] as const
  const content = { kind: 'broken', findings } as unknown as Entry['content']
  return { path, sha256: text, content }
}

function said(tree: Tree) {
  const ids = [...tree.projectIds()]
  const files = ids.map((id) => [id, tree.has(id), [...tree.project(id)]])
  const folders = tree.recordFolders('customers')
  const records = folders.map((folder) => [folder, [...tree.records(folder)]])
  return {
    files,
    records,
    highest: tree.highest.of('2026'),
    each: PATHS.map((path) => tree.get(path)),
  }
}

function changed(tree: Tree, paths: readonly string[]): Tree {
  for (const path of paths) tree.set(entry(path, 'changed'))
  return tree
}

test('whatever is set, removed and copied', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const [plain, packed] = [new Tree(), new Tree(undefined, { ...press, most: 1 })].map(
        (first) => {
          const trees = [first]
          const inPassing: unknown[] = []
          for (const one of steps) {
            const tree = trees.at(-1)!
            if (one.does === 'set') tree.set(entry(one.path, one.text))
            else if (one.does === 'remove') tree.remove(one.path)
            else if (one.paths === null) trees.push(tree.copy())
            else inPassing.push(said(changed(tree.copy(one.paths), one.paths)))
          }
          return [...trees.map(said), inPassing]
        },
      )
      expect(packed).toStrictEqual(plain)
    }),
    { numRuns: size(200, 2_000, 200_000) },
  )
})

test('of those that were left behind only what is packed is held', () => {
  let packed = 0
  const pack = (files: Iterable<Entry>) => {
    packed += 1
    return press.pack(files)
  }
  const tree = new Tree(undefined, { ...press, pack, most: 2 })
  for (const path of OF_PROJECTS) tree.set(entry(path, 'a'))
  expect(packed).toBe(2)
  expect(tree.project('2026-001').size).toBe(2)
  expect(packed).toBe(3)
})

test('what all projects are asked for unpacks each of them once', () => {
  let unpacked = 0
  const unpack = (packed: Uint8Array) => {
    unpacked += 1
    return press.unpack(packed)
  }
  const tree = new Tree(undefined, { ...press, unpack, most: 1 })
  const ids = ['2026-001', '2026-002', '2026-003', '2026-004']
  const record = (id: string, title: string): Entry => {
    const value = { id, title, process: { id: 'p', version: 1, sha256: '' } }
    const path = `projects/2026/${id}/project.yaml`
    return {
      path,
      sha256: title,
      content: { kind: 'project', value } as unknown as Entry['content'],
    }
  }
  const titles = (one: Tree) => ids.map((id) => one.head(id)?.title)
  for (const id of ids) tree.set(record(id, 'a'))
  expect(titles(tree)).toEqual(['a', 'a', 'a', 'a'])
  const before = unpacked
  expect(titles(tree)).toEqual(['a', 'a', 'a', 'a'])
  expect(unpacked).toBe(before)
  const copy = tree.copy()
  copy.set(record('2026-002', 'b'))
  tree.remove('projects/2026/2026-003/project.yaml')
  expect(titles(copy)).toEqual(['a', 'b', 'a', 'a'])
  expect(titles(tree)).toEqual(['a', 'a', undefined, 'a'])
})
