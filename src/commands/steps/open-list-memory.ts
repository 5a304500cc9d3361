/** Finds the summaries that are remembered for a commit that was read, and says what they were made of there. */
import type { Replay } from '../../core/check/replay.ts'
import type { CommitId } from '../../core/record/commit.ts'
import { type Folders, foldersAt } from '../../repository/files-at.ts'
import type { Repository } from '../../repository/git.ts'
import type { Session } from '../session.ts'
import { sha256 } from './digest.ts'
import { type Digests, partOf, type Remembered, storeOf } from './history-memory.ts'
import { type Summaries, summariesIn } from './list-memory.ts'

/** A history as it was read. */
interface ReadHistory {
  readonly head: CommitId
  readonly replay: Replay
  readonly remembered: Remembered | undefined
  /** The commits that came after what is remembered, or all, and the projects that they changed. */
  readonly fresh: { readonly length: number }
  readonly projects: ReadonlySet<string>
  readonly records: boolean
  /** The digests of the parts as they are remembered now; `undefined` where nothing more was. */
  readonly digests: Digests | undefined
}

/** Gives nothing where the command was told to do without memory, or there is no place for one. */
export async function summariesAt(
  session: Pick<Session, 'env' | 'options'>,
  repo: Repository,
  read: ReadHistory,
): Promise<Summaries | undefined> {
  const { replay, remembered, projects, digests } = read
  const store = session.options.memory ? storeOf(session, repo) : undefined
  const world = replay.world
  if (store === undefined || world === undefined) return undefined
  const folders = await foldersOf(repo, read)
  if (folders === undefined) return undefined
  const before = remembered?.parts.digests ?? {}
  const changed = new Set([...projects].map(partOf))
  const { authorship } = replay.past
  return summariesIn(store, {
    tree: world.tree,
    folders,
    top: repo.top,
    signers(project) {
      const part = partOf(project)
      return {
        among:
          digests === undefined ? (changed.has(part) ? undefined : before[part]) : digests[part],
        own: () => sha256(JSON.stringify(authorship.signers(project))).slice(0, 32),
      }
    },
  })
}

/**
 * The folders of the accepted tree. Where something refused stands in the last commit it is not the accepted tree: there they
 * are known only of what no commit changed since what is remembered.
 */
async function foldersOf(
  repo: Repository,
  { head, replay, remembered, fresh, projects, records }: ReadHistory,
): Promise<Folders | undefined> {
  if (remembered !== undefined && fresh.length === 0) return remembered.folders()
  if (replay.isClean) return foldersAt(repo, head)
  if (remembered === undefined || records) return undefined
  const folders = remembered.folders()
  return {
    ...folders,
    projects: new Map([...folders.projects].filter(([id]) => !projects.has(id))),
  }
}
