/** Proof: what a condition reads is known on every path, and in every case, in which it is read. */
import { type Condition, type Ground, judge, type Subject, subjectsOf } from '../condition.ts'
import type { Process } from '../process.ts'
import type { Budget } from './budget.ts'
import { axesOf, casesOf, caseText, type Known, keyOf, sizeOf } from './cases.ts'
import { type Edge, edgesOf, lastGateIndex } from './edges.ts'
import { type Fault, fault, type PartPath } from './fault.ts'
import { type Source, sourcesOf } from './known-by.ts'
import { pathAvoiding } from './paths.ts'
import { contractReaders } from './contract.ts'
import { readersOf } from './readers.ts'
import type { ReadGap } from '../rule-facts/process.ts'
import { isComparable, nameOf } from './types.ts'

/** Something that is judged when a stage is left, or held against what was known then. */
interface Reader {
  readonly stage: number
  readonly condition: Condition
  readonly path: PartPath
  /** Whether facts are read as they were when an earlier gate opened. */
  readonly asApproved?: boolean
}

/** Readings of fields that may not be there, and of facts that can no longer be set. */
export function unknownReadings(process: Process, budget: Budget): readonly Fault[] {
  const last = lastGateIndex(process)
  const scene: Scene = { process, budget, edges: edgesOf(process), paths: new Map(), last }
  const readers: readonly Reader[] = [...readersOf(process), ...contractReaders(process)]
  return readers.flatMap((reader) =>
    isComparable(process, reader.condition)
      ? subjectsRead(scene, reader).flatMap((subject) => inReading(scene, reader, subject))
      : [],
  )
}

interface Scene {
  readonly process: Process
  readonly budget: Budget
  readonly edges: readonly Edge[]
  /** Paths that were searched already, by where to and what is avoided. */
  readonly paths: Map<string, readonly string[] | undefined>
  /** The position of the last gate. */
  readonly last: number
}

/** What must be known by then: fields; facts, where they can no longer be set. Parameters can be set at any time. */
function subjectsRead(
  { last }: Scene,
  { stage, condition, asApproved }: Reader,
): readonly Subject[] {
  const closed = asApproved === true || stage > last
  const all = new Map(subjectsOf(condition).map((subject) => [keyOf(subject), subject]))
  return [...all.values()].filter((one) => 'field' in one || ('fact' in one && closed))
}

function inReading(scene: Scene, reader: Reader, subject: Subject): readonly Fault[] {
  const { process, budget } = scene
  const key = keyOf(subject)
  const sources = sourcesOf(process, subject, reader.stage).filter(({ conditions }) =>
    conditions.every((condition) => isComparable(process, condition)),
  )
  if (
    pathTo(
      scene,
      reader,
      sources.filter(({ always }) => always),
    ) === undefined
  )
    return []
  const axes = axesOf(process, [
    reader.condition,
    ...sources.flatMap(({ conditions }) => conditions),
  ]).filter((axis) => keyOf(axis.subject) !== key)
  if (!budget.take(sizeOf(axes) * (1 + sources.length))) return [unproven(reader, 'too-large')]
  let changing: string | undefined
  for (const ground of casesOf(axes)) {
    if (judge(reader.condition, ground).is !== 'unknown') continue
    const holding = sources.filter(({ holds }) => holds(ground))
    const path = pathTo(scene, reader, holding)
    if (path === 'too-large') return [unproven(reader, path)]
    if (path !== undefined) return [missing(scene, reader, subject, sources, path, ground)]
    const settled = holding.filter((source) => isSettled(scene, reader, source))
    if (pathTo(scene, reader, settled) !== undefined) changing ??= caseText(ground.known)
  }
  return changing === undefined ? [] : [unproven(reader, 'by-changing-facts', nameOf(subject))]
}

/** A path to the reader on which no source is met; `undefined` when there is none. */
function pathTo(
  { process, budget, edges, paths }: Scene,
  reader: Reader,
  sources: readonly Source[],
): readonly string[] | 'too-large' | undefined {
  const stages = [...new Set(sources.map(({ stage }) => stage))].sort((a, b) => a - b)
  const key = `${reader.stage} ${stages.join()}`
  if (!paths.has(key)) {
    if (!budget.take(edges.length)) return 'too-large'
    paths.set(key, pathAvoiding(process, edges, new Set(stages), reader.stage))
  }
  return paths.get(key)
}

/** Whether what held when the source was left still holds for the reader: it is the same stage, or facts were frozen since. */
function isSettled({ process, last }: Scene, reader: Reader, source: Source): boolean {
  if (source.stage === reader.stage || source.always || source.stage >= last) return true
  const next = process.stages.findIndex(({ stage }) => stage === process.stages[source.stage]?.then)
  return next === last && process.stages[next]?.deliverables.length === 0
}

function missing(
  scene: Scene,
  reader: Reader,
  subject: Subject,
  sources: readonly Source[],
  path: readonly string[],
  ground: Ground & { readonly known: Known },
): Fault {
  const { process } = scene
  const head = { name: nameOf(subject), stage: process.stages[reader.stage]!.stage }
  const at = (facts: object) =>
    fault('read-before-asked', { ...head, ...facts } as never, reader.path)
  if ('fact' in subject) return at({ why: 'frozen', case: caseText(ground.known) })
  if ('parameter' in subject || sources.length === 0)
    return at({ why: neverThere(process, subject) })
  const around = pathTo(scene, reader, sources)
  return around === undefined || around === 'too-large'
    ? at({ why: 'case', case: caseText(ground.known), path: path.join(', ') })
    : at({ why: 'path', path: around.join(', ') })
}

/** Why no stage leaves a field known. */
function neverThere({ stages }: Process, subject: Subject): ReadGap {
  const asking = stages.flatMap(({ deliverables }) =>
    deliverables.filter(({ document }) => 'document' in subject && document === subject.document),
  )
  if (asking.length === 0) return 'nowhere'
  return asking.some(({ each }) => each === true) ? 'each' : 'optional'
}

function unproven(reader: Reader, why: 'too-large' | 'by-changing-facts', example?: string): Fault {
  const facts = { proof: 'readings' as const, why, ...(example === undefined ? {} : { example }) }
  return fault('lint-not-proven', facts, reader.path)
}
