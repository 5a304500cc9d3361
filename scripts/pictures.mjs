/** Writes the pictures of the READMEs, made from a real run. Usage: npm run pictures */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
// Where the source stands, so that what it finds beside itself is there.
const outfile = join(root, `scripts/.pictures-${process.pid}.mjs`)
try {
  const entryPoints = [join(root, 'scripts/pictures.ts')]
  const external = ['./program.mjs']
  const options = { bundle: true, platform: 'node', format: 'esm', packages: 'external' }
  await build({ entryPoints, outfile, external, ...options })
  const { pictures } = await import(pathToFileURL(outfile).href)
  await mkdir(join(root, 'docs/pictures'), { recursive: true })
  for (const [file, text] of await pictures(root)) await writeFile(join(root, file), text)
} finally {
  await rm(outfile, { force: true })
}
