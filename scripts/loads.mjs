/** Prints, as JSON, the packages that bd loads to start and that each command loads beyond them, before it does anything. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleProgram } from './program.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const folder = await mkdtemp(join(tmpdir(), 'bd-loads-'))
const chunks = new Map((await bundleProgram(folder)).map((one) => [one.fileName, one]))
await rm(folder, { recursive: true, force: true })

const start = loadedWith('main.js')
const commands = {}
for (const [file, { facadeModuleId }] of chunks) {
  const entry = relative('', facadeModuleId ?? '')
  const name = /^src\/commands\/(.+)\.ts$/.exec(entry)?.[1]
  if (name === undefined) continue
  commands[name] = [...loadedWith(file)].filter((one) => !start.has(one))
}
const sorted = Object.fromEntries(Object.entries(commands).sort(([a], [b]) => (a < b ? -1 : 1)))
process.stdout.write(`${JSON.stringify({ start: [...start], commands: sorted }, undefined, 2)}\n`)

/** The packages in a chunk and in all that it imports at its top. */
function loadedWith(file, seen = new Set()) {
  if (seen.has(file) || !chunks.has(file)) return new Set()
  seen.add(file)
  const { modules, imports } = chunks.get(file)
  const own = Object.entries(modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .flatMap(([id]) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(id)?.[1] ?? [])
  const further = imports.flatMap((one) => [...loadedWith(one, seen)])
  return new Set([...own, ...further].sort())
}
