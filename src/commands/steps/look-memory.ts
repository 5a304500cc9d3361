/** Remembers how folders of projects looked in which everything stood as it was saved: while they look so their files are not opened again. */
import type { FolderTexts } from '../../repository/folder-texts.ts'
import type { MemoryStore } from '../../repository/memory-store.ts'
import { sha256 } from './digest.ts'

export interface Looks {
  /** Whether the project's folder is known to hold what was saved: nothing else was saved since, and it looks as it did then. */
  isAsSaved(project: string, folder: string): boolean
  /** Notes that the folder, the first of these paths from the top, was found to hold what was saved: the folders and files below it. */
  note(project: string, found: readonly string[]): void
  /** Keeps what was noted, for the next command. */
  keep(): void
}

/** A folder, by the id of what was saved in it, with the names of what was looked at below it and how that looked. */
type Kept = readonly [saved: string, names: readonly string[], seen: string]

/** What looks are made of. */
interface Ground {
  /** The top of the work tree. */
  readonly top: string
  /** The ids of the projects' folders at the commit that is checked out. */
  readonly folders: ReadonlyMap<string, string>
  readonly texts: FolderTexts
}

/**
 * Milliseconds for which a folder must have rested when the command began. What is written while it is read, or within one tick
 * of the clock that the file system goes by, may look the same behind it; git knows such files as racy.
 */
const REST_MS = 3_000

export function looksIn(store: MemoryStore, { top, folders, texts }: Ground): Looks {
  const name = `looks-${sha256(top).slice(0, 16)}`
  const began = Date.now()
  const text = store.read(name)
  const known = new Map(
    text === undefined ? [] : Object.entries(JSON.parse(text) as Readonly<Record<string, Kept>>),
  )
  let isNew = false
  return {
    isAsSaved(project, folder) {
      const [saved, names = [], seen] = known.get(project) ?? []
      return (
        saved !== undefined &&
        saved === folders.get(project) &&
        texts.look(folder, [folder, ...names.map((name) => `${folder}/${name}`)])?.seen === seen
      )
    },
    note(project, found) {
      const [folder = '', ...below] = found
      const saved = folders.get(project)
      // On Windows a file system may add a name to a folder that looks the same behind it.
      if (saved === undefined || process.platform === 'win32') return
      const look = texts.look(folder, found)
      if (look === undefined || look.changed > began - REST_MS) return
      const names = below.map((path) => path.slice(folder.length + 1))
      known.set(project, [saved, names, look.seen])
      isNew = true
    },
    keep() {
      if (!isNew) return
      const there = [...known].filter(([project]) => folders.has(project))
      store.keep(name, JSON.stringify(Object.fromEntries(there)))
    },
  }
}
