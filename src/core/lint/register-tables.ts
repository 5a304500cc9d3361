/** Lint proves of the tables of a register that they give what is computed, and that in every case exactly one row holds. */
import { asProcess } from '../register/as-process.ts'
import type { Register } from '../register/register.ts'
import { Budget } from './budget.ts'
import { circularValues, misfitExpressions } from './computed.ts'
import { type Fault, fault } from './fault.ts'
import { undeclaredNames } from './names.ts'
import { faultyTables } from './tables.ts'
import { uncomparable } from './types.ts'
import { unknownName } from './unknown-name.ts'

/** What is computed: by tables, and where nothing is wrong with these, by arithmetic: one report per cause. */
export function computedFaults(register: Register): readonly Fault[] {
  const byTables = lookedUpFaults(register)
  return byTables.length > 0 ? byTables : reckonedFaults(register)
}

/** A computed field is looked up in a table that gives its answers, and that looks at what people fill in. */
function lookedUpFaults({ register, fields, tables }: Register): readonly Fault[] {
  return Object.entries(fields).flatMap(([id, { computed, of = {} }]) => {
    if (computed === undefined || !('table' in computed.from)) return []
    const { table: asked } = computed.from
    const path = ['fields', id, 'computed', 'table']
    const table = Object.hasOwn(tables, asked) ? tables[asked] : undefined
    if (table === undefined) {
      return [unknownName('table', asked, Object.keys(tables), path)]
    }
    if (table.type !== undefined) return []
    const answers = Object.keys(of)
    const at = ['tables', asked]
    return [
      ...table.rows.flatMap(({ gives }, row) =>
        answers.includes(gives)
          ? []
          : [unknownName('choice', gives, answers, [...at, 'rows', row, 'gives'])],
      ),
      ...table.on.flatMap((subject, nth) =>
        'fact' in subject && fields[subject.fact]?.computed !== undefined
          ? [
              fault('computed-from-computed', { register, field: subject.fact, table: asked }, [
                ...at,
                'on',
                nth,
                'field',
              ]),
            ]
          : [],
      ),
    ]
  })
}

/** What is worked out by arithmetic names what there is, fits together, does not rest on itself, and comes out even or is rounded as is said. */
function reckonedFaults(register: Register): readonly Fault[] {
  const process = asProcess(register)
  const names = undeclaredNames(process)
  const faults =
    names.length > 0 ? names : [...circularValues(process), ...misfitExpressions(process)]
  // Of a table without a type it is told above what it gives.
  return faults.flatMap(({ finding, path }) => {
    const [part, id] = path
    if (part === 'facts') return [{ finding, path: ['fields', id!, ...path.slice(2)] }]
    return part === 'documents' ? [{ finding, path: path.slice(2) }] : []
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
  // A looked-up field is free in its type.
  const free = Object.fromEntries(
    Object.entries(fields).map(([id, { computed: _computed, ...rest }]) => [id, rest]),
  )
  const process = asProcess({ fields: free, tables, rows: {} })
  return [...uncomparable(process), ...faultyTables(process, new Budget())]
}
