/** A fault says what is wrong with a process, and which part of the file says it. */
import type { PartPath } from '../process/part.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { RuleFacts, RuleId } from '../rules/rules.ts'

export interface Fault {
  readonly finding: Finding
  readonly path: PartPath
}

/** A fault of one rule at a part of the process. */
export function fault<R extends RuleId>(rule: R, facts: RuleFacts[R], path: PartPath): Fault {
  return { finding: finding(rule, facts), path }
}
