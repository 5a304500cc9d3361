/** Writes docs/coverage.md: of each rule of the sources, where it stands. Usage: npm run coverage */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = await mkdtemp(join(tmpdir(), 'bd-coverage-'))
try {
  await bundle([join(root, 'scripts/coverage-table.ts')], folder)
  const { coverageOf, unbroken } = await import(
    pathToFileURL(join(folder, 'coverage-table.js')).href
  )
  const faults = unbroken(root)
  if (faults.length > 0) throw new Error(`enforced, and no test breaks it: ${faults.join('; ')}`)
  await writeFile(join(root, 'docs/coverage.md'), coverageOf(root))
} finally {
  await rm(folder, { recursive: true, force: true })
}
