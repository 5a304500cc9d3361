/** Reads the files of a verified commit part by part: those outside of projects and registers at once, those of a project or of a folder of records when they are asked for. */
import { spawnSync } from 'node:child_process'
import type { Blob, CommitId } from '../core/record/commit.ts'
import { projectOfPath } from '../core/record/project-folder.ts'
import { recordFolderOf } from '../core/record/register-folder.ts'
import { blobOf } from './blob-facts.ts'
import { parseCommit } from './commit-format.ts'
import type { Repository } from './git.ts'
import { objectParser, type RawObject } from './object-parser.ts'
import { openObjectReader } from './object-reader.ts'
import { FOLDER_MODE, parseTree, shownName } from './tree-format.ts'

/** Something of the commit is not there or came to harm: who meets this reads the whole history, which names it. */
export class Unsound extends Error {}

/** The files of one commit. Whatever it gives throws `Unsound` where an object is not there or not whole. */
export interface FilesAt {
  /** The files outside of projects and registers, by path. */
  readonly outside: ReadonlyMap<string, Blob>
  /** The projects with their folders, by id. */
  readonly projects: ReadonlyMap<string, Folder>
  /** The folders of records, by path. */
  readonly records: ReadonlyMap<string, Folder>
  readonly folders: Folders
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

interface Folder {
  readonly path: string
  readonly oid: string
}

type Files = ReadonlyMap<string, Blob>

/** Asks for objects by their ids and is given them in the same order, until it has what it came for. */
type Asking<T> = Generator<readonly string[], T, readonly RawObject[]>

/** Takes a commit whose history was verified. */
export async function filesAt(repo: Repository, commit: CommitId): Promise<FilesAt> {
  const noted: Noted = { projects: new Map(), records: new Map() }
  const outside = await asked(repo, outsideOf(commit, noted))
  const folders = (units: readonly string[]): readonly Folder[] =>
    units.flatMap((unit) => noted.projects.get(unit) ?? noted.records.get(unit) ?? [])
  return {
    outside,
    ...noted,
    folders: idsOf(noted),
    ofUnits: (units) => asked(repo, filesOf(folders(units), undefined)),
    ofUnitsNow: (units) => {
      const asking = filesOf(folders(units), undefined)
      let step = asking.next()
      while (step.done !== true) step = asking.next(objectsNow(repo, step.value))
      return step.value
    },
  }
}

/** The folders of a commit whose history was verified; `undefined` where an object is not there or not whole. */
export async function foldersAt(repo: Repository, commit: CommitId): Promise<Folders | undefined> {
  const noted: Noted = { projects: new Map(), records: new Map() }
  try {
    await asked(repo, foldersIn(commit, noted))
    return idsOf(noted)
  } catch (error) {
    if (error instanceof Unsound) return undefined
    throw error
  }
}

function idsOf({ projects, records }: Noted): Folders {
  const ids = (folders: Iterable<readonly [string, Folder]>) =>
    new Map([...folders].map(([name, { oid }]) => [name, oid]))
  return { projects: ids(projects), records: ids(records) }
}

async function asked<T>(repo: Repository, asking: Asking<T>): Promise<T> {
  const reader = openObjectReader(repo)
  try {
    let step = asking.next()
    while (step.done !== true) {
      step = asking.next(await Promise.all(step.value.map((oid) => reader.read(oid))))
    }
    return step.value
  } finally {
    reader.close()
  }
}

/** The folders that are not entered, for they are read when somebody asks. */
interface Noted {
  readonly projects: Map<string, Folder>
  readonly records: Map<string, Folder>
}

function* outsideOf(commit: CommitId, noted: Noted): Asking<Files> {
  return yield* filesOf([yield* topOf(commit)], noted)
}

/** Notes the folders and reads no file. */
function* foldersIn(commit: CommitId, noted: Noted): Asking<void> {
  yield* walk([yield* topOf(commit)], noted)
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

/** Notes the folder of a project or of records; whether it is one. */
function isNoted({ projects, records }: Noted, folder: Folder): boolean {
  const project = projectOfPath(folder.path)
  if (project !== undefined) {
    // Nothing accepted lies in both folders of a project.
    if (projects.has(project)) throw new Unsound()
    projects.set(project, folder)
    return true
  }
  if (recordFolderOf(folder.path) !== folder.path) return false
  records.set(folder.path, folder)
  return true
}

function sound(object: RawObject | undefined): RawObject {
  if (object === undefined || object.type === 'missing' || !object.intact) throw new Unsound()
  return object
}

/** So many objects are asked of one process. */
const MOST_AT_ONCE = 4_096

function objectsNow({ top, env }: Repository, oids: readonly string[]): readonly RawObject[] {
  const objects: RawObject[] = []
  for (let from = 0; from < oids.length; from += MOST_AT_ONCE) {
    const input = oids
      .slice(from, from + MOST_AT_ONCE)
      .map((oid) => `${oid}\n`)
      .join('')
    const settings = { cwd: top, env, input, maxBuffer: 2 ** 30 }
    const { status, stdout } = spawnSync('git', ['cat-file', '--batch'], settings)
    if (status !== 0) throw new Unsound()
    objects.push(...objectParser()(stdout))
  }
  return objects
}
