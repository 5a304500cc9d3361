/** The tree of the commit last read, kept in memory, and how the next commit's tree differs from it. */
import type { Finding } from '../core/finding.ts'
import { finding } from '../core/finding.ts'
import type { RawObject } from './object-parser.ts'
import { entryProblems, twinProblems } from './tree-rules.ts'
import type { TreeEntry } from './tree-format.ts'
import { FOLDER_MODE, shownName } from './tree-format.ts'
import type { TreeIndex, TreeStep } from './tree-index.ts'
import { entriesOf, indexTree, NO_TREE } from './tree-index.ts'

/** A folder that has been read; the folders in it are attached once they have been read, too. */
export interface Folder {
  readonly oid: string
  readonly tree: TreeIndex
  readonly inside: Map<string, Folder>
}

/** One path that differs, before its blob is read. */
export interface PathChange {
  readonly path: string
  readonly mode: string | undefined
  readonly after: string | undefined
  readonly before: string | undefined
}

/** What a walk gathers: the changes and what is wrong with the entries that are new. */
export interface TreeDiff {
  readonly changes: PathChange[]
  readonly problems: Finding[]
}

/** Gives an object by its id: from the stream at hand, or from the store. */
export type ReadObject = (oid: string) => RawObject | Promise<RawObject>

const MOST_CHANGES = 200_000
/** Deeper folders are reported and not entered. */
const MOST_DEPTH = 12

/**
 * Walks only the folders whose ids differ and gives the new tree with the old one's unchanged folders.
 * Takes the tree before (`undefined`: none) and the id of the one after. Refuses nothing: modes,
 * names, malformed trees and missing objects become findings, and the walk goes on.
 */
export async function nextTree(
  before: Folder | undefined,
  after: string | undefined,
  read: ReadObject,
): Promise<{ readonly root: Folder; readonly diff: TreeDiff }> {
  const diff: TreeDiff = { changes: [], problems: [] }
  if (before !== undefined && before.oid === after) return { root: before, diff }
  const root = await walker(read, diff)(before ?? nothing(), after, '', 1)
  return { root, diff }
}

/** Reads a folder for a later comparison, without judging it. */
export async function readFolder(oid: string, read: ReadObject): Promise<Folder> {
  const object = await read(oid)
  return stepTo(nothing(), object, '').folder
}

/** Walks from a folder that was to the one that is (`undefined`: none), and gives the latter. */
type Walk = (old: Folder, oid: string | undefined, path: string, depth: number) => Promise<Folder>

function walker(read: ReadObject, diff: TreeDiff): Walk {
  let visited = 0
  const walk: Walk = async (old, oid, path, depth) => {
    const found = oid === undefined ? undefined : read(oid)
    // Most objects are at hand; awaiting only where it is needed keeps the walk fast.
    const step = stepTo(old, found instanceof Promise ? await found : found, path)
    const { folder, gone, come } = step
    diff.problems.push(...step.problems)
    const was = new Map(gone.map((entry) => [entry.name, entry]))
    const is = new Map(come.map((entry) => [entry.name, entry]))
    let added = false
    for (const name of new Set([...is.keys(), ...was.keys()])) {
      const [from, to] = [was.get(name), is.get(name)]
      if (from?.oid === to?.oid && from?.mode === to?.mode) continue
      visited += 1
      if (visited === MOST_CHANGES) diff.problems.push(tooMany())
      if (visited >= MOST_CHANGES) return folder
      added ||= from === undefined
      const here = path === '' ? shownName(name) : `${path}/${shownName(name)}`
      if (to !== undefined) diff.problems.push(...entryProblems(to, here, depth))
      diff.changes.push(...fileChange(here, from, to))
      const [fromFolder, toFolder] = [folderId(from), folderId(to)]
      const known = folder.inside.get(name)
      folder.inside.delete(name)
      if ((fromFolder ?? toFolder) === undefined || depth >= MOST_DEPTH) continue
      const before = known ?? (await folderBefore(fromFolder))
      const after = await walk(before, toFolder, here, depth + 1)
      if (toFolder !== undefined) folder.inside.set(name, after)
    }
    if (added) diff.problems.push(...twinProblems(entriesOf(folder.tree), path))
    return folder
  }
  const folderBefore = (oid: string | undefined): Promise<Folder> | Folder =>
    oid === undefined ? nothing() : readFolder(oid, read)
  return walk
}

interface FolderStep {
  readonly folder: Folder
  readonly gone: readonly TreeEntry[]
  readonly come: readonly TreeEntry[]
  readonly problems: readonly Finding[]
}

/** The folder an object holds, with the folders known in the one before it, which is used up. */
function stepTo(old: Folder, object: RawObject | undefined, path: string): FolderStep {
  const oid = object?.oid ?? ''
  const { inside } = old
  const raw = object?.type === 'tree' ? object.bytes : undefined
  // A copy: the bytes at hand are a window on a whole chunk of the stream, which must not stay.
  const step = raw === undefined ? 'type' : indexTree(Buffer.from(raw), old.tree)
  const problems = object === undefined ? [] : folderProblems(object, step, path)
  if (typeof step !== 'string')
    return { folder: { oid, tree: step.index, inside }, gone: step.gone, come: step.come, problems }
  return { folder: { oid, tree: NO_TREE, inside }, gone: entriesOf(old.tree), come: [], problems }
}

function folderProblems(
  { oid, type, bytes, intact }: RawObject,
  step: TreeStep | string,
  path: string,
): readonly Finding[] {
  const where = path === '' ? {} : { file: path }
  if (type === 'missing' || (type === 'tree' && bytes === undefined))
    return [finding('object-missing', { object: oid }, where)]
  if (!intact) return [finding('object-hash-mismatch', { object: oid }, where)]
  if (typeof step !== 'string') return []
  return [finding('malformed-tree', { object: oid, detail: step }, where)]
}

function nothing(): Folder {
  return { oid: '', tree: NO_TREE, inside: new Map() }
}

function folderId(entry: TreeEntry | undefined): string | undefined {
  return entry?.mode === FOLDER_MODE ? entry.oid : undefined
}

function fileChange(
  path: string,
  was: TreeEntry | undefined,
  is: TreeEntry | undefined,
): readonly PathChange[] {
  const file = is === undefined || is.mode === FOLDER_MODE ? undefined : is
  const before = was === undefined || was.mode === FOLDER_MODE ? undefined : was.oid
  if (file === undefined && before === undefined) return []
  return [{ path, mode: file?.mode, after: file?.oid, before }]
}

function tooMany(): Finding {
  const limit = String(MOST_CHANGES)
  return finding('limit-exceeded', { what: 'changed-paths', limit, found: `>${limit}` })
}
