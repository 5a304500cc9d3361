/** The rows of a project's document, as conditions and computed values look at them. */
import type { Standing } from '../review/standing.ts'
import { knownIn } from '../policy/value-names.ts'
import type { Row, Sources } from '../process/reckon.ts'
import { recorded } from '../process/recorded.ts'
import { readRows } from '../process/rows.ts'
import type { Value } from '../record/record.ts'
import { contentOf } from '../record/tree.ts'
import type { World } from './world.ts'

/** Where the rows stand: of a document, in the copy of one holder where there are several. */
interface RowsPlace {
  readonly document: string
  readonly rows: string
  readonly copy: string
}

/** The rows with the columns that are worked out, or why one has no value; `undefined` where they are not there, or one of them is not fit. */
export function rowsIn(
  world: World,
  { folder, process }: Pick<Standing, 'folder' | 'process'>,
  { document, rows, copy }: RowsPlace,
  sources: Sources,
): readonly Row[] | undefined {
  const declaration = process.documents[document]?.rows?.[rows]
  const file = `${folder}${copy}.md`
  const content = contentOf(world.tree.get(file), 'document')
  if (declaration === undefined || content === undefined) return undefined
  const read = readRows(declaration, content.tables ?? [], knownIn(world), {
    document,
    rows,
    file,
  })
  if (!read.ok) return undefined
  const { columns } = declaration
  const computed = Object.entries(columns).filter(([, one]) => one.computed !== undefined)
  return read.value.map((written) =>
    computed.reduce<Row>(
      ({ values, lacking }, [id, one]) => {
        const found = recorded(
          { ...one, computed: one.computed! },
          { ...sources, row: { values, columns } },
        )
        return found.is === 'value'
          ? { values: { ...values, [id]: found.value satisfies Value }, lacking }
          : { values, lacking: { ...lacking, [id]: found } }
      },
      { values: written, lacking: {} },
    ),
  )
}
