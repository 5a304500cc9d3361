/** Conditions have cases: so many values of each subject that comparisons come out in every way that they can. */
import { type Condition, type Subject, subjectsOf } from '../process/condition.ts'
import { formulaOf } from '../process/formula.ts'
import type { Process } from '../process/process.ts'
import type { Value } from '../record/record.ts'
import { type Domain, domainOf } from './domain.ts'

/** A subject with the values that stand for all of its values. */
export interface Axis {
  readonly subject: Subject
  readonly values: readonly Value[]
}

/** The name by which a subject is known in a ground. */
export function keyOf(subject: Subject): string {
  if ('computed' in subject) return `computed ${formulaOf(subject.computed)}`
  if ('fact' in subject) return `fact ${subject.fact}`
  if ('parameter' in subject) return `parameter ${subject.parameter}`
  return `field ${subject.document}.${subject.field}`
}

/**
 * The axes of the conditions, one for each subject. Subjects that are compared with one another share their bounds, and
 * between two bounds stand as many values as there are such subjects, so that each of their orders occurs.
 */
export function axesOf(process: Process, conditions: readonly Condition[]): readonly Axis[] {
  const comparisons = conditions.flatMap(comparisonsOf)
  const subjects = new Map(
    conditions.flatMap(subjectsOf).map((subject) => [keyOf(subject), subject] as const),
  )
  return [...subjects].flatMap(([key, subject]) => {
    const domain = domainOf(process, subject)
    if (domain === undefined) return []
    const group = groupOf(key, comparisons)
    const constants = comparisons.flatMap(({ left, right }) =>
      group.has(left) && typeof right !== 'object' ? [right] : [],
    )
    return [{ subject, values: valuesOf(domain, constants, group.size) }]
  })
}

/** How many comparisons it takes to judge the conditions in every case; no more than a safe integer. */
export function effortOf(axes: readonly Axis[], conditions: readonly Condition[]): number {
  const comparisons = conditions.flatMap(comparisonsOf).length
  const effort = axes.reduce((product, { values }) => product * values.length, 1 + comparisons)
  return Math.min(effort, Number.MAX_SAFE_INTEGER)
}

/** One ground after another, for every case of the axes. */
export function* casesOf(axes: readonly Axis[]): Generator<TriedGround & TriedCase> {
  const known: Map<string, Value> = new Map()
  const ground = Object.assign((subject: Subject) => known.get(keyOf(subject)), { known })
  const turns = axes.map(() => 0)
  const set = (index: number) => {
    const { subject, values } = axes[index]!
    known.set(keyOf(subject), values[turns[index]!]!)
  }
  for (const index of axes.keys()) set(index)
  for (;;) {
    yield ground
    let index = axes.length - 1
    while (index >= 0 && turns[index]! + 1 === axes[index]!.values.length) {
      turns[index] = 0
      set(index)
      index -= 1
    }
    if (index < 0) return
    turns[index]! += 1
    set(index)
  }
}

/** A ground of values that are tried: nothing is worked out in it. */
export type TriedGround = (subject: Subject) => Value | undefined

/** The values of a case, by the names of their subjects. */
export interface TriedCase {
  readonly known: ReadonlyMap<string, Value>
}

/** A case in text: `margin = 20, kind = new-build`. */
export function caseText(known: TriedCase['known']): string {
  return [...known].map(([key, value]) => `${key.replace(/^\S+ /, '')} = ${value}`).join(', ')
}

interface Comparison {
  readonly left: string
  /** A constant, or the name of another subject. */
  readonly right: Value | { readonly key: string }
}

function comparisonsOf(condition: Condition): readonly Comparison[] {
  if ('not' in condition) return comparisonsOf(condition.not)
  if ('all' in condition) return condition.all.flatMap(comparisonsOf)
  if ('any' in condition) return condition.any.flatMap(comparisonsOf)
  if ('fact' in condition) return [{ left: keyOf(condition), right: condition.is }]
  const { subject, value } = condition
  return [
    { left: keyOf(subject), right: typeof value === 'object' ? { key: keyOf(value) } : value },
  ]
}

/** The subject and all that it is compared with, near or far. */
function groupOf(key: string, comparisons: readonly Comparison[]): ReadonlySet<string> {
  const group = new Set([key])
  for (const one of group) {
    for (const { left, right } of comparisons) {
      if (typeof right !== 'object') continue
      if (left === one) group.add(right.key)
      if (right.key === one) group.add(left)
    }
  }
  return group
}

function valuesOf(domain: Domain, constants: readonly Value[], among: number): readonly Value[] {
  if ('among' in domain) {
    if (domain.among !== 'any') return domain.among
    const others = Array.from({ length: among }, (_, index) => '…'.repeat(index + 1))
    return [...new Set([...constants.map(String), ...others])]
  }
  const { valueOf, stepsOf, one, from, to } = domain
  const bounds = [...new Set(constants.map(stepsOf))]
    .filter((step) => !(from !== undefined && step < from) && !(to !== undefined && step > to))
    .sort((a, b) => (a < b ? -1 : 1))
  const low = from === undefined ? undefined : from - 1n
  const high = to === undefined ? undefined : to + 1n
  const edges = [low, ...bounds, high]
  const steps = edges
    .slice(0, -1)
    .flatMap((edge, index) => [
      ...(index === 0 ? [] : [edge!]),
      ...between(edge, edges[index + 1], one, among),
    ])
  // An amount of less than nothing is an example of the last resort.
  return [...steps.filter((step) => step >= 0n), ...steps.filter((step) => step < 0n)].map(valueOf)
}

/** So many steps strictly between two bounds, in order, as far as there are; whole ones where these suffice. */
function between(
  low: bigint | undefined,
  high: bigint | undefined,
  one: bigint,
  count: number,
): readonly bigint[] {
  const steps = Array.from({ length: count }, (_, index) => BigInt(index))
  if (low === undefined) {
    return high === undefined
      ? steps.map((step) => (step + 1n) * one)
      : steps.map((step) => high - (step + 1n) * one).reverse()
  }
  const width = high === undefined || low + BigInt(count) * one < high ? one : 1n
  return steps
    .map((step) => low + (step + 1n) * width)
    .filter((step) => high === undefined || step < high)
}
