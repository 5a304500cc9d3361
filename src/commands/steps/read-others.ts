/** Reads with what the others have by now, which is fetched, verified and taken over; counted in only, where the branch cannot move. */
import { CannotRun } from '../../core/rules/cannot-run.ts'
import type { CommitId } from '../../core/record/commit.ts'
import { fetchBranch, noteSeen } from '../../repository/exchange.ts'
import { openAtHead } from '../../repository/git.ts'
import { hasJournal } from '../../repository/journal.ts'
import { isAncestor } from '../../repository/mainline.ts'
import type { Session } from '../session.ts'
import { moveOn } from './move-on.ts'
import { readIn, readOpened, type Reading } from './read-world.ts'
import { errorsBehind } from './remote.ts'
import { sharedWith } from './shared-branch.ts'

export interface Ahead {
  readonly reading: Reading
  /** Where this clone stands, with which its work tree is compared. */
  readonly head: CommitId
  readonly from?: Others
}

/** The remote, how many acts of it are new here (`undefined` where it did not answer), and whether they were taken over. */
export interface Others {
  readonly remote: string
  readonly acts: number | undefined
  readonly taken: boolean
}

/** Seconds for which somebody waits who only wants to look. */
const PATIENCE = 3

/**
 * Asks the server where the branch is shared, and nobody for a password. What does not verify is left to `bd sync`. Where the
 * branch cannot move now, for another command is at work, say, the others' acts are read all the same.
 */
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
  if (tip === undefined)
    return { ...(await alone()), from: { remote, acts: undefined, taken: false } }
  if (tip === head || !(await isAncestor(repo, head, tip))) return alone()
  // What an interrupted command left is for the act that follows: it may have been sent.
  const mayMove = !session.options.dryRun && !(await hasJournal(repo))
  const reading = await readIn(session, repo, tip, { passing: !mayMove }).catch(
    (error: unknown) => {
      // Rules of a later bd, for one, are told by whatever takes them over.
      if (error instanceof CannotRun) return undefined
      throw error
    },
  )
  if (reading?.root === undefined || errorsBehind(reading, head).length > 0) return alone()
  const { fresh } = reading
  const acts = fresh.length - 1 - fresh.findIndex(({ commit }) => commit.id === head)
  const taken = mayMove && (await moved(session, reading, { remote, head, tip }))
  if (taken) await noteSeen(repo, shared, tip)
  return { reading, head: taken ? tip : head, from: { remote, acts, taken } }
}

/** Whether the branch moved on. */
async function moved(
  session: Session,
  reading: Reading,
  at: { readonly remote: string; readonly head: CommitId; readonly tip: CommitId },
): Promise<boolean> {
  try {
    await moveOn(session, reading, { ...at, findings: [] })
    return true
  } catch (error) {
    if (error instanceof CannotRun) return false
    throw error
  }
}
