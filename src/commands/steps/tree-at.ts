/** Makes the tree of a verified commit, of which a project or a folder of records is read when it is first looked at. */
import type { Blob, CommitId } from '../../core/record/commit.ts'
import { projectOfPath } from '../../core/record/project-folder.ts'
import { recordFolderOf, registerOfPath } from '../../core/record/register-folder.ts'
import { type Entry, Tree } from '../../core/record/tree.ts'
import { Unsound } from '../../repository/asking.ts'
import { filesAt, type Folders } from '../../repository/files-at.ts'
import type { Repository } from '../../repository/git.ts'
import { HistoryNeeded } from '../../core/check/history-needed.ts'
import type { MemoryStore } from '../../repository/memory-store.ts'
import { heldValuesIn } from './value-memory.ts'
import { type ReadText, textsKeptIn } from './text-memory.ts'

export interface TreeAt {
  readonly tree: Tree
  /** Reads projects and folders of records before they are asked for; of those that are not there nothing. Throws `HistoryNeeded`. */
  load(units: Iterable<string>): Promise<void>
  folders(): Folders
}

/** Whoever asks for a third project without having said so will ask for more; so with the folders of one register. */
const MOST_ONE_BY_ONE = 2

/** Takes a commit up to which everything was accepted, with what was known there, and where what files and records hold is kept. Throws `HistoryNeeded` where an object of it is not whole. */
export async function treeAt(
  repo: Repository,
  { tip, highest }: { readonly tip: CommitId; readonly highest: Readonly<Record<string, number>> },
  store: MemoryStore,
): Promise<TreeAt> {
  const readText = textsKeptIn(store)
  const at = await filesAt(repo, tip).catch(needsHistory)
  const read = new Map<string, ReadonlyMap<string, Entry>>()
  const asked = new Map<string, number>()
  const take = (units: readonly string[], blobs: ReadonlyMap<string, Blob>): void => {
    const files = new Map(units.map((unit) => [unit, new Map<string, Entry>()]))
    for (const [path, blob] of blobs) {
      const unit = projectOfPath(path) ?? recordFolderOf(path) ?? ''
      files.get(unit)?.set(path, unreadEntry(path, blob, readText))
    }
    for (const [unit, entries] of files) read.set(unit, entries)
  }
  const isThere = (unit: string) => at.records.has(unit) || at.projects.has(unit)
  const unread = (units: Iterable<string>) =>
    [...units].filter((unit) => isThere(unit) && !read.has(unit))
  // Those of its kind: of a project all others, of a folder the others of its register.
  const alike = (unit: string): readonly string[] => {
    const register = registerOfPath(unit)
    if (register === undefined) return unread(at.projects.keys())
    return unread(at.records.keys()).filter((one) => registerOfPath(one) === register)
  }
  const files = (unit: string): ReadonlyMap<string, Entry> => {
    if (!read.has(unit)) {
      const kind = registerOfPath(unit) ?? ''
      const times = (asked.get(kind) ?? 0) + 1
      asked.set(kind, times)
      const units = times > MOST_ONE_BY_ONE ? alike(unit) : [unit]
      found(() => take(units, at.ofUnitsNow(units)))
    }
    return read.get(unit) ?? new Map()
  }
  const places = {
    has: (id: string) => found(() => at.projects.has(id)),
    get: (id: string) => found(() => at.projects.get(id)?.path),
    keys: () => found(() => at.projects.keys()),
  }
  // Files of which nothing but values is wanted are not held.
  const passing = (units: readonly string[]) =>
    found(() =>
      Array.from(at.ofUnitsNow(units), ([path, blob]) => unreadEntry(path, blob, readText)),
    )
  const ids = new Map(Array.from(at.records, ([path, { oid }]) => [path, oid]))
  const held = heldValuesIn(store, ids, passing)
  const tree = new Tree({ projects: places, highest, records: at.records, files, held })
  for (const [path, blob] of at.outside) tree.set(unreadEntry(path, blob, readText))
  return {
    tree,
    folders: () => found(at.folders),
    load: async (units) => {
      const all = new Set(units)
      await at.find(all).catch(needsHistory)
      const wanted = unread(all)
      if (wanted.length > 0) take(wanted, await at.ofUnits(wanted).catch(needsHistory))
    },
  }
}

/** Gives what was looked for where nobody can wait. */
function found<T>(look: () => T): T {
  try {
    return look()
  } catch (error) {
    return needsHistory(error)
  }
}

/** What is missing or came to harm is named by whoever reads the whole history. */
function needsHistory(error: unknown): never {
  throw error instanceof Unsound ? new HistoryNeeded() : error
}

/** A file of which the text is taken apart when somebody asks what it holds. */
function unreadEntry(path: string, blob: Blob, readText: ReadText): Entry {
  let entry: Entry | undefined
  const read = () => (entry ??= readText(path, blob))
  return {
    path,
    sha256: blob.sha256,
    get content() {
      return read().content
    },
    get spoilt() {
      return read().spoilt ?? []
    },
  }
}
