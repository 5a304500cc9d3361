/** A value in a record is read as its declaration says: as fields of documents are, and what points at a record or a project by its id. */
import { bad, finding, good, type Result } from '../rules/finding.ts'
import { type Known, readValue } from '../process/values.ts'
import type { ValueDeclaration } from '../process/process.ts'
import type { Value } from '../record/record.ts'
import type { CellDeclaration, LinkType } from './register.ts'

/** Who and what there is, for values that name something. */
export interface KnownThings extends Known {
  hasProject(id: string): boolean
  hasRecord(register: string, key: string): boolean
}

/** Takes a text as a person writes it; gives the value in the one form in which values are recorded. Refused: as {@link readValue}; what is pointed at and is not there. */
export function readCell(
  name: string,
  declaration: CellDeclaration,
  text: string,
  known: KnownThings,
): Result<Value> {
  const { type, register } = declaration
  if (!isLink(type)) return readValue(name, declaration as ValueDeclaration, text, known)
  const id = text.trim()
  const isThere = type === 'project' ? known.hasProject(id) : known.hasRecord(register ?? '', id)
  if (isThere) return good(id)
  return bad(finding('link-to-nothing', { name, type, found: id, register: register ?? '' }))
}

function isLink(type: CellDeclaration['type']): type is LinkType {
  return type === 'record' || type === 'project'
}

/** What front matter holds as the text of one value; `undefined` where it holds nothing, or more than one. */
export function writtenValue(value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
      return value.trim() === '' ? undefined : value
    case 'number':
      return String(value)
    case 'boolean':
      return value ? 'yes' : 'no'
    default:
      return undefined
  }
}
