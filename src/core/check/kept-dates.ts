/** Keeps of the dates of a history what can still speak for or against another, and makes dates of it again. */
import type { CommitId } from '../record/commit.ts'

/** The date of an accepted act. */
export interface Claim {
  readonly commit: CommitId
  readonly member: string
  /** In epoch seconds. */
  readonly epoch: number
  readonly text: string
}

/** An accepted act's date with the later acts of other members that are dated earlier: the first of each of two members. */
export interface Met {
  readonly claim: Claim
  readonly against: Claim[]
}

/** What one member has claimed so far. */
export interface Line {
  /** In the order of the history; their dates never go back, but for the slack of the first epoch. */
  readonly met: Met[]
  latest: Claim
  /** How many of them each other member's acts have been held against. */
  readonly seen: Map<string, number>
}

/**
 * What is kept of the dates of a history, so that whatever comes after is judged as if all of them were there. No act is
 * accepted any more that lies before `until`, the second latest date that a member has reached, by more than the slack: so
 * nothing more can be held against what was claimed up to then, and of that only what is contradicted already stays. A clock
 * that stands before `until` has to read the whole history.
 */
export interface KeptDates {
  /** In epoch seconds; 0 while fewer than two members have acted. */
  readonly until: number
  readonly founding: CommitId
  /** Those who have claimed the latest dates. */
  readonly top: readonly string[]
  readonly lines: readonly {
    readonly latest: Claim
    readonly seen: readonly (readonly [string, number])[]
    readonly met: readonly {
      /** Its place among the dates that were known. */
      readonly place: number
      readonly claim: Claim
      readonly against: readonly Claim[]
    }[]
  }[]
}

/** Takes every date in the order of the history, and what is known of each member's. */
export function keptDates({
  founding,
  claims,
  lines,
  top,
}: {
  readonly founding: CommitId
  readonly claims: readonly Claim[]
  readonly lines: readonly Line[]
  readonly top: readonly Line[]
}): KeptDates {
  const until = top[1]?.latest.epoch ?? 0
  const places = new Map(claims.map((claim, place) => [claim, place]))
  return {
    until,
    founding,
    top: top.map(({ latest }) => latest.member),
    lines: lines.map(({ met, latest, seen }) => {
      // The last of those that are over stays: whoever goes back from the latest stops there.
      const last = met.findLastIndex(({ claim }) => claim.epoch <= until)
      const stays = met.map(({ against }, at) => at >= last || against.length > 0)
      const among = (count: number) => stays.slice(0, count).filter(Boolean).length
      return {
        latest,
        seen: [...seen].map(([member, count]) => [member, among(count)] as const),
        met: met
          .map(({ claim, against }) => ({ place: places.get(claim) ?? 0, claim, against }))
          .filter((_, at) => stays[at]),
      }
    }),
  }
}

/** Each member's dates as they were. */
export function linesOf({ lines }: KeptDates): readonly Line[] {
  return lines.map(({ latest, seen, met }) => ({
    latest,
    seen: new Map(seen),
    met: met.map(({ claim, against }) => ({ claim, against: [...against] })),
  }))
}

/** The dates in the order of the history. */
export function claimsOf({ lines }: KeptDates): readonly Claim[] {
  return lines
    .flatMap(({ met }) => met)
    .sort((a, b) => a.place - b.place)
    .map(({ claim }) => claim)
}
