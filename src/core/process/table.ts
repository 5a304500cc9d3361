/** A decision table has rows of conditions, one for each input, and exactly one of them may hold. */
import type { Roles } from '../policy/policy.ts'
import type { Wording } from '../text/wording.ts'
import type { PartPath } from './part.ts'
import type { ByTable, Process } from './process.ts'
import { type Condition, type Ground, judge, type Lacking, type Subject } from './condition.ts'

/** What a row asks of one input: a condition over that input alone, or nothing. */
export type Cell = Condition | 'any'

export interface Row {
  /** One cell for each input, in their order. */
  readonly when: readonly Cell[]
  /** What the table gives where the row holds: the id of a role or of a stage, or a value of the table's type. */
  readonly gives: string
}

/** What a table gives besides roles and stages. */
export const TABLE_TYPES = ['choice', 'integer', 'money', 'percent', 'yes-no', 'span'] as const
export type TableType = (typeof TABLE_TYPES)[number]

/** A table that routes by its inputs. It has no order and no default: a gap or an overlap is a fault of its author. */
export interface Table {
  readonly title: Wording
  /** The type of the values that it gives; absent where it says who decides, or where a stage leads. */
  readonly type?: TableType
  /** The answers of a `choice`, by id. */
  readonly of?: Readonly<Record<string, Wording>>
  readonly on: readonly Subject[]
  readonly rows: readonly Row[]
}

/** What a table comes to: its one row, what must be known first, or that it has no row, or several, for these values. */
export type Found =
  | { readonly is: 'row'; readonly row: number; readonly gives: string }
  | { readonly is: 'unknown'; readonly missing: readonly Lacking[] }
  | { readonly is: 'none' }
  | { readonly is: 'several'; readonly rows: readonly number[] }

/**
 * Looks the values of the ground up. Three-valued as conditions are: an unknown input leaves the answer unknown, unless
 * the known ones exclude every other row and the row left asks nothing of it.
 */
export function lookUp(table: Table, ground: Ground): Found {
  const judged = table.rows.map(({ when }) => judge({ all: conditionsOf(when) }, ground))
  const rows = judged.flatMap(({ is }, row) => (is === 'yes' ? [row] : []))
  if (rows.length > 1) return { is: 'several', rows }
  const missing = judged.flatMap((one) => (one.is === 'unknown' ? one.missing : []))
  if (missing.length > 0) return { is: 'unknown', missing: distinct(missing) }
  const [row] = rows
  return row === undefined ? { is: 'none' } : { is: 'row', row, gives: table.rows[row]!.gives }
}

/** The conditions among the cells of a row. */
export function conditionsOf(when: readonly Cell[]): readonly Condition[] {
  return when.filter((cell) => cell !== 'any')
}

function distinct(subjects: readonly Lacking[]): readonly Lacking[] {
  const seen = new Map(subjects.map((subject) => [JSON.stringify(subject), subject]))
  return [...seen.values()]
}

/** What a source may give, with its place: the source itself, or a row of its table. */
export interface Given {
  readonly id: string
  readonly path: PartPath
  /** The case in which it is given; absent where it always is. */
  readonly when?: Condition
}

/** Everything that the source at the path may give; nothing where its table is not declared. */
export function givenIn(
  { tables }: Pick<Process, 'tables'>,
  source: Roles | ByTable,
  path: PartPath,
): readonly Given[] {
  if (typeof source === 'string') return [{ id: source, path }]
  if (isList(source)) return source.map((id, nth) => ({ id, path: [...path, nth] }))
  const table = Object.hasOwn(tables, source.table) ? tables[source.table] : undefined
  return (table?.rows ?? []).map(({ when, gives }, row) => ({
    id: gives,
    path: ['tables', source.table, 'rows', row, 'gives'],
    when: { all: conditionsOf(when) },
  }))
}

/** The roles whose holders may be a body together, with the place that says so: of a list all of it, of a table each row. */
export function bodiesIn(
  process: Pick<Process, 'tables'>,
  source: Roles | ByTable,
  path: PartPath,
): readonly { readonly roles: Roles; readonly path: PartPath }[] {
  if (isList(source)) return [{ roles: source, path }]
  return givenIn(process, source, path).map((given) => ({ roles: given.id, path: given.path }))
}

/** Every body that may decide, whatever the project. */
export function bodiesOf(
  process: Pick<Process, 'tables'>,
  source: Roles | ByTable,
): readonly Roles[] {
  return isList(source) ? [source] : mayGive(process, source)
}

function isList(source: Roles | ByTable): source is readonly string[] {
  return Array.isArray(source)
}

/** Everything that the source may give, whatever the project, each once. */
export function mayGive(
  process: Pick<Process, 'tables'>,
  source: Roles | ByTable,
): readonly string[] {
  return [...new Set(givenIn(process, source, []).map(({ id }) => id))]
}
