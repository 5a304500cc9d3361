/** The tree of the commit last read, kept in memory, and how the next commit's tree differs from it. */
import { MOST_COMING, MOST_GOING } from '../core/record/commit.ts'
import type { Finding } from '../core/rules/finding.ts'
import { finding } from '../core/rules/finding.ts'
import { type Folder, nothing, readFolder, type ReadObject, stepTo } from './folder.ts'
import { entryProblems, FoldedNames } from './tree-rules.ts'
import type { TreeEntry } from './tree-format.ts'
import { FOLDER_MODE, shownName } from './tree-format.ts'
import { entriesOf } from './tree-index.ts'

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

/** Deeper folders are reported and not entered. */
const MOST_DEPTH = 12
/** So many folders in one are kept from commit to commit: what a department works at in the same weeks. */
const MOST_INSIDE = 128

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

/** Walks from a folder that was to the one that is (`undefined`: none), and gives the latter. */
type Walk = (old: Folder, oid: string | undefined, path: string, depth: number) => Promise<Folder>

function walker(read: ReadObject, diff: TreeDiff): Walk {
  let [coming, going, told] = [0, 0, false]
  const walk: Walk = async (old, oid, path, depth) => {
    const found = oid === undefined ? undefined : read(oid)
    // Most objects are at hand; awaiting only where it is needed keeps the walk fast.
    const step = stepTo(old, found instanceof Promise ? await found : found, path)
    const { folder, gone, come } = step
    add(diff.problems, step.problems)
    const was = new Map(gone.map((entry) => [entry.name, entry]))
    const is = new Map(come.map((entry) => [entry.name, entry]))
    const names = namesAfter(old, { was, is, path }, diff)
    // What was there before comes first, so that no crowd of new names can hide what becomes of it.
    for (const name of new Set([...was.keys(), ...is.keys()])) {
      const [from, to] = [was.get(name), is.get(name)]
      if (from?.oid === to?.oid && from?.mode === to?.mode) continue
      if (to === undefined) going += 1
      else coming += 1
      const isTooMuch = coming >= MOST_COMING || going >= MOST_GOING
      const here = path === '' ? shownName(name) : `${path}/${shownName(name)}`
      if (isTooMuch && !told)
        diff.problems.push(tooMany(coming >= MOST_COMING ? MOST_COMING : MOST_GOING))
      told ||= isTooMuch
      if (isTooMuch) {
        // Beyond the limit no folder is entered: it is told as a whole.
        add(diff.changes, wholeChange(here, from, to))
        continue
      }
      if (to !== undefined) add(diff.problems, entryProblems(to, here, depth))
      add(diff.changes, fileChange(here, from, to))
      const [fromFolder, toFolder] = [folderId(from), folderId(to)]
      const kept = folder.inside.get(name)
      folder.inside.delete(name)
      if ((fromFolder ?? toFolder) === undefined || depth >= MOST_DEPTH) continue
      // One that stayed behind from before a limit is not the folder that was.
      const before =
        kept !== undefined && kept.oid === fromFolder ? kept : await folderBefore(fromFolder)
      const after = await walk(before, toFolder, here, depth + 1)
      if (toFolder !== undefined) folder.inside.set(name, after)
    }
    letGo(folder)
    return { ...folder, names }
  }
  const folderBefore = (oid: string | undefined): Promise<Folder> | Folder =>
    oid === undefined ? nothing() : readFolder(oid, read)
  return walk
}

/** Lets go of the folders that have been the same for longest: one that changes after all is read again. */
function letGo({ inside }: Folder): void {
  for (const name of inside.keys()) {
    if (inside.size <= MOST_INSIDE) return
    inside.delete(name)
  }
}

/** One tree may hold more than one call takes arguments. */
function add<T>(to: T[], more: readonly T[]): void {
  for (const one of more) to.push(one)
}

interface NamesStep {
  readonly was: ReadonlyMap<string, TreeEntry>
  readonly is: ReadonlyMap<string, TreeEntry>
  readonly path: string
}

/** A folder's names after a step, with a finding for each that came beside its twin; nothing is kept of one that only lost names. */
function namesAfter(
  old: Folder,
  { was, is, path }: NamesStep,
  { problems }: TreeDiff,
): FoldedNames | undefined {
  const gone = [...was.values()].filter(({ name }) => !is.has(name))
  const come = [...is.values()].filter(({ name }) => !was.has(name))
  if (old.names === undefined && come.length === 0) return undefined
  const names = old.names ?? new FoldedNames(entriesOf(old.tree))
  add(problems, names.step(gone, come, path))
  return names
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

/** An entry beyond the limit: a folder by its path with a slash at its end. */
function wholeChange(
  path: string,
  was: TreeEntry | undefined,
  is: TreeEntry | undefined,
): readonly PathChange[] {
  const folder = folderId(was) ?? folderId(is)
  const files = fileChange(path, was, is)
  if (folder === undefined) return files
  return [...files, { path: `${path}/`, mode: undefined, after: undefined, before: folder }]
}

function tooMany(most: number): Finding {
  const limit = String(most)
  return finding('limit-exceeded', { what: 'changed-paths', limit, found: `>${limit}` })
}
