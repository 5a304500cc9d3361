/** The document number (文号) that the company gives a decision: one line, not longer than eighty characters. */
import { type Finding, finding } from '../rules/finding.ts'

const LONGEST = 80

/** Why the number cannot stand in a record. */
export function numberFindings(act: {
  readonly project: string
  readonly number?: string
}): Finding[] {
  return act.number === undefined || isNumber(act.number)
    ? []
    : [finding('number-not-one-line', { found: act.number }, { project: act.project })]
}

/** Whether the text is one line of visible characters and not too long. */
function isNumber(text: string): boolean {
  return (
    text.trim() === text &&
    text !== '' &&
    [...text].length <= LONGEST &&
    !/\p{C}|\p{Zl}|\p{Zp}/u.test(text)
  )
}
