/** Motions are named on the command line, and read by other programs. */
import { countsOf } from '../../core/policy/policy-rules.ts'
import { askedFor, countedBy, type Motion } from '../../core/world/motions.ts'
import type { Reading } from './read-world.ts'
import { UsageError } from './refusal.ts'

/** The number of a motion, as it was typed. */
export function numberOf(typed: string): number {
  if (!/^[1-9]\d{0,5}$/.test(typed)) {
    throw new UsageError('number-expected', { option: '<n>', found: typed })
  }
  return Number(typed)
}

/** A motion as data: what it is about, who signed, who is asked, what became of it. */
export function motionData({ world }: Reading, motion: Motion) {
  const { n, record, signed, state } = motion
  const { what, commit, to, files, by, at, reason } = record
  return {
    motion: n,
    what,
    commit: commit ?? null,
    to: to ?? null,
    files: files?.map(({ path, sha256 = null }) => ({ path, sha256 })) ?? null,
    by,
    at,
    reason,
    state: state.is,
    signed,
    needed: Math.max(...countsOf(countedBy(world, motion), signed).map(({ needed }) => needed)),
    asked: askedFor(world, motion),
  }
}
