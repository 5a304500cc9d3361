/** The rules by which the tests of a process fail, and the facts their wordings need. */
import type { Reachable } from '../rehearsal/outcomes.ts'

export interface RehearsalRules {
  'test-act-refused': { test: string; deed: string; member: string; found: string }
  'test-act-allowed': { test: string; deed: string; member: string; expected: string }
  'test-refused-otherwise': {
    test: string
    deed: string
    member: string
    expected: string
    found: string
  }
  'test-differs': { test: string; key: string; expected: string; found: string }
  'test-not-run': { test: string; continues: string }
  'tests-missing': { process: string }
  'outcome-untested': Reachable
}
