/** A condition is put as one would say it: nothing is denied but single statements. */
import type { Condition, Test } from './condition.ts'

/** The contrary of a test: what is not at least so much is less. */
const CONTRARY: Readonly<Record<Exclude<Test, 'is'>, Exclude<Test, 'is'>>> = {
  'at-least': 'less-than',
  'less-than': 'at-least',
  'more-than': 'at-most',
  'at-most': 'more-than',
}

/**
 * The same condition with every `not` carried down to what it denies, for no officer writes 并非. It says the same, in
 * three values too: what is unknown stays unknown.
 */
export function plainCondition(condition: Condition, denied = false): Condition {
  if ('not' in condition) return plainCondition(condition.not, !denied)
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any
    const said = parts.map((part) => plainCondition(part, denied))
    return 'all' in condition === denied ? { any: said } : { all: said }
  }
  if (!denied) return condition
  if ('subject' in condition && condition.test !== 'is') {
    return { ...condition, test: CONTRARY[condition.test] }
  }
  return { not: condition }
}
