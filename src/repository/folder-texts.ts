/** A folder of the work tree is read at once, to say quickly that it holds what was saved and nothing else. */
import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isLeaving } from './leavings.ts'

/**
 * Takes the path of a folder from the top, without a slash at its end, and which files are wanted, and folders, with a slash at their end; gives the sha256 of each by
 * path. Leavings of systems and programs are passed over. `undefined` where something is neither a plain file nor a folder, or
 * cannot be read: then it is looked at closely.
 */
export function textsIn(
  top: string,
  folder: string,
  wanted: (path: string) => boolean,
): ReadonlyMap<string, string> | undefined {
  const texts = new Map<string, string>()
  try {
    return hasPlainFolders(top, folder) && isRead(top, folder, wanted, texts) ? texts : undefined
  } catch {
    return undefined
  }
}

function isRead(
  top: string,
  folder: string,
  wanted: (path: string) => boolean,
  texts: Map<string, string>,
): boolean {
  return readdirSync(join(top, folder), { withFileTypes: true }).every((entry) => {
    if (isLeaving(entry.name)) return true
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return !wanted(`${path}/`) || isRead(top, path, wanted, texts)
    if (!wanted(path)) return true
    if (!entry.isFile()) return false
    texts.set(
      path,
      createHash('sha256')
        .update(readFileSync(join(top, path)))
        .digest('hex'),
    )
    return true
  })
}

function hasPlainFolders(top: string, folder: string): boolean {
  const names = folder.split('/')
  return names.every((_, at) => lstatSync(join(top, ...names.slice(0, at + 1))).isDirectory())
}
