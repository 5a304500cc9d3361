/** A changed path as check judges it: the entry before, in the world asked about, and after. */
import type { Entry } from '../tree.ts'

export interface Changed {
  readonly path: string
  /** `undefined` where the path was removed. */
  readonly after: Entry | undefined
}
