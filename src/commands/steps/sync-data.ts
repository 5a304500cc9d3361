/** Other programs read what came of `bd sync`. */
import type { ToldAct } from '../../terminal/phrases/anew.ts'
import type { Synced } from '../../terminal/phrases/sync.ts'

/** Not all is well where something is left for people. */
export function exitOf(synced: Synced): number {
  if (synced.state !== 'redone') return 0
  const isLeft = ({ becomes }: ToldAct) => becomes.is !== 'again' && becomes.is !== 'past'
  return synced.told.acts.some(isLeft) ? 1 : 0
}

/** What came of it, as other programs read it. */
export function dataOf(synced: Synced) {
  if (synced.state !== 'redone') return synced
  const { told, commits, sent, merged, state } = synced
  const fresh = [...commits]
  const acts = told.acts.map(({ commit, headline, becomes }) => ({
    commit,
    headline,
    becomes: becomes.is,
    ...(becomes.is === 'again' ? { now: fresh.shift() ?? null } : {}),
  }))
  return { state, acts, others: told.others, backup: told.backup ?? null, sent, merged }
}
