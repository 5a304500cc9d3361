/** `CannotRun` says that bd cannot work here at all: it carries a reason and its facts, and is worded in `terminal/`. */
import type { ExchangeFailures } from './exchange-failures.ts'
import type { GitFailures } from './git-failures.ts'
import type { HookFailures } from './hook-failures.ts'
import type { KeyFailures } from './key-failures.ts'
import type { SystemFailures } from './system-failures.ts'

/** The facts that each reason's wording is made of. */
export interface CannotRunFacts
  extends ExchangeFailures, GitFailures, HookFailures, KeyFailures, SystemFailures {}

export type CannotRunReason = keyof CannotRunFacts

/** Thrown when bd cannot work, caught once in main: exit 4. */
export class CannotRun extends Error {
  readonly reason: CannotRunReason
  readonly facts: Readonly<Record<string, string>>

  constructor(reason: CannotRunReason, facts: Readonly<Record<string, string>>) {
    super(`${reason} ${JSON.stringify(facts)}`)
    this.name = 'CannotRun'
    this.reason = reason
    this.facts = facts
  }
}

/** Makes a `CannotRun` whose facts fit its reason. */
export function cannotRun<R extends CannotRunReason>(
  reason: R,
  facts: CannotRunFacts[R],
): CannotRun {
  return new CannotRun(reason, facts)
}
