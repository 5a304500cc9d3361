/** A word names a process: a folder or file on disk, or by its id one of the workspace or of those that come with bd. */
import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { finding } from '../../core/rules/finding.ts'
import { suggest } from '../../core/text/suggestion.ts'
import { isLeaving } from '../../repository/leavings.ts'
import { builtInProcesses, packageRoot } from './package-folder.ts'
import { processTexts } from './process-texts.ts'
import { Refused, UsageError } from './refusal.ts'

/** The files of a process version as they stand on disk. */
export interface ProcessFolder {
  /** How the folder is shown. */
  readonly shown: string
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** The folders that the text names; all of the workspace, else all that come with bd, where it names none. */
export async function processFolders(
  cwd: string,
  named: string | undefined,
  version: string | undefined,
): Promise<readonly ProcessFolder[]> {
  const given = named === undefined ? undefined : await folderAt(resolve(cwd, named))
  if (given !== undefined) return [await folderFrom(cwd, given)]
  const shelf = shelfAbove(cwd) ?? builtInShelf()
  if (named === undefined) {
    const ids = await foldersIn(shelf)
    const all = await Promise.all(ids.map((id) => versionsIn(join(shelf, id))))
    return Promise.all(all.flat().map((folder) => folderFrom(cwd, folder)))
  }
  const found =
    (await versionOf(join(shelf, named), version)) ??
    (await versionOf(join(builtInShelf(), named), version))
  if (found !== undefined) return [await folderFrom(cwd, found)]
  const known = [...(await foldersIn(shelf)), ...(await builtInProcesses())]
  const suggestion = known.includes(named) ? undefined : suggest(named, known)
  const process = version === undefined ? named : `${named} ${version}`
  const near = suggestion === undefined ? {} : { suggestion }
  const all = [...new Set(known)].join(', ')
  throw new Refused([finding('unknown-process', { process, ...near, known: all })])
}

/** A folder, or that of a file; `undefined` when nothing stands there. */
async function folderAt(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) return undefined
  return found.isDirectory() ? path : dirname(path)
}

async function folderFrom(cwd: string, folder: string): Promise<ProcessFolder> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile() && !isLeaving(entry.name))
    .map(({ name }) => name)
  if (!names.includes('process.yaml')) {
    throw new UsageError('file-unreadable', { file: join(folder, 'process.yaml') })
  }
  const files = names
    .sort()
    .map(async (name) => [name, await readFile(join(folder, name))] as const)
  const near = relative(cwd, folder)
  const shown = near.startsWith(`..`) ? folder : near || '.'
  return { shown, files: processTexts(shown, await Promise.all(files)) }
}

function builtInShelf(): string {
  return join(packageRoot(), 'templates', 'processes')
}

/** The `processes` folder of the nearest workspace around a folder. */
function shelfAbove(cwd: string): string | undefined {
  for (let at = cwd; ; at = dirname(at)) {
    if (existsSync(join(at, 'bd.yaml'))) {
      const shelf = join(at, 'processes')
      return existsSync(shelf) ? shelf : undefined
    }
    if (dirname(at) === at) return undefined
  }
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

/** The folders of all versions, the oldest first. */
async function versionsIn(process: string): Promise<readonly string[]> {
  const numbers = (await foldersIn(process)).filter((name) => /^[1-9]\d*$/.test(name))
  return numbers.sort((a, b) => Number(a) - Number(b)).map((name) => join(process, name))
}

/** The folder of this version, else of the newest. */
async function versionOf(process: string, version: string | undefined) {
  const all = await versionsIn(process)
  return version === undefined ? all.at(-1) : all.find((folder) => basename(folder) === version)
}
