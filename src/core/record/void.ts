/** Voids (作废): refused commits that an administrator has acknowledged, with what was done about them. */
import type { CommitId } from './commit.ts'

/** A commit with the rules that it broke. */
export interface VoidedCommit {
  readonly commit: CommitId
  readonly findings: readonly string[]
}

/** The content of `voids/<commit>.yaml`, named after the first of its commits. */
export interface VoidRecord {
  readonly format: 'bd/void@1'
  readonly at: string
  readonly by: string
  /** The commit that is voided, then those that check refused only because they were built on it. */
  readonly commits: readonly VoidedCommit[]
  readonly reason: string
}

const OF_DATES: ReadonlySet<string> = new Set(['date-ahead', 'dates-disagree', 'date-in-future'])

/** Whether the commit was accepted, and only its date is voided. */
export function isOfDate({ findings }: VoidedCommit): boolean {
  return findings.every((rule) => OF_DATES.has(rule))
}

/** The path of the record of a void. */
export function voidPath(commit: CommitId): string {
  return `voids/${commit}.yaml`
}
