/** Writes the tables of all rules into docs/. Usage: npm run rules */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const FILES = {
  'docs/rules.md': 'en',
  'docs/rules.zh.md': 'zh',
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = await mkdtemp(join(tmpdir(), 'bd-rules-'))
try {
  const outfile = join(folder, 'rules-table.mjs')
  const entryPoints = [join(root, 'scripts/rules-table.ts')]
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm' })
  const { withTable } = await import(pathToFileURL(outfile).href)
  for (const [file, language] of Object.entries(FILES)) {
    const path = join(root, file)
    await writeFile(path, withTable(await readFile(path, 'utf8'), language))
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
