/** A fault says what is wrong with a process, and which part of the file says it. */
import type { PartPath } from '../process/part.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { RuleFacts, RuleId } from '../rules/rules.ts'

export interface Fault {
  readonly finding: Finding
  readonly path: PartPath
}

/** The path that a place in words says: `stages.2.copies`. */
export function pathOf(place: string): PartPath {
  return place.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}

/** A fault of one rule at a part of the process. */
export function fault<R extends RuleId>(rule: R, facts: RuleFacts[R], path: PartPath): Fault {
  return { finding: finding(rule, facts), path }
}
