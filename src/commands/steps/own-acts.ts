/** The own acts of this clone that others do not have: what each commit did, whose it is, and the bytes that it brought. */
import { claimOf } from '../../core/check/claim.ts'
import type { Replayed } from '../../core/check/replayed-commit.ts'
import { identityOf } from '../../core/check/who.ts'
import type { OwnFile } from '../../core/deeds/own-files.ts'
import type { Policy } from '../../core/policy/policy.ts'
import type { Act } from '../../core/record/act.ts'
import type { CommitId } from '../../core/record/commit.ts'
import { blockOf, trailer } from '../../core/record/trailers.ts'
import { contentOf } from '../../core/record/tree.ts'
import { readEntry } from '../../documents/entry.ts'
import type { Repository } from '../../repository/git.ts'
import { type ObjectReader, openObjectReader } from '../../repository/object-reader.ts'
import { soundBlob } from '../../repository/sound-objects.ts'
import { sha256 } from './digest.ts'
import { changedFiles } from './file-memory.ts'
import type { Reading } from './read-world.ts'

/** One file of an own commit, with its blob before and the bytes after. */
interface FileBrought extends OwnFile {
  readonly base: string | undefined
  readonly bytes: Uint8Array | undefined
}

/** One own commit. */
export interface OwnAct {
  readonly commit: CommitId
  readonly subject: string
  /** Absent where it is no act of bd. */
  readonly act: Act | undefined
  /** Whose it is: by the signature, or where that does not hold, by the name on it; absent where that is nobody's. */
  readonly member: string | undefined
  /** When it was first signed. */
  readonly first: string
  /** What was said in its message for people, and judged by nothing. */
  readonly prose: readonly string[]
  readonly files: readonly FileBrought[]
  /** The roster before it. */
  readonly roster: Policy | undefined
}

/** Takes own commits, oldest first, accepted or refused. A merge by hand did nothing of its own, and is left out. */
export async function ownActs(
  reading: Reading,
  commits: readonly Replayed[],
): Promise<readonly OwnAct[]> {
  const reader = openObjectReader(reading.repo)
  try {
    const own: OwnAct[] = []
    for (const one of commits) {
      if (one.commit.parents.length < 2) own.push(await ownAct(reading, reader, one))
    }
    return own
  } finally {
    reader.close()
  }
}

async function ownAct(reading: Reading, reader: ObjectReader, one: Replayed): Promise<OwnAct> {
  const { repo } = reading
  const { commit } = one
  const files: FileBrought[] = []
  for (const { path, before, after } of commit.changes) {
    const [was, is] = await Promise.all([
      bytesOf(repo, reader, before),
      bytesOf(repo, reader, after?.oid),
    ]).catch((error: unknown) => {
      // A commit that bd did not make may name what is no file.
      if (one.act !== undefined) throw error
      return [undefined, undefined]
    })
    files.push({
      path,
      base: before,
      before: was === undefined ? undefined : sha256(was),
      after: is === undefined ? undefined : readEntry(path, is, sha256(is)),
      bytes: is,
    })
  }
  const roster = commit.changes.find(({ path }) => path === 'policy.yaml')?.before
  const [subject = '', ...more] = commit.message.split('\n\n')
  const block = blockOf(commit.message)
  return {
    commit: commit.id,
    subject: subject.split('\n')[0] ?? '',
    act: one.act ?? claimed(reading, one),
    member: one.member ?? authorOf(reading, one),
    first: (block && trailer(block, 'Bd-First-Signed')) ?? one.at.text,
    prose: block === undefined ? [] : more.slice(0, -1),
    files,
    roster: roster === undefined ? undefined : await rosterIn(repo, reader, roster),
  }
}

async function bytesOf(
  repo: Repository,
  reader: ObjectReader,
  oid: string | undefined,
): Promise<Uint8Array | undefined> {
  return oid === undefined ? undefined : soundBlob(repo, reader, oid)
}

async function rosterIn(repo: Repository, reader: ObjectReader, oid: string) {
  const bytes = await soundBlob(repo, reader, oid)
  return contentOf(readEntry('policy.yaml', bytes, sha256(bytes)), 'policy')
}

/** What a refused commit says it does. */
function claimed({ world }: Reading, { commit }: Replayed): Act | undefined {
  const block = blockOf(commit.message)
  if (block === undefined) return undefined
  const entries = changedFiles(commit)
  const changes = commit.changes.map(({ path }) => ({ path, after: entries.get(path) }))
  const claim = claimOf({ world, block, changes, provenIn: () => [] })
  return claim.ok ? claim.value : undefined
}

/** The member by whose name and address git has written a commit that lost its signature. */
function authorOf({ world }: Reading, { commit }: Replayed): string | undefined {
  const { name, email } = commit.author
  return Object.keys(world.policy.members).find((member) => {
    const own = identityOf(world.policy, member, world.workspace.id)
    return own.name === name && own.email === email
  })
}
