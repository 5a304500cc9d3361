/** Makes the tree of a verified commit, of which a project is read when it is first looked at. */
import type { Blob, CommitId } from '../../core/record/commit.ts'
import { projectOfPath } from '../../core/record/project-folder.ts'
import { type Entry, Tree } from '../../core/record/tree.ts'
import { filesAt, Unsound } from '../../repository/files-at.ts'
import type { Repository } from '../../repository/git.ts'
import { HistoryNeeded } from '../../core/check/history-needed.ts'
import { sha256 } from './digest.ts'
import type { ReadText } from './text-memory.ts'

export interface TreeAt {
  readonly tree: Tree
  /** Reads projects before they are asked for; of those that are not there nothing. Throws `HistoryNeeded`. */
  load(ids: Iterable<string>): Promise<void>
  /** The ids of the projects' folders. */
  readonly folders: ReadonlyMap<string, string>
  /** Names what stands outside of projects. */
  readonly around: string
}

/** Whoever asks for a third project without having said so will ask for more. */
const MOST_ONE_BY_ONE = 2

/** Takes a commit up to which everything was accepted. Throws `HistoryNeeded` where an object of it is not whole. */
export async function treeAt(
  repo: Repository,
  commit: CommitId,
  readText: ReadText,
): Promise<TreeAt> {
  const at = await filesAt(repo, commit).catch(needsHistory)
  const read = new Map<string, ReadonlyMap<string, Entry>>()
  let asked = 0
  const take = (ids: readonly string[], blobs: ReadonlyMap<string, Blob>): void => {
    const projects = new Map(ids.map((id) => [id, new Map<string, Entry>()]))
    for (const [path, blob] of blobs) {
      projects.get(projectOfPath(path) ?? '')?.set(path, unreadEntry(path, blob, readText))
    }
    for (const [id, entries] of projects) read.set(id, entries)
  }
  const unread = (ids: Iterable<string>) =>
    [...ids].filter((id) => at.projects.has(id) && !read.has(id))
  const files = (id: string): ReadonlyMap<string, Entry> => {
    if (!read.has(id)) {
      asked += 1
      const ids = asked > MOST_ONE_BY_ONE ? unread(at.projects.keys()) : [id]
      try {
        take(ids, at.ofProjectsNow(ids))
      } catch (error) {
        needsHistory(error)
      }
    }
    return read.get(id) ?? new Map()
  }
  const places = new Map([...at.projects].map(([id, { path }]) => [id, path]))
  const tree = new Tree({ folders: places, files })
  for (const [path, blob] of at.outside) tree.set(unreadEntry(path, blob, readText))
  const outside = [...at.outside].map(([path, { sha256: digest }]) => `${digest}  ${path}\n`)
  return {
    tree,
    folders: new Map([...at.projects].map(([id, { oid }]) => [id, oid])),
    around: sha256(outside.join('')),
    load: async (ids) => {
      const wanted = unread(new Set(ids))
      if (wanted.length > 0) take(wanted, await at.ofProjects(wanted).catch(needsHistory))
    },
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
