/** Some stages provide a field or a fact: those that ask for its document, or are not left without it. */
import { type Condition, type Ground, judge, type Subject } from '../process/condition.ts'
import type { Rulebook } from '../rules/rulebook.ts'
import { placesAsking } from '../process/lookups.ts'
import type { Process } from '../process/process.ts'
import { keyOf } from './cases.ts'
import { lastGates, openedBy } from './edges.ts'
import type { Judging } from './judgings.ts'
import { isComparable } from './types.ts'

/** A stage by which the subject is known in the cases in which `holds`. */
export interface Provider {
  /** The position of the stage. */
  readonly stage: number
  /** Whether it is known in every case. */
  readonly always: boolean
  /** The conditions on which it depends. */
  readonly conditions: readonly Condition[]
  /** Whether leaving the stage leaves the subject known in this case; the ground does not know the subject itself. */
  readonly holds: (ground: Ground) => boolean
}

/**
 * The stages by which a subject is known, for something judged when the stage `reader` is left; `onCopies` where it is
 * judged on every holder's copy that the stage asks for.
 */
export function providersOf(
  process: Process,
  judgings: readonly Judging[],
  subject: Subject,
  reader: number,
  rules: Rulebook,
  onCopies = false,
): readonly Provider[] {
  if ('parameter' in subject || 'computed' in subject) return []
  const providers = [
    ...('field' in subject
      ? asked(process, subject, reader, onCopies && !rules.copiesUnread)
      : atLastGate(process, subject.fact, rules)),
    ...required(judgings, keyOf(subject), reader),
  ]
  return providers.filter(({ conditions }) =>
    conditions.every((condition) => isComparable(process, condition)),
  )
}

/** The stages that ask for the field's document; a field that may be left out is there while its stage is not left. */
function asked(
  process: Process,
  { document, field }: Extract<Subject, { document: string }>,
  reader: number,
  onCopies: boolean,
): readonly Provider[] {
  const optional = process.documents[document]?.fields[field]?.optional === true
  return placesAsking(process, document).flatMap(({ deliverable, index }): Provider[] => {
    const { when, waivable, each } = deliverable
    const copied = each === true && !(onCopies && index === reader)
    if (copied || (optional && index !== reader)) return []
    const waived = waivable?.when
    const conditions = [when, waived].filter((condition) => condition !== undefined)
    return [
      {
        stage: index,
        always: when === undefined && waivable === undefined,
        conditions,
        holds: (ground) =>
          judge(when, ground).is === 'yes' &&
          (waivable === undefined || judge(waived, ground).is === 'no'),
      },
    ]
  })
}

/** Facts that are not optional are asked for when the last gate opens. */
function atLastGate(process: Process, fact: string, rules: Rulebook): readonly Provider[] {
  if (process.facts[fact]?.optional === true) return []
  const last = lastGates(process, rules)
  return process.stages.flatMap((_, stage) =>
    last.has(stage) || last.has(openedBy(process, stage) ?? -1)
      ? [{ stage, always: true, conditions: [], holds: () => true }]
      : [],
  )
}

/** Other stages that cannot be left while the subject is unknown: something there would not be judged. */
function required(judgings: readonly Judging[], key: string, reader: number): readonly Provider[] {
  return judgings.flatMap(({ stage, reads, needs, conditions, comesTo }): Provider[] => {
    if (!reads.has(key) || stage === reader || needs === 'nothing') return []
    const stops = (ground: Ground) =>
      needs === 'yes' ? comesTo(ground) !== 'yes' : comesTo(ground) === 'unknown'
    return [{ stage, always: false, conditions, holds: stops }]
  })
}
