/** Values of a record that nobody types are looked up in the tables of its register. */
import type { Ground } from '../process/condition.ts'
import { lookUp } from '../process/table.ts'
import type { Value } from '../record/record.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { type KnownThings, writtenValue } from './cell.ts'
import type { BroughtRecord } from './form.ts'
import { valuesOf } from './kept-record.ts'
import type { Register } from './register.ts'

/** What each computed field comes to from these values; `undefined` where its inputs do not say. */
export function computedValues(
  { fields, tables }: Pick<Register, 'fields' | 'tables'>,
  values: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value | undefined>> {
  const ground: Ground = (subject) =>
    'fact' in subject && Object.hasOwn(values, subject.fact) ? values[subject.fact] : undefined
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, { computed }]) => {
      const table = computed === undefined ? undefined : tables[computed.table]
      if (computed === undefined) return []
      const found = table === undefined ? undefined : lookUp(table, ground)
      return [[name, found?.is === 'row' ? found.gives : undefined]]
    }),
  )
}

/** Computed fields that do not hold what they come to. */
export function computedFindings(
  register: Register,
  { path, content }: BroughtRecord,
  known: KnownThings,
): readonly Finding[] {
  const values = valuesOf(content, register, known)
  return Object.entries(computedValues(register, values)).flatMap(([field, expected]) => {
    const written = content.fields[field]
    const found = writtenValue(written?.value)
    if (found === expected) return []
    const facts = {
      register: register.register,
      field,
      expected: String(expected ?? ''),
      found: found ?? '',
    }
    return [finding('computed-differs', facts, { file: path, line: written?.line ?? 1 })]
  })
}
