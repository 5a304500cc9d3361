/** Whether the rows of a document are fit to be submitted, and nobody typed what is worked out. */
import type { Finding } from '../rules/finding.ts'
import { computedTyped, readRows } from '../process/rows.ts'
import type { Known } from '../process/values.ts'
import type { Drafted } from './drafting.ts'

/** Every reason why the tables of the document are not fit yet, each with its line and column. */
export function rowFindings(
  { document, path: file, type, content }: Drafted,
  known: Known,
): Finding[] {
  return Object.entries(type.rows ?? {}).flatMap(([rows, declaration]) => {
    const read = readRows(declaration, content.tables ?? [], known, { document, rows, file })
    return read.ok ? [] : [...read.findings]
  })
}

/** Fields that somebody typed although the process works them out. */
export function computedFindings({ document, path, type, content }: Drafted): Finding[] {
  return Object.entries(type.fields).flatMap(([field, { computed }]) => {
    const found = Object.hasOwn(content.fields, field) ? content.fields[field] : undefined
    if (computed === undefined || found === undefined || found.value === null) return []
    const where = { file: path, line: found.line }
    return [computedTyped(`${document}.${field}`, 'field', computed, where)]
  })
}
