/** The package has a folder of its own, where the templates are that `bd init` copies. */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The nearest folder above this code that holds package.json and templates; the same for sources and bundle. */
export function packageRoot(): string {
  let at = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(at, 'package.json')) || !existsSync(join(at, 'templates'))) {
    if (dirname(at) === at) throw new Error('templates not found')
    at = dirname(at)
  }
  return at
}

/** The files under a folder of `templates/`, by their path below it with `/`. */
export async function templateFiles(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const base = join(packageRoot(), 'templates', folder)
  const entries = await readdir(base, { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => entry.isFile())
  const read = files.map(async (entry) => {
    const path = join(entry.parentPath, entry.name)
    return [relative(base, path).split(sep).join('/'), await readFile(path)] as const
  })
  return new Map((await Promise.all(read)).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The ids of the built-in processes. */
export function builtInProcesses(): Promise<readonly string[]> {
  return folderNames('processes')
}

/** The names of the folders in a folder of `templates/`. */
export async function folderNames(folder: string): Promise<readonly string[]> {
  const base = join(packageRoot(), 'templates', folder)
  const entries = await readdir(base, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}
