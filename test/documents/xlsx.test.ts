/** A workbook is read as whoever sees it in a spreadsheet reads it; what cannot be read so is told with its place. */
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { tableKind } from '../../src/documents/table-kind.ts'
import type { TableRows } from '../../src/documents/table-rows.ts'
import { xlsxRows } from '../../src/documents/xlsx.ts'
import { xlsxOf } from '../../src/documents/xlsx-written.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const TO = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

interface Parts {
  readonly sheets: Readonly<Record<string, string>>
  readonly strings?: string
  readonly styles?: string
  readonly workbook?: string
}

/** A workbook with the sheets of this XML, by their names; `attributes` of a sheet stand behind its name. */
function book({ sheets, strings = '', styles = '', workbook = '' }: Parts): Uint8Array {
  const names = Object.keys(sheets)
  const relations = names.map(
    (_, at) => `<Relationship Id="r${at}" Type="${TO}/worksheet" Target="worksheets/s${at}.xml"/>`,
  )
  const listed = names.map((name, at) => {
    const [called, state = ''] = name.split('|')
    return `<sheet name="${called}" sheetId="${at + 1}" r:id="r${at}" ${state}/>`
  })
  return zipSync({
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="a" Type="${TO}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${TO}">${workbook}<sheets>${listed.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${relations.join('')}<Relationship Id="st" Type="${TO}/styles" Target="/xl/styles.xml"/><Relationship Id="ss" Type="${TO}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(`<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`),
    'xl/sharedStrings.xml': strToU8(`<sst xmlns="${MAIN}">${strings}</sst>`),
    ...Object.fromEntries(
      Object.values(sheets).map((xml, at) => [
        `xl/worksheets/s${at}.xml`,
        strToU8(`<worksheet xmlns="${MAIN}">${xml}</worksheet>`),
      ]),
    ),
  })
}

const sheet = (rows: string, after = '') => `<sheetData>${rows}</sheetData>${after}`
const one = (cells: string, parts: Omit<Parts, 'sheets'> = {}) =>
  xlsxRows(book({ sheets: { 甲: sheet(`<row r="1">${cells}</row>`) }, ...parts }), undefined)
const cellsOf = (read: ReturnType<typeof xlsxRows>) =>
  'why' in read ? read : read.rows.map(({ cells }) => cells)
const faultsOf = (read: ReturnType<typeof xlsxRows>) =>
  (read as TableRows).faults.map(({ fault, found, line, column }) => [fault, found, line, column])

test('texts stand in the cell, are shared, or come in parts; what tells how they are read aloud is left out', () => {
  const strings =
    '<si><t>海川</t></si><si><r><t>水</t></r><r><t xml:space="preserve">务 </t></r></si><si><t>東京</t><rPh><t>トウキョウ</t></rPh></si><si><t>a&amp;b_x000A_c</t></si>'
  const cells =
    '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c><c r="E1" t="inlineStr"><is><t>=1+1</t></is></c>'
  expect(cellsOf(one(cells, { strings }))).toEqual([['海川', '水务 ', '東京', 'a&b\nc', '=1+1']])
})

/** 46083 days after 1899-12-30 is 2026-03-02: 25,569 to 1970-01-01, then 20,514 days. */
const STYLES = [
  '<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>',
  '<numFmt numFmtId="165" formatCode="000000"/><numFmt numFmtId="166" formatCode="[Red]¥#,##0.00;-0&quot;d&quot;"/>',
  '<numFmt numFmtId="167" formatCode="yyyy/m/d h:mm"/><numFmt numFmtId="168" formatCode="G/通用格式"/></numFmts>',
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>',
  `<cellXfs>${[0, 14, 164, 165, 166, 10, 31, 167, 168].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`,
].join('')

test.each([
  ['0', '46083', '46083'],
  ['1', '46083', '2026-03-02'],
  ['2', '46083', '2026-03-02'],
  ['6', '46083', '2026-03-02'],
  ['7', '46083.5', '2026-03-02 12:00'],
  ['7', '46083.9999999', '2026-03-03'],
  ['1', '1', '1900-01-01'],
  ['1', '61', '1900-03-01'],
  ['3', '123', '000123'],
  ['4', '1280000.5', '1280000.5'],
  ['5', '5.6000000000000001E-2', '5.6%'],
  ['5', '1', '100%'],
  ['8', '1.1000000000000001', '1.1'],
  ['0', '0.30000000000000004', '0.3'],
  ['0', '1E-3', '0.001'],
  ['0', '-12.50', '-12.5'],
  ['0', '13800001111', '13800001111'],
  ['0', '999999999999999', '999999999999999'],
])('a number of style %s that is kept as %s reads %s', (style, value, expected) => {
  const read = one(`<c r="A1" s="${style}"><v>${value}</v></c>`, { styles: STYLES })
  expect(cellsOf(read)).toEqual([[expected]])
})

test('days may be counted from 1904', () => {
  const read = one('<c r="A1" s="1"><v>44621</v></c>', {
    styles: STYLES,
    workbook: '<workbookPr date1904="1"/>',
  })
  // 1904-01-01 is 24,107 days before 1970-01-01, and 2026-03-02 is 20,514 behind it.
  expect(cellsOf(read)).toEqual([['2026-03-02']])
})

test('yes and no, results of formulas, and cells that say their type', () => {
  const cells =
    '<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c><f>B2*2</f><v>84</v></c><c t="str"><f>A1</f><v>x</v></c><c t="str"><f>A1</f><v></v></c><c t="d"><v>2026-03-02T00:00:00</v></c>'
  expect(cellsOf(one(cells))).toEqual([['TRUE', 'FALSE', '84', 'x', '', '2026-03-02']])
})

test('cells that say nothing clear are told by row and column', () => {
  const rows =
    '<row r="2"><c r="A2" t="e"><v>#REF!</v></c><c r="C2"><f>1+1</f></c><c r="D2"><v>1.1010119900101E+17</v></c></row>' +
    '<row r="7"><c r="B7"><v>1</v></c></row>'
  const merges = '<mergeCells><mergeCell ref="B2:B4"/><mergeCell ref="A90:B90"/></mergeCells>'
  const read = xlsxRows(book({ sheets: { 甲: sheet(rows, merges) } }), undefined)
  expect(faultsOf(read)).toEqual([
    ['cell-error', '#REF!', 2, 1],
    ['cell-merged', 'B2:B4', 2, 2],
    ['formula-open', '', 2, 3],
    ['number-rounded', '1.1010119900101E+17', 2, 4],
  ])
})

test('rows and cells stand where they say; empty ones are left out', () => {
  const rows =
    '<row r="3"><c r="C3"><v>1</v></c></row><row r="4"><c r="A4" t="s"><v>9</v></c></row><row r="9"><c r="AA9"><v>2</v></c></row>'
  const read = xlsxRows(book({ sheets: { 甲: sheet(rows) } }), undefined) as TableRows
  expect(read.rows.map(({ line, cells }) => [line, cells.length, cells.at(-1)])).toEqual([
    [3, 3, '1'],
    [9, 27, '2'],
  ])
})

test('of several sheets with something in them one is named; hidden and empty ones do not count', () => {
  const filled = sheet('<row><c><v>1</v></c></row>')
  const two = book({ sheets: { 客户: filled, 说明: filled, '旧|state="hidden"': filled } })
  expect(xlsxRows(two, undefined)).toEqual({ why: 'sheets-several', sheets: ['客户', '说明'] })
  expect(xlsxRows(two, '别的')).toEqual({ why: 'sheet-unknown', sheets: ['客户', '说明'] })
  expect(cellsOf(xlsxRows(two, '说明'))).toEqual([['1']])
  const alone = book({ sheets: { Sheet1: sheet(''), 客户: filled, Sheet3: sheet('<row/>') } })
  expect(cellsOf(xlsxRows(alone, undefined))).toEqual([['1']])
})

test('names with a prefix are the same names', () => {
  const xml =
    '<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData>'
  expect(cellsOf(xlsxRows(book({ sheets: { 甲: xml } }), undefined))).toEqual([['甲']])
})

test('what is no workbook, and more than is read, is said so', () => {
  const none = { why: 'no-workbook' }
  expect(xlsxRows(zipSync({ 'word/document.xml': strToU8('<document/>') }), undefined)).toEqual(
    none,
  )
  expect(xlsxRows(strToU8('PK\u0003\u0004 and nothing more'), undefined)).toEqual(none)
  expect(xlsxRows(book({ sheets: { 甲: '<sheetData><row' } }), undefined)).toEqual(none)
  const rows = sheet('<row><c><v>1</v></c></row>')
  const whole = Buffer.from(book({ sheets: { 甲: rows } }))
  const size = Buffer.alloc(4)
  size.writeUInt32LE(`<worksheet xmlns="${MAIN}">${rows}</worksheet>`.length)
  /** What the archive says of the size of that sheet. */
  const saying = (bytes: number) => {
    const other = Buffer.from(whole)
    for (let at = other.indexOf(size); at !== -1; at = other.indexOf(size, at + 1)) {
      other.writeUInt32LE(bytes, at)
    }
    return xlsxRows(other, undefined)
  }
  expect(saying(200 * 1024 * 1024)).toEqual({ why: 'too-large', mib: 192 })
  // More than it says is not unpacked, and what is cut off is no XML.
  expect(saying(4)).toEqual(none)
})

test('a file is told by what is in it, not by its name', () => {
  const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex')
  const withPassword = Buffer.concat([
    compound,
    Buffer.alloc(504),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ])
  expect(tableKind(withPassword)).toBe('encrypted')
  expect(tableKind(Buffer.concat([compound, Buffer.from('Workbook', 'utf16le')]))).toBe('old-excel')
  expect(tableKind(strToU8('\uFEFF<html><table>'))).toBe('web-page')
  expect(tableKind(strToU8('<?xml version="1.0"?><Workbook'))).toBe('web-page')
  expect(tableKind(strToU8('编号,客户\n'))).toBe('text')
  expect(tableKind(zipSync({}))).not.toBe('xlsx')
  expect(tableKind(book({ sheets: {} }))).toBe('xlsx')
})

test('what is written is read again as it was', async () => {
  const columns = [
    { title: '编号', type: 'text' },
    { title: '额度', type: 'money' },
    { title: '日期', type: 'date' },
    { title: '比例', type: 'percent' },
    { title: '人数', type: 'integer' },
  ] as const
  const rows = [
    ['007', '1280000.50', '2026-03-02', '5.6', 42],
    ["'=x & <y>", '12345678901234567.89', '2000-02-29', '0.05', -1],
    ['=1+1', undefined, undefined, '100', 0],
  ]
  const bytes = await xlsxOf('客户/档案', columns, rows)
  expect(cellsOf(xlsxRows(bytes, '客户 档案'))).toEqual([
    ['编号', '额度', '日期', '比例', '人数'],
    ['007', '1280000.5', '2026-03-02', '5.6%', '42'],
    ["'=x & <y>", '12345678901234567.89', '2000-02-29', '0.05%', '-1'],
    ['=1+1', '', '', '100%', '0'],
  ])
})
