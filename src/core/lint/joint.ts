/** Whether conditions can hold together, in a case of which some values are known. */
import { type Condition, type Ground, judge, subjectsOf } from '../process/condition.ts'
import type { Process } from '../process/process.ts'
import type { Budget } from './budget.ts'
import { axesOf, casesOf, keyOf, sizeOf } from './cases.ts'

/** Tries only what conditions share: those that look at different things hold or fail apart from one another. */
export function canHoldTogether(
  process: Process,
  budget: Budget,
  conditions: readonly Condition[],
  known: Ground,
): boolean | 'too-large' {
  for (const together of sharing(conditions, known)) {
    const axes = axesOf(process, together).filter(({ subject }) => known(subject) === undefined)
    if (!budget.take(sizeOf(axes))) return 'too-large'
    if (!holdsSomewhere(together, axes, known)) return false
  }
  return true
}

function holdsSomewhere(
  conditions: readonly Condition[],
  axes: ReturnType<typeof axesOf>,
  known: Ground,
): boolean {
  for (const ground of casesOf(axes)) {
    const both: Ground = (subject) => known(subject) ?? ground(subject)
    if (conditions.every((condition) => judge(condition, both).is === 'yes')) return true
  }
  return false
}

/** The conditions in groups, no two of which look at the same unknown subject. */
function sharing(
  conditions: readonly Condition[],
  known: Ground,
): readonly (readonly Condition[])[] {
  const groups: { readonly keys: Set<string>; readonly conditions: Condition[] }[] = []
  for (const condition of conditions) {
    const unknown = subjectsOf(condition).filter((subject) => known(subject) === undefined)
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
