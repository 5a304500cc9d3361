/** This proof shows that what a stage requires can still be brought about there: what it rests on is not settled otherwise before. */
import {
  type Condition,
  type Ground,
  judge,
  type Named,
  type Subject,
  subjectsOf,
} from '../process/condition.ts'
import { looksAtToday } from '../process/expression.ts'
import { leavesOf } from '../process/leaves.ts'
import { looksBehind } from '../process/looks.ts'
import { lastAsking } from '../process/lookups.ts'
import { partsOf } from '../process/parts.ts'
import type { Process } from '../process/process.ts'
import { gateAhead } from '../project/gates-ahead.ts'
import type { Rulebook } from '../rules/rulebook.ts'
import type { Budget } from './budget.ts'
import { axesOf, type TriedCase, casesOf, caseText, effortOf } from './cases.ts'
import { edgesOf, gatedStages, lastGates, openedBy, reachedFrom } from './edges.ts'
import { type Fault, fault } from './fault.ts'
import { Paths } from './paths.ts'
import { caseWhere } from './search.ts'
import { isComparable } from './types.ts'

interface Inquiry {
  readonly process: Process
  readonly budget: Budget
  readonly rules: Rulebook
  readonly paths: Paths
  /** By stage: what is reached from the first one without it. */
  readonly without: Map<number, ReadonlySet<string>>
}

/** Stages whose requirements fail in some case that nobody there can change: the project could only be cancelled. */
export function unreachableRequirements(
  process: Process,
  budget: Budget,
  rules: Rulebook,
): readonly Fault[] {
  const inquiry = { process, budget, rules, paths: new Paths(process, budget), without: new Map() }
  return partsOf(process, 'stage').flatMap(({ stage: { stage }, index, path: at }) => {
    const found = caseOutOfReach(inquiry, index)
    const path = [...at, 'requires']
    if (found === 'too-large')
      return [fault('lint-not-proven', { proof: 'requirements', why: found }, path)]
    return found === undefined
      ? []
      : [fault('requirement-out-of-reach', { stage, case: caseText(found.known) }, path)]
  })
}

/** A case of what is settled when the stage is reached, in which nothing that can still change makes it possible to leave. */
function caseOutOfReach(inquiry: Inquiry, index: number): TriedCase | 'too-large' | undefined {
  const { process, budget, paths } = inquiry
  const isSettled = settledIn(inquiry, index)
  const wanted = requiredIn(process, index).filter((one) => !comparesAcross(one, isSettled))
  if (!wanted.flatMap(subjectsOf).some(isSettled)) return undefined
  const asked: Condition = { all: wanted }
  // What can hold in no case at all is told as such.
  if (caseWhere(process, budget, asked, 'yes') === 'none') return undefined
  const ensured = ensuredBefore(inquiry, index, isSettled)
  const axes = axesOf(process, [...wanted, ...ensured]).filter(({ subject }) => isSettled(subject))
  if (!budget.take(effortOf(axes, ensured))) return 'too-large'
  for (const ground of casesOf(axes)) {
    if (ensured.some((one) => judge(one, ground).is !== 'yes')) continue
    const path = paths.avoiding(new Set(), index, ground, 'lasting')
    if (path === 'too-large') return path
    if (path === undefined) continue
    const answer = answerIn(inquiry, asked, ground, isSettled)
    if (answer === 'too-large') return answer
    if (answer === 'none') return { known: new Map(ground.known) }
  }
  return undefined
}

/** Whether it compares what is settled with what can still be written: that can be made to fit whatever the other says. */
function comparesAcross(condition: Condition, isSettled: (subject: Subject) => boolean): boolean {
  if ('not' in condition) return comparesAcross(condition.not, isSettled)
  if ('all' in condition) return condition.all.some((one) => comparesAcross(one, isSettled))
  if ('any' in condition) return condition.any.some((one) => comparesAcross(one, isSettled))
  const [one, other] = subjectsOf(condition)
  return one !== undefined && other !== undefined && isSettled(one) !== isSettled(other)
}

function answerIn(
  { process, budget }: Inquiry,
  asked: Condition,
  ground: Ground,
  isSettled: (subject: Subject) => boolean,
): TriedCase | 'none' | 'too-large' {
  const settled: Ground = (subject) => (isSettled(subject) ? ground(subject) : undefined)
  return caseWhere(process, budget, asked, 'yes', settled)
}

function requiredIn(process: Process, index: number): readonly Condition[] {
  const { requires = [] } = process.stages[index]!
  return requires
    .map(({ condition }) => condition)
    .filter((condition) => isComparable(process, condition))
}

/**
 * What can no longer change in the stage: fields of documents that only earlier stages ask for, and facts once a gate has
 * decided and none lies ahead.
 */
function settledIn({ process, rules }: Inquiry, index: number): (subject: Subject) => boolean {
  const frozen = factsMayBeFrozen(process, rules, index)
  // Asked in every case that is tried.
  const lasts = new Map(
    Object.keys(process.documents).map((document) => [document, lastAsking(process, document)]),
  )
  const isSettled = (subject: Named) => {
    if ('fact' in subject) return frozen
    if ('parameter' in subject) return false
    const last = lasts.get(subject.document)
    return last !== undefined && last < index
  }
  // What is worked out is settled where all that it rests on is.
  return (subject) => {
    // What stands beyond the project is changed by others.
    if (looksAtToday(subject) || looksBehind(process, [subject]).length > 0) return false
    const leaves = leavesOf(process, [subject])
    return leaves.length > 0 && leaves.every(isSettled)
  }
}

function factsMayBeFrozen(process: Process, rules: Rulebook, index: number): boolean {
  if (rules.lastGateByFile) return [...lastGates(process, rules)].every((gate) => gate < index)
  const { stage } = process.stages[index]!
  if (gateAhead(process, [stage])) return false
  const before = reachedFrom([stage], edgesOf(process), 'backward')
  return [...gatedStages(process)].some((one) => before.has(one))
}

/** Whether every way to a stage passes the earlier one; what is reached without it is looked for once. */
function passesAlways(
  { process, budget, without }: Inquiry,
  earlier: number,
  index: number,
): boolean {
  const { stages } = process
  const barred = stages[earlier]!.stage
  let reached = without.get(earlier)
  if (reached === undefined) {
    const edges = edgesOf(process).filter(({ from, to }) => from !== barred && to !== barred)
    // Where the budget is used up nothing is taken for granted.
    reached = budget.take(edges.length)
      ? reachedFrom(earlier === 0 ? [] : [stages[0]!.stage], edges, 'forward')
      : new Set(stages.map(({ stage }) => stage))
    without.set(earlier, reached)
  }
  return !reached.has(stages[index]!.stage)
}

/** Requirements of earlier stages that every way passes and whose subjects could not change since they were met there. */
function ensuredBefore(
  inquiry: Inquiry,
  index: number,
  isSettled: (subject: Subject) => boolean,
): readonly Condition[] {
  const { process, rules } = inquiry
  const last = lastGates(process, rules)
  return process.stages.slice(0, index).flatMap((_, earlier) => {
    const required = requiredIn(process, earlier)
    if (required.length === 0) return []
    if (!passesAlways(inquiry, earlier, index)) return []
    const opens = openedBy(process, earlier)
    const decides = last.has(earlier) || (opens !== undefined && last.has(opens))
    const stays = (subject: Named) => {
      if ('parameter' in subject) return false
      return 'fact' in subject
        ? decides || factsMayBeFrozen(process, rules, earlier)
        : (lastAsking(process, subject.document) ?? -1) <= earlier
    }
    const holds = (subject: Subject) =>
      isSettled(subject) && leavesOf(process, [subject]).every(stays)
    return required.filter((one) => subjectsOf(one).every(holds))
  })
}
