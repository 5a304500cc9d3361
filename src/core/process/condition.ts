/** A condition comes to one of three values: what is unknown is never silently true or false. */
import type { Bound } from './bounds.ts'
import { compareValues } from './compare-values.ts'
import type { Value } from '../record/record.ts'

/** What a condition looks at: a fact, a field of a document, or a parameter. */
export type Subject =
  | { readonly fact: string }
  | { readonly document: string; readonly field: string }
  | { readonly parameter: string }

/** How two values are compared; "at least" (以上) includes the number itself. */
export type Test = 'is' | Bound

/** A condition: closed, structured, three-valued. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly fact: string; readonly is: string | number }
  | { readonly subject: Subject; readonly test: Test; readonly value: string | number | Subject }

/** What a condition comes to: yes, no, or what must be known first. */
export type Judged =
  | { readonly is: 'yes' }
  | { readonly is: 'no' }
  | { readonly is: 'unknown'; readonly missing: readonly Subject[] }

/** Where the values of subjects come from; `undefined` for what is not known. */
export type Ground = (subject: Subject) => Value | undefined

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
  const missing = [
    ...(left === undefined ? [subject] : []),
    ...(right === undefined && typeof than === 'object' ? [than] : []),
  ]
  return { is: 'unknown', missing }
}

/** Whether the test holds between two known values of one type. */
export function holds(left: Value, test: Test, right: Value): boolean {
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
  if ('fact' in subject) return subject.fact
  return 'parameter' in subject ? subject.parameter : `${subject.document}.${subject.field}`
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
