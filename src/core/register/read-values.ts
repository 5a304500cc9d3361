/** The fields of a record are read as its register declares them. */
import type { DocumentContent } from '../process/document.ts'
import type { Value } from '../record/record.ts'
import { type KnownThings, readCell, writtenValue } from './cell.ts'
import type { CellDeclaration, Register } from './register.ts'

/** The values of the declared fields, as far as they can be read. */
export function valuesOf(
  { fields }: DocumentContent,
  register: Pick<Register, 'fields'>,
  known: KnownThings,
): Readonly<Record<string, Value>> {
  return read(register.fields, known, (name) => writtenValue(fields[name]?.value))
}

function read(
  declared: Readonly<Record<string, CellDeclaration>>,
  known: KnownThings,
  textOf: (name: string) => string | undefined,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(declared).flatMap(([name, declaration]) => {
      const text = textOf(name)
      const value = text === undefined ? undefined : readCell(name, declaration, text, known)
      return value?.ok === true ? [[name, value.value]] : []
    }),
  )
}
