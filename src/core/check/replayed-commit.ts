/** One commit that was replayed, as the log shows it. */
import type { Act } from '../record/act.ts'
import type { CommitFacts } from '../record/commit.ts'
import type { Change } from '../effect/change.ts'
import type { Finding } from '../rules/finding.ts'
import type { Instant } from '../calendar/time.ts'
import { keptOf } from './memory.ts'

export interface Replayed {
  readonly commit: CommitFacts
  readonly at: Instant
  readonly member: string | undefined
  readonly act: Act | undefined
  readonly findings: readonly Finding[]
  /** What an accepted act changed in records that are kept up to date: facts, people, parameters, roster, calendar. */
  readonly changes: readonly Change[]
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
