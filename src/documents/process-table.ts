/** People write decision tables, which are brought into the form that the rulebook looks up. */
import type { Subject } from '../core/process/condition.ts'
import type { Cell, Table } from '../core/process/table.ts'
import type { RawCondition } from './condition-shape.ts'
import type { RawScalar } from './link-shape.ts'
import type { Path } from './places.ts'
import { conditionOf, type Facts } from './process-condition.ts'
import { readSpan } from '../core/calendar/span.ts'
import { BOUNDS } from '../core/process/bounds.ts'
import { readValue } from '../core/process/values.ts'
import { ID } from '../core/rules/name-kind.ts'
import { mapped } from './mapped.ts'
import type { Reading } from './reading.ts'
import type { RawCell, RawTable } from './table-shape.ts'
import { both } from './wording.ts'

/** The table of this id: every row with one cell for each input. */
export function tableOf(raw: RawTable, id: string, facts: Facts, reading: Reading): Table {
  const path = ['tables', id]
  const { type, of } = raw
  if (type !== undefined) reading.isNewer([...path, 'type'])
  if ((type === 'choice') !== (of !== undefined)) {
    if (of === undefined) reading.missing(path, 'of')
    else reading.invalid([...path, 'of'], 'type: choice', `type: ${type ?? ''}`)
  }
  return {
    title: both(raw.title ?? id),
    ...(type === undefined ? {} : { type }),
    ...(of === undefined ? {} : { of: mapped(of, both) }),
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
        gives: givenOf(gives, raw, [...path, 'rows', index, 'gives'], reading),
      }
    }),
  }
}

/** What the row gives: an id, or a value as the table's type records it. */
function givenOf(
  written: RawScalar,
  { type, of }: Pick<RawTable, 'type' | 'of'>,
  path: Path,
  reading: Reading,
): string {
  const text = typeof written === 'boolean' ? (written ? 'yes' : 'no') : String(written)
  if (type === undefined) {
    if (!ID.test(text)) reading.invalid(path, 'id', text)
    return text
  }
  if (type === 'span') {
    if (readSpan(text) === undefined) reading.invalid(path, 'span', text)
    return text
  }
  const answers = mapped(of, both)
  const declared = { type, of: answers, title: { zh: '', en: '' } }
  const read = readValue('', declared, text, { members: 'any', units: 'any' })
  if (!read.ok)
    reading.invalid(path, type === 'choice' ? Object.keys(answers).join(' | ') : type, text)
  return read.ok ? String(read.value) : text
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
