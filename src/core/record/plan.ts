/** A plan says what an act would write, before it is written; beside it stands what judging an act needs besides the world. */
import type { Finding, Result } from '../rules/finding.ts'
import type { CommitId } from './commit.ts'
import type { VoidedCommit } from './void.ts'
import type { Instant } from '../calendar/time.ts'

/** Any value that a machine-written record may hold. */
export type Json =
  | string
  | number
  | boolean
  | readonly Json[]
  | { readonly [key: string]: Json | undefined }

/** The trailers of the commit, in the order in which they are written; `Bd-File` lines are added from the files. */
export interface Trailers {
  readonly 'Bd-Act': string
  readonly 'Bd-Project'?: string
  readonly 'Bd-Stage'?: string
  readonly 'Bd-Round'?: string
  readonly 'Bd-Review'?: string
  readonly 'Bd-Seat'?: string
  readonly 'Bd-Decision'?: string
  readonly 'Bd-Packet'?: string
  readonly 'Bd-Reason'?: string
  readonly 'Bd-First-Signed'?: string
}

/** What an act writes: typed records by path, and people's text only by digest. */
export interface Plan {
  readonly trailers: Trailers
  readonly records: ReadonlyMap<string, Json>
  /** `undefined` removes the file. */
  readonly texts: ReadonlyMap<string, string | undefined>
}

/** A plan, or every reason why not. */
export type Judgement = Result<Plan>

/** What the history holds against a commit that was refused, or against the date of one that was accepted. */
export interface Fault {
  /** The commit first, then those that were refused only because they were built on it. */
  readonly commits: readonly VoidedCommit[]
  /** What of it still stands in the tree though it was refused: paths, a whole folder with a slash at its end. */
  readonly paths: readonly string[]
}

/** What a signature shows of its key: a hardware key, which must be touched, and whether it verified who held it. */
export interface KeyShown {
  readonly hardware: boolean
  readonly pin: boolean
}

/** What only the history knows of its accepted commits. */
export interface History {
  /** Where it stands in the history; `undefined` for what is no accepted commit of it. */
  placeOf(commit: CommitId): number | undefined
  /** Whose key signed it, where that is in doubt: the key was in other hands by then, and nobody affirmed or voided it. */
  inDoubt(commit: CommitId): string | undefined
}

/** What an act is judged by besides the world: who signs, when, and what only the history knows. */
export interface Circumstances {
  readonly signer: string
  readonly now: Instant
  /** What its signature shows of the key; absent where nothing is signed. */
  readonly key?: KeyShown
  /** Who signed for the act, where it needs more than one; `to-come` while it is only proposed. Absent: the signer alone. */
  readonly endorsers?: readonly string[] | 'to-come'
  /** Who signed for what a path of the project holds now, in order of first signing (see `authorship.ts`). */
  signersOf(path: string): readonly string[]
  /** Who signed last for what a path of the project holds now. */
  lastSignerOf(path: string): string | undefined
  /** Absent where there is no history. */
  readonly history?: History
  /** Nothing where the history holds nothing against the commit; absent where there is no history. */
  faultOf?(commit: CommitId): Fault | undefined
}

/** Makes a plan; a reason is folded to one line so that it cannot look like another trailer. */
export function plan(
  trailers: Trailers,
  records: Iterable<readonly [string, object]>,
  texts: Iterable<readonly [string, string | undefined]> = [],
): Plan {
  const reason = trailers['Bd-Reason']
  return {
    trailers: reason === undefined ? trailers : { ...trailers, 'Bd-Reason': oneLine(reason) },
    records: new Map([...records].map(([path, record]) => [path, record as Json])),
    texts: new Map(texts),
  }
}

/** The text on one line, each run of white space a single space. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}

/** The plan, unless there is any reason against it. */
export function planUnless(findings: readonly Finding[], make: () => Plan): Judgement {
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value: make() }
}
