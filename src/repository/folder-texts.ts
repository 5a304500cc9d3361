/** Folders of the work tree are read at once, to say quickly that each holds what was saved and nothing else; what was read is known again by its looks. */
import { hash } from 'node:crypto'
import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs'
import { dirname } from 'node:path'
import { isLeaving } from './leavings.ts'

/** Reads folders, each named by its path from the top, without a slash at its end. */
export interface FolderTexts {
  /**
   * What lies in a folder. Leavings of systems and programs are passed over. `undefined` where something is neither a plain file
   * nor a folder, or cannot be read: then it is looked at closely.
   */
  read(folder: string): FolderText | undefined
  /**
   * How the folders and files with these paths look: what the system says of each without opening it. `undefined` where one is
   * not there, or the folder lies behind a link.
   */
  look(folder: string, paths: readonly string[]): Look | undefined
}

export interface FolderText {
  /** The sha256 of each file that is wanted, by path. */
  readonly texts: ReadonlyMap<string, string>
  /** The folder and those below it in which files were looked for, whether there are any or not. */
  readonly folders: readonly string[]
}

export interface Look {
  /** The same as before only where nothing was written, added, removed or put in another's place since. */
  readonly seen: string
  /** When something was last changed, in milliseconds of this machine's clock. */
  readonly changed: number
}

/** What a file of usual length is read into. */
const ROOM = 65_536

/** Takes the top of the work tree, and which files are wanted, and which folders, with a slash at their end. */
export function textsUnder(top: string, wanted: (path: string) => boolean): FolderTexts {
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
  const isRead = (folder: string, into: Found): boolean => {
    into.folders.push(folder)
    return readdirSync(`${top}/${folder}`, { withFileTypes: true }).every((entry) => {
      if (isLeaving(entry.name)) return true
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) return !wanted(`${path}/`) || isRead(path, into)
      if (!wanted(path)) return true
      if (!entry.isFile()) return false
      into.texts.set(path, hash('sha256', bytesOf(`${top}/${path}`, room)))
      return true
    })
  }
  return {
    read(folder) {
      const found: Found = { texts: new Map(), folders: [] }
      return attempt(() => (isPlain(folder) && isRead(folder, found) ? found : undefined))
    },
    // That the folder itself is one is part of how it looks.
    look: (folder, paths) =>
      attempt(() => (isPlain(dirname(folder)) ? lookOf(top, paths) : undefined)),
  }
}

interface Found extends FolderText {
  readonly texts: Map<string, string>
  readonly folders: string[]
}

/** A file that is written gets another time of change, one that takes its place another number. */
function lookOf(top: string, paths: readonly string[]): Look {
  let seen = ''
  let changed = 0
  for (const path of paths) {
    const { dev, ino, mode, size, mtimeMs, ctimeMs } = lstatSync(`${top}/${path}`)
    seen += `${dev} ${ino} ${mode} ${size} ${mtimeMs} ${ctimeMs}\n`
    changed = Math.max(changed, mtimeMs, ctimeMs)
  }
  return { seen: hash('sha256', seen).slice(0, 32), changed }
}

function attempt<T>(run: () => T | undefined): T | undefined {
  try {
    return run()
  } catch {
    return undefined
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
