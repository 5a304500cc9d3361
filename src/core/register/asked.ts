/** A part of a record is asked for always, or only in the case that its register says. */
import type { KnownThings } from './cell.ts'
import { valuesOf } from './read-values.ts'
import type { AskedWhen, RecordContent, Register } from './register.ts'

/** What says whether it is asked for. */
interface Part {
  readonly optional?: boolean
  readonly when?: AskedWhen
}

/** Whether the values are the case in which it is asked for; what names no case is asked for in none. */
export function isCase(
  when: AskedWhen | undefined,
  values: Readonly<Record<string, unknown>>,
): boolean {
  const value = when === undefined ? undefined : values[when.field]
  return value !== undefined && when?.answers.includes(String(value)) === true
}

/** Whether a record with these values must have it. */
export function isAsked(
  { optional, when }: Part,
  values: Readonly<Record<string, unknown>>,
): boolean {
  return when === undefined ? optional !== true : isCase(when, values)
}

/** The values by which the register tells what it asks for. */
export function decidingValues(
  register: Register,
  content: RecordContent,
  known: KnownThings,
): Readonly<Record<string, unknown>> {
  const parts: readonly Part[] = [
    ...Object.values(register.fields),
    ...Object.values(register.sections),
    ...Object.values(register.rows),
  ]
  const named = new Set(parts.flatMap(({ when }) => (when === undefined ? [] : [when.field])))
  const fields = Object.entries(register.fields).filter(([id]) => named.has(id))
  return fields.length === 0 ? {} : valuesOf(content, { fields: Object.fromEntries(fields) }, known)
}
