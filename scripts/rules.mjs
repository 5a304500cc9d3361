/** Writes the tables of all rules, and of the records of acts, into docs/. Usage: npm run rules */
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
  const { withTable } = await built('rules-table')
  for (const [file, language] of Object.entries(FILES)) {
    await rewrite(file, (text) => withTable(text, language))
  }
  const { withActs } = await built('acts-table')
  await rewrite('docs/format.md', withActs)
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** What a script in TypeScript exports. */
async function built(name) {
  const outfile = join(folder, `${name}.mjs`)
  const entryPoints = [join(root, `scripts/${name}.ts`)]
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm' })
  return import(pathToFileURL(outfile).href)
}

async function rewrite(file, change) {
  const path = join(root, file)
  await writeFile(path, change(await readFile(path, 'utf8')))
}
