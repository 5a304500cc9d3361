/** The values of a process that are worked out, as parts of it: facts, fields of documents, columns of rows. */
import type { Part, PartPath } from './part.ts'
import type { Process, ValueDeclaration } from './process.ts'

type ComputedPart = Extract<Part, { readonly part: 'computed' }>

/** Every value that is worked out. */
export function computedParts({ facts, documents }: Process): readonly ComputedPart[] {
  return [
    ...Object.entries(facts).flatMap(([fact, one]) =>
      computedPart({ fact }, one, ['facts', fact, 'computed']),
    ),
    ...Object.entries(documents).flatMap(([document, { fields, rows = {} }]) => [
      ...Object.entries(fields).flatMap(([field, one]) =>
        computedPart({ document, field }, one, [
          'documents',
          document,
          'fields',
          field,
          'computed',
        ]),
      ),
      ...Object.entries(rows).flatMap(([id, { columns }]) =>
        Object.entries(columns).flatMap(([column, one]) => {
          const path = ['documents', document, 'rows', id, 'columns', column, 'computed']
          return computedPart({ document, rows: id, column }, one, path)
        }),
      ),
    ]),
  ]
}

function computedPart(
  of: ComputedPart['of'],
  declaration: ValueDeclaration,
  path: PartPath,
): readonly ComputedPart[] {
  const { computed } = declaration
  return computed === undefined
    ? []
    : [{ part: 'computed', of, declaration: { ...declaration, computed }, path }]
}
