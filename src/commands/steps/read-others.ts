/** Reads with what the others have by now, which is fetched and verified and not taken over: the branch stays where it is. */
import { CannotRun } from '../../core/rules/cannot-run.ts'
import type { CommitId } from '../../core/record/commit.ts'
import { fetchBranch } from '../../repository/exchange.ts'
import { openAtHead } from '../../repository/git.ts'
import { isAncestor } from '../../repository/mainline.ts'
import type { Session } from '../session.ts'
import { readIn, readOpened, type Reading } from './read-world.ts'
import { errorsBehind } from './remote.ts'
import { sharedWith } from './shared-branch.ts'

export interface Ahead {
  readonly reading: Reading
  /** Where this clone stands, with which its work tree is compared. */
  readonly head: CommitId
  /** The remote, and how many acts of it are read and not taken over yet; `undefined` where it did not answer. */
  readonly from?: { readonly remote: string; readonly acts: number | undefined }
}

/** Seconds for which somebody waits who only wants to look. */
const PATIENCE = 3

/** Asks the server where the branch is shared, and nobody for a password. What does not verify is left to `bd sync`. */
export async function readAhead(session: Session): Promise<Ahead> {
  const opened = await openAtHead(session.cwd, { env: session.env })
  const { repo } = opened
  const alone = async (): Promise<Ahead> => {
    const reading = await readOpened(session, opened)
    return { reading, head: reading.head }
  }
  const shared = await sharedWith(session, repo)
  const { head } = opened
  if (shared === undefined || head === undefined) return alone()
  const { remote } = shared
  const tip = await fetchBranch(repo, { ...shared, asks: false, patience: PATIENCE }).then(
    (fetched) => fetched.tip ?? head,
    (error: unknown) => {
      if (error instanceof CannotRun) return undefined
      throw error
    },
  )
  if (tip === undefined) return { ...(await alone()), from: { remote, acts: undefined } }
  if (tip === head || !(await isAncestor(repo, head, tip))) return alone()
  const reading = await readIn(session, repo, tip, { passing: true }).catch((error: unknown) => {
    // Rules of a later bd, for one, are told by whatever takes them over.
    if (error instanceof CannotRun) return undefined
    throw error
  })
  if (reading?.root === undefined || errorsBehind(reading, head).length > 0) return alone()
  const { fresh } = reading
  const acts = fresh.length - 1 - fresh.findIndex(({ commit }) => commit.id === head)
  return { reading, head, from: { remote, acts } }
}
