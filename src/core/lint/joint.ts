/** Whether conditions can hold together. */
import { type Condition, type Ground, subjectsOf } from '../process/condition.ts'
import type { Process } from '../process/process.ts'
import type { Budget } from './budget.ts'
import { keyOf } from './cases.ts'
import { caseWhere } from './search.ts'

/** Tries only what conditions share: those that look at different things hold or fail apart from one another. */
export function canHoldTogether(
  process: Process,
  budget: Budget,
  conditions: readonly Condition[],
  given: Ground = () => undefined,
): boolean | 'too-large' {
  for (const together of sharing(conditions, given)) {
    const found = caseWhere(process, budget, { all: together }, 'yes', given)
    if (found === 'too-large') return found
    if (found === 'none') return false
  }
  return true
}

/** The conditions in groups, no two of which look at the same unknown subject. */
function sharing(
  conditions: readonly Condition[],
  given: Ground,
): readonly (readonly Condition[])[] {
  const groups: { readonly keys: Set<string>; readonly conditions: Condition[] }[] = []
  for (const condition of conditions) {
    const unknown = subjectsOf(condition).filter((subject) => given(subject) === undefined)
    const keys = new Set(unknown.map(keyOf))
    const near = groups.filter((group) => [...keys].some((key) => group.keys.has(key)))
    const merged = {
      keys: new Set([...keys, ...near.flatMap((group) => [...group.keys])]),
      conditions: [condition, ...near.flatMap((group) => group.conditions)],
    }
    for (const group of near) groups.splice(groups.indexOf(group), 1)
    groups.push(merged)
  }
  return groups.map((group) => group.conditions)
}
