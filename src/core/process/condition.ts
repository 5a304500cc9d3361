/** A condition comes to one of three values: what is unknown is never silently true or false. */
import type { Bound } from './bounds.ts'
import { compareValues } from './compare-values.ts'
import { formulaOf } from './formula.ts'
import type { Exact } from './exact.ts'
import type { Expression } from './expression.ts'
import type { NoValue } from './reckon.ts'
import type { Value } from '../record/record.ts'

/** What has a name of its own: a fact, a field of a document, or a parameter. */
export type Named =
  | { readonly fact: string }
  | { readonly document: string; readonly field: string }
  | { readonly parameter: string }

/** What a condition looks at: something named, or what an expression comes to. */
export type Subject = Named | { readonly computed: Expression }

/** How two values are compared; "at least" (以上) includes the number itself. */
export type Test = 'is' | Bound

/** A condition: closed, structured, three-valued. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly fact: string; readonly is: string | number }
  | { readonly subject: Subject; readonly test: Test; readonly value: string | number | Subject }

/** What must be known first; `why` where all is known that its value is worked out from, and it has none. */
export type Lacking = Subject & { readonly why?: NoValue }

/** What a condition comes to: yes, no, or what must be known first. */
export type Judged =
  | { readonly is: 'yes' }
  | { readonly is: 'no' }
  | { readonly is: 'unknown'; readonly missing: readonly Lacking[] }

/** A value; what an expression comes to may be no decimal. */
export type Weighed = Value | Exact

/** Where the values of subjects come from; `undefined` for what is not known. */
export interface Ground {
  (subject: Subject): Weighed | undefined
  /** What is lacking for a value that is not known; without it, the subject itself. */
  readonly lacking?: (subject: Subject) => readonly Lacking[]
}

const YES: Judged = { is: 'yes' }
const NO: Judged = { is: 'no' }

/** Judges a condition by Kleene's strong three-valued logic; no condition at all is yes. */
export function judge(condition: Condition | undefined, ground: Ground): Judged {
  if (condition === undefined) return YES
  if ('not' in condition) {
    const inner = judge(condition.not, ground)
    if (inner.is === 'unknown') return inner
    return inner.is === 'yes' ? NO : YES
  }
  if ('all' in condition) {
    const parts = condition.all.map((part) => judge(part, ground))
    return join(parts, NO, YES)
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => judge(part, ground))
    return join(parts, YES, NO)
  }
  return 'fact' in condition
    ? compared({ fact: condition.fact }, 'is', condition.is, ground)
    : compared(condition.subject, condition.test, condition.value, ground)
}

function compared(subject: Subject, test: Test, than: Value | Subject, ground: Ground): Judged {
  const left = ground(subject)
  const right = typeof than === 'object' ? ground(than) : than
  if (left !== undefined && right !== undefined) return holds(left, test, right) ? YES : NO
  const lacking = (one: Subject) => ground.lacking?.(one) ?? [one]
  const missing = [
    ...(left === undefined ? lacking(subject) : []),
    ...(right === undefined && typeof than === 'object' ? lacking(than) : []),
  ]
  return { is: 'unknown', missing }
}

/** Whether the test holds between two known values of one type. */
export function holds(left: Weighed, test: Test, right: Weighed): boolean {
  const order = compareValues(left, right)
  switch (test) {
    case 'is':
      return order === 0
    case 'at-least':
      return order >= 0
    case 'more-than':
      return order > 0
    case 'at-most':
      return order <= 0
    case 'less-than':
      return order < 0
    default:
      return test satisfies never
  }
}

/** One decisive part settles it; else an unknown part leaves it unknown; else the rest. */
function join(parts: readonly Judged[], decisive: Judged, rest: Judged): Judged {
  if (parts.some((part) => part.is === decisive.is)) return decisive
  const missing = parts.flatMap((part) => (part.is === 'unknown' ? part.missing : []))
  return missing.length === 0 ? rest : { is: 'unknown', missing }
}

/** How findings call a subject. */
export function nameOf(subject: Subject): string {
  return formulaOf('computed' in subject ? subject.computed : subject)
}

/** Everything a condition looks at. */
export function subjectsOf(condition: Condition | undefined): readonly Subject[] {
  if (condition === undefined) return []
  if ('not' in condition) return subjectsOf(condition.not)
  if ('all' in condition) return condition.all.flatMap(subjectsOf)
  if ('any' in condition) return condition.any.flatMap(subjectsOf)
  if ('fact' in condition) return [{ fact: condition.fact }]
  const { subject, value } = condition
  return typeof value === 'object' ? [subject, value] : [subject]
}
