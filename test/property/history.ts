/** A history in memory as it was written: what each commit did, when, and the records that it planned. */
import type { Act } from '../../src/core/record/act.ts'
import type { Json } from '../../src/core/record/plan.ts'
import type { Draft, Ledger, Setting } from '../../fixtures/worlds/ledger.ts'
import { ADMIN } from '../../fixtures/worlds/small.ts'

/** A commit of a history. */
export interface Kept {
  readonly epoch: number
  readonly draft: Draft
  readonly act: Act
  readonly records: ReadonlyMap<string, Json>
}

export interface History {
  readonly setting: Setting
  /** All but the founding. */
  readonly commits: readonly Kept[]
}

/** Sets the time of the company's next act. */
export function goTo(ledger: Ledger, epoch: number): void {
  const beijing = new Date((epoch + 8 * 3600) * 1000).toISOString()
  ledger.on(beijing.slice(0, 10), beijing.slice(11, 19))
}

/** The time of the company's next act. */
export function timeOf(ledger: Ledger): number {
  return ledger.by(ADMIN).now.epoch
}
