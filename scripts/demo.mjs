/** Runs `bd demo` from a checkout: builds first where the build is missing or older than the source. */
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const top = fileURLToPath(new URL('..', import.meta.url))

if (newest('src') > builtAt()) run('scripts/build.mjs')
run('bin/bd.js', 'demo', ...process.argv.slice(2))

function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [join(top, script), ...args], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

function newest(folder) {
  const files = readdirSync(join(top, folder), { recursive: true })
  return Math.max(...files.map((file) => statSync(join(top, folder, file)).mtimeMs))
}

function builtAt() {
  return statSync(join(top, 'dist/LICENSES.txt'), { throwIfNoEntry: false })?.mtimeMs ?? 0
}
