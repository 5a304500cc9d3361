/** Proof: what is worked out can be: its parts fit together, it does not rest on itself, and it comes out even or is rounded as is said. */
import { type Condition, type Subject, subjectsOf } from '../process/condition.ts'
import { computedOf, looksAtToday, partsOfExpression } from '../process/expression.ts'
import { typedExpression } from '../process/expression-type.ts'
import { formulaOf } from '../process/formula.ts'
import { restsOn } from '../process/leaves.ts'
import { expressionsAt } from '../process/lookups.ts'
import type { PartPath } from '../process/part.ts'
import { type PartOf, partsOf } from '../process/parts.ts'
import type { Process } from '../process/process.ts'
import { isCounted, PLACES } from '../process/quantity.ts'
import { type Fault, fault } from './fault.ts'

/** Values that are worked out from themselves, each circle once. */
export function circularValues(process: Process): readonly Fault[] {
  const told = new Set<string>()
  return partsOf(process, 'computed').flatMap(({ of, path }): readonly Fault[] => {
    if ('column' in of) return []
    const circle = circleFrom(process, of, [])
    if (circle === undefined) return []
    const key = [...circle].sort().join()
    if (told.has(key)) return []
    told.add(key)
    return [fault('computed-circle', { names: circle.join(', ') }, path)]
  })
}

/** The names on the way back to the first of them, where there is one. */
function circleFrom(
  process: Process,
  subject: Subject,
  way: readonly string[],
): readonly string[] | undefined {
  const key = formulaOf('computed' in subject ? subject.computed : subject)
  if (way[0] === key) return way
  const computed = computedOf(process, subject)
  if (way.includes(key) || computed === undefined) return undefined
  for (const one of restsOn(process, computed.from)) {
    const circle = circleFrom(process, one, [...way, key])
    if (circle !== undefined) return circle
  }
  return undefined
}

/** Expressions whose parts do not fit together, or that come to another type than is declared. */
export function misfitExpressions(process: Process): readonly Fault[] {
  const declared = partsOf(process, 'computed').flatMap((part) => inComputed(process, part))
  const others = expressionsAt(process).flatMap(({ expression, path }) => {
    const typed = typedExpression(process, expression)
    return typed.is === 'misfit' ? [misfit(expression, typed, path)] : []
  })
  return [...declared, ...others]
}

type Computed = PartOf<'computed'>

function inComputed(process: Process, { of, declaration, path }: Computed): readonly Fault[] {
  const { type, computed } = declaration
  const columns =
    'column' in of ? (process.documents[of.document]?.rows?.[of.rows]?.columns ?? {}) : {}
  const typed = typedExpression(process, computed.from, columns)
  if (typed.is === 'misfit') return [misfit(computed.from, typed, path)]
  if (typed.is === 'undeclared') return []
  const name = calledIn(of)
  const formula = formulaOf(computed.from)
  if (typed.type !== type) {
    return [fault('types-differ', { name, type, other: formula, 'other-type': typed.type }, path)]
  }
  const behind = type === 'percent' ? 2 : 0
  const isUneven =
    isCounted(type) && computed.round === undefined && typed.places > PLACES[type] + behind
  return [
    ...(isUneven ? [fault('not-even', { name, type, formula }, path)] : []),
    ...strangeAnswers(process, { of, declaration, path }),
  ]
}

/** Answers that a table gives and the choice does not have. */
function strangeAnswers(
  process: Process,
  {
    of,
    declaration: { computed, of: answers = {} },
  }: Pick<Computed, 'of' | 'declaration' | 'path'>,
): readonly Fault[] {
  const { from } = computed
  const table = 'table' in from ? process.tables[from.table] : undefined
  if (table?.type !== 'choice') return []
  const id = (from as { readonly table: string }).table
  return table.rows.flatMap(({ gives }, row) =>
    Object.hasOwn(answers, gives)
      ? []
      : [
          fault(
            'value-never-taken',
            {
              name: calledIn(of),
              type: 'choice',
              found: gives,
              allowed: Object.keys(answers).join(', '),
            },
            ['tables', id, 'rows', row, 'gives'],
          ),
        ],
  )
}

function misfit(
  expression: Parameters<typeof formulaOf>[0],
  { operation, types }: { readonly operation: string; readonly types: string },
  path: PartPath,
): Fault {
  return fault('not-computable', { formula: formulaOf(expression), operation, types }, path)
}

function calledIn(of: Computed['of']): string {
  if ('fact' in of) return of.fact
  return 'field' in of ? `${of.document}.${of.field}` : `${of.document}.${of.rows}.${of.column}`
}

/** Tables of values where somebody decides or a stage leads, and the other way round. */
export function misusedTables(process: Process): readonly Fault[] {
  const { tables } = process
  const ways = partsOf(process, 'role', 'exit').flatMap(({ source, path }) => {
    if (typeof source !== 'object' || !('table' in source)) return []
    const isValue = Object.hasOwn(tables, source.table) && tables[source.table]!.type !== undefined
    return isValue ? [fault('wrong-table-use', { table: source.table, gives: 'values' }, path)] : []
  })
  const values = [
    ...partsOf(process, 'computed').map(({ declaration, path }) => ({
      expression: declaration.computed.from,
      path,
    })),
    ...expressionsAt(process),
  ].flatMap(({ expression, path }) =>
    partsOfExpression(expression).flatMap((part) => {
      const plus = 'day' in part && 'table' in part.plus ? part.plus.table : undefined
      const table = 'table' in part ? part.table : plus
      if (table === undefined || !Object.hasOwn(tables, table)) return []
      const { type } = tables[table]!
      if (type === undefined) return [fault('wrong-table-use', { table, gives: 'ways' }, path)]
      const isTerm = type === 'span'
      return isTerm === (plus !== undefined) || (plus !== undefined && type === 'integer')
        ? []
        : [fault('wrong-table-use', { table, gives: isTerm ? 'terms' : 'values' }, path)]
    }),
  )
  return [...ways, ...values]
}

/** The day of the act where it is not the act that leaves the stage: what was asked for would change with the day. */
export function misplacedDays(process: Process): readonly Fault[] {
  const conditions = partsOf(process, 'condition').flatMap(({ of, condition, path }) =>
    of === 'requirement' ? [] : lookingAtToday(condition, path),
  )
  const cells = partsOf(process, 'cell').flatMap(({ condition, path }) =>
    lookingAtToday(condition, path),
  )
  const computed = partsOf(process, 'computed').flatMap(({ declaration, path }) =>
    looksAtToday({ computed: declaration.computed.from })
      ? [fault('today-out-of-place', {}, path)]
      : [],
  )
  return [...conditions, ...cells, ...computed]
}

function lookingAtToday(condition: Condition, path: PartPath): readonly Fault[] {
  return subjectsOf(condition).some(looksAtToday) ? [fault('today-out-of-place', {}, path)] : []
}
