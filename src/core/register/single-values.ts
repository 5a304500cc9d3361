/** A field of a record holds one value: a list or a map would be read by no rule of its register. */
import type { FrontMatterValue } from '../process/document.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { BroughtRecord } from './form.ts'
import type { Register } from './register.ts'

/** Whether a list or a map stands there. */
export function holdsSeveral({ value }: Pick<FrontMatterValue, 'value'>): boolean {
  return value !== null && typeof value === 'object'
}

/** Declared fields that hold a list or a map, each at its line: `wrong-type`. */
export function singleFindings(
  { fields }: Pick<Register, 'fields'>,
  { path, content }: Pick<BroughtRecord, 'path' | 'content'>,
): readonly Finding[] {
  return Object.keys(fields).flatMap((field) => {
    const found = content.fields[field]
    if (found === undefined || !holdsSeveral(found)) return []
    const kind = Array.isArray(found.value) ? 'list' : 'map'
    const facts = { key: field, expected: 'one-value', found: kind }
    return [finding('wrong-type', facts, { file: path, line: found.line })]
  })
}
