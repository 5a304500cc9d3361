/** An act that is made anew is about the very things that it was about, or it is not signed; a text is saved only on that from which it was written. */
import { expect, test } from 'vitest'
import { carried, type Carried } from '../../src/core/deeds/carried.ts'
import { isAboutTheSame, type OwnFile, textsToSave } from '../../src/core/deeds/own-files.ts'
import { plan } from '../../src/core/record/plan.ts'
import { foldersOf } from '../../src/core/record/project-folder.ts'
import { type Entry, Tree } from '../../src/core/record/tree.ts'

const digest = (mark: string) => mark.repeat(64)
const NONE: Carried = {
  numbers: new Map(),
  digests: new Map(),
  before: new Map(),
  folder: (project) => foldersOf(project)[0],
}
const PATH = 'projects/2026/2026-001/signoffs/vote.1/board.alice.1.yaml'

/** A ballot's record as far as it names anything. */
const ballot = (submission: string, n = 1) => ({ act: 'ballot', n, submission, at: '2026' })
const left = (record: object): readonly OwnFile[] => [
  {
    path: PATH,
    before: undefined,
    after: { path: PATH, sha256: digest('f'), content: { kind: 'act', value: record } } as Entry,
  },
]
const planned = (path: string, record: object) => plan({ 'Bd-Act': 'ballot' }, [[path, record]])

test('a ballot is about the same packet, wherever its number or its file is another', () => {
  const own = left(ballot(digest('a')))
  const again = (path: string, submission: string, n = 1) =>
    isAboutTheSame(own, planned(path, ballot(submission, n)), NONE)
  expect(again(PATH, digest('a'))).toBe(true)
  expect(again(PATH.replace('.1.yaml', '.2.yaml'), digest('a'), 2)).toBe(true)
  expect(again(PATH, digest('b'))).toBe(false)
})

test('an own submission that was signed anew is the same, by its new digest', () => {
  const by = { ...NONE, digests: new Map([[digest('a'), digest('b')]]) }
  const own = left(ballot(digest('a')))
  expect(isAboutTheSame(own, planned(PATH, ballot(digest('b'))), by)).toBe(true)
  expect(isAboutTheSame(own, planned(PATH, ballot(digest('a'))), by)).toBe(false)
})

test('a packet with one document more is another packet; another calendar is not', () => {
  const packet = (...documents: readonly string[]) => ({
    documents: documents.map((sha256) => ({ sha256 })),
    deadline: { calendar: digest(documents.length === 1 ? 'c' : 'd') },
  })
  const own = left(packet(digest('a')))
  expect(isAboutTheSame(own, planned(PATH, packet(digest('a'), digest('b'))), NONE)).toBe(false)
  const later = { ...packet(digest('a')), deadline: { calendar: digest('e') } }
  expect(isAboutTheSame(own, planned(PATH, later), NONE)).toBe(true)
})

test('projects are called by their new numbers in what is said and in paths, and nowhere else', () => {
  const by = { ...NONE, numbers: new Map([['2026-001', '2026-002']]) }
  const said = { project: '2026-001', path: PATH, title: '2026-001', list: [{ path: 'README.md' }] }
  expect(carried(said, by)).toEqual({
    project: '2026-002',
    path: PATH.replaceAll('2026-001', '2026-002'),
    title: '2026-001',
    list: [{ path: 'README.md' }],
  })
})

test('a key was good up to what the others have, where it was said to be up to an own commit', () => {
  const by = { ...NONE, before: new Map([['own', 'theirs']]) }
  const said = [{ since: 'own' }, { since: 'older' }, { commit: 'own' }]
  expect(carried(said, by)).toEqual([{ since: 'theirs' }, { since: 'older' }, { commit: 'own' }])
})

test('a text is saved on that from which it was written, left out where it is there, and else a clash', () => {
  const path = 'projects/2026/2026-001/idea.md'
  const texts = [{ path, sha256: digest('b') }]
  const own = [{ path, before: digest('a'), after: undefined }]
  const now = (sha256?: string) => {
    const tree = new Tree()
    if (sha256 !== undefined) tree.set({ path, sha256, content: { kind: 'plain' } })
    return textsToSave(tree, texts, own, NONE)
  }
  expect(now(digest('a'))).toEqual(texts)
  expect(now(digest('b'))).toEqual([])
  expect(now(digest('c'))).toBe('clash')
  expect(now()).toBe('clash')
})
