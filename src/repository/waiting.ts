/** A commit waits on its way: its objects still arrive, and no more of them is held than fits. */
import type { BlobChange } from '../core/record/commit.ts'
import { type Finding, finding } from '../core/rules/finding.ts'
import type { ParsedCommit } from './commit-format.ts'
import { MOST_TEXT_BYTES, type RawObject } from './object-parser.ts'

/** A commit on its way, with the objects that have come behind it. */
export interface Pending {
  readonly object: RawObject
  readonly parsed: ParsedCommit
  readonly objects: Map<string, RawObject>
  /** What these weigh in memory. */
  bytes: number
}

/** So much text one commit may bring: 128 MiB, which is more than a hundred of the longest texts. */
const MOST_BYTES_AT_ONCE = 134_217_728

/** Keeps an object for its commit; beyond what one may bring, only what it is. */
export function hold(one: Pending, object: RawObject): void {
  const weight = object.bytes?.length ?? 0
  const isTooMuch = object.type === 'blob' && one.bytes + weight > MOST_BYTES_AT_ONCE
  one.objects.set(object.oid, isTooMuch ? { ...object, bytes: undefined } : object)
  if (!isTooMuch) one.bytes += weight
}

/** Weighs the texts of one commit: those beyond the limit are told without their bytes, and so is the commit. */
export class Weight {
  #bytes = 0

  take(change: BlobChange): BlobChange {
    const { after } = change
    if (after === undefined || after.size > MOST_TEXT_BYTES) return change
    this.#bytes += after.size
    return this.#isTooMuch ? { ...change, after: { ...after, bytes: undefined } } : change
  }

  get problems(): readonly Finding[] {
    if (!this.#isTooMuch) return []
    const limit = String(MOST_BYTES_AT_ONCE)
    return [finding('limit-exceeded', { what: 'text-bytes-at-once', limit, found: `>${limit}` })]
  }

  get #isTooMuch(): boolean {
    return this.#bytes > MOST_BYTES_AT_ONCE
  }
}
