import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runBd } from '../../src/commands/run.ts'
import { ACTS } from '../../src/core/record/act.ts'
import { told } from './told.ts'
import { temporary } from '../workbench/temporary.ts'

const FOLDER = join(import.meta.dirname, '../../fixtures/golden')

/** Every act that a closed release knew; a later one holds every act that there is. */
const CLOSED: Readonly<Record<string, string>> = {
  '0.1.0':
    'attach ballot calendar cancel close confirm edit found hand-over open parameter policy receive recuse save set submit team withdraw',
  '0.2.0':
    'add-seat advise answer attach ballot calendar cancel cc close condition confirm edit extend found grant hand-over hold meeting open parameter policy publish read receive recompute reconsider recuse remove-seat resume revoke save set submit team transfer withdraw',
}
const ALL = Object.keys(ACTS).sort().join(' ')

const releases = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.bundle'))
  .map((name) => name.slice(0, -'.bundle'.length))

test('there is a golden history', () => {
  expect(releases.length).toBeGreaterThan(0)
})

test.each(releases)('the golden history of %s is accepted unchanged', async (release) => {
  const base = temporary()
  const dir = join(base, 'workspace')
  mkdirSync(join(base, 'home'))
  const bundle = join(FOLDER, `${release}.bundle`)
  execFileSync('git', ['clone', '-q', '-b', 'main', bundle, dir], { stdio: 'ignore' })
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: join(base, 'home'),
    BD_NOW: '2026-07-01T09:00:00+08:00',
    BD_TRUST_ROOT: readFileSync(join(FOLDER, `${release}.trust-root`), 'utf8').trim(),
  }
  const run = async (...argv: readonly string[]) => {
    let out = ''
    const sink = { write: () => undefined }
    const code = await runBd(argv, {
      cwd: dir,
      env,
      out: { write: (text) => (out += text) },
      err: sink,
    })
    return { code, json: JSON.parse(out) }
  }
  const check = await run('check', '--format', 'json')
  expect(check.code).toBe(0)
  const expected: unknown = JSON.parse(readFileSync(join(FOLDER, `${release}.json`), 'utf8'))
  expect(told(check.json)).toEqual(expected)
  const log = await run('log', '--json')
  const entries: readonly { readonly act: string | null }[] = log.json.data.entries
  // What was refused and voided is no act.
  const acts = new Set(entries.flatMap(({ act }) => (act === null ? [] : [act])))
  expect([...acts].sort().join(' ')).toBe(CLOSED[release] ?? ALL)
})
