/** The rows of a project's document, as conditions and computed values look at them. */
import type { Standing } from '../review/standing.ts'
import { computedRows } from '../process/computed-rows.ts'
import { knownIn } from '../policy/value-names.ts'
import type { Row, Sources } from '../process/reckon.ts'
import { readRows } from '../process/rows.ts'
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
  return computedRows(declaration.columns, read.value, sources)
}
