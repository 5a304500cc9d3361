/** A condition does not hold because of these comparisons: what was compared, and the value of each side. */
import { decimalOf, roundedTo } from './exact.ts'
import {
  type Condition,
  type Ground,
  judge,
  nameOf,
  type Subject,
  type Test,
  type Weighed,
} from './condition.ts'
import { typeOf } from './expression-type.ts'
import { plainCondition } from './plain-condition.ts'
import type { Process, ValueType } from './process.ts'
import { isCounted, PLACES } from './quantity.ts'

/** One side of a comparison: a constant has no name, and the name of a formula is written by ids. */
export interface Side {
  readonly kind: 'fact' | 'field' | 'parameter' | 'formula' | 'constant'
  /** A field's stands behind that of its document. */
  readonly name?: string
  readonly value: string
}

/** A comparison that speaks against the condition. */
export interface Comparison {
  readonly left: Side
  readonly type: ValueType
  readonly test: Test
  /** That the test holds, and must not. */
  readonly denied?: true
  readonly right: Side
  /** That the condition would hold by this comparison as well as by the one before. */
  readonly or?: true
}

/**
 * Takes a condition that comes to no on the ground; gives what speaks against it, in the order of the file. What a formula
 * says in words of its own (yes or no, one of some choices) is left out: its value alone tells nobody more than the title.
 */
export function comparisonsAgainst(
  process: Process,
  condition: Condition,
  ground: Ground,
): readonly Comparison[] {
  const against = (one: Condition): readonly Comparison[] => {
    if (judge(one, ground).is !== 'no') return []
    if ('all' in one) return one.all.flatMap(against)
    if (!('any' in one)) return comparisonOf(process, one, ground)
    return one.any.flatMap((part, nth) =>
      against(part).map((found, at) => (nth > 0 && at === 0 ? { ...found, or: true } : found)),
    )
  }
  return against(plainCondition(condition))
}

function comparisonOf(process: Process, condition: Condition, ground: Ground): Comparison[] {
  const denied = 'not' in condition
  const one = denied ? condition.not : condition
  if ('not' in one || 'all' in one || 'any' in one) return []
  const [subject, test, than]: [Subject, Test, string | number | Subject] =
    'fact' in one ? [{ fact: one.fact }, 'is', one.is] : [one.subject, one.test, one.value]
  const type = typeOf(process, subject)
  const left = ground(subject)
  const right = typeof than === 'object' ? ground(than) : than
  if (type === undefined || left === undefined || right === undefined) return []
  if ('computed' in subject && !isCounted(type) && type !== 'date') return []
  return [
    {
      left: sideOf(subject, left, type),
      type,
      test,
      ...(denied ? { denied: true as const } : {}),
      right: typeof than === 'object' ? sideOf(than, right, type) : constant(right, type),
    },
  ]
}

function sideOf(subject: Subject, value: Weighed, type: ValueType): Side {
  const kind =
    'computed' in subject
      ? 'formula'
      : 'fact' in subject
        ? 'fact'
        : 'field' in subject
          ? 'field'
          : 'parameter'
  return { kind, name: nameOf(subject), value: written(value, type) }
}

function constant(value: Weighed, type: ValueType): Side {
  return { kind: 'constant', value: written(value, type) }
}

/** What comes out even stands as it is; the rest is rounded for the eye, for the judgement was made before. */
function written(value: Weighed, type: ValueType): string {
  if (typeof value !== 'object') return String(value)
  const places = isCounted(type) ? PLACES[type] : 0
  return decimalOf(value, 12) ?? decimalOf(roundedTo(value, places, 'half-up'), places) ?? ''
}
