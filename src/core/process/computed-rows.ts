/** The columns of rows that are worked out are filled in, row by row, of documents and of records alike. */
import type { Values } from '../record/record.ts'
import type { ValueDeclaration } from './process.ts'
import type { Row, Sources } from './reckon.ts'
import { recorded } from './recorded.ts'

/** Takes the rows as they are written, with the declarations of their columns; gives each with what is worked out, or why it has no value. */
export function computedRows(
  columns: Readonly<Record<string, ValueDeclaration>>,
  rows: readonly Values[],
  sources: Sources,
): readonly Row[] {
  const computed = Object.entries(columns).flatMap(([id, one]) =>
    one.computed === undefined ? [] : [[id, { ...one, computed: one.computed }] as const],
  )
  // Over the sources, not a copy of them: what looks at no days reads no calendar.
  const at = (values: Values): Sources =>
    Object.assign(Object.create(sources) as Sources, { row: { values, columns } })
  return rows.map((written) =>
    computed.reduce<Row>(
      ({ values, lacking }, [id, one]) => {
        const found = recorded(one, at(values))
        return found.is === 'value'
          ? { values: { ...values, [id]: found.value }, lacking }
          : { values, lacking: { ...lacking, [id]: found } }
      },
      { values: written, lacking: {} },
    ),
  )
}
