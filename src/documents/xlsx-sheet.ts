/** A sheet of a workbook is read cell by cell: its texts, its numbers as they are shown, the results of its formulas. */
import type { CellFault, TableRow, TableRows } from './table-rows.ts'
import { type Book, escaped } from './xlsx-book.ts'
import { numberText } from './xlsx-number.ts'
import { walkTags } from './xlsx-tags.ts'

/** Farther to the right than this nothing is a column of a table. */
const MOST_COLUMNS = 1_024

/** Takes the XML of a sheet and the workbook that it belongs to. Rows in which nothing stands are left out. Throws `Unreadable`. */
export function sheetRows(xml: string, book: Book): TableRows {
  const rows: TableRow[] = []
  const faults: CellFault[] = []
  const merged: string[] = []
  let line = 0
  let column = 0
  let cells: string[] = []
  let cell = { type: '', style: 0, text: '', isFormula: false, hasValue: false }
  let isText = false
  const put = () => {
    const { type, style, text, isFormula, hasValue } = cell
    const place = { line, column }
    if (isFormula && !hasValue) faults.push({ fault: 'formula-open', found: '', ...place })
    else if (type === 'e') faults.push({ fault: 'cell-error', found: text, ...place })
    if (!hasValue || column > MOST_COLUMNS) return
    const read = textOf(type, style, text, book)
    if (read === undefined) faults.push({ fault: 'number-rounded', found: text, ...place })
    if (read === undefined || read === '') return
    while (cells.length < column - 1) cells.push('')
    cells[column - 1] = read
  }
  walkTags(xml, {
    open(name, attribute) {
      switch (name) {
        case 'row':
          line = Number(attribute('r') ?? line + 1)
          column = 0
          cells = []
          break
        case 'c':
          column = columnOf(attribute('r')) ?? column + 1
          cell = {
            type: attribute('t') ?? 'n',
            style: Number(attribute('s') ?? 0),
            text: '',
            isFormula: false,
            hasValue: false,
          }
          break
        case 'f':
          cell.isFormula = true
          break
        case 'v':
        case 't':
          cell.hasValue = true
          isText = true
          break
        case 'mergeCell':
          merged.push(attribute('ref') ?? '')
          break
        default:
          break
      }
    },
    close(name) {
      isText = false
      if (name === 'c') put()
      if (name === 'row' && cells.some((one) => one.trim() !== '')) rows.push({ line, cells })
    },
    text(text) {
      if (isText) cell.text += text
    },
  })
  return { rows, faults: [...faults, ...mergedFaults(merged, rows)].sort(byPlace) }
}

/** The text of a cell; `undefined` for a number that is not what was typed. */
function textOf(type: string, style: number, text: string, book: Book): string | undefined {
  switch (type) {
    case 's':
      return book.strings[Number(text)] ?? ''
    case 'inlineStr':
    case 'str':
      return escaped(text)
    case 'b':
      return text === '1' ? 'TRUE' : 'FALSE'
    case 'd':
      return text.replace(/T00:00(?::00)?(?:\.0+)?$/u, '')
    case 'e':
      return ''
    default:
      return text === ''
        ? ''
        : numberText(text, book.forms[style] ?? { is: 'number' }, book.from1904)
  }
}

/** The number of the column that a place such as `AB12` names. */
function columnOf(place: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/u.exec(place ?? '')?.[0]
  if (letters === undefined) return undefined
  return [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0)
}

/** Of merged cells only the first holds what all of them show: those that reach into a row with something in it, each where it begins. */
function mergedFaults(merged: readonly string[], rows: readonly TableRow[]): readonly CellFault[] {
  const last = rows.at(-1)?.line ?? 0
  return merged.flatMap((found): CellFault[] => {
    const line = Number(/^[A-Z]+(\d+)/u.exec(found)?.[1] ?? 0)
    const column = columnOf(found) ?? 1
    return line > last ? [] : [{ fault: 'cell-merged', found, line, column }]
  })
}

function byPlace(a: CellFault, b: CellFault): number {
  return a.line - b.line || a.column - b.column
}
