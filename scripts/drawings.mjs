/** Writes the drawings of the built-in regulations into docs/regulations/. Usage: npm run drawings */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = await mkdtemp(join(tmpdir(), 'bd-drawings-'))
try {
  await bundle([join(root, 'scripts/drawing.ts')], folder)
  const { drawings } = await import(pathToFileURL(join(folder, 'drawing.js')).href)
  for (const [file, text] of drawings(root)) await writeFile(join(root, file), text)
} finally {
  await rm(folder, { recursive: true, force: true })
}
