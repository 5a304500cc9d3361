/** A search looks for a case in which a condition comes to an answer, or several hold together, and tries nothing that is settled. */
import {
  type Condition,
  type Ground,
  judge,
  type Subject,
  subjectsOf,
} from '../process/condition.ts'
import type { Process } from '../process/process.ts'
import type { Value } from '../record/record.ts'
import { type Budget, MOST_AT_ONCE } from './budget.ts'
import { axesOf, type TriedCase, effortOf, keyOf } from './cases.ts'

/**
 * A case in which the condition comes to the wanted answer, with no more values than settle it; `none` where there is no
 * such case. Values that are known already are taken as they are.
 */
export function caseWhere(
  process: Process,
  budget: Budget,
  condition: Condition,
  wanted: 'yes' | 'no',
  given: Ground = () => undefined,
): TriedCase | 'none' | 'too-large' {
  const values = new Map(
    axesOf(process, [condition]).map((axis) => [keyOf(axis.subject), axis.values] as const),
  )
  const known = new Map<string, Value>()
  const ground: Ground = (subject) => given(subject) ?? known.get(keyOf(subject))
  const cost = effortOf([], [condition])
  let spent = 0
  const search = (): TriedCase | 'none' | 'too-large' => {
    spent += cost
    if (spent > MOST_AT_ONCE || !budget.take(cost)) return 'too-large'
    const judged = judge(condition, ground)
    if (judged.is === wanted) return { known: new Map(known) }
    if (judged.is !== 'unknown') return 'none'
    const next = judged.missing.find((subject) => values.has(keyOf(subject)))
    return next === undefined ? 'none' : branch(next)
  }
  const branch = (subject: Subject): TriedCase | 'none' | 'too-large' => {
    const key = keyOf(subject)
    for (const value of values.get(key)!) {
      known.set(key, value)
      const found = search()
      if (found !== 'none') return found
    }
    known.delete(key)
    return 'none'
  }
  return search()
}

/** Whether the conditions can hold together. Tries only what they share: those that look at different things hold or fail apart from one another. */
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
