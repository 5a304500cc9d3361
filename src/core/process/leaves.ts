/** A value that is worked out rests on what people say: facts and fields that are typed, rows, parameters. */
import { type Named, type Subject, subjectsOf } from './condition.ts'
import { computedOf, type Expression, namedIn, partsOfExpression, tablesIn } from './expression.ts'
import type { Process } from './process.ts'
import { conditionsOf } from './table.ts'

/**
 * What the subjects rest on in the end, each once: what is typed is its own leaf; rows stand as a field of their document.
 * A value that is worked out from itself has no leaf there.
 */
export function leavesOf(process: Process, subjects: readonly Subject[]): readonly Named[] {
  const [only, ...others] = subjects
  if (only !== undefined && others.length === 0 && isLeaf(process, only)) return [only]
  const leaves = new Map<string, Named>()
  const seen = new Set<string>()
  const visit = (subject: Subject): void => {
    const key = JSON.stringify(subject)
    if (seen.has(key)) return
    seen.add(key)
    const computed = computedOf(process, subject)
    if (computed !== undefined) restsOn(process, computed.from).forEach(visit)
    else if (!('computed' in subject)) leaves.set(key, subject)
  }
  subjects.forEach(visit)
  return [...leaves.values()]
}

function isLeaf(process: Process, subject: Subject): subject is Named {
  return computedOf(process, subject) === undefined
}

/** What the expression looks at: what it names, what its tables look at, the rows that it counts and their columns' own. */
export function restsOn(process: Process, expression: Expression): readonly Subject[] {
  const tables = tablesIn(expression).flatMap((id) =>
    Object.hasOwn(process.tables, id) ? [process.tables[id]!] : [],
  )
  const rows = partsOfExpression(expression).flatMap((part): readonly Subject[] => {
    if (!('tally' in part)) return []
    const columns = Object.values(
      process.documents[part.document]?.rows?.[part.rows]?.columns ?? {},
    )
    return [
      { document: part.document, field: part.rows },
      ...columns.flatMap(({ computed }) =>
        computed === undefined ? [] : restsOn(process, computed.from),
      ),
    ]
  })
  return [
    ...namedIn(expression),
    ...tables.flatMap(({ on, rows: lines }) => [
      ...on,
      ...lines.flatMap(({ when }) => conditionsOf(when).flatMap(subjectsOf)),
    ]),
    ...rows,
  ]
}
