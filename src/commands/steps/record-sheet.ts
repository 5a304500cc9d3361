/** A table of records is read cell by cell, by the titles or ids of its columns, each fault at its row and column. */
import type { Value } from '../../core/record/record.ts'
import { type KnownThings, readCell } from '../../core/register/cell.ts'
import type { Register } from '../../core/register/register.ts'
import { type Finding, finding } from '../../core/rules/finding.ts'
import type { RuleFacts } from '../../core/rules/rules.ts'
import { suggest } from '../../core/text/suggestion.ts'
import { spelling } from '../../core/text/spelling.ts'
import type { TableRows } from '../../documents/table-rows.ts'
import { inRecord } from './record-values.ts'
import { Refused } from './refusal.ts'

/** A row: the record that it names, empty for a new one, and its values; a cell that is empty takes a value away. */
export interface SheetRow {
  readonly line: number
  readonly key: string
  readonly fields: Readonly<Record<string, Value | undefined>>
}

/** What the column of the keys may be called. */
const KEY = new Set(['编号', 'key', 'id', 'number', '记录编号'].map(spelling))

/** Takes the rows of a table, its titles first. Refused: cells that say nothing clear, columns that the register does not have, a column or a key twice, cells that no title is for, values not of their type. */
export function sheetOf(
  file: string,
  { rows: all, faults }: TableRows,
  register: Register,
  known: KnownThings,
): readonly SheetRow[] {
  const [head, ...rows] = all
  if (head === undefined) return []
  const findings: Finding[] = faults.map(({ fault, found, line, column }) =>
    finding('sheet-unclear', { fault, found, other: '' }, { file, line, column }),
  )
  const columns = head.cells.map((cell, at) => {
    const title = cell.trim()
    if (title === '') return undefined
    if (KEY.has(spelling(title))) return KEY_COLUMN
    const id = Object.entries(register.fields).find(
      ([name, one]) =>
        name === title ||
        [one.title.zh, one.title.en].some((same) => spelling(same) === spelling(title)),
    )?.[0]
    if (id !== undefined) return id
    const all = Object.entries(register.fields).flatMap(([name, one]) => [name, one.title.zh])
    const suggestion = suggest(title, all)
    const facts = { key: title, ...(suggestion === undefined ? {} : { suggestion }) }
    findings.push(finding('unknown-field', facts, { file, line: head.line, column: at + 1 }))
    return undefined
  })
  const unclear = (
    fault: RuleFacts['sheet-unclear']['fault'],
    found: string,
    other: number | undefined,
    place: { readonly line: number; readonly column: number },
  ) => {
    const facts = { fault, found, other: other === undefined ? '' : String(other) }
    findings.push(finding('sheet-unclear', facts, { file, ...place }))
  }
  for (const [at, column] of columns.entries()) {
    const first = column === undefined ? at : columns.indexOf(column)
    const place = { line: head.line, column: at + 1 }
    if (first < at) unclear('column-twice', (head.cells[at] ?? '').trim(), first + 1, place)
  }
  const rowOf = new Map<string, number>()
  const read = rows.map(({ line, cells }): SheetRow => {
    const fields: Record<string, Value | undefined> = {}
    let key = ''
    for (const [at, column] of columns.entries()) {
      const cell = (cells[at] ?? '').trim()
      const declared = column === undefined ? undefined : register.fields[column]
      if (column === KEY_COLUMN) key = cell
      // What is computed stands in an exported table, and is worked out again.
      if (column === undefined || declared === undefined || declared.computed !== undefined)
        continue
      if (cell === '') {
        fields[column] = undefined
        continue
      }
      const value = readCell(`${register.register}.${column}`, declared, cell, known)
      if (value.ok) fields[column] = value.value
      else {
        const place = { file, line, column: at + 1 }
        findings.push(...value.findings.map((one) => ({ ...inRecord(one), place })))
      }
    }
    for (const [at, cell] of cells.entries()) {
      const isTitled = at < columns.length && (head.cells[at] ?? '').trim() !== ''
      if (isTitled || cell.trim() === '') continue
      const fault = at < columns.length ? 'column-untitled' : 'cell-beyond'
      unclear(fault, cell.trim(), undefined, { line, column: at + 1 })
    }
    const earlier = key === '' ? undefined : rowOf.get(key)
    const column = columns.indexOf(KEY_COLUMN) + 1
    if (earlier !== undefined) unclear('key-twice', key, earlier, { line, column })
    rowOf.set(key, line)
    return { line, key, fields }
  })
  if (findings.length > 0) throw new Refused(findings)
  return read
}

/** No field is called so. */
const KEY_COLUMN = ' key'
