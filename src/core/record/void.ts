/** A void (作废) says which refused commits an administrator has acknowledged, and what was done about them. */
import type { CommitId } from './commit.ts'
import { type ActOf, type Declaration, type RecordOf, worked } from './declaration.ts'
import { recordPath } from './filing.ts'
import type { Held, Parts } from './kinds.ts'

const voidedCommit = { commit: 'commit', findings: { some: 'id' } } as const satisfies Parts

export const voided = {
  act: 'void',
  format: 'bd/void@1',
  /** Named after the first of its commits. */
  file: 'voids/<commit>',
  fields: {
    /** The commit that is voided, then those that check refused only because they were built on it. */
    commits: worked({ some: { fields: voidedCommit } }),
    reason: 'text',
  },
  trailers: { 'Bd-Reason': 'reason' },
  filesByDigest: true,
} as const satisfies Declaration

/** A commit with the rules that it broke. */
export interface VoidedCommit extends Held<typeof voidedCommit> {}
export interface VoidRecord extends RecordOf<typeof voided> {}

/** Acknowledges a refused commit and takes back what it brought. */
export interface VoidAct extends ActOf<typeof voided> {
  readonly commit: CommitId
}

const OF_DATES: ReadonlySet<string> = new Set(['date-ahead', 'dates-disagree', 'date-in-future'])

/** Whether the commit was accepted, and only its date is voided. */
export function isOfDate({ findings }: VoidedCommit): boolean {
  return findings.every((rule) => OF_DATES.has(rule))
}

/** Whether the commit was accepted, and what is voided is the doubt about its key. */
export function isOfDoubt({ findings }: VoidedCommit): boolean {
  return findings.includes('key-compromised')
}

/** The path of the record of a void. */
export function voidPath(commit: CommitId): string {
  return recordPath(voided, { commit })
}
