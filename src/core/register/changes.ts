/** What of a record an act changes: the fields that hold another value, and whether its text is another. */
import type { Value } from '../record/record.ts'
import type { KnownThings } from './cell.ts'
import { valuesOf } from './read-values.ts'
import type { RecordContent, Register } from './register.ts'

/** A field that holds another value than before. */
export interface ChangedField {
  readonly field: string
  readonly before: Value | undefined
  readonly after: Value | undefined
}

export interface RecordChange {
  readonly fields: readonly ChangedField[]
  /** Whether its text below the head is another, attached files included. */
  readonly text: boolean
}

/** Compares a record with what it was; of a new one everything that it holds is changed. What is computed is nobody's change. */
export function changeOf(
  register: Register,
  before: RecordContent | undefined,
  after: RecordContent,
  known: KnownThings,
): RecordChange {
  const old = before === undefined ? {} : valuesOf(before, register, known)
  const next = valuesOf(after, register, known)
  const fields = Object.entries(register.fields).flatMap(([field, { computed }]) =>
    computed !== undefined || old[field] === next[field]
      ? []
      : [{ field, before: old[field], after: next[field] }],
  )
  const attached = (one: RecordContent | undefined) =>
    JSON.stringify(one?.fields['attachments']?.value ?? [])
  const text =
    before === undefined || before.body !== after.body || attached(before) !== attached(after)
  return { fields, text }
}
