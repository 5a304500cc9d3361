/** How this clone stands to the shared repository: when it last exchanged, and how many acts are not sent yet. */
import { instantAt } from '../../core/calendar/time.ts'
import { headBranch } from '../../repository/branch.ts'
import type { CommitId } from '../../core/record/commit.ts'
import { remotes } from '../../repository/git.ts'
import { type Astray, astray, countBeyond, unsentIn } from '../../repository/home-branch.ts'
import { lastExchange } from '../../repository/last-exchange.ts'
import { awayLines } from '../../terminal/phrases/exchange.ts'
import { type ExchangeState } from '../../terminal/phrases/exchange-state.ts'
import type { Session } from '../session.ts'
import type { Reading } from './read-world.ts'
import { chosenRemote } from './remote.ts'

/** The state, without asking the network; `undefined` in a workspace that exchanges with nobody. */
export async function exchangeState(reading: Reading): Promise<ExchangeState | undefined> {
  const { repo, head, fresh, now, world } = reading
  const names = await remotes(repo)
  if (names.length === 0) return undefined
  const branch = (await headBranch(repo)).replace(/^refs\/heads\//, '')
  const remote = (await chosenRemote(repo, names, branch)) ?? names[0]!
  const away = await astray(repo, remote, reading.first.id)
  const { tip, at } = await lastExchange(repo, remote, away?.branch ?? branch)
  const seen = fresh.findIndex(({ commit }) => commit.id === tip)
  // The remote may, as last seen, have what is not here, or nothing at all.
  const beyond = () => {
    if (tip === undefined) return reading.commits
    return seen === -1 ? countBeyond(repo, tip) : fresh.length - 1 - seen
  }
  const unsent = tip === head ? 0 : await beyond()
  const since = at === undefined ? undefined : instantAt(at, world.workspace.offset)
  const days = at === undefined ? undefined : Math.max(0, Math.floor((now.epoch - at) / 86_400))
  return {
    remote,
    unsent,
    last: since?.date ?? null,
    days: days ?? null,
    ...(away === undefined ? {} : { away }),
  }
}

/** The commits of HEAD that no remote has, as last seen; none in a workspace that exchanges with nobody. */
export async function unsentCommits({ repo }: Reading): Promise<ReadonlySet<CommitId>> {
  if ((await remotes(repo)).length === 0) return new Set()
  return unsentIn(repo)
}

/** The branch that the others have, where HEAD is on another one; `undefined` too where the remote to ask is not plain. */
export async function astrayHere({ repo, first }: Reading): Promise<Astray | undefined> {
  const names = await remotes(repo)
  if (names.length === 0) return undefined
  const branch = (await headBranch(repo).catch(() => '')).replace(/^refs\/heads\//, '')
  const remote = await chosenRemote(repo, names, branch)
  return remote === undefined ? undefined : astray(repo, remote, first.id)
}

/** Says before anything is signed that the others would not see it on this branch, and the way to theirs. */
export async function warnAstray({ screen }: Session, reading: Reading): Promise<void> {
  const away = await astrayHere(reading)
  if (away !== undefined) screen.warnings(awayLines(screen.voice, away))
}
