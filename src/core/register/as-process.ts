/** A register is reckoned with as a process is: the fields of a record are its facts, its rows those of its one document. */
import type { Process, ValueDeclaration } from '../process/process.ts'
import type { Register } from './register.ts'

/** The document that holds the rows of a record. */
export const RECORD = 'record'

/** A process that declares what the register does. */
export function asProcess({
  fields,
  tables,
  rows,
}: Pick<Register, 'fields' | 'tables' | 'rows'>): Process {
  const declared = (all: Readonly<Record<string, Register['fields'][string]>>) =>
    Object.fromEntries(
      Object.entries(all).map(
        ([id, { type, title, of, optional, computed, when: _when, ...more }]) => {
          const value: ValueDeclaration = {
            ...more,
            type,
            title,
            ...(of === undefined ? {} : { of }),
            ...(optional === true ? { optional } : {}),
            ...(computed === undefined ? {} : { computed }),
          }
          return [id, value] as const
        },
      ),
    )
  return {
    process: 'register',
    version: 1,
    title: { zh: '', en: '' },
    starts: '',
    owner: '',
    facts: declared(fields),
    parameters: {},
    posts: {},
    documents: {
      [RECORD]: {
        title: { zh: '', en: '' },
        fields: {},
        sections: {},
        attachable: false,
        rows: Object.fromEntries(
          Object.entries(rows).map(([id, { title, columns, optional }]) => [
            id,
            { title, columns: declared(columns), ...(optional === true ? { optional } : {}) },
          ]),
        ),
      },
    },
    tables,
    stages: [],
    notes: [],
    later: [],
  }
}
