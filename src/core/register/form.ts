/** Whether a record is of the form that its register declares: its fields, headings and rows, with nothing left to be filled in. */
import { yearFindings } from '../calendar/doubtful-year.ts'
import { shareInPercent } from '../process/percentage.ts'
import { computedTyped } from '../process/rows.ts'
import { type StrangeHead, writtenColumns } from '../process/table-rows.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { suggest } from '../text/suggestion.ts'
import { isHeading } from '../text/wording.ts'
import { decidingValues, isAsked } from './asked.ts'
import { type KnownThings, readCell, writtenValue } from './cell.ts'
import { recordRows } from './record-rows.ts'
import { asked, caseOf, lacking } from './lacking.ts'
import { holdsSeveral } from './single-values.ts'
import {
  type CellDeclaration,
  RECORD_HEAD,
  type RecordContent,
  type Register,
  type RowsDeclaration,
} from './register.ts'

/** A record as an act brings it. */
export interface BroughtRecord {
  readonly path: string
  readonly sha256: string
  readonly content: RecordContent
}

type Place = NonNullable<Finding['place']>
type Values = Parameters<typeof isAsked>[1]

/** Everything that the record lacks, or holds otherwise than declared. `mayLack` says of a field whether it may be left for others to fill in. */
export function formFindings(
  register: Register,
  record: BroughtRecord,
  known: KnownThings,
  mayLack: (field: string) => boolean,
): readonly Finding[] {
  const values = decidingValues(register, record.content, known)
  return [
    ...strangeFields(register, record),
    ...fieldFindings(register, record, known, values, mayLack),
    ...sectionFindings(register, record, values),
    ...Object.entries(register.rows).flatMap(([id, rows]) =>
      rowFindings(register, record, id, rows, known, values),
    ),
    ...leftFindings(register, record),
  ]
}

/** A field that the register does not know is mostly a slip of the pen, and would count for nothing. */
function strangeFields({ fields }: Register, { path, content }: BroughtRecord): Finding[] {
  const known = [...RECORD_HEAD, ...Object.keys(fields)]
  return Object.entries(content.fields).flatMap(([key, { line }]) => {
    if (known.includes(key)) return []
    const titled = Object.entries(fields).find(([, { title }]) => isHeading(key, title))?.[0]
    const suggestion = titled ?? suggest(key, known)
    const facts = { key, ...(suggestion === undefined ? {} : { suggestion }) }
    return [finding('unknown-field', facts, { file: path, line })]
  })
}

function fieldFindings(
  { register, fields }: Register,
  { path, content }: BroughtRecord,
  known: KnownThings,
  values: Values,
  mayLack: (field: string) => boolean,
): Finding[] {
  return Object.entries(fields).flatMap(([field, declared]) => {
    const found = content.fields[field]
    const text = writtenValue(found?.value)
    const isLeft =
      content.placeholders.some((one) => one.field === field) ||
      (found !== undefined && holdsSeveral(found))
    if (text === undefined || isLeft) {
      const isOpen = !isAsked(declared, values) || declared.computed !== undefined
      // In its case it is asked for, whoever fills it in: he does so before the record comes to it.
      const mayWait = declared.when === undefined && mayLack(field)
      if (isOpen || isLeft || mayWait) return []
      const more = { ...asked(declared), ...caseOf(declared.when, values) }
      return [lacking(register, 'field', field, more, { file: path })]
    }
    const place = { file: path, ...(found === undefined ? {} : { line: found.line }) }
    const name = `${register}.${field}`
    const read = readCell(name, declared, text, known)
    return valueFindings(name, declared, { text, read }, place)
  })
}

/** Why the text is no value of its declaration. */
function valueFindings(
  name: string,
  declared: CellDeclaration,
  { text, read }: { readonly text: string; readonly read: ReturnType<typeof readCell> },
  place: Place,
): Finding[] {
  const named = { name, kind: 'field' as const, in: 'record' as const }
  const share = declared.type === 'percent' ? shareInPercent(text) : undefined
  if (share !== undefined) {
    const facts = { ...named, type: declared.type, found: text, suggestion: share }
    return [finding('value-not-allowed', facts, place)]
  }
  if (read.ok) {
    return declared.type === 'date'
      ? yearFindings(String(read.value), { name, kind: 'field' }, place)
      : []
  }
  return read.findings.map((one) => {
    if (one.rule === 'value-not-allowed')
      return { ...one, facts: { ...one.facts, ...named }, place }
    if (one.rule === 'value-out-of-bounds')
      return { ...one, facts: { ...one.facts, ...named }, place }
    return { ...one, place }
  })
}

function sectionFindings(
  { register, sections }: Register,
  { path, content }: BroughtRecord,
  values: Values,
): Finding[] {
  return Object.entries(sections).flatMap(([section, declared]) => {
    if (!isAsked(declared, values)) return []
    const found = content.sections.find(({ heading }) => isHeading(heading, declared))
    const says = found?.says
    if (says === 'text' || (says === 'none' && declared.none === true)) return []
    // What is left to be filled in is told by itself.
    const isLeft = content.placeholders.some(({ under }) =>
      under.some((heading) => isHeading(heading, declared)),
    )
    const place = { file: path, ...(found === undefined ? {} : { line: found.line }) }
    return isLeft
      ? []
      : [lacking(register, 'section', section, caseOf(declared.when, values), place)]
  })
}

function rowFindings(
  { register }: Register,
  { path, content }: BroughtRecord,
  id: string,
  whole: RowsDeclaration,
  known: KnownThings,
  values: Values,
): Finding[] {
  const { columns } = whole
  const table = recordRows(content, whole, known, path)
  if (table.unread.length > 0) return [...table.unread]
  const head = table.head ?? { file: path }
  if (table.rows.length === 0) {
    return isAsked(whole, values)
      ? [lacking(register, 'rows', id, caseOf(whole.when, values), head)]
      : []
  }
  const lacks = (column: string, place: Place) =>
    lacking(register, 'column', `${id}.${column}`, asked(columns[column]!), place)
  return [
    ...table.strange.map((one) => strangeColumn(`${register}.${id}`, columns, one, head)),
    ...table.lacking.map((column) => lacks(column, head)),
    ...table.rows.flatMap((row) =>
      writtenColumns(whole).flatMap(([column, declared]): readonly Finding[] => {
        const cell = row[column]
        if (cell === undefined) return []
        const place = { column: 1, ...cell.place }
        if (cell.read === undefined) return declared.optional === true ? [] : [lacks(column, place)]
        const name = `${register}.${id}.${column}`
        return valueFindings(name, declared, { text: cell.text, read: cell.read }, place)
      }),
    ),
  ]
}

function strangeColumn(
  rows: string,
  columns: RowsDeclaration['columns'],
  { found, column, why }: StrangeHead,
  place: Place,
): Finding {
  const computed = why === 'computed' ? columns[column ?? '']?.computed : undefined
  if (computed !== undefined) return computedTyped(`${rows}.${column}`, 'field', computed, place)
  const named = Object.entries(columns).flatMap(([id, one]) => [id, one.title.zh, one.title.en])
  const suggestion = suggest(found, named)
  const facts = { key: found, ...(suggestion === undefined ? {} : { suggestion }) }
  return finding('unknown-field', facts, place)
}

/** What a template left to be filled in: a record says what is so, and is no draft. */
function leftFindings({ register }: Register, { path, content }: BroughtRecord): Finding[] {
  return content.placeholders.map(({ line, text }) =>
    finding('record-unfinished', { register, text }, { file: path, line }),
  )
}
