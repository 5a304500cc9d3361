/** Reads one folder from its tree object, with what is known from the folder that stood there before. */
import type { Finding } from '../core/rules/finding.ts'
import { finding } from '../core/rules/finding.ts'
import type { RawObject } from './object-parser.ts'
import type { TreeEntry } from './tree-format.ts'
import type { TreeIndex, TreeStep } from './tree-index.ts'
import { copied, entriesOf, indexTree, NO_TREE } from './tree-index.ts'
import type { FoldedNames } from './tree-rules.ts'

/** A folder that has been read; the folders in it are attached once they have been read, too. */
export interface Folder {
  readonly oid: string
  readonly tree: TreeIndex
  readonly inside: Map<string, Folder>
  /** Made when the folder first gains a name. */
  readonly names: FoldedNames | undefined
}

/** Gives an object by its id: from the stream at hand, or from the store. */
export type ReadObject = (oid: string) => RawObject | Promise<RawObject>

/** A folder, and the entries in which it and the one before it may differ. */
export interface FolderStep {
  readonly folder: Folder
  readonly gone: readonly TreeEntry[]
  readonly come: readonly TreeEntry[]
  readonly problems: readonly Finding[]
}

/** Reads a folder for a later comparison, without judging it. */
export async function readFolder(oid: string, read: ReadObject): Promise<Folder> {
  const object = await read(oid)
  return stepTo(nothing(), object, '').folder
}

/** The folder an object holds, with the folders known in the one before it, which is used up. */
export function stepTo(old: Folder, object: RawObject | undefined, path: string): FolderStep {
  const oid = object?.oid ?? ''
  const { inside } = old
  const raw = object?.type === 'tree' ? object.bytes : undefined
  const step = raw === undefined ? 'type' : indexTree(copied(raw, old.tree), old.tree)
  const problems = object === undefined ? [] : folderProblems(object, step, path)
  if (typeof step !== 'string')
    return {
      folder: { oid, tree: step.index, inside, names: undefined },
      gone: step.gone,
      come: step.come,
      problems,
    }
  return {
    folder: { oid, tree: NO_TREE, inside, names: undefined },
    gone: entriesOf(old.tree),
    come: [],
    problems,
  }
}

/** The folder where there is none. */
export function nothing(): Folder {
  return { oid: '', tree: NO_TREE, inside: new Map(), names: undefined }
}

function folderProblems(
  { oid, type, bytes, intact }: RawObject,
  step: TreeStep | string,
  path: string,
): readonly Finding[] {
  const where = path === '' ? {} : { file: path }
  if (type === 'missing') return [finding('object-missing', { object: oid }, where)]
  if (!intact) return [finding('object-hash-mismatch', { object: oid }, where)]
  if (typeof step !== 'string') {
    // Git never writes one, and no file of it would ever show what it did.
    const isEmpty = bytes?.length === 0 && path !== ''
    return isEmpty ? [finding('invalid-path', { path, detail: 'empty-folder' }, where)] : []
  }
  const detail = type === 'tree' && bytes === undefined ? 'size' : step
  return [finding('malformed-tree', { object: oid, detail }, where)]
}
