/** A fault of a process: what is wrong, and the part of the file that says it. */
import { type Finding, finding } from '../rules/finding.ts'
import type { RuleFacts, RuleId } from '../rules/rules.ts'

/** The steps that lead from the top of a process to a part of it: `['stages', 2, 'on', 'returned']`. */
export type PartPath = readonly (string | number)[]

export interface Fault {
  readonly finding: Finding
  readonly path: PartPath
}

/** A fault of one rule at a part of the process. */
export function fault<R extends RuleId>(rule: R, facts: RuleFacts[R], path: PartPath): Fault {
  return { finding: finding(rule, facts), path }
}
