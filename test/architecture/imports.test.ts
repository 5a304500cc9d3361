/** The star of folders, as far as it takes more than one file's text to see. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  ENTRANCES,
  FLOORS,
  importsOf,
  isListOfVerbs,
  sources,
  strayDynamic,
  strayPackages,
  tangledCommands,
} from './imports.ts'

const top = join(import.meta.dirname, '../..')
const texts = sources(top)
const imports = [...texts].flatMap(([file, text]) => importsOf(file, text))

test('each package comes in by one file', () => {
  expect(strayPackages(imports)).toEqual([])
  expect(
    strayPackages(importsOf('src/core/record/act.ts', `import { z } from 'zod/mini'`)),
  ).toEqual(['src/core/record/act.ts imports zod, which comes in by src/documents/shape.ts'])
  expect(
    strayPackages(importsOf('src/core/record/act.ts', `export * from '@scope/left-pad/x'`)),
  ).toEqual(['src/core/record/act.ts imports @scope/left-pad, which comes in by no file'])
  expect(strayPackages(importsOf('src/core/record/act.ts', `await import('chalk')`))).toHaveLength(
    1,
  )
})

test('every entrance is used by its package', () => {
  const used = new Set(imports.map(({ from, to }) => `${from} ${to}`))
  const idle = Object.entries(ENTRANCES).filter(
    ([name, file]) =>
      ![...used].some((one) => one === `${file} ${name}` || one.startsWith(`${file} ${name}/`)),
  )
  expect(idle).toEqual([])
})

test('a command does not import another command', () => {
  expect(tangledCommands(imports)).toEqual([])
  const wrong = importsOf('src/commands/reject.ts', `import { run } from './approve.ts'`)
  expect(tangledCommands(wrong)).toEqual([
    'src/commands/reject.ts imports the command src/commands/approve.ts',
  ])
  const step = importsOf('src/commands/steps/act.ts', `const x = import('../approve.ts')`)
  expect(tangledCommands(step)).toHaveLength(1)
  const right = importsOf('src/commands/reject.ts', `import { write } from './steps/write.ts'`)
  expect(tangledCommands(right)).toEqual([])
})

test('only commands load another folder while they run', () => {
  expect(strayDynamic(imports)).toEqual([])
  const wrong = importsOf('src/core/acts/decide.ts', `return import('../../repository/git.ts')`)
  expect(strayDynamic(wrong)).toEqual(['src/core/acts/decide.ts loads src/repository/git.ts'])
  const main = importsOf('src/commands/run.ts', `await import('../main.ts')`)
  expect(strayDynamic(main)).toEqual(['src/commands/run.ts loads src/main.ts'])
})

test('core has the rooms that have a floor, and nothing beside them', () => {
  const files = [...texts.keys()].filter((file) => file.startsWith('src/core/'))
  const rooms = new Set(files.map((file) => file.split('/').slice(2, -1).join('/')))
  expect([...rooms].sort()).toEqual([...FLOORS].sort())
})

test('every verb is loaded when it is called, and no command file is left without a verb', () => {
  const verbs = imports.filter(({ from }) => isListOfVerbs(from))
  const eager = verbs.filter(
    ({ to, dynamic }) => !dynamic && !/\/(?:verbs?|voice|row)\.ts$/.test(to),
  )
  expect(eager).toEqual([])
  const loaded = new Set(verbs.map(({ to }) => to))
  const frame = /\/(carry-out|program|run|session|verb|verbs|version)\.ts$/
  const commands = [...texts.keys()].filter((file) => /^src\/commands\/[^/]+\.ts$/.test(file))
  expect(commands.filter((file) => !frame.test(file) && !loaded.has(file))).toEqual([])
})
