/** A choice of a record may go from one answer to another only as its register says. */
import { type Finding, finding } from '../rules/finding.ts'
import type { Value } from '../record/record.ts'
import type { RecordChange } from './changes.ts'
import type { BroughtRecord } from './form.ts'
import type { RecordContent, Register, RegisterField } from './register.ts'

/** The answers with which a new record may begin: those that are named, else the first. */
export function beginningsOf({
  of,
  begins,
}: Pick<RegisterField, 'of' | 'begins'>): readonly string[] {
  return begins ?? Object.keys(of ?? {}).slice(0, 1)
}

/** Whether it is the answer with which a new record begins where nobody says another. */
export function beginsSo(
  field: Pick<RegisterField, 'of' | 'begins'>,
  answer: Value | undefined,
): boolean {
  return answer !== undefined && String(answer) === beginningsOf(field)[0]
}

/** Moves that the register does not know. */
export function moveFindings(
  { register, fields }: Register,
  {
    path,
    content,
    before: was,
    change,
  }: BroughtRecord & { readonly before: RecordContent | undefined; readonly change: RecordChange },
): readonly Finding[] {
  return change.fields.flatMap(({ field, before, after }) => {
    const declared = fields[field]
    const moves = declared?.moves
    if (declared === undefined || moves === undefined) return []
    const from = was === undefined ? undefined : before
    // Taken out it would begin anew: that is a move, which no register states.
    if (from === undefined && after === undefined) return []
    const allowed = from === undefined ? beginningsOf(declared) : (moves[String(from)] ?? [])
    if (after !== undefined && allowed.includes(String(after))) return []
    const facts = {
      register,
      field,
      from: String(from ?? ''),
      to: String(after ?? ''),
      ...(allowed.length === 0 ? {} : { allowed: allowed.join(', ') }),
    }
    return [
      finding('move-not-allowed', facts, { file: path, line: content.fields[field]?.line ?? 1 }),
    ]
  })
}
