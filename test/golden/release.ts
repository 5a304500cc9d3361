/** `BD_GOLDEN=1.0.0 npx vitest run` adds the golden history of a release; one that is there is never made anew. */
import { copyFileSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeGolden } from './make.ts'
import { told } from './told.ts'

const FOLDER = join(import.meta.dirname, '../../fixtures/golden')

test('a golden history is made', async () => {
  const name = join(FOLDER, process.env['BD_GOLDEN']!)
  if (existsSync(`${name}.bundle`)) throw new Error(`${name}.bundle is there and stays as it is`)
  const bench = await makeGolden()
  // The moment at which it is looked at for good: what is overdue then is told with it.
  bench.on('2026-07-01')
  const { code, ran } = await bench.check()
  expect(code, ran.out).toBe(0)
  const bundle = join(bench.base, 'golden.bundle')
  bench.git('bundle', 'create', bundle, 'main')
  copyFileSync(bundle, `${name}.bundle`)
  writeFileSync(`${name}.trust-root`, (await bench.ok(undefined, 'trust')).out)
  writeFileSync(`${name}.json`, `${JSON.stringify(told(ran.json), null, 2)}\n`)
}, 1_200_000)
