/** This proof shows that what is judged when a stage is left is known by then, on every path and in every case in which it is judged. */
import {
  type Condition,
  type Ground,
  nameOf,
  type Subject,
  subjectsOf,
} from '../process/condition.ts'
import { leavesOf } from '../process/leaves.ts'
import { looksBehind } from '../process/looks.ts'
import { placesAsking } from '../process/lookups.ts'
import type { Process } from '../process/process.ts'
import type { Rulebook } from '../rules/rulebook.ts'
import type { ReadGap } from '../rules/proofs.ts'
import type { Budget } from './budget.ts'
import { axesOf, type TriedCase, casesOf, caseText, keyOf, effortOf } from './cases.ts'
import { contractJudgings } from './contract.ts'
import { lastGates, openedBy } from './edges.ts'
import { type Fault, fault } from './fault.ts'
import { type Judging, judgingsOf } from './judgings.ts'
import { type Provider, providersOf } from './providers.ts'
import { isLasting, Paths } from './paths.ts'

/** Readings of fields that may not be there, and of facts that can no longer be set. */
export function unknownReadings(
  process: Process,
  budget: Budget,
  rules: Rulebook,
): readonly Fault[] {
  const judgings = judgingsOf(process)
  const inquiry = { process, budget, rules, judgings, paths: new Paths(process, budget) }
  return [...judgings, ...contractJudgings(process)].flatMap((reader) =>
    subjectsRead(inquiry, reader).flatMap((subject) => inReading(inquiry, reader, subject)),
  )
}

interface Inquiry {
  readonly process: Process
  readonly budget: Budget
  readonly rules: Rulebook
  readonly judgings: readonly Judging[]
  readonly paths: Paths
}

/**
 * What must be known by then: fields; facts, where they can no longer be set, and those that were approved. Parameters can
 * be set at any time.
 */
function subjectsRead(
  { process, rules }: Inquiry,
  { stage, conditions, approved }: Judging,
): readonly Subject[] {
  if (approved !== undefined) return [{ fact: approved.fact }]
  const last = lastGates(process, rules)
  const closed = rules.lastGateByFile && [...last].every((gate) => stage > gate)
  return leavesOf(process, conditions.flatMap(subjectsOf)).filter(
    (one) => 'field' in one || ('fact' in one && closed),
  )
}

function inReading(inquiry: Inquiry, reader: Judging, subject: Subject): readonly Fault[] {
  const { process, judgings, paths, rules } = inquiry
  const providers = providersOf(
    process,
    judgings,
    subject,
    reader.stage,
    rules,
    reader.needs === 'yes',
  ).filter(({ stage }) => reader.approved === undefined || stage <= reader.approved.by)
  const always = providers.filter((provider) => provider.always)
  if (paths.avoiding(stagesOf(always), reader.stage) === undefined) return []
  const question = { inquiry, reader, subject, providers }
  const answer = tried(question, [])
  if (answer !== 'by-tables') return answer
  const full = tried(question, paths.conditions)
  return full === 'by-tables' ? [unproven(reader, 'too-large')] : full
}

interface Question {
  readonly inquiry: Inquiry
  readonly reader: Judging
  readonly subject: Subject
  readonly providers: readonly Provider[]
}

/**
 * Tries every case of what the reader and its providers look at, and of the conditions of tables besides where these are
 * given. Without them a path may be found that no case allows: then it is said that the tables matter.
 */
function tried(
  { inquiry, reader, subject, providers }: Question,
  tables: readonly Condition[],
): readonly Fault[] | 'by-tables' {
  const { process, budget, paths } = inquiry
  const conditions = [...reader.conditions, ...providers.flatMap((provider) => provider.conditions)]
  const all = axesOf(process, [...conditions, ...tables])
  // What is worked out from what is not known is not known either.
  const axes = all.filter(
    (axis) => !leavesOf(process, [axis.subject]).some((leaf) => keyOf(leaf) === keyOf(subject)),
  )
  if (!budget.take(effortOf(axes, conditions))) return [unproven(reader, 'too-large')]
  let changing = false
  for (const ground of casesOf(axes)) {
    if (reader.comesTo(ground) !== 'unknown') continue
    const holding = providers.filter(({ holds }) => holds(ground))
    const path = paths.avoiding(stagesOf(holding), reader.stage, ground)
    if (path === 'too-large') return [unproven(reader, path)]
    if (path !== undefined) {
      if (!paths.isAllowed(path, ground)) return 'by-tables'
      return [missing(inquiry, reader, subject, providers, path, ground)]
    }
    const settled = holding.filter((provider) => isSettled(inquiry, reader, provider))
    const lasting = paths.avoiding(stagesOf(settled), reader.stage, ground, 'lasting')
    changing ||= lasting !== undefined
  }
  return changing ? [unproven(reader, 'by-changing-facts', nameOf(subject))] : []
}

function stagesOf(providers: readonly Provider[]): ReadonlySet<number> {
  return new Set(providers.map(({ stage }) => stage))
}

/** Whether what held when the provider was left still holds for the reader: it is the same submission, or nothing could change since. */
function isSettled(inquiry: Inquiry, reader: Judging, provider: Provider): boolean {
  const same =
    provider.stage === reader.stage || openedBy(inquiry.process, provider.stage) === reader.stage
  return (
    same ||
    provider.always ||
    provider.conditions.every((one) => isLasting(inquiry.process, one)) ||
    isFrozen(inquiry, reader, provider)
  )
}

/**
 * Whether the facts that the provider looks at were frozen when it was left: a last gate decided on them there, or before. It
 * decided on whatever was known, and a fact that is not optional was.
 */
function isFrozen(
  { process, rules, paths }: Inquiry,
  reader: Judging,
  provider: Provider,
): boolean {
  if (looksBehind(process, provider.conditions.flatMap(subjectsOf)).length > 0) return false
  const last = lastGates(process, rules)
  const opened = openedBy(process, provider.stage)
  if (rules.lastGateByFile) {
    const by = reader.approved?.by ?? [...last][0] ?? -1
    return provider.stage >= by || opened === by
  }
  if (last.has(provider.stage) || (opened !== undefined && last.has(opened))) return true
  const surely = leavesOf(process, provider.conditions.flatMap(subjectsOf)).every(
    (subject) => !('fact' in subject) || process.facts[subject.fact]?.optional !== true,
  )
  return surely && paths.avoiding(last, provider.stage) === undefined
}

function missing(
  { process, paths }: Inquiry,
  reader: Judging,
  subject: Subject,
  providers: readonly Provider[],
  path: readonly string[],
  ground: Ground & TriedCase,
): Fault {
  const head = { name: nameOf(subject), stage: process.stages[reader.stage]!.stage }
  const given = caseText(ground.known)
  if ('fact' in subject) {
    return fault('read-before-asked', { ...head, why: 'frozen', case: given }, reader.path)
  }
  if (providers.length === 0) {
    return fault('read-before-asked', { ...head, why: neverThere(process, subject) }, reader.path)
  }
  const around = paths.avoiding(stagesOf(providers), reader.stage)
  const facts =
    around === undefined || around === 'too-large'
      ? { why: 'case' as const, case: given, path: path.join(', ') }
      : { why: 'path' as const, path: around.join(', ') }
  return fault('read-before-asked', { ...head, ...facts }, reader.path)
}

/** Why no stage leaves a field known. */
function neverThere(process: Process, subject: Subject): ReadGap {
  const asking = 'document' in subject ? placesAsking(process, subject.document) : []
  if (asking.length === 0) return 'nowhere'
  return asking.some(({ deliverable }) => deliverable.each === true) ? 'each' : 'optional'
}

function unproven(
  reader: Judging,
  why: 'too-large' | 'by-changing-facts',
  example?: string,
): Fault {
  const facts = { proof: 'readings' as const, why, ...(example === undefined ? {} : { example }) }
  return fault('lint-not-proven', facts, reader.path)
}
