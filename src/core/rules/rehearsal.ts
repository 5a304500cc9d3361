/** The rules about the tests of a process are this severe, and their words need these facts. */
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

/**
 * One thing that may come of a process. Reviews, answers, stages left, rows of tables and endings are its outcomes; the sides of its
 * conditions and its waivers are finer than that.
 */
export interface Reachable {
  readonly part:
    | 'review'
    | 'answer'
    | 'then'
    | 'row'
    | 'ending'
    | 'when'
    | 'team'
    | 'waiver'
    | 'deliverable'
    | 'requirement'
  readonly stage: string
  /** The review, document, table, or number of the requirement or team rule. */
  readonly name: string
  readonly outcome: string
}
