/** The tree of the commit last read, kept in memory, and how the next commit's tree differs from it. */
import type { Finding } from '../core/finding.ts'
import { finding } from '../core/finding.ts'
import type { RawObject } from './object-parser.ts'
import { entryProblems, twinProblems } from './tree-rules.ts'
import type { TreeEntry } from './tree-format.ts'
import { FOLDER_MODE, parseTree, shownName } from './tree-format.ts'

/** A folder that has been read; the folders in it are attached once they have been read, too. */
export interface Folder {
  readonly oid: string
  readonly entries: ReadonlyMap<string, TreeEntry>
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

const EMPTY: Folder = { oid: '', entries: new Map(), inside: new Map() }
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
  if (before?.oid === after) return { root: before ?? EMPTY, diff }
  const walk = walker(read, diff)
  const root = await walk.folder(after, '')
  await walk.compare(before ?? EMPTY, root, '', 1)
  return { root, diff }
}

/** Reads a folder for a later comparison, without judging it. */
export async function readFolder(oid: string, read: ReadObject): Promise<Folder> {
  return walker(read, { changes: [], problems: [] }).folder(oid, '')
}

interface Walker {
  readonly folder: (oid: string | undefined, path: string) => Promise<Folder>
  readonly compare: (old: Folder, now: Folder, path: string, depth: number) => Promise<void>
}

function walker(read: ReadObject, diff: TreeDiff): Walker {
  let visited = 0
  const folder = async (oid: string | undefined, path: string): Promise<Folder> => {
    if (oid === undefined || oid === '') return { ...EMPTY, inside: new Map() }
    const found = read(oid)
    // Most objects are at hand; awaiting only where it is needed keeps the walk fast.
    const { folder: parsed, problems } = folderOf(
      found instanceof Promise ? await found : found,
      path,
    )
    diff.problems.push(...problems)
    return parsed
  }
  const inside = async (parent: Folder, entry: TreeEntry, path: string): Promise<Folder> => {
    const known = parent.inside.get(entry.name)
    if (known !== undefined) return known
    const found = await folder(entry.oid, path)
    parent.inside.set(entry.name, found)
    return found
  }
  const compare: Walker['compare'] = async (old, now, path, depth) => {
    let added = false
    for (const name of names(old, now)) {
      const was = old.entries.get(name)
      const is = now.entries.get(name)
      if (was !== undefined && is !== undefined && was.oid === is.oid && was.mode === is.mode) {
        const kept = old.inside.get(name)
        if (kept !== undefined) now.inside.set(name, kept)
        continue
      }
      visited += 1
      if (visited > MOST_CHANGES) return
      if (visited === MOST_CHANGES) diff.problems.push(tooMany())
      added ||= was === undefined
      const here = path === '' ? shownName(name) : `${path}/${shownName(name)}`
      if (is !== undefined) diff.problems.push(...entryProblems(is, here, depth))
      diff.changes.push(...fileChange(here, was, is))
      const [from, to] = [was, is].map((one) => (one?.mode === FOLDER_MODE ? one : undefined))
      if ((from === undefined && to === undefined) || depth >= MOST_DEPTH) continue
      const oldFolder = from === undefined ? EMPTY : await inside(old, from, here)
      const newFolder = to === undefined ? EMPTY : await inside(now, to, here)
      await compare(oldFolder, newFolder, here, depth + 1)
    }
    if (added) diff.problems.push(...twinProblems(now, path))
  }
  return { folder, compare }
}

function folderOf(
  object: RawObject,
  path: string,
): { readonly folder: Folder; readonly problems: readonly Finding[] } {
  const { oid } = object
  const nothing = { oid, entries: new Map<string, TreeEntry>(), inside: new Map<string, Folder>() }
  const where = path === '' ? {} : { file: path }
  if (object.type === 'missing' || (object.type === 'tree' && object.bytes === undefined))
    return { folder: nothing, problems: [finding('object-missing', { object: oid }, where)] }
  const problems = object.intact ? [] : [finding('object-hash-mismatch', { object: oid }, where)]
  const parsed =
    object.type === 'tree' && object.bytes !== undefined ? parseTree(object.bytes) : 'type'
  if (typeof parsed === 'string') {
    const malformed = finding('malformed-tree', { object: oid, detail: parsed }, where)
    return { folder: nothing, problems: object.intact ? [malformed] : problems }
  }
  const entries = new Map(parsed.map((entry) => [entry.name, entry]))
  if (entries.size < parsed.length)
    problems.push(finding('malformed-tree', { object: oid, detail: 'twice' }, where))
  return { folder: { oid, entries, inside: new Map() }, problems }
}

function names(old: Folder, now: Folder): Iterable<string> {
  if (old.entries.size === 0) return now.entries.keys()
  const gone = [...old.entries.keys()].filter((name) => !now.entries.has(name))
  return gone.length === 0 ? now.entries.keys() : [...now.entries.keys(), ...gone]
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
