/** A folder of the work tree is known again by its looks only while nothing in it was written, added, removed or exchanged. */
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { textsUnder } from '../../src/repository/folder-texts.ts'
import { clearTemporary, temporary } from '../workbench/temporary.ts'

afterAll(clearTemporary)

const FOLDER = 'projects/2026/2026-001'

/** A work tree with one project; what bd writes itself is not wanted. */
function workTree() {
  const top = temporary()
  const path = (name: string) => join(top, FOLDER, name)
  for (const [name, text] of [
    ['idea.md', '甲'],
    ['attachments/plan.txt', '乙'],
    ['signoffs/idea.1/submission.yaml', '丙'],
  ] as const) {
    mkdirSync(dirname(path(name)), { recursive: true })
    writeFileSync(path(name), text)
  }
  mkdirSync(path('attachments/empty'))
  const texts = textsUnder(top, (one) => !one.includes('signoffs/'))
  const found = texts.read(FOLDER)!
  const paths = [...found.folders, ...found.texts.keys()]
  return { top, path, found, look: () => texts.look(FOLDER, paths) }
}

/** Waits until the file system gives another time to what is written now. */
function tick(top: string): void {
  const probe = join(top, 'probe')
  const now = () => {
    writeFileSync(probe, '')
    return statSync(probe).ctimeMs
  }
  for (const before = now(); now() === before;);
}

test('every folder in which files were looked for is looked at, an empty one, too', () => {
  const { found } = workTree()
  expect([...found.texts.keys()].sort()).toEqual([
    `${FOLDER}/attachments/plan.txt`,
    `${FOLDER}/idea.md`,
  ])
  expect([...found.folders].sort()).toEqual(
    ['', '/attachments', '/attachments/empty'].map((name) => FOLDER + name),
  )
})

type Path = (name: string) => string

/** What somebody may do that a look at sizes and times of writing alone would not see, and the rest. */
const CHANGES: Readonly<Record<string, (path: Path) => void>> = {
  'another text of the same length, with the old time put back'(path) {
    const { atimeMs, mtimeMs } = statSync(path('idea.md'))
    writeFileSync(path('idea.md'), '丁')
    utimesSync(path('idea.md'), atimeMs / 1000, mtimeMs / 1000)
  },
  'another file in its place, as old as it'(path) {
    cpSync(path('idea.md'), path('../other.md'), { preserveTimestamps: true })
    renameSync(path('../other.md'), path('idea.md'))
  },
  'a link in its place'(path) {
    renameSync(path('idea.md'), path('../idea.md'))
    symlinkSync('../idea.md', path('idea.md'))
  },
  'a new file': (path) => writeFileSync(path('new.md'), ''),
  'a new file in a folder that was empty': (path) => writeFileSync(path('attachments/empty/a'), ''),
  'a new folder': (path) => mkdirSync(path('more')),
  'a file less': (path) => rmSync(path('attachments/plan.txt')),
  'a file that may be run': (path) => chmodSync(path('idea.md'), 0o755),
  'a folder less': (path) => rmSync(path('attachments/empty'), { recursive: true }),
  'a link in the place of the folder'(path) {
    renameSync(path(''), path('../moved'))
    symlinkSync('moved', path('.').replace(/\/$/, ''))
  },
  'a link in the place of a folder above'(path) {
    renameSync(path('..'), path('../../moved'))
    symlinkSync('moved', path('..'))
  },
}

test.each(Object.entries(CHANGES))('it looks otherwise behind %s', (_, change) => {
  const { top, path, look } = workTree()
  const before = look()
  expect(before).toBeDefined()
  tick(top)
  expect(look()).toEqual(before)
  change(path)
  // A folder above that became a link is not believed by whoever looks the first time.
  const after = textsUnder(top, () => true).look(FOLDER, [FOLDER])
  expect(after === undefined || look()?.seen !== before?.seen).toBe(true)
})

test('what lies in folders that are not wanted, or has a name of its own, changes nothing', () => {
  const { top, path, look } = workTree()
  const before = look()
  tick(top)
  writeFileSync(path('signoffs/idea.1/other.yaml'), '')
  expect(look()).toEqual(before)
})

test('it says when something was last changed', () => {
  const { top, path, look } = workTree()
  tick(top)
  writeFileSync(path('idea.md'), '戊')
  expect(look()?.changed).toBe(lstatSync(path('idea.md')).ctimeMs)
})
