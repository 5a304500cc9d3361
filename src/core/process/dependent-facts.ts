/** Some facts only matter under another's answer: whoever says that there is no partner is not asked for its name. */
import type { Value } from '../record/record.ts'
import { judge, subjectsOf } from './condition.ts'
import { partsOf } from './parts.ts'
import type { Process } from './process.ts'

/**
 * Whether a fact is to be asked, after the facts that are `known`: one that may be left out is so only where some condition
 * of the process would be decided by it alone. `waits` are the other facts that say whether it matters.
 */
export function askedUnder(
  process: Process,
  fact: string,
  known: Readonly<Record<string, Value>>,
): { readonly asked: boolean; readonly waits: readonly string[] } {
  const always = { asked: true, waits: [] }
  if (process.facts[fact]?.optional !== true) return always
  const conditions = partsOf(process, 'condition')
    .map(({ condition }) => condition)
    .filter((one) => factsOf(subjectsOf(one)).includes(fact))
  if (conditions.length === 0) return always
  const waits = conditions.flatMap((one) => factsOf(subjectsOf(one))).filter((one) => one !== fact)
  const asked = conditions.some((condition) => {
    const judged = judge(condition, (subject) =>
      'fact' in subject && subject.fact !== fact ? known[subject.fact] : undefined,
    )
    return judged.is === 'unknown' && factsOf(judged.missing).every((one) => one === fact)
  })
  return { asked, waits: [...new Set(waits)] }
}

function factsOf(subjects: ReturnType<typeof subjectsOf>): readonly string[] {
  return subjects.flatMap((one) => ('fact' in one ? [one.fact] : []))
}
