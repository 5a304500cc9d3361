/** People write decision tables, which are brought into the form that the rulebook looks up. */
import type { Subject } from '../core/process/condition.ts'
import type { Cell, Table } from '../core/process/table.ts'
import type { RawCondition, RawScalar } from './condition-shape.ts'
import type { Path } from './places.ts'
import { conditionOf, type Facts } from './process-condition.ts'
import { BOUNDS } from '../core/process/bounds.ts'
import type { Reading } from './reading.ts'
import type { RawCell, RawTable } from './table-shape.ts'
import { both } from './wording.ts'

/** The table of this id: every row with one cell for each input. */
export function tableOf(raw: RawTable, id: string, facts: Facts, reading: Reading): Table {
  const path = ['tables', id]
  return {
    title: both(raw.title ?? id),
    on: raw.on,
    rows: raw.rows.map(({ when, gives }, index) => {
      const at = [...path, 'rows', index, 'when']
      const cells = Array.isArray(when) ? (when as readonly RawCell[]) : [when as RawCell]
      if (cells.length !== raw.on.length) {
        reading.invalid(at, 'one-cell-per-input', `${cells.length} / ${raw.on.length}`)
      }
      return {
        when: cells.map((cell, nth) => {
          const subject = raw.on[nth] ?? raw.on[0]!
          return cellOf(cell, subject, Array.isArray(when) ? [...at, nth] : at, facts, reading)
        }),
        gives,
      }
    }),
  }
}

function cellOf(raw: RawCell, on: Subject, path: Path, facts: Facts, reading: Reading): Cell {
  if (raw === 'any') return raw
  const asked = (test: RawCondition) => conditionOf({ ...on, ...test }, path, facts, reading)
  if (Array.isArray(raw)) return asked({ in: raw as readonly RawScalar[] })
  if (typeof raw !== 'object') return asked({ is: raw as RawScalar })
  const tests = raw as Exclude<RawCell, RawScalar | readonly RawScalar[]>
  const parts = (['is', 'in', ...BOUNDS] as const).flatMap((test) =>
    tests[test] === undefined ? [] : [asked({ [test]: tests[test] })],
  )
  if (parts.length === 0) reading.invalid(path, `is | in | ${BOUNDS.join(' | ')}`, '')
  const [only, ...others] = parts
  return only !== undefined && others.length === 0 ? only : { all: parts }
}
