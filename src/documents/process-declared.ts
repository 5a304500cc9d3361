/** What a process file declares, by which the bare names in its expressions are known. */
import type { RawProcess } from './process-shape.ts'
import type { Declared } from './reading.ts'

/** What a bare name in the file may mean. */
export function declaredIn({ facts = {}, parameters = {}, documents = {} }: RawProcess): Declared {
  return {
    facts: new Set(Object.keys(facts)),
    parameters: new Set(Object.keys(parameters)),
    documents: new Map(
      Object.entries(documents).map(([id, { fields = {}, rows = {} }]) => [
        id,
        {
          fields: new Set(Object.keys(fields)),
          rows: new Map(
            Object.entries(rows).map(([name, { columns }]) => [
              name,
              new Map(
                Object.entries(columns).map(([column, one]) => [
                  column,
                  typeof one === 'string' ? one : one.type,
                ]),
              ),
            ]),
          ),
        },
      ]),
    ),
  }
}
