/** Reads the history as facts: oldest first, along first parents, in one stream, flat in memory. */
import { cannotRun } from '../core/rules/cannot-run.ts'
import type { BlobChange, CommitFacts, CommitId, Signature } from '../core/record/commit.ts'
import type { Finding } from '../core/rules/finding.ts'
import { finding } from '../core/rules/finding.ts'
import type { ParsedCommit } from './commit-format.ts'
import { parseCommit } from './commit-format.ts'
import type { Repository } from './git.ts'
import { mainline } from './mainline.ts'
import type { RawObject } from './object-parser.ts'
import { missing } from './object-parser.ts'
import type { ObjectReader } from './object-reader.ts'
import { openObjectReader } from './object-reader.ts'
import { StreamBroken, streamHistory } from './object-stream.ts'
import { blobOf } from './blob-facts.ts'
import { verifySignature } from './sshsig.ts'
import type { Folder } from './folder.ts'
import type { PathChange } from './tree-state.ts'
import { hold, type Pending, Weight } from './waiting.ts'
import { readFolder } from './folder.ts'
import { nextTree } from './tree-state.ts'

export interface HistoryRange {
  readonly tip: CommitId
  /** Only what came after this commit, which must be on the tip's first-parent line. */
  readonly after?: CommitId | undefined
}

interface Position {
  readonly start: CommitId | undefined
  last: CommitId | undefined
  root: Folder | undefined
}

/**
 * Takes the tip and, for a part of the history, the commit before it; gives each commit's facts.
 * What is wrong with objects becomes findings in `problems`; the history is followed past it.
 * Throws `CannotRun` `not-on-branch` when `after` is not on the tip's first-parent line.
 */
export async function* readHistory(
  repo: Repository,
  range: HistoryRange,
): AsyncGenerator<CommitFacts> {
  const reader = openObjectReader(repo)
  const at: Position = {
    start: range.after,
    last: range.after,
    root: await rootOf(range.after, reader),
  }
  try {
    const few = await mainline(reader, range.tip, range.after, FEW)
    if (few.length <= FEW) return yield* oneByOne(few, reader, at)
    yield* streamed(repo, range, reader, at)
    if (at.last !== range.tip) throw new StreamBroken()
  } catch (error) {
    if (!(error instanceof StreamBroken)) throw error
    // Git cannot follow this history; go from commit to commit, so that the broken object is named.
    yield* oneByOne(await mainline(reader, range.tip, at.last), reader, at)
  } finally {
    reader.close()
  }
}

async function* streamed(
  repo: Repository,
  range: HistoryRange,
  reader: ObjectReader,
  at: Position,
): AsyncGenerator<CommitFacts> {
  let last: Pending | undefined
  for await (const batch of streamHistory(repo, range)) {
    reader.keep(batch.map(({ object }) => object))
    for (const { object, commit } of batch) {
      if (commit) {
        // Git names a commit before what is new with it, so that the one before is whole by now.
        if (last !== undefined) yield await facts(last, reader, at)
        last = pending(object)
      } else if (last !== undefined) hold(last, object)
    }
  }
  if (last !== undefined) yield await facts(last, reader, at)
}

/** So few commits are asked of the process that reads objects anyway: a stream of their own would start two more. */
const FEW = 64

async function* oneByOne(
  ids: readonly CommitId[],
  reader: ObjectReader,
  at: Position,
): AsyncGenerator<CommitFacts> {
  for (const id of ids) yield await facts(pending(await reader.read(id)), reader, at)
}

function pending(object: RawObject): Pending {
  const parsed =
    object.type === 'commit' && object.bytes
      ? parseCommit(object.bytes, object.size)
      : parseCommit(Buffer.alloc(0))
  return { object, parsed, objects: new Map(), bytes: 0 }
}

function signatureOf(parsed: ParsedCommit): Signature {
  const { signature } = parsed.parts
  if (signature === undefined) return { kind: 'none' }
  if (!parsed.canonical) return { kind: 'bad', findings: [] }
  return verifySignature(signature, parsed.payload, 'git')
}

async function facts(one: Pending, reader: ObjectReader, at: Position): Promise<CommitFacts> {
  const { object, parsed, objects } = one
  const { parts } = parsed
  const read = (oid: string): RawObject | Promise<RawObject> => objects.get(oid) ?? reader.read(oid)
  const first = at.start !== undefined && at.last === at.start
  if (first && object.intact && parts.parents[0] !== at.start)
    throw cannotRun('not-on-branch', { commit: at.start ?? '', tip: object.oid })
  const { root, diff } = await nextTree(
    at.root,
    parts.tree === '' ? at.root?.oid : parts.tree,
    read,
  )
  at.root = root
  at.last = object.oid
  const blobs: Finding[] = []
  const changes: BlobChange[] = []
  const weight = new Weight()
  for (const change of sorted(diff.changes))
    changes.push(weight.take(await changeOf(change, read, blobs)))
  // Which tree it has nobody can tell: whatever differs from here on may have come with it.
  if (parts.tree === '')
    changes.push({ path: '/', mode: undefined, after: undefined, before: undefined })
  return {
    id: object.oid,
    parents: parts.parents,
    author: parts.author,
    committer: parts.committer,
    message: parts.message,
    signature: signatureOf(parsed),
    problems: [
      ...commitProblems(object, parsed),
      ...(await parentProblems(parts.parents, reader)),
      ...diff.problems,
      ...blobs,
      ...weight.problems,
    ],
    changes,
  }
}

function commitProblems(object: RawObject, parsed: ParsedCommit): readonly Finding[] {
  if (object.type === 'missing') return [finding('object-missing', { object: object.oid })]
  if (!object.intact) return [finding('object-hash-mismatch', { object: object.oid })]
  return parsed.problems
}

/** A further parent that is no commit, or is not there: git would follow such a history no further. */
async function parentProblems(
  [, ...others]: readonly CommitId[],
  reader: ObjectReader,
): Promise<readonly Finding[]> {
  if (others.length === 0) return []
  const objects = await Promise.all(others.map((id) => reader.read(id)))
  return objects.every(({ type }) => type === 'commit')
    ? []
    : [finding('non-canonical-commit', { detail: 'parent' })]
}

async function changeOf(
  change: PathChange,
  read: (oid: string) => RawObject | Promise<RawObject>,
  problems: Finding[],
): Promise<BlobChange> {
  const { path, mode, before } = change
  if (change.after === undefined || mode === '160000')
    return { path, mode, after: undefined, before }
  const found = read(change.after)
  const object = found instanceof Promise ? await found : found
  const { blob, problem } = blobOf(object, path)
  if (problem !== undefined) problems.push(problem)
  return { path, mode, after: blob, before }
}

async function rootOf(
  after: CommitId | undefined,
  reader: ObjectReader,
): Promise<Folder | undefined> {
  if (after === undefined) return undefined
  const object = await reader.read(after)
  const { tree } = parseCommit(object.bytes ?? Buffer.alloc(0)).parts
  return readFolder(tree, (oid) => (tree === '' ? missing(oid) : reader.read(oid)))
}

/** By path, as bytes: paths are ASCII or already reported, so code units do. */
function sorted(changes: readonly PathChange[]): readonly PathChange[] {
  return [...changes].sort((a, b) => (a.path < b.path ? -1 : 1))
}
