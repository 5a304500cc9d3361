/** Lint proves of the tables of a register that they give what is computed, and that in every case exactly one row holds. */
import type { Process, ValueDeclaration } from '../process/process.ts'
import type { Register } from '../register/register.ts'
import { Budget } from './budget.ts'
import { type Fault, fault } from './fault.ts'
import { faultyTables } from './tables.ts'
import { uncomparable } from './types.ts'
import { unknownName } from './unknown-name.ts'

/** A computed field is looked up in a table that gives its answers, and that looks at what people fill in. */
export function computedFaults({ register, fields, tables }: Register): readonly Fault[] {
  return Object.entries(fields).flatMap(([id, { computed, of = {} }]) => {
    if (computed === undefined) return []
    const path = ['fields', id, 'computed', 'table']
    const table = Object.hasOwn(tables, computed.table) ? tables[computed.table] : undefined
    if (table === undefined) {
      return [unknownName('table', computed.table, Object.keys(tables), path)]
    }
    const answers = Object.keys(of)
    const at = ['tables', computed.table]
    return [
      ...table.rows.flatMap(({ gives }, row) =>
        answers.includes(gives)
          ? []
          : [unknownName('choice', gives, answers, [...at, 'rows', row, 'gives'])],
      ),
      ...table.on.flatMap((subject, nth) =>
        'fact' in subject && fields[subject.fact]?.computed !== undefined
          ? [
              fault(
                'computed-from-computed',
                { register, field: subject.fact, table: computed.table },
                [...at, 'on', nth, 'field'],
              ),
            ]
          : [],
      ),
    ]
  })
}

/** Inputs that are no fields; then whether in every case exactly one row holds. */
export function tableFaults({ fields, tables }: Register): readonly Fault[] {
  const known = Object.keys(fields)
  const unknown = Object.entries(tables).flatMap(([id, { on }]) =>
    on.flatMap((subject, nth) =>
      'fact' in subject && !known.includes(subject.fact)
        ? [unknownName('field', subject.fact, known, ['tables', id, 'on', nth, 'field'])]
        : [],
    ),
  )
  if (unknown.length > 0) return unknown
  const process = asProcess(fields, tables)
  return [...uncomparable(process), ...faultyTables(process, new Budget())]
}

/** The proofs over tables ask for a process: one in which the fields of a record are the facts. */
function asProcess(fields: Register['fields'], tables: Register['tables']): Process {
  const facts = Object.entries(fields).map(
    // A looked-up field is free in its type.
    ([id, { type, computed: _computed, ...rest }]): [string, ValueDeclaration] => [
      id,
      { ...rest, type: type === 'record' || type === 'project' ? 'text' : type },
    ],
  )
  return {
    process: 'register',
    version: 1,
    title: { zh: '', en: '' },
    starts: '',
    owner: '',
    facts: Object.fromEntries(facts),
    parameters: {},
    posts: {},
    documents: {},
    tables,
    stages: [],
    notes: [],
    later: [],
  }
}
