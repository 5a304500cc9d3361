/** A press makes the files of a project small that nobody has looked at for long: given from outside, for core packs no bytes. */
import type { Entry } from './tree.ts'

export interface Press {
  /** So many projects stay as they are. */
  readonly most: number
  pack(files: Iterable<Entry>): Uint8Array
  /** What was packed, equal and new. */
  unpack(packed: Uint8Array): Iterable<Entry>
}
