/** This proof shows that a gate has a review in every case, time to decide it, and a casting vote only where it can break a tie. */
import { isMajority } from '../process/parameter-value.ts'
import type { PartPath } from '../process/part.ts'
import { partsOf } from '../process/parts.ts'
import type { Process, VoteReview } from '../process/process.ts'
import type { Budget } from './budget.ts'
import { caseText } from './cases.ts'
import { type Fault, fault } from './fault.ts'
import type { Parameters } from '../process/roles.ts'
import { caseWhere } from './search.ts'
import { isComparable } from './types.ts'

/** Gates none of whose reviews takes place in some case: nobody would decide, and the project could not go on. */
export function emptyGates(process: Process, budget: Budget): readonly Fault[] {
  return partsOf(process, 'stage').flatMap(({ stage: { stage, gate }, path: at }) => {
    const conditions = gate.flatMap(({ when }) => (when === undefined ? [] : [when]))
    const judged = conditions.every((condition) => isComparable(process, condition))
    if (gate.length === 0 || conditions.length < gate.length || !judged) return []
    const path = [...at, 'gate']
    const found = caseWhere(process, budget, { any: conditions }, 'no')
    if (found === 'too-large') {
      return [fault('lint-not-proven', { proof: 'gates', why: 'too-large' }, path)]
    }
    const example = found === 'none' ? undefined : caseText(found.known)
    return example === undefined ? [] : [fault('gate-may-be-empty', { stage, case: example }, path)]
  })
}

/** Votes whose seats may not decide before the time to decide is over. */
export function lateNotices(process: Process): readonly Fault[] {
  return partsOf(process, 'review').flatMap(({ review, path }) => {
    const { notice, within } = review
    const days = typeof within === 'object' && 'working-days' in within ? within['working-days'] : 0
    return notice === undefined || days === 0 || notice <= days
      ? []
      : [
          fault('notice-past-deadline', { review: review.review, notice, within: days }, [
            ...path,
            'notice',
          ]),
        ]
  })
}

/** Casting votes where a majority other than more than half passes; there a tie decides nothing. */
export function idleCastingVotes(process: Process, parameters: Parameters): readonly Fault[] {
  return partsOf(process, 'review').flatMap(({ review, path }) =>
    review.decide === 'vote' && review.tie !== undefined
      ? ofCastingVote(review, [...path, 'tie'], parameters)
      : [],
  )
}

function ofCastingVote(
  { review, passes }: VoteReview,
  path: PartPath,
  parameters: Parameters,
): readonly Fault[] {
  const share = passes?.share
  const value =
    typeof share === 'string' && Object.hasOwn(parameters, share) ? parameters[share] : share
  if (value === undefined) return []
  if (!isMajority(value)) {
    return [fault('lint-not-proven', { proof: 'ties', why: 'by-parameter' }, path)]
  }
  const half = 'more-than' in value && value['more-than'] === '1/2'
  return half ? [] : [fault('tie-needs-half', { review }, path)]
}
