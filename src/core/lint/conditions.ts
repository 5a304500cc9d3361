/** This proof shows that every condition can hold, and can fail; one that cannot is no condition. */
import type { Condition } from '../process/condition.ts'
import type { PartPath } from '../process/part.ts'
import { partsOf } from '../process/parts.ts'
import type { Process } from '../process/process.ts'
import type { Budget } from './budget.ts'
import { type Fault, fault } from './fault.ts'
import { canHoldTogether, caseWhere } from './search.ts'
import { isComparable } from './types.ts'

/**
 * Conditions, and parts of them, that hold in no case, or in every case. A requirement that holds in every case still asks
 * that its facts be known, and is left alone.
 */
export function idleConditions(process: Process, budget: Budget): readonly Fault[] {
  return partsOf(process, 'condition').flatMap(({ condition, path, of }) =>
    isComparable(process, condition)
      ? inCondition({ process, budget, asked: of === 'requirement' }, condition, path)
      : [],
  )
}

/** Requirements of a stage that hold one by one and never together: the stage could not be left. */
export function contraryRequirements(process: Process, budget: Budget): readonly Fault[] {
  return partsOf(process, 'stage').flatMap(({ stage: { requires = [] }, path: at }) => {
    const conditions = requires.map(({ condition }) => condition)
    const all = conditions.filter((condition) => isComparable(process, condition))
    const alone = all.map((one) => comesTo({ process, budget }, one))
    if (all.length < 2 || alone.includes('never') || alone.includes('too-large')) return []
    const path = [...at, 'requires']
    const together = canHoldTogether(process, budget, all)
    if (together === 'too-large') {
      return [fault('lint-not-proven', { proof: 'conditions', why: 'too-large' }, path)]
    }
    return together ? [] : [fault('condition-never', {}, path)]
  })
}

interface Question {
  readonly process: Process
  readonly budget: Budget
  readonly asked: boolean
}

function inCondition(question: Question, condition: Condition, path: PartPath): readonly Fault[] {
  const outcome = comesTo(question, condition)
  switch (outcome) {
    case 'too-large':
      return [fault('lint-not-proven', { proof: 'conditions', why: 'too-large' }, path)]
    case 'never':
      return [fault('condition-never', {}, path)]
    case 'always':
      return question.asked ? [] : [fault('condition-always', {}, path)]
    case 'both':
      return innerOf(condition).flatMap(({ part, steps }) =>
        inCondition(question, part, [...path, ...steps]),
      )
    default:
      return outcome satisfies never
  }
}

function comesTo(
  { process, budget }: Pick<Question, 'process' | 'budget'>,
  condition: Condition,
): 'never' | 'always' | 'both' | 'too-large' {
  const holds = caseWhere(process, budget, condition, 'yes')
  const fails = caseWhere(process, budget, condition, 'no')
  if (holds === 'too-large' || fails === 'too-large') return 'too-large'
  if (holds === 'none') return 'never'
  return fails === 'none' ? 'always' : 'both'
}

function innerOf(
  condition: Condition,
): readonly { readonly part: Condition; readonly steps: PartPath }[] {
  if ('not' in condition) return [{ part: condition.not, steps: ['not'] }]
  if ('all' in condition) return condition.all.map((part, nth) => ({ part, steps: ['all', nth] }))
  if ('any' in condition) return condition.any.map((part, nth) => ({ part, steps: ['any', nth] }))
  return []
}
