/** Prints, as JSON, the packages that bd loads to start and that each command loads beyond them, before it does anything. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const folder = await mkdtemp(join(tmpdir(), 'bd-loads-'))
const { outputs } = await bundle(['src/main.ts'], folder)
await rm(folder, { recursive: true, force: true })

const chunks = new Map(Object.entries(outputs).map(([path, one]) => [one.entryPoint ?? path, path]))
const start = loadedWith(chunks.get('src/main.ts'))
const commands = {}
for (const [entry, path] of [...chunks].sort()) {
  const name = /^src\/commands\/(.+)\.ts$/.exec(entry)?.[1]
  if (name === undefined) continue
  commands[name] = [...loadedWith(path)].filter((one) => !start.has(one))
}
process.stdout.write(`${JSON.stringify({ start: [...start], commands }, undefined, 2)}\n`)

/** The packages in a chunk and in all that it imports at its top. */
function loadedWith(path, seen = new Set()) {
  if (seen.has(path)) return new Set()
  seen.add(path)
  const { inputs, imports } = outputs[path]
  const own = Object.entries(inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(
      ([file]) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(file)?.[1] ?? [],
    )
  const further = imports
    .filter(({ kind, external }) => kind === 'import-statement' && external !== true)
    .flatMap((one) => [...loadedWith(relative('', one.path), seen)])
  return new Set([...own, ...further].sort())
}
