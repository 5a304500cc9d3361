/** Writes the drawings of the built-in regulations and the pages on them into docs/regulations/. Usage: npm run drawings */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = await mkdtemp(join(tmpdir(), 'bd-drawings-'))
try {
  const sources = ['drawing', 'regulation-pages']
  await bundle(
    sources.map((name) => join(root, `scripts/${name}.ts`)),
    folder,
  )
  const [{ drawings }, { pages }] = await Promise.all(
    sources.map((name) => import(pathToFileURL(join(folder, `${name}.js`)).href)),
  )
  for (const [file, text] of [...drawings(root), ...pages(root)]) {
    await writeFile(join(root, file), text)
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
