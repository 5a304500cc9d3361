/** A comparison has two versions: of this workspace by number, or a file or folder on disk by its path. */
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { articlesOf } from '../../core/process/articles.ts'
import { published, type Version } from '../../core/agenda/later-version.ts'
import { PROCESS_FILE } from '../../core/process/files.ts'
import type { World } from '../../core/world/world.ts'
import { isLeaving } from '../../repository/leavings.ts'
import { sha256 } from './digest.ts'
import { UsageError } from './refusal.ts'
import { processFile, processFrom, versionNamed } from './regulation-argument.ts'

/** A version, and whether it was read from disk: one that may not be published. */
export interface Side extends Version {
  readonly disk?: true
}

/**
 * The older and the newer side. `named` is a process of the workspace or a path; a path is compared with the newest
 * version of its process, one number with the newest version, no number at all the newest with the one before it.
 */
export async function sidesOf(
  world: World,
  cwd: string,
  named: string,
  first: string | undefined,
  second: string | undefined,
): Promise<readonly [Side, Side]> {
  const disk = await fromDisk(cwd, named)
  const id = disk?.process.process ?? versionNamed(world, named).process.process
  const newest = () => inWorkspace(world, id, undefined)
  const sideAt = async (given: string): Promise<Side> => {
    if (/^[1-9]\d{0,5}$/.test(given)) return inWorkspace(world, id, Number(given))
    const side = await fromDisk(cwd, given)
    if (side === undefined) throw new UsageError('file-unreadable', { file: given })
    return ofSame(side, id)
  }
  if (disk !== undefined) return [first === undefined ? newest() : await sideAt(first), disk]
  if (first === undefined) return [beforeNewest(world, id), newest()]
  const isNumber = /^\d+$/.test(first)
  if (second !== undefined) return [await sideAt(first), await sideAt(second)]
  return isNumber ? [await sideAt(first), newest()] : [newest(), await sideAt(first)]
}

/** Both sides where two files or folders on disk are named, the older first; they need no workspace. */
export async function filesCompared(
  cwd: string,
  named: string,
  first: string | undefined,
): Promise<readonly [Side, Side] | undefined> {
  if (first === undefined || named === '') return undefined
  const [before, after] = [await fromDisk(cwd, named), await fromDisk(cwd, first)]
  if (before === undefined || after === undefined) return undefined
  return [before, ofSame(after, before.process.process)]
}

function ofSame(side: Side, expected: string): Side {
  const found = side.process.process
  if (found !== expected) throw new UsageError('other-process', { found, expected })
  return side
}

function beforeNewest(world: World, id: string): Side {
  const versions = world
    .processes()
    .filter(({ process }) => process.process === id)
    .map(({ process }) => process.version)
  const [, before] = versions.sort((a, b) => b - a)
  if (before === undefined) throw new UsageError('one-version', { process: id })
  return inWorkspace(world, id, before)
}

/** A version of the workspace, the newest where none is named; refused where there is none. */
function inWorkspace(world: World, id: string, version: number | undefined): Side {
  return published(world, versionNamed(world, id, version).process)
}

/** What the path holds; of a file alone it is not known which other files would go with it. */
async function fromDisk(cwd: string, named: string): Promise<Side | undefined> {
  const file = await processFile(cwd, named)
  if (file === undefined) return undefined
  const process = await processFrom(cwd, file)
  return { process, articles: articlesOf(process, await filesOfFolder(dirname(file))), disk: true }
}

/** The files of a folder on disk; its folders are passed over. */
async function filesOfFolder(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile() && !isLeaving(entry.name))
    .map(({ name }) => name)
  const files = names
    .filter((name) => name !== PROCESS_FILE)
    .sort()
    .map(async (name) => [name, sha256(await readFile(join(folder, name)))] as const)
  return new Map(await Promise.all(files))
}
