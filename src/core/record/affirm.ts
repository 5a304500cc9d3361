/** An affirmation (确认) says which acts of a key that later was in other hands were its member's own. */
import type { CommitId } from './commit.ts'
import { type ActOf, type Declaration, type RecordOf } from './declaration.ts'

export const affirm = {
  act: 'affirm',
  since: 'bd/workspace@2',
  format: 'bd/affirmation@1',
  /** Named after the first of its commits. */
  file: 'affirmations/<commit>',
  fields: {
    commits: { some: 'commit' },
    reason: 'text',
  },
  trailers: { 'Bd-Reason': 'reason' },
} as const satisfies Declaration

export interface AffirmationRecord extends RecordOf<typeof affirm> {}
export interface AffirmAct extends ActOf<typeof affirm> {}

/** The commit after which its record is named. */
export function firstOf({ commits }: Pick<AffirmationRecord, 'commits'>): CommitId {
  return commits[0]!
}
