/** Gives what an act, or what is said to come next, is judged by besides the world. */
import type { Circumstances } from '../../core/record/plan.ts'
import type { Reading } from './read-world.ts'

/** What an act is judged by, at this reading's time. */
export function circumstances(reading: Reading, member: string): Circumstances {
  const { world, replay, now } = reading
  return {
    signer: member,
    now,
    history: replay.compromises,
    faultOf: (commit) => replay.faultOf(commit, now),
    signersOf: (path) => replay.past.authorship.signersOf(path, world.tree.get(path)?.sha256 ?? ''),
    lastSignerOf: (path) => replay.past.authorship.lastSignerOf(path),
  }
}
