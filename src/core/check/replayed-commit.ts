/** The log shows a commit as it was replayed. */
import type { Act } from '../record/act.ts'
import type { CommitFacts } from '../record/commit.ts'
import type { Change } from '../effect/change.ts'
import type { Finding } from '../rules/finding.ts'
import type { Instant } from '../calendar/time.ts'
import { keptOf } from './memory.ts'

/** What every reading keeps of a commit that was judged: which it is, when, whether it was accepted, what was found. */
export interface Judged {
  readonly commit: Pick<CommitFacts, 'id' | 'parents'>
  readonly at: Instant
  /** The name of the act; `undefined` where it was refused. */
  readonly act: Pick<Act, 'act'> | undefined
  readonly findings: readonly Finding[]
}

export interface Replayed extends Judged {
  readonly commit: CommitFacts
  readonly act: Act | undefined
  readonly member: string | undefined
  /** What an accepted act changed in records that are kept up to date: facts, people, parameters, roster, calendar. */
  readonly changes: readonly Change[]
}

/** No more of a replayed commit than every reading keeps. */
export function judgedOf({ commit: { id, parents }, at, act, findings }: Replayed): Judged {
  return { commit: { id, parents }, at, act: act && { act: act.act }, findings }
}

/** A commit as it was judged, with what was found at it; only an accepted act has recorded changes besides. */
export function told(
  commit: CommitFacts,
  at: Instant,
  member: string | undefined,
  act: Act | undefined,
  found: readonly Finding[],
): Replayed {
  const findings = found.map((one) => ({ ...one, commit: commit.id }))
  return { commit: keptOf(commit, act !== undefined), at, member, act, findings, changes: [] }
}
