/** Runs the benchmarks: builds bd and the benchmarks themselves, and measures on repositories that they make. */
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.mjs'

const top = fileURLToPath(new URL('..', import.meta.url))

const { status } = spawnSync(process.execPath, [join(top, 'scripts/build.mjs')], {
  stdio: 'inherit',
})
if (status !== 0) process.exit(1)
const folder = await mkdtemp(join(top, 'dist/bench-'))
try {
  // The folder around it holds the program, which is of the other kind.
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  // What is measured in a process of its own stands beside it.
  const programs = ['main', 'approving', 'floor'].map((name) =>
    join(top, `scripts/bench/${name}.ts`),
  )
  await bundle(programs, folder)
  const { main } = await import(join(folder, 'main.js'))
  await main(top, process.argv.slice(2))
} finally {
  await rm(folder, { recursive: true, force: true })
}
