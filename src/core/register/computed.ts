/** Values of a record that nobody types are worked out from its other fields, from its rows, and by the tables of its register. */
import type { Subject } from '../process/condition.ts'
import type { DocumentContent } from '../process/document.ts'
import type { Reckoned, Sources } from '../process/reckon.ts'
import { recorded } from '../process/recorded.ts'
import type { Value } from '../record/record.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { computedRows } from '../process/computed-rows.ts'
import { asProcess, RECORD } from './as-process.ts'
import { type KnownThings, writtenValue } from './cell.ts'
import type { BroughtRecord } from './form.ts'
import { valuesOf } from './read-values.ts'
import { rowsIn, type RowValues } from './record-rows.ts'
import type { Register } from './register.ts'

/** What each computed field comes to in this record; `undefined` where what it rests on does not say. */
export function computedValues(
  register: Register,
  content: DocumentContent,
  known: KnownThings,
): Readonly<Record<string, Value | undefined>> {
  const { ground } = sourcesOf(register, content, known)
  return Object.fromEntries(
    Object.entries(register.fields).flatMap(([id, { computed }]) => {
      if (computed === undefined) return []
      const found = ground({ fact: id })
      return [[id, typeof found === 'object' ? undefined : found] as const]
    }),
  )
}

/** The rows of one table of a record with the columns that are worked out, as far as they have a value. */
export function computedRowsIn(
  register: Register,
  content: DocumentContent,
  known: KnownThings,
  id: string,
): readonly RowValues[] {
  const written = rowsIn(content, register, id, known) ?? []
  const { columns = {} } = register.rows[id] ?? {}
  const isWritten = Object.values(columns).every(({ computed }) => computed === undefined)
  if (isWritten) return written
  const sources = sourcesOf(register, content, known)
  return sources.rows(RECORD, id)?.map(({ values }) => values) ?? written
}

/** What is reckoned from in a record: its fields, its rows, the tables of its register. */
function sourcesOf(register: Register, content: DocumentContent, known: KnownThings): Sources {
  const values = valuesOf(content, register, known)
  const process = asProcess(register)
  const busy = new Set<string>()
  const cameTo = (field: string): Reckoned<Value> => {
    const declared = process.facts[field]
    if (declared?.computed === undefined || busy.has(field)) {
      return { is: 'unknown', missing: [{ fact: field }] }
    }
    busy.add(field)
    const found = recorded({ ...declared, computed: declared.computed }, sources)
    busy.delete(field)
    return found
  }
  const ground = (subject: Subject): Value | undefined => {
    if (!('fact' in subject)) return undefined
    if (process.facts[subject.fact]?.computed === undefined) {
      return Object.hasOwn(values, subject.fact) ? values[subject.fact] : undefined
    }
    const found = cameTo(subject.fact)
    return found.is === 'value' ? found.value : undefined
  }
  const sources: Sources = {
    process,
    ground,
    // Of days a record has the order alone: nothing here reads a calendar.
    get calendar(): never {
      throw new Error('no term in a register')
    },
    parameter: () => undefined,
    rows: (_, id) => {
      const declared = process.documents[RECORD]?.rows?.[id]
      const rows = rowsIn(content, register, id, known)
      return declared && rows && computedRows(declared.columns, rows, sources)
    },
    looked: () => ({ is: 'none', why: 'not-there' }),
  }
  return sources
}

/** Computed fields that do not hold what they come to. */
export function computedFindings(
  register: Register,
  { path, content }: BroughtRecord,
  known: KnownThings,
): readonly Finding[] {
  return Object.entries(computedValues(register, content, known)).flatMap(([field, value]) => {
    const written = content.fields[field]
    const found = writtenValue(written?.value)
    const expected = value === undefined ? undefined : String(value)
    if (found === expected) return []
    const facts = {
      register: register.register,
      field,
      expected: expected ?? '',
      found: found ?? '',
    }
    return [finding('computed-differs', facts, { file: path, line: written?.line ?? 1 })]
  })
}
