/** A packet is laid out as files under names that people read, in a folder of their own; nothing is ever overwritten. */
import { existsSync } from 'node:fs'
import { mkdir, realpath, writeFile } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { laidOut } from '../../terminal/phrases/packet-name.ts'
import type { View } from '../../terminal/phrases/view.ts'
import type { Voice } from '../../terminal/voice.ts'
import type { AttachedText, DocumentText } from './packet-text.ts'
import { UsageError } from './refusal.ts'

/** A file on the disk, and which of the packet it is. */
export interface LaidFile {
  readonly file: string
  readonly name: string
  readonly of: DocumentText | AttachedText
}

/** The folder that `--out` names. Refused: one inside the workspace, where files are part of projects. */
export async function folderFor(
  cwd: string,
  top: string,
  given: string,
  project: string,
): Promise<string> {
  const dir = resolve(cwd, given)
  const real = await realpathOf(dir)
  const home = await realpathOf(top)
  if (real === home || real.startsWith(home + sep)) {
    throw new UsageError('out-in-workspace', { dir: given, project })
  }
  return dir
}

/** The real path, of what is there and of what is still to be made. */
async function realpathOf(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    const above = dirname(path)
    return above === path ? path : join(await realpathOf(above), path.slice(above.length))
  }
}

/** Writes every file, or none where one is there already. */
export async function layOut(
  v: Voice,
  view: Pick<View, 'names'>,
  dir: string,
  documents: readonly DocumentText[],
): Promise<readonly LaidFile[]> {
  const laid = laidOut<AttachedText, DocumentText>(v, view, documents)
  const files = laid.map(({ name, of }) => ({ file: join(dir, ...name.split('/')), name, of }))
  const taken = files.find(({ file }) => existsSync(file))
  if (taken !== undefined) throw new UsageError('out-taken', { file: taken.file })
  for (const { file, of } of files) {
    await mkdir(dirname(file), { recursive: true })
    // Never through what somebody put there meanwhile.
    await writeFile(file, of.bytes, { flag: 'wx' })
  }
  return files
}
