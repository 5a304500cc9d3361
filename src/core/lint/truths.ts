/** This proof shows that what answers yes or no, or chooses between variants, is declared so, and no slip of the pen counts as an answer. */
import { nameOf } from '../process/condition.ts'
import type { Process } from '../process/process.ts'
import { typeOf } from '../process/expression-type.ts'
import { type Fault, fault } from './fault.ts'
import { type Comparison, comparisonsOf } from './comparisons.ts'

/** Names of free text, of which any is possible: `yes` would be one among them. */
const FREE = new Set(['text', 'member', 'unit'])

/** Comparisons of a text, a member or a unit with yes or no, which it is hardly ever meant to say. */
export function misplacedTruths(process: Process): readonly Fault[] {
  return everyComparison(process).flatMap(({ subject, value, path }) => {
    const type = typeOf(process, subject)
    // Of a parameter that is text it is told once that it is.
    if ('parameter' in subject) return []
    return type !== undefined && FREE.has(type) && (value === 'yes' || value === 'no')
      ? [fault('truth-not-for-type', { name: nameOf(subject), type, found: value }, path)]
      : []
  })
}

/**
 * Parameters that are text and compared with constants: whatever is written another way than the process has it would
 * leave a review or a document out, and nobody would be told.
 */
export function decidingTexts(process: Process): readonly Fault[] {
  const compared = everyComparison(process).flatMap(({ subject, value }) =>
    'parameter' in subject && typeof value !== 'object' && typeOf(process, subject) === 'text'
      ? [subject.parameter]
      : [],
  )
  return [...new Set(compared)].map((parameter) =>
    fault('text-decides', { parameter }, ['parameters', parameter, 'type']),
  )
}

function everyComparison(process: Process): readonly Comparison[] {
  return [...comparisonsOf(process, 'condition'), ...comparisonsOf(process, 'cell')]
}
