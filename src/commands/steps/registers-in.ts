/** The registers of a workspace are read from its folder as they stand there: a rehearsal asks for them before anything is verified. */
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Entry } from '../../core/record/tree.ts'
import { readEntry } from '../../documents/entry.ts'
import { sha256 } from './digest.ts'

/** Every version of every register in the workspace of this folder, each in its file; none where it has no registers. */
export async function registersIn(folder: string): Promise<readonly Entry[]> {
  const base = join(folder, 'registers')
  const all = await readdir(base, { recursive: true }).catch(() => [] as string[])
  const files = all.filter((path) => /^[^/\\]+[/\\]\d+[/\\]register\.yaml$/u.test(path))
  return await Promise.all(
    files.map(async (path) => {
      const bytes = await readFile(join(base, path))
      return readEntry(
        relative(folder, join(base, path)).split(sep).join('/'),
        bytes,
        sha256(bytes),
      )
    }),
  )
}
