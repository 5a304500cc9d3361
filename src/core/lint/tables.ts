/** This proof shows that in every case exactly one row of a decision table holds. */
import { type Condition, type Ground, judge, nameOf, type Subject } from '../process/condition.ts'
import type { Process } from '../process/process.ts'
import type { Value } from '../record/record.ts'
import { type Cell, conditionsOf, type Table } from '../process/table.ts'
import type { Budget } from './budget.ts'
import { type Axis, axesOf, casesOf, keyOf, effortOf, type TriedGround } from './cases.ts'
import { typeOf } from '../process/expression-type.ts'
import { type Fault, fault } from './fault.ts'
import { comparisonsIn } from './comparisons.ts'
import { isComparable } from './types.ts'

/** Cases that no row takes, and cases that two rows take, each with an example. */
export function faultyTables(process: Process, budget: Budget): readonly Fault[] {
  return Object.entries(process.tables).flatMap(([id, table]) => {
    const cells = table.rows.flatMap(({ when }) => conditionsOf(when))
    const typed = cells.every((cell) => isComparable(process, cell))
    // A text that chooses is a fault by itself: no rows could take every text.
    const declared = table.on.every((subject) => {
      const type = typeOf(process, subject)
      return type !== undefined && !('parameter' in subject && type === 'text')
    })
    return typed && declared ? inTable(process, budget, id, table) : []
  })
}

/** A case that shows a fault: the values of the inputs, as far as they matter. */
interface Example {
  /** The rows that take it: none, or the first two. */
  readonly rows: readonly number[]
  readonly values: readonly string[]
}

/**
 * The bounds that parameters set are not known to the process. For each of their orders the table is judged by itself:
 * what is wrong in all of them is a fault, what is wrong in some is not proven.
 */
function inTable(process: Process, budget: Budget, id: string, table: Table): readonly Fault[] {
  const axes = tableAxes(process, table)
  const set = boundsOf(table)
  const bounds = axes.filter(({ subject }) => set.has(keyOf(subject)))
  if (!budget.take(effortOf(bounds, []))) return [tooLarge(id)]
  let always: ReadonlyMap<string, Example> | undefined
  let sometimes: Example | undefined
  for (const ground of casesOf(bounds)) {
    const settled = settledTable(table, ground)
    const search = {
      table: settled,
      axes: tableAxes(process, settled),
      budget,
      ground,
      seen: new Set<string>(),
      found: new Map<string, Example>(),
    }
    if (
      !searched(
        search,
        0,
        table.rows.map((_, row) => row),
        [],
      )
    )
      return [tooLarge(id)]
    const given = bounds.map(({ subject }) => shown(subject, ground(subject)!))
    const found = new Map(
      [...search.found].map(([key, { rows, values }]) => [
        key,
        { rows, values: [...values, ...given] },
      ]),
    )
    sometimes ??= [...found.values()][0]
    always = kept(always, found)
  }
  const faults = [...(always ?? [])].map(([, example]) => toldOf(id, example))
  if (faults.length > 0 || sometimes === undefined) return faults
  const values = sometimes.values.join(', ')
  return [
    fault('lint-not-proven', { proof: 'tables', why: 'by-parameter', example: values }, [
      'tables',
      id,
    ]),
  ]
}

function kept(
  always: ReadonlyMap<string, Example> | undefined,
  found: ReadonlyMap<string, Example>,
): ReadonlyMap<string, Example> {
  return always === undefined ? found : new Map([...always].filter(([key]) => found.has(key)))
}

function tooLarge(id: string): Fault {
  return fault('lint-not-proven', { proof: 'tables', why: 'too-large' }, ['tables', id])
}

function toldOf(table: string, { rows, values }: Example): Fault {
  const shownValues = values.join(', ')
  const [first, second] = rows
  return first === undefined || second === undefined
    ? fault('table-gap', { table, values: shownValues }, ['tables', table])
    : fault('table-overlap', { table, rows: `${first + 1}, ${second + 1}`, values: shownValues }, [
        'tables',
        table,
        'rows',
        second,
      ])
}

/** The table with the values of parameters in their places. */
function settledTable(table: Table, ground: TriedGround): Table {
  const settle = (condition: Condition): Condition => {
    if ('all' in condition) return { all: condition.all.map(settle) }
    if ('any' in condition) return { any: condition.any.map(settle) }
    if ('not' in condition) return { not: settle(condition.not) }
    if ('fact' in condition || typeof condition.value !== 'object') return condition
    return { ...condition, value: ground(condition.value) ?? condition.value }
  }
  const rows = table.rows.map((row) => ({
    ...row,
    when: row.when.map((cell): Cell => (cell === 'any' ? cell : settle(cell))),
  }))
  return { ...table, rows }
}

/** The inputs in their order, then the parameters that set bounds. */
function tableAxes(process: Process, { on, rows }: Table): readonly Axis[] {
  const asked = on.map((subject) => ({ subject, test: 'is' as const, value: subject }))
  return axesOf(process, [...asked, ...rows.flatMap(({ when }) => conditionsOf(when))])
}

/** The parameters that set bounds, by the names of grounds. */
function boundsOf({ rows }: Table): ReadonlySet<string> {
  const comparisons = rows.flatMap(({ when }) =>
    conditionsOf(when).flatMap((cell) => comparisonsIn(cell, [])),
  )
  return new Set(
    comparisons.flatMap(({ value }) => (typeof value === 'object' ? [keyOf(value)] : [])),
  )
}

interface Search {
  readonly table: Table
  readonly axes: readonly Axis[]
  readonly budget: Budget
  /** The values of the parameters that set bounds. */
  readonly ground: TriedGround
  /** What was searched already, by input and rows. */
  readonly seen: Set<string>
  /** The first example of a gap, and of an overlap with each row. */
  readonly found: Map<string, Example>
}

/** Searches the cases of the inputs from the nth on, among the rows that take those before; false when that is too much. */
function searched(
  search: Search,
  nth: number,
  rows: readonly number[],
  values: readonly string[],
): boolean {
  const { table, found, seen } = search
  const input = table.on[nth]
  if (input === undefined) {
    for (const row of rows.slice(1))
      keep(found, `overlap ${row}`, { rows: [rows[0]!, row], values })
    return true
  }
  const set = search.ground(input)
  const axis = search.axes.find(({ subject }) => keyOf(subject) === keyOf(input))
  const choices = set === undefined ? (axis?.values ?? []) : [set]
  if (!search.budget.take(choices.length * rows.length)) return false
  return choices.every((value) => {
    const ground: Ground = (subject) =>
      keyOf(subject) === keyOf(input) ? value : search.ground(subject)
    const taken = rows.filter((row) => takes(table.rows[row]!.when[nth]!, ground))
    const given = [...values, shown(input, value)]
    if (taken.length === 0) {
      keep(found, 'gap', { rows: [], values: given })
      return true
    }
    const key = `${nth} ${taken.join()}`
    if (seen.has(key)) return true
    seen.add(key)
    return searched(search, nth + 1, taken, given)
  })
}

function takes(cell: Cell, ground: Ground): boolean {
  return cell === 'any' || judge(cell, ground).is === 'yes'
}

function keep(found: Map<string, Example>, key: string, example: Example): void {
  if (!found.has(key)) found.set(key, example)
}

function shown(subject: Subject, value: Value): string {
  return `${nameOf(subject)} = ${value}`
}
