/** Tables as spreadsheets exchange them: CSV, read as they write it and written as they read it. */

import type { TableRow } from './table-rows.ts'

/** The text of a file: UTF-16 with its mark, as Excel writes Unicode text, else UTF-8 with or without its mark, else GBK, as Excel writes it in Chinese; `undefined` for none of them. */
export function csvText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  const marked =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : undefined
  for (const encoding of marked === undefined ? ['utf-8', 'gb18030'] : [marked]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      // No table has this sign: it is UTF-16 without its mark, or no text at all.
      return text.includes('\0') ? undefined : text
    } catch {
      // not of this encoding
    }
  }
  return undefined
}

/** Between cells there may be commas, tabs or semicolons: whichever stands most in the first line, outside of quotes. */
function separatorIn(text: string): string {
  const first = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/u.exec(text)?.[0] ?? '').replaceAll(
    /"(?:[^"]|"")*"/gu,
    '',
  )
  const count = (sign: string) => first.split(sign).length
  return [',', '\t', ';'].reduce((best, one) => (count(one) > count(best) ? one : best))
}

/**
 * Takes a text; gives its rows. A cell may be quoted, with separators, line feeds and doubled quotes in it; lines end in any way;
 * rows of empty cells are left out, and the sign that keeps a spreadsheet from reckoning a cell. A quote that is not closed ends with
 * the text. Linear.
 */
export function csvRows(text: string): readonly TableRow[] {
  const separator = separatorIn(text)
  const rows: TableRow[] = []
  let cells: string[] = []
  let cell = ''
  let line = 1
  let begun = 1
  let isQuoted = false
  const endCell = () => {
    cells.push(plainCell(cell))
    cell = ''
  }
  const endRow = () => {
    endCell()
    if (cells.some((one) => one.trim() !== '')) rows.push({ line: begun, cells })
    cells = []
    begun = line
  }
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!
    const isBreak = sign === '\n' || sign === '\r'
    if (isBreak && sign === '\r' && text[at + 1] === '\n') at += 1
    if (isBreak) line += 1
    if (isQuoted) {
      if (sign !== '"') cell += isBreak ? '\n' : sign
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else isQuoted = false
    } else if (sign === '"' && cell.trim() === '') {
      cell = ''
      isQuoted = true
    } else if (sign === separator) endCell()
    else if (isBreak) endRow()
    else cell += sign
  }
  if (cell !== '' || cells.length > 0) endRow()
  return rows
}

/** What a spreadsheet would reckon as a formula, whatever keeps it from that. */
const FORMULA = /^'*[=+\-@\t\r]/u
const NUMBER = /^[+-]?\d[\d,]*(?:\.\d+)?%?$/u

/** The rows as a file: with the mark by which Excel knows UTF-8, lines ended as it ends them, and no cell that it would reckon. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(cellOf).join(','))
  return `\uFEFF${lines.map((one) => `${one}\r\n`).join('')}`
}

function cellOf(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The text of a cell, without the one sign that keeps a spreadsheet from reckoning it. */
function plainCell(text: string): string {
  const bare = text.trim()
  return bare.startsWith("'") && FORMULA.test(bare.slice(1)) ? bare.slice(1) : bare
}
