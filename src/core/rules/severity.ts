/** How severe a rule's findings are. */
import type { RuleId } from './rules.ts'

export type Severity = 'error' | 'warning' | 'info'

const WARNINGS: ReadonlySet<RuleId> = new Set([
  'overdue',
  'condition-overdue',
  'calendar-missing',
  'compatibility-character',
  // Lint could not prove it, or it may be meant so.
  'condition-always',
  'date-in-future',
  'date-voided',
  'dates-disagree',
  'headline-differs',
  'hidden-in-message',
  'lint-not-proven',
  'name-doubtful',
  'quorum-of-cast',
  'requirement-out-of-reach',
  'reviewer-is-writer',
  'secretary-not-free',
  'submitter-decides',
  'vote-without-secretary',
  'voided-commit',
])
const INFORMATION: ReadonlySet<RuleId> = new Set(['possession-not-proven'])

/** How severe a rule's findings are when check reports them. A refused command calls each of its reasons an error. */
export function severityOf(rule: RuleId): Severity {
  if (INFORMATION.has(rule)) return 'info'
  return WARNINGS.has(rule) ? 'warning' : 'error'
}
