/** What a command costs before it does anything: the packages it loads, read from a real bundle. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { ENTRANCES } from './imports.ts'

const top = join(import.meta.dirname, '../..')

let loads: {
  readonly start: readonly string[]
  readonly commands: Readonly<Record<string, readonly string[]>>
}

beforeAll(() => {
  const said = execFileSync(process.execPath, [join(top, 'scripts/loads.mjs')], {
    encoding: 'utf8',
  })
  loads = JSON.parse(said)
})

test('bd starts with its command line and widths, and nothing else', () => {
  expect(ours(loads.start)).toEqual(['commander', 'string-width'])
})

test('prompts and porcelain are loaded by no command before they are needed', () => {
  for (const name of ['inquirer', 'simple-git']) expect(loadersOf(name)).toEqual([])
})

test('templates are loaded by the commands that render them', () => {
  expect(loadersOf('liquidjs')).toEqual(['draft', 'new-project', 'process-publish'])
})

test('explaining a rule reads no YAML', () => {
  // Colour comes with whatever carries a command out.
  expect(ours(loads.commands['explain'] ?? ['nothing'])).toEqual(['chalk'])
})

function ours(packages: readonly string[]): readonly string[] {
  return packages.filter((name) => Object.hasOwn(ENTRANCES, name))
}

function loadersOf(name: string): readonly string[] {
  return Object.entries(loads.commands)
    .filter(([, packages]) => packages.includes(name))
    .map(([command]) => command)
}
