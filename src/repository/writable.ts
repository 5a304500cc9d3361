/** Whether an act may be written at all: asked of check's own readers before anything is signed. */
import type { CommitId } from '../core/record/commit.ts'
import { type Finding, finding } from '../core/rules/finding.ts'
import { tooLarge } from './blob-facts.ts'
import { commitTooLarge, formatCommit } from './commit-format.ts'
import type { Repository } from './git.ts'
import type { RawObject } from './object-parser.ts'
import { openObjectReader } from './object-reader.ts'
import type { NewObject } from './objects-write.ts'
import { pathProblem } from './path-grammar.ts'
import { treeOf } from './sound-objects.ts'
import { type PlannedFiles, planTree } from './tree-plan.ts'
import { type ReadObject, readFolder } from './folder.ts'
import { nextTree } from './tree-state.ts'

/** An act before it is signed. */
interface Unsigned {
  /** `undefined` for the first commit. */
  readonly parent: CommitId | undefined
  readonly files: PlannedFiles
  readonly message: string
}

/** More than any signature takes: one with an RSA key of 16,384 bits has 7 KiB. */
const ROOM = 8192

const ZERO = '0'.repeat(40)
const NOBODY = { name: '', email: '', epoch: 0, offset: '+0000' }

/**
 * Every limit that the commit would exceed, as check would report it: paths, the size of files, names that differ in
 * case, the number of changes, the size of the commit with its signature. Writes nothing.
 */
export async function unwritable(repo: Repository, act: Unsigned): Promise<readonly Finding[]> {
  const { parent, files, message } = act
  const single = [...files].flatMap(([path, bytes]) => oneFile(path, bytes))
  if (single.length > 0) return single
  const reader = openObjectReader(repo)
  try {
    const tree = parent === undefined ? undefined : await treeOf(reader, parent)
    const { root, objects } = await planTree(tree, files, reader.read)
    const planned = new Map(objects.map((object) => [object.oid, asRead(object)]))
    const read: ReadObject = (oid) => planned.get(oid) ?? reader.read(oid)
    const before = tree === undefined ? undefined : await readFolder(tree, reader.read)
    const { diff } = await nextTree(before, root, read)
    return [...diff.problems, ...commitFindings(message)]
  } finally {
    reader.close()
  }
}

function oneFile(path: string, bytes: Uint8Array | undefined): Finding[] {
  const detail = pathProblem(path)
  const large = bytes === undefined ? undefined : tooLarge(bytes.length, path)
  return [
    ...(detail === undefined ? [] : [finding('invalid-path', { path, detail }, { file: path })]),
    ...(large === undefined ? [] : [large]),
  ]
}

function commitFindings(message: string): Finding[] {
  const parts = { tree: ZERO, parents: [ZERO], author: NOBODY, committer: NOBODY, message }
  const payload = formatCommit({ ...parts, signature: undefined })
  const large = commitTooLarge(payload.length + ROOM)
  return large === undefined ? [] : [large]
}

/** An object that is to be written, as a reader would give it. */
function asRead({ oid, raw }: NewObject): RawObject {
  const bytes = raw.subarray(raw.indexOf(0) + 1)
  const type = raw.subarray(0, 4).toString('latin1') === 'tree' ? 'tree' : 'blob'
  return { oid, type, size: bytes.length, bytes, sha256: '', intact: true }
}
