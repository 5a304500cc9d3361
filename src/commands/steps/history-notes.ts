/** A history has notes besides what its acts have come to: its first commit, how many there are, what was found at them. */
import type { Replay } from '../../core/check/replay.ts'
import type { Judged } from '../../core/check/replayed-commit.ts'
import type { CommitFacts } from '../../core/record/commit.ts'
import type { Finding } from '../../core/rules/finding.ts'
import { type First, firstOf } from './trust-root.ts'

/** What is told of a history besides what its acts have come to. */
export interface Told {
  readonly first: First
  readonly commits: number
  /** What was found at its commits, none of it an error. */
  readonly findings: readonly Finding[]
  /** What was found of dates that were voided. */
  readonly dates: readonly Finding[]
  /** Whether a commit had further parents. */
  readonly merged: boolean
}

/** What is told of a history that was judged: of what came after what is remembered, beside what was told of that. */
export function toldOf(history: {
  readonly replay: Replay
  readonly fresh: readonly Judged[]
  readonly first: CommitFacts | undefined
  readonly remembered: { readonly told: Told } | undefined
}): Told {
  const { replay, fresh, remembered } = history
  const before = remembered?.told
  return {
    first: before?.first ?? firstOf(history.first),
    commits: (before?.commits ?? 0) + fresh.length,
    findings: [...(before?.findings ?? []), ...fresh.flatMap((one) => one.findings)],
    dates: [...(before?.dates ?? []), ...replay.faults.dates()],
    merged: before?.merged === true || fresh.some(({ commit }) => commit.parents.length > 1),
  }
}
