/** A plan changes the trees along its paths, never the whole workspace. */
import { cannotRun } from '../core/rules/cannot-run.ts'
import type { NewObject } from './objects-write.ts'
import { newObject } from './objects-write.ts'
import { pathProblem } from './path-grammar.ts'
import type { TreeEntry } from './tree-format.ts'
import { FILE_MODE, FOLDER_MODE, formatTree, parseTree } from './tree-format.ts'
import type { ReadObject } from './folder.ts'

/** What a plan writes, by path; `undefined` removes. */
export type PlannedFiles = ReadonlyMap<string, Uint8Array | undefined>

/** One path with its blob before and after. */
export interface PlannedPath {
  readonly path: string
  readonly before: string | undefined
  readonly after: string | undefined
}

export interface TreePlan {
  readonly root: string
  readonly objects: readonly NewObject[]
  readonly paths: readonly PlannedPath[]
}

type TreeStep = {
  readonly rest: readonly string[]
  readonly path: string
  readonly oid: string | undefined
}

/** Takes the tree before and the files; gives the tree after with every new object. Writes nothing. */
export async function planTree(
  before: string | undefined,
  files: PlannedFiles,
  read: ReadObject,
): Promise<TreePlan> {
  const objects: NewObject[] = []
  const paths: PlannedPath[] = []
  const steps: TreeStep[] = []
  for (const [path, bytes] of files) {
    const problem = pathProblem(path)
    if (problem !== undefined) throw new Error(`planned path ${JSON.stringify(path)}: ${problem}`)
    const blob = bytes === undefined ? undefined : newObject('blob', bytes)
    if (blob !== undefined) objects.push(blob)
    steps.push({ rest: path.split('/'), path, oid: blob?.oid })
  }
  const root = await folderAfter(before, steps, { objects, paths, read })
  if (root !== undefined) return { root, objects, paths }
  const empty = newObject('tree', Buffer.alloc(0))
  return { root: empty.oid, objects: [...objects, empty], paths }
}

interface Gathered {
  readonly objects: NewObject[]
  readonly paths: PlannedPath[]
  readonly read: ReadObject
}

/** The id of the folder after the steps; `undefined` when it became empty. */
async function folderAfter(
  before: string | undefined,
  steps: readonly TreeStep[],
  gathered: Gathered,
): Promise<string | undefined> {
  const old = before === undefined ? [] : await soundEntries(before, gathered.read)
  const entries = new Map(old.map((entry) => [entry.name, entry]))
  for (const [name, inside] of byName(steps)) {
    const was = entries.get(name)
    const here = inside.find((step) => step.rest.length === 1)
    if (here !== undefined && inside.length > 1) throw new Error(`${here.path}: file and folder`)
    if (here === undefined) {
      const deeper = inside.map((step) => ({ ...step, rest: step.rest.slice(1) }))
      const from = was?.mode === FOLDER_MODE ? was.oid : undefined
      put(entries, name, FOLDER_MODE, await folderAfter(from, deeper, gathered))
      continue
    }
    if (was?.mode === FOLDER_MODE) throw new Error(`${here.path}: a folder stands here`)
    gathered.paths.push({ path: here.path, before: was?.oid, after: here.oid })
    put(entries, name, FILE_MODE, here.oid)
  }
  if (entries.size === 0) return undefined
  const tree = newObject('tree', formatTree(entries.values()))
  gathered.objects.push(tree)
  return tree.oid
}

function put(
  entries: Map<string, TreeEntry>,
  name: string,
  mode: string,
  oid: string | undefined,
): void {
  if (oid === undefined) entries.delete(name)
  else entries.set(name, { name, mode, oid })
}

function byName(steps: readonly TreeStep[]): ReadonlyMap<string, readonly TreeStep[]> {
  const groups = new Map<string, TreeStep[]>()
  for (const step of steps) {
    const name = step.rest[0] ?? ''
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [step])
    else group.push(step)
  }
  return groups
}

/** The entries of a folder that is built upon: one that is damaged must not lose what it held. */
async function soundEntries(oid: string, read: ReadObject): Promise<readonly TreeEntry[]> {
  const { type, intact, bytes } = await read(oid)
  const entries = type === 'tree' && intact && bytes !== undefined ? parseTree(bytes) : 'missing'
  if (typeof entries !== 'string') return entries
  throw cannotRun('git-failed', { command: 'git cat-file', detail: `unsound tree ${oid}` })
}
