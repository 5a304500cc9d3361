/** Proof: rows have names of their own, and what is asked of a row can be asked of its column. */
import { hasOrder } from '../process/bounds.ts'
import { compareValues } from '../process/compare-values.ts'
import { type Expression, partsOfExpression, type RowTest } from '../process/expression.ts'
import { expressionsAt } from '../process/lookups.ts'
import type { PartPath } from '../process/part.ts'
import { partsOf } from '../process/parts.ts'
import type { Process } from '../process/process.ts'
import { readValue } from '../process/values.ts'
import { type Fault, fault } from './fault.ts'

/** Rows that are called as a field of their document is. */
export function doubledRows({ documents }: Process): readonly Fault[] {
  return Object.entries(documents).flatMap(([document, { fields, rows = {} }]) =>
    Object.keys(rows).flatMap((id) =>
      Object.hasOwn(fields, id)
        ? [fault('duplicate-name', { kind: 'rows', name: id }, ['documents', document, 'rows', id])]
        : [],
    ),
  )
}

/** Tests of rows that no row could pass, or that have no order to go by. */
export function misfitRowTests(process: Process): readonly Fault[] {
  const computed = partsOf(process, 'computed').map(({ declaration, path }) => ({
    expression: declaration.computed.from,
    path,
  }))
  return [...computed, ...expressionsAt(process)].flatMap(({ expression, path }) =>
    partsOfExpression(expression).flatMap((part) =>
      'tally' in part && part.tally !== 'sum' && part.where !== undefined
        ? inRowTest(process, part, part.where, path)
        : [],
    ),
  )
}

function inRowTest(
  { documents }: Process,
  { document, rows }: Extract<Expression, { tally: unknown }>,
  { column, test, value }: RowTest,
  path: PartPath,
): readonly Fault[] {
  const declared = documents[document]?.rows?.[rows]?.columns[column]
  if (declared === undefined) return []
  const { type, of = {} } = declared
  const name = `${document}.${rows}.${column}`
  if (test !== 'is' && !hasOrder(type))
    return [fault('test-not-for-type', { name, type, test }, path)]
  const read = readValue(name, declared, String(value), { members: 'any', units: 'any' })
  if (read.ok && compareValues(read.value, value) === 0) return []
  const allowed = type === 'yes-no' ? ['yes', 'no'] : Object.keys(of)
  const facts = { name, type, found: String(value) }
  return [
    fault(
      'value-never-taken',
      { ...facts, ...(allowed.length === 0 ? {} : { allowed: allowed.join(', ') }) },
      path,
    ),
  ]
}
