/** Builds bd into dist/: the program with one chunk per command, and the licences of the packages bundled with it. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleProgram } from './program.mjs'

const top = fileURLToPath(new URL('..', import.meta.url))
const dist = join(top, 'dist')

process.chdir(top)
await rm(dist, { recursive: true, force: true })
const chunks = await bundleProgram(dist)
const modules = chunks.flatMap((one) => one.moduleIds)
await writeFile(join(dist, 'LICENSES.txt'), await licences(foldersOf(modules)))

/** The packages' folders, in order. */
function foldersOf(files) {
  const folders = files.map((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1])
  return [...new Set(folders.filter(Boolean))].sort()
}

async function licences(folders) {
  const parts = await Promise.all(
    folders.map(async (folder) => {
      const { name, version, license } = JSON.parse(
        await readFile(join(folder, 'package.json'), 'utf8'),
      )
      const file = (await readdir(folder)).find((one) => /^licen[cs]e/i.test(one))
      const text = file === undefined ? '' : await readFile(join(folder, file), 'utf8')
      return `${name} ${version} (${license ?? relative(top, folder)})\n\n${text.trim()}\n`
    }),
  )
  return parts.join(`\n${'-'.repeat(80)}\n\n`)
}
