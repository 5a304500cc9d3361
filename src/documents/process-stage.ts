/** People write stages, which are brought into the form that the rulebook knows. */
import { LATER } from './process-later.ts'
import type * as core from '../core/process/process.ts'
import { conditionOf } from './process-condition.ts'
import { gateOf } from './process-review.ts'
import type { RawDeliverable, RawStage } from './process-shape.ts'
import { noteRoles, noteWords, type Reading } from './reading.ts'
import { isYes } from './shape.ts'
import type { Path } from './places.ts'
import { termsOf } from './terms.ts'
import { both } from './wording.ts'

type Facts = core.Process['facts']

/** The stage at the path; one that leads nowhere is noted. */
export function stageOf(raw: RawStage, path: Path, facts: Facts, reading: Reading): core.Stage {
  reading.carry(raw, path, LATER.stage)
  noteWords(raw, path, ['copies'], reading)
  if (raw.receipt !== undefined) noteWords(raw.receipt, [...path, 'receipt'], ['another'], reading)
  if (raw.on !== undefined) reading.carry(raw.on, [...path, 'on'], LATER.exits)
  if (raw.gate !== undefined && raw.on === undefined) reading.missing(path, 'on')
  const asks = raw.on !== undefined || raw.copies !== undefined
  if (raw.gate === undefined && asks) reading.missing(path, 'gate')
  if (raw.gate === undefined && raw.then === undefined && raw.receipt === undefined)
    reading.missing(path, 'then')
  return {
    stage: raw.stage,
    title: both(raw.title ?? raw.stage),
    ...(raw.phase === undefined ? {} : { phase: both(raw.phase) }),
    ...(raw.owner === undefined ? {} : { owner: raw.owner }),
    ...termsOf(raw, path, reading),
    ...(raw.team === undefined
      ? {}
      : { team: teamOf(raw.team, [...path, 'team'], facts, reading) }),
    ...(raw.requires === undefined
      ? {}
      : {
          requires: raw.requires.map(({ title, condition }, index) => ({
            title: both(title),
            condition: conditionOf(
              condition,
              [...path, 'requires', index, 'condition'],
              facts,
              reading,
            ),
          })),
        }),
    deliverables: (raw.deliverables ?? []).map((deliverable, index) =>
      deliverableOf(deliverable, [...path, 'deliverables', index], facts, reading),
    ),
    gate: gateOf(raw.gate ?? [], [...path, 'gate'], facts, reading),
    ...(raw.on === undefined ? {} : { on: exitsOf(raw.on) }),
    ...(raw.copies === undefined ? {} : { copies: raw.copies }),
    ...reconsiderOf(raw.reconsider),
    ...(raw.then === undefined ? {} : { then: raw.then }),
    ...(raw.receipt === undefined ? {} : { receipt: receiptOf(raw.receipt) }),
  }
}

function teamOf(
  raw: NonNullable<RawStage['team']>,
  path: Path,
  facts: Facts,
  reading: Reading,
): readonly core.TeamRule[] {
  const rules = Array.isArray(raw) ? raw : [raw]
  return rules.map(({ when, ...rule }, index) => ({
    ...(when === undefined
      ? {}
      : { when: conditionOf(when, [...path, index, 'when'], facts, reading) }),
    'must-include': rule['must-include'],
  }))
}

function exitsOf(raw: NonNullable<RawStage['on']>): core.Exits {
  const { passed, rejected, 'not-carried': missed, returned, deferred, lapsed } = raw
  return {
    passed,
    rejected,
    ...(missed === undefined ? {} : { 'not-carried': missed }),
    ...(returned === undefined ? {} : { returned }),
    ...(deferred === undefined ? {} : { deferred }),
    lapsed,
  }
}

/** `yes` is once. */
function reconsiderOf(raw: RawStage['reconsider']): { readonly reconsider?: number } {
  if (raw === undefined || raw === false || raw === 'no') return {}
  return { reconsider: typeof raw === 'object' ? raw.times : 1 }
}

function receiptOf({ by, another }: NonNullable<RawStage['receipt']>): core.Receipt {
  return isYes(another) ? { by, another: true } : { by }
}

function deliverableOf(
  raw: RawDeliverable,
  path: Path,
  facts: Facts,
  reading: Reading,
): core.Deliverable {
  reading.carry(raw, path, LATER.deliverable)
  noteRoles(raw.by, [...path, 'by'], reading)
  noteWords(raw, path, ['countersigned'], reading)
  const when = (part: { readonly when?: RawDeliverable['when'] }, at: Path) =>
    part.when === undefined ? {} : { when: conditionOf(part.when, [...at, 'when'], facts, reading) }
  const { waivable } = raw
  return {
    document: raw.document,
    by: raw.by,
    ...(raw.of === undefined ? {} : { of: raw.of }),
    ...(isYes(raw.each) ? { each: true } : {}),
    ...(isYes(raw.attached) ? { attached: true } : {}),
    ...(raw.countersigned === undefined ? {} : { countersigned: raw.countersigned }),
    ...(raw.post === undefined ? {} : { post: raw.post }),
    ...termsOf(raw, path, reading),
    ...when(raw, path),
    ...(waivable === undefined
      ? {}
      : { waivable: { ...when(waivable, [...path, 'waivable']), by: waivable.by } }),
  }
}
