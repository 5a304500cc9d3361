/** How this clone stands to the shared repository: when it last exchanged, and how many acts are not sent yet. */
import { instantAt } from '../../core/calendar/time.ts'
import { headBranch } from '../../repository/branch.ts'
import { remotes } from '../../repository/git.ts'
import { lastExchange } from '../../repository/last-exchange.ts'
import type { ExchangeState } from '../../terminal/phrases/exchange.ts'
import type { Reading } from './read.ts'
import { chosenRemote } from './remote.ts'

/** The state, without asking the network; `undefined` in a workspace that exchanges with nobody. */
export async function exchangeState(reading: Reading): Promise<ExchangeState | undefined> {
  const { repo, log, now, world } = reading
  const names = await remotes(repo)
  if (names.length === 0) return undefined
  const branch = (await headBranch(repo)).replace(/^refs\/heads\//, '')
  const remote = (await chosenRemote(repo, names, branch)) ?? names[0]!
  const { tip, at } = await lastExchange(repo, remote, branch)
  const seen = log.findIndex(({ commit }) => commit.id === tip)
  const since = at === undefined ? undefined : instantAt(at, world.workspace.offset)
  const days = at === undefined ? undefined : Math.max(0, Math.floor((now.epoch - at) / 86_400))
  return {
    remote,
    unsent: log.length - 1 - seen,
    last: since?.date ?? null,
    days: days ?? null,
  }
}
