/** Sends a commit that stands on no branch here yet, and finds out whether the server took it where the connection broke off. */
import { setTimeout as passed } from 'node:timers/promises'
import type { CommitId } from '../core/record/commit.ts'
import { CannotRun, cannotRun } from '../core/rules/cannot-run.ts'
import { fetchBranch, pushBranch } from './exchange.ts'
import type { Repository } from './git.ts'
import { isAncestor } from './mainline.ts'
import { BrokenOff, type Exchange } from './transport.ts'

/** What became of a commit that was pushed, with what the server said. */
export interface Published {
  readonly sent: 'sent' | 'unknown'
  readonly said: readonly string[]
}

/**
 * Pushes the commit and gives whether the server has it; `unknown` where it cannot be reached any more. Throws `CannotRun`:
 * `remote-moved-on` where somebody was faster, `remote-locked`, `push-refused`, and what keeps git from reaching it at all.
 */
export async function publish(
  repo: Repository,
  exchange: Exchange,
  commit: CommitId,
): Promise<Published> {
  try {
    return { sent: 'sent', said: await push(repo, exchange, commit) }
  } catch (error) {
    if (!(error instanceof BrokenOff)) throw error
    return settled(repo, exchange, commit, error)
  }
}

/** A server that judges what it is sent may take its time, and what it does with it then nobody knows. */
const PUSH_SECONDS = 60

function push(repo: Repository, exchange: Exchange, commit: CommitId): Promise<readonly string[]> {
  const patience = Math.max(exchange.patience ?? 0, PUSH_SECONDS)
  return pushBranch(repo, { ...exchange, patience }, commit)
}

const MOST_TIMES = 3
const PAUSE_MS = 400

/**
 * Asks where the branch stands, and sends the same commit again where it still fits: sent twice it is there once. What may
 * still be under way at the server is never called refused.
 */
async function settled(
  repo: Repository,
  exchange: Exchange,
  commit: CommitId,
  { silent }: BrokenOff,
): Promise<Published> {
  for (let times = 1; times <= MOST_TIMES; times++) {
    await passed(PAUSE_MS * times)
    switch (await standingOf(repo, exchange, commit)) {
      case 'there':
        return { sent: 'sent', said: [] }
      case 'unknown':
        return { sent: 'unknown', said: [] }
      case 'overtaken':
        throw cannotRun('remote-moved-on', { remote: exchange.remote, said: '' })
      case 'fits': {
        // Whoever judges for so long is still at it.
        if (silent) return { sent: 'unknown', said: [] }
        const said = await push(repo, exchange, commit).catch((error: unknown) => {
          if (!(error instanceof CannotRun)) throw error
          return undefined
        })
        if (said !== undefined) return { sent: 'sent', said }
      }
    }
  }
  return { sent: 'unknown', said: [] }
}

/** How a server's branch stands to a commit that was sent: with it, where it still fits, past it, or out of reach. */
async function standingOf(
  repo: Repository,
  exchange: Exchange,
  commit: CommitId,
): Promise<'there' | 'fits' | 'overtaken' | 'unknown'> {
  try {
    const { tip } = await fetchBranch(repo, exchange)
    if (tip === undefined || tip === commit) return tip === commit ? 'there' : 'unknown'
    if (await isAncestor(repo, commit, tip)) return 'there'
    return (await isAncestor(repo, tip, commit)) ? 'fits' : 'overtaken'
  } catch (error) {
    if (error instanceof CannotRun) return 'unknown'
    throw error
  }
}
