/** The company gives a decision its document number (文号): one line, not longer than eighty characters. */
import { isOneLine } from '../text/characters.ts'
import { type Finding, finding } from '../rules/finding.ts'

const LONGEST = 80

/** Why the number cannot stand in a record. */
export function numberFindings(act: {
  readonly project: string
  readonly number?: string
}): Finding[] {
  return act.number === undefined || isOneLine(act.number, LONGEST)
    ? []
    : [finding('number-not-one-line', { found: act.number }, { project: act.project })]
}
