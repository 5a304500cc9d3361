/** What expressions and conditions say of rows, brought into the form that the rulebook knows. */
import { BOUNDS } from '../core/process/bounds.ts'
import type { RowTest } from '../core/process/expression.ts'
import type { ValueType } from '../core/process/process.ts'
import { readValue } from '../core/process/values.ts'
import type { RawRowTest } from './expression-shape.ts'
import type { Path } from './places.ts'
import type { Reading } from './reading.ts'

/** The rows of this id: of the document that is named, or of the only one that has such. */
export function rowsCalled(
  rows: string,
  document: string | undefined,
  path: Path,
  reading: Reading,
): { readonly document: string; readonly rows: string } {
  if (document !== undefined) return { document, rows }
  const having = [...reading.declared.documents].filter(([, one]) => one.rows.has(rows))
  const [only, ...others] = having.map(([id]) => id)
  if (only === undefined || others.length > 0) {
    reading.invalid(path, 'rows-of-one-document', rows)
  }
  return { document: only ?? '', rows }
}

/** What a row is asked, with the value as its column holds it. */
export function rowTestOf(
  raw: RawRowTest,
  { document, rows }: { readonly document: string; readonly rows: string },
  path: Path,
  reading: Reading,
): RowTest {
  const tests = (['is', ...BOUNDS] as const).filter((test) => raw[test] !== undefined)
  const [test = 'is'] = tests
  if (tests.length !== 1) reading.invalid(path, `is | ${BOUNDS.join(' | ')}`, tests.join(' '))
  const written = raw[test] ?? ''
  const text = typeof written === 'boolean' ? (written ? 'yes' : 'no') : String(written)
  const { column } = raw
  const type = reading.declared.documents.get(document)?.rows.get(rows)?.get(column)
  return { column, test, value: valueAs(type, text) }
}

/** The text as the type records it; as it stands where the type is not known here, or has answers of its own. */
function valueAs(type: string | undefined, text: string): string | number {
  if (type === undefined || type === 'choice') return text
  const declared = { type: type as ValueType, title: { zh: '', en: '' } }
  const read = readValue('', declared, text, { members: 'any', units: 'any' })
  return read.ok ? read.value : text
}
