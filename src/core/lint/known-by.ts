/** From which stage on a field or a fact is surely known: the stage that asks for its document, or that was not left without it. */
import { type Condition, type Ground, judge, type Subject } from '../condition.ts'
import { lastGateIndex } from './edges.ts'
import { keyOf } from './cases.ts'
import type { Process } from '../process.ts'
import { comparisonsIn, readersOf } from './readers.ts'

/** A stage by which the subject is known in the cases in which `holds`. */
export interface Source {
  /** The position of the stage. */
  readonly stage: number
  /** Whether it is known in every case. */
  readonly always: boolean
  /** The conditions on which it depends. */
  readonly conditions: readonly Condition[]
  /** Whether leaving the stage leaves the subject known in this case; the ground does not know the subject itself. */
  readonly holds: (ground: Ground) => boolean
}

/** The stages by which a subject is known, for a reader in the stage `reader`. */
export function sourcesOf(process: Process, subject: Subject, reader: number): readonly Source[] {
  if ('parameter' in subject) return []
  return [
    ...('field' in subject ? asked(process, subject, reader) : atLastGate(process, subject.fact)),
    ...required(process, subject, reader),
  ]
}

/** The stages that ask for the field's document; a field that may be left out is there while its stage is not left. */
function asked(
  process: Process,
  { document, field }: Extract<Subject, { document: string }>,
  reader: number,
): readonly Source[] {
  const optional = process.documents[document]?.fields[field]?.optional === true
  return process.stages.flatMap(({ deliverables }, stage) =>
    deliverables.flatMap(({ document: one, when, waivable, each }): Source[] => {
      if (one !== document || each === true || (optional && stage !== reader)) return []
      const waived = waivable?.when
      const conditions = [when, waived].filter((condition) => condition !== undefined)
      return [
        {
          stage,
          always: when === undefined && waivable === undefined,
          conditions,
          holds: (ground) =>
            judge(when, ground).is === 'yes' &&
            (waivable === undefined || judge(waived, ground).is === 'no'),
        },
      ]
    }),
  )
}

/** Facts that are not optional are asked for when the last gate opens. */
function atLastGate(process: Process, fact: string): readonly Source[] {
  if (process.facts[fact]?.optional === true) return []
  const last = lastGateIndex(process)
  const opening = process.stages.flatMap(({ stage, gate, then }, index) => {
    const next = process.stages.findIndex((one) => one.stage === then)
    const merges =
      gate.length === 0 && next === last && process.stages[next]?.deliverables.length === 0
    return stage === process.stages[last]?.stage || merges ? [index] : []
  })
  return opening.map((stage) => ({ stage, always: true, conditions: [], holds: () => true }))
}

/** Earlier stages that cannot be left while the subject is unknown: a condition there would not be judged. */
function required(process: Process, subject: Subject, reader: number): readonly Source[] {
  const key = keyOf(subject)
  return readersOf(process).flatMap(({ stage, kind, condition, path }): Source[] => {
    const reads = comparisonsIn(condition, path).some(
      (one) =>
        keyOf(one.subject) === key || (typeof one.value === 'object' && keyOf(one.value) === key),
    )
    if (!reads || stage === reader || kind === 'waiver') return []
    const passes = (ground: Ground) => judge(condition, ground).is
    return [
      {
        stage,
        always: false,
        conditions: [condition],
        holds: (ground) =>
          kind === 'requirement' ? passes(ground) !== 'yes' : passes(ground) === 'unknown',
      },
    ]
  })
}
