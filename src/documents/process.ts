/** Reads process.yaml: a regulation as people write it, brought into the one form that the rulebook knows. */
import { LATER } from './process-later.ts'
import { bad, type Finding, good, type Result } from '../core/rules/finding.ts'
import { given } from '../core/record/kinds.ts'
import type * as core from '../core/process/process.ts'
import { decodeFormat, inOrder } from './decode.ts'
import { cataloguedOf } from './catalogued.ts'
import { boundsOf } from './process-bounds.ts'
import { answersOf, declarationOf, declarationsOf } from './process-value.ts'
import { parameterForms } from './parameter-form.ts'
import { stageOf } from './process-stage.ts'
import { tableOf } from './process-table.ts'
import { mapped } from './mapped.ts'
import {
  process,
  PROCESS_FORMAT,
  type RawDocument,
  type RawParameter,
  type RawSection,
} from './process-shape.ts'
import { declaredIn } from './process-declared.ts'
import { rowsOf } from './rows-declared.ts'
import { noteRoles, noteWords, Reading } from './reading.ts'
import { isYes } from './shape.ts'
import type { Path, YamlSource } from './places.ts'
import { idTitled } from './titled.ts'
import { both, bothIn } from './wording.ts'

/**
 * Reads `processes/<id>/<version>/process.yaml`. Short forms are written out (a title in one language serves both, a
 * missing one is the id, a field may be its type alone). Words of the language that this version does not do are kept in
 * `later` by their place; words that the language does not have are findings. Whether the process makes sense is lint's.
 */
export function readProcess(source: YamlSource): Result<core.Process> {
  const read = decodeFormat(process, PROCESS_FORMAT, source)
  if (!read.ok) return bad(...refusedIn(source, read.findings))
  const raw = read.value
  const reading = new Reading(source, declaredIn(raw))
  reading.carry(raw, [], LATER.process)
  noteRoles(raw.starts, ['starts'], reading)
  noteWords(raw, [], ['own-request', 'family', 'use', 'also', 'sources'], reading)
  const facts = mapped(raw.facts, (fact, id) => declarationOf(fact, id, ['facts', id], reading))
  const value: core.Process = {
    process: raw.process,
    version: raw.version,
    title: both(raw.title),
    ...(raw['based-on'] === undefined ? {} : { 'based-on': raw['based-on'] }),
    ...(raw.ledger === undefined ? {} : { ledger: raw.ledger }),
    ...cataloguedOf(raw),
    starts: raw.starts,
    ...(isYes(raw['own-request']) ? { 'own-request': true as const } : {}),
    owner: raw.owner,
    facts,
    parameters: mapped(raw.parameters, (parameter, id) =>
      parameterOf(parameter, id, ['parameters', id], reading),
    ),
    posts: mapped(raw.posts, ({ title, ...rest }, id) => {
      reading.carry(rest, ['posts', id], LATER.post)
      return { title: both(title ?? id) }
    }),
    documents: mapped(raw.documents, (document, id) => documentOf(document, id, reading)),
    tables: mapped(raw.tables, (table, id) => tableOf(table, id, facts, reading)),
    stages: raw.stages.map((stage, index) => stageOf(stage, ['stages', index], facts, reading)),
    ...(raw.contract === undefined ? {} : { contract: raw.contract }),
    ...(raw.hold === undefined ? {} : { hold: raw.hold }),
    notes: (raw.notes ?? []).map(({ rule, met, text }) => ({ rule, met, text: both(text) })),
    later: reading.later,
    ...(reading.newer.length === 0 ? {} : { newer: reading.newer }),
  }
  return reading.findings.length > 0 ? bad(...inOrder(reading.findings)) : good(value)
}

/** Why the file is no process: what else is wrong in it, where parameters are in a form of another place. */
function refusedIn(source: YamlSource, found: readonly Finding[]): readonly Finding[] {
  const { source: mended, findings } = parameterForms(source)
  if (findings.length === 0) return found.map((one) => withTitle(source, one))
  const rest = decodeFormat(process, PROCESS_FORMAT, mended)
  return inOrder([...findings, ...(rest.ok ? [] : rest.findings)])
}

/** A thing named by its title where its id is asked for. */
function withTitle(source: YamlSource, one: Finding): Finding {
  if (one.rule !== 'invalid-id') return one
  const suggestion = idTitled(source.value, one.facts.id)
  return suggestion === undefined ? one : { ...one, facts: { ...one.facts, suggestion } }
}

function parameterOf(
  { type, of, title, ...rest }: RawParameter,
  id: string,
  path: Path,
  reading: Reading,
): core.Process['parameters'][string] {
  reading.carry(rest, path, LATER.parameter)
  if (type === 'member' || type === 'unit') reading.isNewer([...path, 'type'])
  return {
    type,
    ...answersOf({ type, of }, path, reading),
    title: both(title ?? id),
    ...boundsOf({ type, ...rest }, path, reading),
  }
}

function sectionOf(raw: RawSection, path: Path, reading: Reading): core.SectionDeclaration {
  if (typeof raw === 'string') return both(raw)
  noteWords(raw, path, ['hint'], reading)
  const { none, hint, ...heading } = raw
  return {
    ...heading,
    ...(isYes(none) ? { none: true } : {}),
    ...given('hint', bothIn(hint)),
  }
}

/** `yes` is a letter of which only its end is said. */
function letterOf(raw: RawDocument['letter']): core.Letter | undefined {
  if (typeof raw !== 'object') return isYes(raw) ? {} : undefined
  const { to, closing } = raw
  return { ...given('to', bothIn(to)), ...given('closing', bothIn(closing)) }
}

function documentOf(raw: RawDocument, id: string, reading: Reading): core.DocumentType {
  const path = ['documents', id]
  reading.carry(raw, path, LATER.document)
  noteWords(raw, path, ['hint', 'letter'], reading)
  return {
    title: both(raw.title ?? id),
    fields: declarationsOf(raw.fields, [...path, 'fields'], reading, { document: id }),
    sections: mapped(raw.sections, (section, name) =>
      sectionOf(section, [...path, 'sections', name], reading),
    ),
    ...(raw.rows === undefined
      ? {}
      : { rows: mapped(raw.rows, (rows, name) => rowsOf(rows, id, name, reading)) }),
    attachable: isYes(raw.attachable),
    ...given('hint', bothIn(raw.hint)),
    ...given('letter', letterOf(raw.letter)),
  }
}
