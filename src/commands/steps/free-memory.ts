/** Lets go, now and then, of what a long reading has left behind: by itself the heap first grows to several times what is in use. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** In so many commits a few megabytes are left; letting them go takes some 30 ms. */
const EACH = 1_000

let collect: (() => void) | undefined

/** Takes how many commits of a history were read so far, one after the other. */
export function letGo(commits: number): void {
  if (commits % EACH !== 0) return
  collect ??= collector()
  collect()
}

/** Node hands out its collector only by a flag, which can be set at any time. */
function collector(): () => void {
  setFlagsFromString('--expose-gc')
  const gc: unknown = runInNewContext('gc')
  return typeof gc === 'function' ? (gc as () => void) : () => {}
}
