/** The rules about the tests of a process are this severe, and their words need these facts. */
import type { Reachable } from '../rehearsal/outcomes.ts'
import { error } from './rule.ts'

export const rehearsalRules = {
  'test-act-refused': error<{ test: string; deed: string; member: string; found: string }>(),
  'test-act-allowed': error<{ test: string; deed: string; member: string; expected: string }>(),
  'test-refused-otherwise': error<{
    test: string
    deed: string
    member: string
    expected: string
    found: string
  }>(),
  'test-differs': error<{ test: string; key: string; expected: string; found: string }>(),
  'test-not-run': error<{ test: string; continues: string }>(),
  'tests-missing': error<{ process: string }>(),
  'outcome-untested': error<Reachable>(),
}
