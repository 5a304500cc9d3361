/** Folders of the work tree are read at once, to say quickly that each holds what was saved and nothing else. */
import { hash } from 'node:crypto'
import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs'
import { isLeaving } from './leavings.ts'

/**
 * Takes a folder's path from the top, without a slash at its end; gives the sha256 of each file that is wanted, by path.
 * Leavings of systems and programs are passed over. `undefined` where something is neither a plain file nor a folder, or
 * cannot be read: then it is looked at closely.
 */
export type ReadTexts = (folder: string) => ReadonlyMap<string, string> | undefined

/** What a file of usual length is read into. */
const ROOM = 65_536

/** Takes the top of the work tree, and which files are wanted, and which folders, with a slash at their end. */
export function textsUnder(top: string, wanted: (path: string) => boolean): ReadTexts {
  /** Folders that lie above many others are looked at once. */
  const plain = new Set<string>()
  const isPlain = (folder: string): boolean => {
    if (plain.has(folder)) return true
    const end = folder.lastIndexOf('/')
    if (end !== -1 && !isPlain(folder.slice(0, end))) return false
    if (!lstatSync(`${top}/${folder}`).isDirectory()) return false
    plain.add(folder)
    return true
  }
  const room = Buffer.allocUnsafeSlow(ROOM)
  const isRead = (folder: string, texts: Map<string, string>): boolean =>
    readdirSync(`${top}/${folder}`, { withFileTypes: true }).every((entry) => {
      if (isLeaving(entry.name)) return true
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) return !wanted(`${path}/`) || isRead(path, texts)
      if (!wanted(path)) return true
      if (!entry.isFile()) return false
      texts.set(path, hash('sha256', bytesOf(`${top}/${path}`, room)))
      return true
    })
  return (folder) => {
    const texts = new Map<string, string>()
    try {
      return isPlain(folder) && isRead(folder, texts) ? texts : undefined
    } catch {
      return undefined
    }
  }
}

/** The bytes of a file, which stand in the room, where they fit, until the next is read. */
function bytesOf(file: string, room: Buffer): Buffer {
  const handle = openSync(file, 'r')
  try {
    let length = 0
    while (length < room.length) {
      const read = readSync(handle, room, length, room.length - length, length)
      if (read === 0) return room.subarray(0, length)
      length += read
    }
  } finally {
    closeSync(handle)
  }
  return readFileSync(file)
}
