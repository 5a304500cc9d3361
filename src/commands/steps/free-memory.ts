/** Has the heap of a long reading stay near to what is in use: by itself it first grows to several times that. */
import { setFlagsFromString } from 'node:v8'

/** A shorter reading leaves little behind. */
const LONG = 1_000
/**
 * So many percent may come to what is in use before it is looked through again. Collecting by force would hold the heap as
 * small, but lets go of what compiled code rests on: after each time most of it would be compiled anew, a fifth of a check.
 */
const GROWTH = 40

/** Takes how many commits of a history were read so far, one after the other. */
export function keepSmall(commits: number): void {
  if (commits === LONG) setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
}
