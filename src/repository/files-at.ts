/** Reads the files of a verified commit part by part: those outside of projects and registers at once, those of a project or of a folder of records when they are asked for. */
import type { Blob, CommitId } from '../core/record/commit.ts'
import { recordFolderOf } from '../core/record/register-folder.ts'
import type { Sought } from '../core/record/unread-files.ts'
import { type Asking, asked, askedNow, sound, Unsound } from './asking.ts'
import { blobOf } from './blob-facts.ts'
import { parseCommit } from './commit-format.ts'
import type { Repository } from './git.ts'
import { type Folder, ProjectFolders } from './project-folders.ts'
import { FOLDER_MODE, parseTree, shownName } from './tree-format.ts'

/** The files of one commit. Whatever it gives throws `Unsound` where an object is not there or not whole. */
export interface FilesAt {
  /** The files outside of projects and registers, by path. */
  readonly outside: ReadonlyMap<string, Blob>
  /** The projects with their folders, by id. */
  readonly projects: Sought<Folder>
  /** The folders of records, by path. */
  readonly records: ReadonlyMap<string, Folder>
  /** All of them, found out the first time. */
  folders(): Folders
  /** Finds out which of these projects are there, so that nobody has to wait for it later. */
  find(projects: Iterable<string>): Promise<void>
  /** The files of projects and of folders of records, by path. */
  ofUnits(units: readonly string[]): Promise<ReadonlyMap<string, Blob>>
  /** The same where nobody can wait: it starts processes of its own. */
  ofUnitsNow(units: readonly string[]): ReadonlyMap<string, Blob>
}

/** The ids of folders: of each project's, by its id, and of each folder of records, by path. */
export interface Folders {
  readonly projects: ReadonlyMap<string, string>
  readonly records: ReadonlyMap<string, string>
}

type Files = ReadonlyMap<string, Blob>

/** Takes a commit whose history was verified. */
export async function filesAt(repo: Repository, commit: CommitId): Promise<FilesAt> {
  const noted: Noted = { projects: new ProjectFolders(repo), records: new Map() }
  const outside = await asked(repo, outsideOf(commit, noted))
  const below = (units: readonly string[]): Asking<Files> =>
    filesOf(
      units.flatMap((unit) => noted.records.get(unit) ?? noted.projects.get(unit) ?? []),
      undefined,
    )
  let ids: Folders | undefined
  return {
    outside,
    ...noted,
    folders: () => (ids ??= idsOf(noted)),
    find: (projects) => asked(repo, noted.projects.entering(projects)),
    ofUnits: (units) => asked(repo, below(units)),
    ofUnitsNow: (units) => askedNow(repo, below(units)),
  }
}

/** The folders of a commit whose history was verified; `undefined` where an object is not there or not whole. */
export async function foldersAt(repo: Repository, commit: CommitId): Promise<Folders | undefined> {
  const noted: Noted = { projects: new ProjectFolders(repo), records: new Map() }
  try {
    await asked(repo, foldersIn(commit, noted))
    return idsOf(noted)
  } catch (error) {
    if (error instanceof Unsound) return undefined
    throw error
  }
}

function idsOf({ projects, records }: Noted): Folders {
  return {
    projects: new Map(Array.from(projects.keys(), (id) => [id, projects.get(id)?.oid ?? ''])),
    records: new Map([...records].map(([path, { oid }]) => [path, oid])),
  }
}

/** The folders that are not entered, for they are read when somebody asks. */
interface Noted {
  readonly projects: ProjectFolders
  readonly records: Map<string, Folder>
}

function* outsideOf(commit: CommitId, noted: Noted): Asking<Files> {
  return yield* filesOf([yield* topOf(commit)], noted)
}

/** Notes the folders and reads no file. */
function* foldersIn(commit: CommitId, noted: Noted): Asking<void> {
  yield* walk([yield* topOf(commit)], noted)
  yield* noted.projects.enteringAll()
}

function* topOf(commit: CommitId): Asking<Folder> {
  const [object] = yield [commit]
  return { path: '', oid: parseCommit(sound(object).bytes ?? Buffer.alloc(0)).parts.tree }
}

/** The files below folders, with what they hold. */
function* filesOf(folders: readonly Folder[], noted: Noted | undefined): Asking<Files> {
  const files = yield* walk(folders, noted)
  const objects = yield files.map(({ oid }) => oid)
  const blobs = files.map(({ path }, at): readonly [string, Blob] => {
    const { blob, problem } = blobOf(sound(objects[at]), path)
    if (blob === undefined || problem !== undefined) throw new Unsound()
    return [path, blob]
  })
  return new Map(blobs.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The files below folders; that of a project or of records is not entered where it is noted instead. */
function* walk(folders: readonly Folder[], noted: Noted | undefined): Asking<readonly Folder[]> {
  const files: Folder[] = []
  for (let level = folders; level.length > 0;) {
    const trees = yield level.map(({ oid }) => oid)
    const below: Folder[] = []
    for (const [at, tree] of trees.entries()) {
      const entries = parseTree(sound(tree).bytes ?? Buffer.alloc(0))
      if (typeof entries === 'string') throw new Unsound()
      for (const { name, mode, oid } of entries) {
        const path = (level[at]?.path ?? '') + shownName(name)
        if (mode !== FOLDER_MODE) {
          files.push({ path, oid })
          continue
        }
        const folder = { path: `${path}/`, oid }
        if (noted === undefined || !isNoted(noted, folder)) below.push(folder)
      }
    }
    level = below
  }
  return files
}

/** Notes the folder of a project, of a hundred of them or of records; whether it is one. */
function isNoted({ projects, records }: Noted, folder: Folder): boolean {
  if (projects.note(folder)) return true
  if (recordFolderOf(folder.path) !== folder.path) return false
  records.set(folder.path, folder)
  return true
}
