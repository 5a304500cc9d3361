/** The files of a process folder on disk beside its process.yaml, by digest. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PROCESS_FILE } from '../../core/process/files.ts'
import { isLeaving } from '../../repository/leavings.ts'
import { sha256 } from './digest.ts'

/** The files of a folder on disk; its folders are passed over. */
export async function filesOfFolder(folder: string): Promise<ReadonlyMap<string, string>> {
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
