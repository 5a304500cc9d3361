/** What stands unsaved in the work tree is seen alike by a list, which looks at all folders quickly, and by a project's own status. */
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { at, FOLDER, PROJECT } from '../../workbench/life.ts'
import { bothTest, cases } from '../../workbench/long.ts'
import { OFFICER } from '../../workbench/people.ts'

/** What is done to the folder of a project, and whether something of it is to be saved then. */
const EDITS: Readonly<Record<string, readonly [edit: (folder: string) => void, boolean]>> = {
  nothing: [() => {}, false],
  changed: [(folder) => writeFileSync(first(folder), '改写的构想\n'), true],
  'added, by a name of its own': [
    (folder) => writeFileSync(join(folder, 'note.md'), '备注\n'),
    true,
  ],
  'left by a program': [(folder) => writeFileSync(join(folder, '~$note.docx'), 'x'), false],
  'ignored by git': [
    (folder) => {
      const info = join(folder, '../../../.git/info')
      mkdirSync(info, { recursive: true })
      writeFileSync(join(info, 'exclude'), '*.bak\n')
      writeFileSync(join(folder, 'note.bak'), 'x')
    },
    false,
  ],
  removed: [(folder) => rmSync(first(folder)), true],
  'a link in its place': [
    (folder) => {
      const file = first(folder)
      renameSync(file, join(folder, '../aside.md'))
      symlinkSync('../aside.md', file)
    },
    true,
  ],
  'a folder in its place': [
    (folder) => {
      const file = first(folder)
      rmSync(file)
      mkdirSync(file)
    },
    true,
  ],
  'a record of bd alone': [(folder) => writeFileSync(join(folder, 'project.yaml'), 'x\n'), false],
  'written again as it was': [
    (folder) => {
      const file = first(folder)
      const text = readFileSync(file)
      rmSync(file)
      writeFileSync(file, text)
    },
    false,
  ],
}

/** The first document of the folder. */
function first(folder: string): string {
  const [name] = readdirSync(folder)
    .filter((one) => one.endsWith('.md'))
    .sort()
  return join(folder, name!)
}

const NAMES = Object.keys(EDITS)

bothTest.each(cases(NAMES.slice(0, 2), NAMES.slice(2)))(
  'a project in which is %s',
  async (name) => {
    const bench = await at('opened')
    const [edit, isUnsaved] = EDITS[name]!
    edit(join(bench.dir, FOLDER))
    const { next, unsaved } = await bench.status(PROJECT)
    expect(unsaved.length > 0).toBe(isUnsaved)
    for (let time = 0; time < 2; time += 1) {
      const listed = await bench.ok(OFFICER, 'list', '--json')
      expect(listed.json.data.projects[0].next).toEqual(next)
    }
  },
)
