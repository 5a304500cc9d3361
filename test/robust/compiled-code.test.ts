/** Code that was compiled before never changes what a program does: kept, damaged, of another text, in a folder that cannot be. */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { temporary } from '../workbench/temporary.ts'

const LOAD = join(import.meta.dirname, '../../bin/load.js')
const { codeFolder } = createRequire(import.meta.url)(LOAD) as {
  codeFolder: (env: Readonly<Record<string, string>>) => string | undefined
}

let base: string
let code: string

beforeEach(() => {
  base = temporary()
  code = join(base, 'state', 'code')
  // As package.json of the built program says it.
  writeFileSync(join(base, 'package.json'), '{ "type": "commonjs" }')
  mkdirSync(join(base, 'chunks'))
  writes('main.js', `process.stdout.write(require('./chunks/said-1.js').said())`)
  saying('一')
})

test('what was compiled is kept for its owner alone, and used', () => {
  expect(run()).toBe('一')
  expect(names()).toEqual(['main', 'said-1'])
  for (const name of readdirSync(code)) {
    expect(statSync(join(code, name)).mode & 0o777).toBe(0o600)
  }
  const before = kept().map(({ mtimeNs }) => mtimeNs)
  expect(run()).toBe('一')
  expect(kept().map(({ mtimeNs }) => mtimeNs)).toEqual(before)
})

test('another text of the same length is compiled anew', () => {
  run()
  saying('二')
  expect(run()).toBe('二')
  expect(run()).toBe('二')
})

test('damaged code is compiled anew, whichever byte it is', () => {
  run()
  const [file = ''] = readdirSync(code).filter((name) => name.startsWith('said'))
  const whole = readFileSync(join(code, file))
  for (const at of [0, 5, 8, 12, 40, whole.length >> 1, whole.length - 1]) {
    const damaged = Buffer.from(whole)
    damaged[at] = damaged[at]! ^ 0x55
    writeFileSync(join(code, file), damaged)
    expect(run()).toBe('一')
  }
  writeFileSync(join(code, file), whole.subarray(0, 4))
  expect(run()).toBe('一')
})

test('code that others may have written is not run', () => {
  run()
  const [file = ''] = readdirSync(code).filter((name) => name.startsWith('said'))
  const before = statSync(join(code, file)).mtimeMs
  chmodSync(join(code, file), 0o666)
  expect(run()).toBe('一')
  expect(statSync(join(code, file)).mode & 0o777).toBe(0o600)
  expect(statSync(join(code, file)).mtimeMs).toBeGreaterThanOrEqual(before)
})

test('a part of node that the program may do without is loaded once something of it is used', () => {
  const hash = `require('node:crypto').createHash('sha256').update('abc').digest('hex')`
  const isLoaded = `process.moduleLoadList.includes('NativeModule crypto')`
  writes(
    'main.js',
    `let crypto = require('node:crypto')
    const before = ${isLoaded}
    const told = (0, crypto.createHash)('sha256').update('abc').digest('hex')
    process.stdout.write([before, ${isLoaded}, told === ${hash}].join(' '))`,
  )
  expect(run()).toBe('false true true')
})

test('where nothing can be kept the program runs as ever', () => {
  mkdirSync(join(base, 'state'))
  writeFileSync(code, 'a file in its place')
  expect(run()).toBe('一')
  const away = join(base, 'away')
  symlinkSync(join(base, 'nowhere'), away)
  code = away
  expect(run()).toBe('一')
})

test('it lies beside what bd remembers, and nowhere where no path is absolute', () => {
  expect(codeFolder({ HOME: '/home/li', XDG_STATE_HOME: '/state' })).toBe('/state/bd/code')
  expect(codeFolder({ HOME: '/home/li', XDG_STATE_HOME: 'state' })).toBe(
    '/home/li/.local/state/bd/code',
  )
  expect(codeFolder({ HOME: 'li' })).toBeUndefined()
})

function writes(name: string, text: string): void {
  writeFileSync(join(base, name), text)
}

function saying(word: string): void {
  writes('chunks/said-1.js', `exports.said = () => ${JSON.stringify(word)}`)
}

/** Loads the program in a process of its own; gives what it printed. */
function run(): string {
  const script = `require(${JSON.stringify(LOAD)}).loadProgram(process.argv[1], process.argv[2])`
  const args = ['-e', script, join(base, 'main.js'), code]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
  return stdout
}

function names(): readonly string[] {
  return readdirSync(code)
    .map((name) => name.slice(0, name.indexOf(`-${process.version}`)))
    .sort()
}

function kept() {
  return readdirSync(code).map((name) => statSync(join(code, name), { bigint: true }))
}
