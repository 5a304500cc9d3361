/** Conditions over a project's facts, judged in three values: an unknown fact is never silently true or false. */
import type { Condition } from './process.ts'
import type { Values } from './record.ts'

/** What a condition comes to: yes, no, or the facts that must be known first. */
export type Judged =
  | { readonly is: 'yes' }
  | { readonly is: 'no' }
  | { readonly is: 'unknown'; readonly facts: readonly string[] }

const YES: Judged = { is: 'yes' }
const NO: Judged = { is: 'no' }

/** Judges a condition by Kleene's strong three-valued logic; no condition at all is yes. */
export function judge(condition: Condition | undefined, facts: Values): Judged {
  if (condition === undefined) return YES
  if ('fact' in condition) {
    const value = facts[condition.fact]
    if (value === undefined) return { is: 'unknown', facts: [condition.fact] }
    return value === condition.is ? YES : NO
  }
  if ('not' in condition) {
    const inner = judge(condition.not, facts)
    if (inner.is === 'unknown') return inner
    return inner.is === 'yes' ? NO : YES
  }
  if ('all' in condition) {
    return join(
      condition.all.map((part) => judge(part, facts)),
      NO,
      YES,
    )
  }
  return join(
    condition.any.map((part) => judge(part, facts)),
    YES,
    NO,
  )
}

/** One decisive part settles it; else an unknown part leaves it unknown; else the rest. */
function join(parts: readonly Judged[], decisive: Judged, rest: Judged): Judged {
  if (parts.some((part) => part.is === decisive.is)) return decisive
  const unknown = parts.flatMap((part) => (part.is === 'unknown' ? part.facts : []))
  return unknown.length === 0 ? rest : { is: 'unknown', facts: [...new Set(unknown)] }
}
