/** A text with separators is read in the encodings in which spreadsheets write it, and a cell comes back as it was. */
import { expect, test } from 'vitest'
import { csvOf, csvRows, csvText } from '../../src/documents/csv.ts'

const TEXT = '编号\t客户\r\n007\t海川\r\n'

test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${TEXT}`)],
  ['UTF-16 as Excel writes Unicode text', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
  ['UTF-16 the other way', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
  // 编号 and 客户 and 海川 in GBK.
  ['GBK', Buffer.from('b1e0bac509bfcdbba70d0a30303709baa3b4a80d0a', 'hex')],
])('%s', (_, bytes) => {
  expect(csvRows(csvText(bytes) ?? '').map(({ cells }) => cells)).toEqual([
    ['编号', '客户'],
    ['007', '海川'],
  ])
})

test('what is no text is none: half a character, UTF-16 without its mark', () => {
  expect(csvText(Buffer.from('a,\u00e9'.slice(0, 3), 'latin1'))).toBeUndefined()
  expect(csvText(Buffer.from('name,importance', 'utf16le'))).toBeUndefined()
  expect(csvText(Buffer.from([0xff, 0xfe, 0x41]))).toBeUndefined()
})

test.each(['=1+1', "'=1+1", "''=1+1", '+86', '-5', "'-5", '@x', "'引号", '-5%', 'a,"b"\nc'])(
  'the cell %j comes back',
  (cell) => {
    const written = csvText(Buffer.from(csvOf([['x', cell]])))
    expect(csvRows(written ?? '')[0]?.cells).toEqual(['x', cell])
  },
)

test('a spreadsheet is given no formula', () => {
  for (const cell of ['=1+1', '+A1', '-A1', '@x']) {
    expect(csvOf([[cell]])).toBe(`\uFEFF'${cell}\r\n`)
  }
  expect(csvOf([['-5', '+8613800001111']])).toBe('\uFEFF-5,+8613800001111\r\n')
})
