/**
 * Tries the tests on small faults in the sources. Usage: npm run mutants [-- --only 3,7] [-- --to results.jsonl],
 * `-- --control` for sources without a fault, `-- --draw 20261128` to draw others.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const top = fileURLToPath(new URL('..', import.meta.url))

await mkdir(join(top, 'dist'), { recursive: true })
// Inside the package, where the packages that are not bundled are found.
const folder = await mkdtemp(join(top, 'dist/mutants-'))
try {
  const outfile = join(folder, 'main.mjs')
  const entryPoints = [join(top, 'scripts/mutants/main.ts')]
  const options = { bundle: true, packages: 'external', platform: 'node', format: 'esm' }
  await build({ entryPoints, outfile, ...options })
  const { main } = await import(pathToFileURL(outfile).href)
  await main(top, process.argv.slice(2))
} finally {
  await rm(folder, { recursive: true, force: true })
}
