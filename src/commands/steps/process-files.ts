/** The files of a process version beside its process.yaml, by digest: in the workspace's tree, or in a folder on disk. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { World } from '../../core/world.ts'
import { sha256 } from './digest.ts'

const MAIN = 'process.yaml'

/** The files of a version of the workspace. */
export function filesOfVersion(
  { tree }: World,
  id: string,
  version: number,
): ReadonlyMap<string, string> {
  const folder = `processes/${id}/${version}/`
  const files = [...tree.common.values()]
    .filter(({ path }) => path.startsWith(folder) && path !== folder + MAIN)
    .map(({ path, sha256: digest }) => [path.slice(folder.length), digest] as const)
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The files of a folder on disk; its folders are passed over. */
export async function filesOfFolder(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name)
  const files = names
    .filter((name) => name !== MAIN)
    .sort()
    .map(async (name) => [name, sha256(await readFile(join(folder, name)))] as const)
  return new Map(await Promise.all(files))
}
