/** The linter's rules of the architecture, each shown to fire on a file that breaks it. */
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FLOORS } from './imports.ts'

const top = join(import.meta.dirname, '../..')

/** Where, what, and the rule that must answer. */
const WRONG = [
  ['core imports node', 'core', `import 'node:fs'`, 'import(no-nodejs-modules)'],
  ['core imports node by its old name', 'core', `import 'fs'`, 'import(no-nodejs-modules)'],
  ['core imports a package', 'core', `import 'chalk'`, 'eslint(no-restricted-imports)'],
  ['core imports another folder', 'core', imported('documents'), 'eslint(no-restricted-imports)'],
  [
    'core imports a type of another folder',
    'core',
    typed('commands'),
    'eslint(no-restricted-imports)',
  ],
  [
    'core re-exports another folder',
    'core',
    `export * from '../terminal/x.ts'`,
    'eslint(no-restricted-imports)',
  ],
  ['core reads the clock', 'core', 'export const at = new Date()', 'eslint(no-restricted-globals)'],
  [
    'core reads the clock by the global object',
    'core',
    'export const at = globalThis.Date.now()',
    'eslint(no-restricted-globals)',
  ],
  [
    'core looks at the process',
    'core',
    'export const at = process.env',
    'eslint(no-restricted-globals)',
  ],
  ['core waits', 'core', 'export async function wait() {}', 'oxc(no-async-await)'],
  [
    'core throws dice',
    'core',
    'export const at = Math.random()',
    'eslint(no-restricted-properties)',
  ],
  [
    'documents import the repository',
    'documents',
    imported('repository'),
    'eslint(no-restricted-imports)',
  ],
  [
    'documents import the terminal',
    'documents',
    imported('terminal'),
    'eslint(no-restricted-imports)',
  ],
  [
    'the repository imports documents',
    'repository',
    imported('documents'),
    'eslint(no-restricted-imports)',
  ],
  [
    'the repository imports commands',
    'repository',
    imported('commands'),
    'eslint(no-restricted-imports)',
  ],
  [
    'the terminal imports the repository',
    'terminal',
    typed('repository'),
    'eslint(no-restricted-imports)',
  ],
  [
    'the terminal imports documents',
    'terminal',
    imported('documents'),
    'eslint(no-restricted-imports)',
  ],
  ['reports import the terminal', 'reports', imported('terminal'), 'eslint(no-restricted-imports)'],
  [
    'reports import the repository',
    'reports',
    imported('repository'),
    'eslint(no-restricted-imports)',
  ],
  ['a command imports main', 'commands', `import '../main.ts'`, 'eslint(no-restricted-imports)'],
  [
    'a step imports main',
    'commands/steps',
    `import '../../main.ts'`,
    'eslint(no-restricted-imports)',
  ],
  ['a command prints by itself', 'commands', `console.log('x')`, 'eslint(no-console)'],
  ['a command ends the process', 'commands', 'process.exit(1)', 'unicorn(no-process-exit)'],
  [
    'a file has two ideas',
    'terminal',
    `${'export {}\n'.repeat(200)}export {}`,
    'eslint(max-lines)',
  ],
  ['one end of a circle', 'repository', ring('the other end'), 'import(no-cycle)'],
  ['the other end', 'repository', ring('one end of a circle'), 'import(no-cycle)'],
] as const

/** Every room of core with one above it, and with one below. */
const RISING = FLOORS.flatMap((room, floor) =>
  FLOORS.slice(floor + 1).map((above) => [room, above]),
)

/** What the same rules must let pass. */
const RIGHT = [
  ...RISING.map(([room, above]) => [`core/${above}`, imported(room!)] as const),
  ...RISING.map(([room, above]) => [`core/${room}`, typed(above!)] as const),
  ['core', `import { x } from './x.ts'\nimport { y } from './acts/y.ts'\nexport const z = [x, y]`],
  ['core/acts', `import type { X } from '../x.ts'\nexport type Y = X`],
  [
    'documents',
    `import { x } from '../core/x.ts'\nimport { y } from './places.ts'\nexport const z = [x, y]`,
  ],
  [
    'repository',
    `import { hash } from 'node:crypto'\nimport { x } from '../core/x.ts'\nexport const z = [hash, x]`,
  ],
  ['terminal/words', `import { x } from '../../core/x.ts'\nexport const z = [x, process.env]`],
  ['commands/steps', `import { x } from '../../repository/git.ts'\nexport const z = async () => x`],
] as const

function imported(folder: string): string {
  return `import { x } from '../${folder}/x.ts'\nexport const y = x`
}

function typed(folder: string): string {
  return `import type { X } from '../${folder}/x.ts'\nexport type Y = X`
}

function ring(other: string): string {
  return `import { x as y } from './${slug(other)}.ts'\nexport const x = () => y`
}

function slug(title: string): string {
  return title.replaceAll(' ', '-')
}

let folder: string
let told: ReadonlyMap<string, readonly string[]>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bd-lint-'))
  await cp(join(top, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
  await symlink(join(top, 'node_modules'), join(folder, 'node_modules'))
  for (const [title, where, text] of WRONG) await put(wrongFile(title, where), text)
  for (const [room, above] of RISING) await put(risingFile(room!, above!), imported(above!))
  for (const [index, [where, text]] of RIGHT.entries()) await put(rightFile(index, where), text)
  told = await linted()
})

afterAll(() => rm(folder, { recursive: true, force: true }))

test.each(WRONG)('the linter refuses: %s', (title, where, _, rule) => {
  expect(told.get(wrongFile(title, where)) ?? []).toContain(rule)
})

test.each(RISING)('the linter refuses: core/%s imports core/%s', (room, above) => {
  expect(told.get(risingFile(room!, above!)) ?? []).toContain('eslint(no-restricted-imports)')
})

test('the linter lets pass what the architecture allows', () => {
  const passed = RIGHT.map(([where], index) => told.get(rightFile(index, where)))
  expect(passed).toEqual(RIGHT.map(() => undefined))
})

function wrongFile(title: string, where: string): string {
  return `src/${where}/${slug(title)}.ts`
}

function risingFile(room: string, above: string): string {
  return `src/core/${room}/imports-${above}.ts`
}

function rightFile(index: number, where: string): string {
  return `src/${where}/right-${index}.ts`
}

async function put(file: string, text: string): Promise<void> {
  const path = join(folder, file)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, `${text}\n`)
}

/** The rules that oxlint names, by file. */
function linted(): Promise<ReadonlyMap<string, readonly string[]>> {
  const oxlint = join(top, 'node_modules/oxlint/bin/oxlint')
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [oxlint, '--format', 'json', 'src'],
      { cwd: folder, maxBuffer: 1e8 },
      (_, out) => {
        try {
          const rules = new Map<string, string[]>()
          for (const { filename, code } of JSON.parse(out).diagnostics) {
            rules.set(filename, [...(rules.get(filename) ?? []), code])
          }
          resolve(rules)
        } catch (error) {
          reject(error)
        }
      },
    )
  })
}
