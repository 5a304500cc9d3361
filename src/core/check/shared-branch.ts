/** Judges what a clone finds on the shared branch before its member signs. */
import type { CommitId } from '../record/commit.ts'
import { type Finding, finding } from '../rules/finding.ts'

/** What was last seen of a remote's branch, and what is there now. */
export interface Seen {
  readonly remote: string
  readonly seen: CommitId | undefined
  /** Absent where the branch is gone. */
  readonly tip: CommitId | undefined
  /** Whether the one is in the history of the other. */
  readonly kept: boolean
}

/** A finding where the branch went back, was rewritten or is gone; then nothing is signed. */
export function rollback({ remote, seen, tip, kept }: Seen): readonly Finding[] {
  return seen === undefined || kept ? [] : [finding('rollback', { remote, seen, tip: tip ?? '' })]
}

/** A finding where an act would come to something else than its signer agreed to; each effect as it is told. */
export function effectChanged(
  remote: string,
  agreed: string | undefined,
  effect: string,
): readonly Finding[] {
  return agreed === undefined || agreed === effect ? [] : [finding('effect-changed', { remote })]
}

/** What came of an edited document that others saved meanwhile: merged with theirs, with conflicts, or left apart. */
export interface Merged {
  readonly path: string
  readonly how: 'merged' | 'conflicts' | 'apart'
}

/** A finding where something was merged: it is read before it is signed. */
export function mergedEdits(merged: readonly Merged[]): readonly Finding[] {
  if (merged.length === 0) return []
  return [finding('merged-edits', { paths: merged.map(({ path }) => path).join(', ') })]
}
