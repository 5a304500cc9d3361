/** A publication is refused for what the first epoch's lint proves wrong, whatever lint learns later. */
import { type Finding, unique } from '../rules/finding.ts'
import { PROCESS_FILE, processFolder } from '../process/files.ts'
import type { Process } from '../process/process.ts'
import type { Rulebook } from '../rules/rulebook.ts'
import type { RuleId } from '../rules/rules.ts'
import { lintProcess } from './lint.ts'

/**
 * The errors that a file may have by itself. A published version is judged again by every later release; a proof that
 * lint gains stays out of this list until there is a new epoch, or histories that were sound would turn red.
 */
const ERRORS: ReadonlySet<RuleId> = new Set([
  'asked-twice',
  'condition-never',
  'contract-not-held',
  'cycle-without-decision',
  'duplicate-name',
  'gate-may-be-empty',
  'lapse-leads-on',
  'leads-backward',
  'newer-word',
  'not-in-this-version',
  'notice-past-deadline',
  'outcome-unmapped',
  'read-before-asked',
  'reserved-name',
  'returns-forward',
  'rule-without-parts',
  'stage-unreachable',
  'stage-without-end',
  'table-gap',
  'table-overlap',
  'test-not-for-type',
  'tie-needs-half',
  'two-ways-out',
  'types-differ',
  'unknown-name',
  'value-never-taken',
  'waivable-by-nobody',
  'without-effect',
  'wrong-parameter-type',
  'wrong-type',
])

/** What lint has learnt to prove since, and keeps a version back from the second epoch on. */
const LATER_ERRORS: ReadonlySet<RuleId> = new Set([
  'board-share-too-low',
  'computed-circle',
  'due-never',
  'meeting-without-secretary',
  'not-a-link',
  'not-computable',
  'not-even',
  'superior-misplaced',
  'text-decides',
  'today-out-of-place',
  'truth-not-for-type',
  'wrong-table-use',
])

/** Every error of the process that does not depend on who works in the company. */
export function publishingFindings(process: Process, rules: Rulebook): readonly Finding[] {
  const file = processFolder(process) + PROCESS_FILE
  const faults = lintProcess(process, { rules }).faults.map(({ finding }) => finding)
  const errors = faults.filter(
    ({ rule }) => ERRORS.has(rule) || (!rules.publishesByFirstProofs && LATER_ERRORS.has(rule)),
  )
  return unique(errors.map((one) => ({ ...one, place: { file } })))
}
