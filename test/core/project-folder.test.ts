/** Where a project lies is read off its number, and of those from 1000 on off the tree that holds it. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ADMIN, WORKSPACE } from '../../fixtures/worlds/small.ts'
import { byNumber, foldersOf, nameInFolder, placeOf } from '../../src/core/record/project-folder.ts'
import { type Entry, Tree } from '../../src/core/record/tree.ts'
import type { Epoch } from '../../src/core/rules/rulebook.ts'

const numbers = fc.integer({ min: 1, max: 123_456 })
const years = fc.integer({ min: 2000, max: 2099 })
const idOf = (year: number, n: number) => `${year}-${String(n).padStart(3, '0')}`

test('a project has one folder below number 1000, and from there on two that it may have; each leads back to it', () => {
  fc.assert(
    fc.property(years, numbers, (year, n) => {
      const id = idOf(year, n)
      const straight = `projects/${year}/${id}/`
      const hundred = `projects/${year}/${Math.floor(n / 100)}/${id}/`
      expect(foldersOf(id)).toEqual(n < 1000 ? [straight] : [straight, hundred])
      for (const folder of foldersOf(id)) {
        expect(placeOf(`${folder}signoffs/vote.1/board.${ADMIN}.1.yaml`)).toEqual({
          project: id,
          folder,
        })
        expect(nameInFolder(`${folder}idea.md`)).toBe('idea.md')
      }
    }),
  )
})

test('no other folder of a year or a hundred holds a project', () => {
  fc.assert(
    fc.property(years, numbers, fc.stringMatching(/^\d{1,4}$/), years, (year, n, folder, other) => {
      const id = idOf(year, n)
      const own = folder === String(Math.floor(n / 100)) && n >= 1000
      expect(placeOf(`projects/${year}/${folder}/${id}/idea.md`)?.project).toBe(
        own ? id : undefined,
      )
      if (other !== year) expect(placeOf(`projects/${other}/${id}/idea.md`)).toBeUndefined()
    }),
  )
})

test('a year goes on in the order of its numbers', () => {
  fc.assert(
    fc.property(years, numbers, years, numbers, (year, n, other, m) => {
      const order = year === other ? n - m : year - other
      expect(Math.sign(byNumber(idOf(year, n), idOf(other, m)))).toBe(Math.sign(order))
    }),
  )
})

/** The tree of a workspace in this epoch that holds these files. */
function treeOf(format: Epoch, ...paths: readonly string[]): Tree {
  const tree = new Tree()
  const workspace = { ...WORKSPACE, format }
  tree.set({ path: 'bd.yaml', sha256: '', content: { kind: 'workspace', value: workspace } })
  for (const path of paths) tree.set(plain(path))
  return tree
}

function plain(path: string): Entry {
  return { path, sha256: '', content: { kind: 'plain' } }
}

const STRAIGHT = 'projects/2026/2026-1000/'
const HUNDRED = 'projects/2026/10/2026-1000/'

test('a new project is laid out by the epoch, and one that is there lies where its record stands', () => {
  expect(treeOf('bd/workspace@1').folder('2026-1000')).toBe(STRAIGHT)
  expect(treeOf('bd/workspace@2').folder('2026-1000')).toBe(HUNDRED)
  for (const epoch of ['bd/workspace@1', 'bd/workspace@2'] as const) {
    expect(treeOf(epoch).folder('2026-999')).toBe('projects/2026/2026-999/')
    for (const folder of [STRAIGHT, HUNDRED]) {
      const tree = treeOf(epoch, `${folder}project.yaml`, `${folder}idea.md`)
      expect(tree.folder('2026-1000')).toBe(folder)
      expect(tree.copy().folder('2026-1000')).toBe(folder)
      expect([...tree.project('2026-1000').keys()]).toHaveLength(2)
    }
  }
})

test('a project that was not read yet lies where it was seen', () => {
  const files = () => new Map([[`${STRAIGHT}project.yaml`, plain(`${STRAIGHT}project.yaml`)]])
  const tree = new Tree({ projects: new Map([['2026-1000', STRAIGHT]]), records: new Set(), files })
  expect(tree.folder('2026-1000')).toBe(STRAIGHT)
  expect(tree.copy().folder('2026-1000')).toBe(STRAIGHT)
  expect(tree.project('2026-1000').size).toBe(1)
  expect(tree.folder('2026-1000')).toBe(STRAIGHT)
})
