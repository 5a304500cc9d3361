/** Reads process.yaml: a regulation as people write it, brought into the one form that the rulebook knows. */
import { LATER } from './process-later.ts'
import { bad, good, type Result } from '../core/finding.ts'
import type * as core from '../core/process.ts'
import { decodeFormat, inOrder } from './decode.ts'
import { conditionOf } from './process-condition.ts'
import { gateOf } from './process-review.ts'
import {
  process,
  PROCESS_FORMAT,
  type RawDeclaration,
  type RawDeliverable,
  type RawDocument,
  type RawStage,
} from './process-shape.ts'
import { Reading } from './reading.ts'
import { isYes } from './shape.ts'
import type { Path, YamlSource } from './places.ts'
import { both } from './wording.ts'

type Facts = core.Process['facts']

/**
 * Reads `processes/<id>/<version>/process.yaml`. Short forms are written out (a title in one language serves both, a
 * missing one is the id, a field may be its type alone). Words of the language that this version does not do are kept in
 * `later` by their place; words that the language does not have are findings. Whether the process makes sense is lint's.
 */
export function readProcess(source: YamlSource): Result<core.Process> {
  const read = decodeFormat(process, PROCESS_FORMAT, source)
  if (!read.ok) return read
  const raw = read.value
  const reading = new Reading(source)
  reading.carry(raw, [], LATER.process)
  const facts = mapped(raw.facts, (fact, id) => declarationOf(fact, id, ['facts', id], reading))
  const value: core.Process = {
    process: raw.process,
    version: raw.version,
    title: both(raw.title),
    ...(raw.ledger === undefined ? {} : { ledger: raw.ledger }),
    starts: raw.starts,
    owner: raw.owner,
    facts,
    parameters: mapped(raw.parameters, ({ type, title, ...rest }, id) => {
      reading.carry(rest, ['parameters', id], LATER.parameter)
      return { type, title: both(title ?? id) }
    }),
    posts: mapped(raw.posts, ({ title, ...rest }, id) => {
      reading.carry(rest, ['posts', id], LATER.post)
      return { title: both(title ?? id) }
    }),
    documents: mapped(raw.documents, (document, id) => documentOf(document, id, reading)),
    stages: raw.stages.map((stage, index) => stageOf(stage, ['stages', index], facts, reading)),
    ...(raw.contract === undefined ? {} : { contract: raw.contract }),
    notes: (raw.notes ?? []).map(({ rule, met, text }) => ({ rule, met, text: both(text) })),
    later: reading.later,
  }
  return reading.findings.length > 0 ? bad(...inOrder(reading.findings)) : good(value)
}

function declarationOf(
  raw: RawDeclaration | core.ValueType,
  id: string,
  path: Path,
  reading: Reading,
): core.ValueDeclaration {
  const {
    type,
    of,
    title,
    optional,
    flag: marked,
    ...rest
  } = typeof raw === 'string' ? { type: raw } : raw
  reading.carry(rest, path, LATER.fact)
  if (type === 'choice' && of === undefined) reading.missing(path, 'of')
  if (type !== 'choice' && of !== undefined)
    reading.invalid([...path, 'of'], 'type: choice', `type: ${type}`)
  return {
    type,
    ...(of === undefined ? {} : { of: mapped(of, both) }),
    title: both(title ?? id),
    ...(isYes(optional) ? { optional: true } : {}),
    ...(isYes(marked) ? { flag: true } : {}),
  }
}

function documentOf(raw: RawDocument, id: string, reading: Reading): core.DocumentType {
  const path = ['documents', id]
  reading.carry(raw, path, LATER.document)
  return {
    title: both(raw.title ?? id),
    fields: mapped(raw.fields, (field, name) =>
      declarationOf(field, name, [...path, 'fields', name], reading),
    ),
    sections: mapped(raw.sections, both),
    attachable: isYes(raw.attachable),
  }
}

function stageOf(raw: RawStage, path: Path, facts: Facts, reading: Reading): core.Stage {
  reading.carry(raw, path, LATER.stage)
  if (raw.on !== undefined) reading.carry(raw.on, [...path, 'on'], LATER.exits)
  if (raw.gate !== undefined && raw.on === undefined) reading.missing(path, 'on')
  if (raw.gate === undefined && raw.on !== undefined) reading.missing(path, 'gate')
  if (raw.gate === undefined && raw.then === undefined && raw.receipt === undefined)
    reading.missing(path, 'then')
  return {
    stage: raw.stage,
    title: both(raw.title ?? raw.stage),
    ...(raw.phase === undefined ? {} : { phase: both(raw.phase) }),
    ...(raw.owner === undefined ? {} : { owner: raw.owner }),
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
    gate: gateOf(raw.gate ?? [], [...path, 'gate'], reading),
    ...(raw.on === undefined ? {} : { on: exitsOf(raw.on) }),
    ...(raw.then === undefined ? {} : { then: raw.then }),
    ...(raw.receipt === undefined ? {} : { receipt: raw.receipt }),
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

function exitsOf({ passed, rejected, returned, lapsed }: NonNullable<RawStage['on']>): core.Exits {
  return { passed, rejected, ...(returned === undefined ? {} : { returned }), lapsed }
}

function deliverableOf(
  raw: RawDeliverable,
  path: Path,
  facts: Facts,
  reading: Reading,
): core.Deliverable {
  reading.carry(raw, path, LATER.deliverable)
  const when = (part: { readonly when?: RawDeliverable['when'] }, at: Path) =>
    part.when === undefined ? {} : { when: conditionOf(part.when, [...at, 'when'], facts, reading) }
  const { waivable } = raw
  return {
    document: raw.document,
    by: raw.by,
    ...(raw.of === undefined ? {} : { of: raw.of }),
    ...(isYes(raw.each) ? { each: true } : {}),
    ...(isYes(raw.attached) ? { attached: true } : {}),
    ...(raw.post === undefined ? {} : { post: raw.post }),
    ...when(raw, path),
    ...(waivable === undefined
      ? {}
      : { waivable: { ...when(waivable, [...path, 'waivable']), by: waivable.by } }),
  }
}

function mapped<A, B>(
  entries: Readonly<Record<string, A>> | undefined,
  change: (entry: A, id: string) => B,
): Record<string, B> {
  return Object.fromEntries(
    Object.entries(entries ?? {}).map(([id, entry]) => [id, change(entry, id)]),
  )
}
