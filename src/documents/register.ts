/** Reads register.yaml: a register as people write it, brought into the one form that the rulebook knows. */
import { RECORD } from '../core/register/as-process.ts'
import type * as core from '../core/register/register.ts'
import { bad, good, type Result } from '../core/rules/finding.ts'
import { decodeFormat, inOrder } from './decode.ts'
import { mapped } from './mapped.ts'
import type { Path, YamlSource } from './places.ts'
import { tableOf } from './process-table.ts'
import { type Declared, Reading } from './reading.ts'
import { cellOf, reckonedOf } from './register-cell.ts'
import {
  type RawField,
  type RawRegister,
  type RawRows,
  type RawSection,
  type RawWhen,
  register,
  REGISTER_FORMAT,
} from './register-shape.ts'
import { isYes } from './shape.ts'
import { both } from './wording.ts'

/**
 * Reads `registers/<id>/<version>/register.yaml`. Short forms are written out: a title in one language serves both, a missing one
 * is the id, a field or a column may be its type alone, one role stands for a list. Whether the register makes sense is lint's.
 */
export function readRegister(source: YamlSource): Result<core.Register> {
  const decoded = decodeFormat(register, REGISTER_FORMAT, source)
  if (!decoded.ok) return decoded
  const raw = decoded.value
  const reading = new Reading(source, declaredBy(raw))
  const fields = mapped(raw.fields, (field, id) =>
    fieldOf(typeof field === 'string' ? { type: field } : field, id, ['fields', id], reading),
  )
  const value: core.Register = {
    register: raw.register,
    version: raw.version,
    title: both(raw.title),
    ...(raw['based-on'] === undefined ? {} : { 'based-on': raw['based-on'] }),
    ...(raw.ledger === undefined ? {} : { ledger: raw.ledger }),
    key: raw.key,
    keeps: listOf(raw.keeps),
    ...(isYes(raw.reason) ? { reason: true } : {}),
    fields,
    sections: mapped(raw.sections, (one, id) => sectionOf(one, ['sections', id], reading)),
    rows: mapped(raw.rows, (rows, id) => rowsOf(rows, id, reading)),
    tables: mapped(raw.tables, ({ on, ...rest }, id) => {
      const inputs = on.map(({ field }) => ({ fact: field }))
      return tableOf({ ...rest, on: inputs }, id, fields, reading)
    }),
    notes: (raw.notes ?? []).map(({ rule, met, text }) => ({ rule, met, text: both(text) })),
  }
  return reading.findings.length > 0 ? bad(...inOrder(reading.findings)) : good(value)
}

function listOf(ids: string | readonly string[]): readonly string[] {
  return typeof ids === 'string' ? [ids] : ids
}

function fieldOf(raw: RawField, id: string, path: Path, reading: Reading): core.RegisterField {
  const { unique, by, moves, begins, computed, round, reason, when, ...cell } = raw
  for (const [word, written] of Object.entries({ moves, begins })) {
    if (written === undefined || raw.type === 'choice') continue
    reading.invalid([...path, word], 'type: choice', `type: ${raw.type}`)
  }
  if (round !== undefined && computed === undefined) reading.missing(path, 'computed')
  if (isYes(unique) && raw.type !== 'text' && raw.type !== 'integer') {
    reading.invalid([...path, 'unique'], 'type: text | integer', `type: ${raw.type}`)
  }
  return {
    ...cellOf(cell, id, path, reading),
    ...(isYes(unique) ? { unique: true } : {}),
    ...(by === undefined ? {} : { by: listOf(by) }),
    ...(moves === undefined ? {} : { moves }),
    ...(begins === undefined ? {} : { begins: listOf(begins) }),
    ...(computed === undefined
      ? {}
      : { computed: reckonedOf(computed, { round, type: raw.type }, path, reading) }),
    ...(isYes(reason) ? { reason: true } : {}),
    ...askedWhen(when, path, reading),
  }
}

/** In which one case it is asked for: else it may be left out. */
function askedWhen(
  when: RawWhen | undefined,
  path: Path,
  reading: Reading,
): { readonly optional?: true; readonly when?: core.AskedWhen } {
  if (when === undefined) return {}
  const [first, ...more] = Object.entries(when)
  if (first === undefined || more.length > 0) {
    reading.invalid([...path, 'when'], '{ <field>: <answer> }', Object.keys(when).join(', '))
    return {}
  }
  const [field, said] = first
  const answers = (Array.isArray(said) ? said : [said]).map((one) =>
    typeof one === 'boolean' ? (one ? 'yes' : 'no') : String(one),
  )
  return { optional: true, when: { field, answers } }
}

/** What bare names in expressions mean: fields of the record, and its rows. */
function declaredBy({ fields = {}, rows = {} }: RawRegister): Declared {
  const columns = (all: RawRows['columns']) =>
    new Map(
      Object.entries(all).map(
        ([id, one]) => [id, typeof one === 'string' ? one : one.type] as const,
      ),
    )
  const tables = Object.entries(rows).map(([id, one]) => [id, columns(one.columns)] as const)
  return {
    facts: new Set(Object.keys(fields)),
    parameters: new Set(),
    documents: new Map([[RECORD, { fields: new Set<string>(), rows: new Map(tables) }]]),
  }
}

function sectionOf(raw: RawSection, path: Path, reading: Reading): core.RegisterSection {
  if (typeof raw === 'string') return both(raw)
  const { none, optional, when, ...heading } = raw
  return {
    ...heading,
    ...(isYes(none) ? { none: true } : {}),
    ...(isYes(optional) ? { optional: true } : {}),
    ...askedWhen(when, path, reading),
  }
}

function rowsOf(
  { title, columns, optional, when }: RawRows,
  id: string,
  reading: Reading,
): core.RowsDeclaration {
  return {
    title: both(title ?? id),
    columns: mapped(columns, (column, name) =>
      columnOf(column, name, { id, path: ['rows', id, 'columns', name] }, reading),
    ),
    ...(isYes(optional) ? { optional: true } : {}),
    ...askedWhen(when, ['rows', id], reading),
  }
}

/** A column; in what works one out a bare name is first another of its columns. */
function columnOf(
  raw: RawRows['columns'][string],
  name: string,
  { id, path }: { readonly id: string; readonly path: Path },
  reading: Reading,
): core.RegisterColumn {
  if (typeof raw === 'string') return cellOf({ type: raw }, name, path, reading)
  const { computed, round, ...cell } = raw
  if (round !== undefined && computed === undefined) reading.missing(path, 'computed')
  const declared = cellOf(cell, name, path, reading)
  if (computed === undefined) return declared
  const scope = { document: RECORD, rows: id }
  return {
    ...declared,
    computed: reckonedOf(computed, { round, type: raw.type }, path, reading, scope),
  }
}
