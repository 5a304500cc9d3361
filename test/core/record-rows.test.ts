/** Rows of a record are read by the reader of documents' rows: the same heads, the same empty cells, and columns that are worked out. */
import { expect, test } from 'vitest'
import { at } from '../../fixtures/worlds/life.ts'
import { publishingRegister, recording, registerFiles } from '../../fixtures/worlds/register.ts'
import { ADMIN, OFFICER } from '../../fixtures/worlds/small.ts'
import { lintRegister } from '../../src/core/lint/register.ts'
import { contentOf } from '../../src/core/record/tree.ts'
import { keptRecord } from '../../src/core/register/kept-record.ts'
import { knownThings } from '../../src/core/register/known.ts'
import { readEntry } from '../../src/documents/entry.ts'
import { recordBody } from '../../src/documents/record-text.ts'

const SALES = (amount = '{ times: [quantity, unit-price] }') => `format: bd/register@1
register: sales
version: 1
title: { zh: 销售台账, en: Sales }
key: { number: 'XS-{year}-{n:4}' }
keeps: [officer]
fields:
  total: { type: money, computed: { sum: lines, column: amount }, title: { zh: 合计, en: Total } }
rows:
  lines:
    title: { zh: 明细, en: Lines }
    columns:
      product: { type: text, title: { zh: 产品, en: Product } }
      quantity: { type: integer, title: { zh: 数量, en: Quantity } }
      unit-price: { type: money, title: { zh: 单价, en: Unit price } }
      amount: { type: money, computed: ${amount}, title: { zh: 金额, en: Amount } }
      note: { type: text, optional: yes, title: { zh: 备注, en: Note } }
`

const RECORD = 'records/sales/2026/0/XS-2026-0001.md'

function registerOf(text: string) {
  const { content } = readEntry('registers/sales/1/register.yaml', Buffer.from(text), '')
  return contentOf({ path: '', sha256: '', content }, 'register')!
}

function recorded(table: string, total = '"58.00"') {
  const ledger = at('founded')
  const files = registerFiles(SALES())
  ledger.do(ADMIN, publishingRegister(files), files)
  const head = `register: sales\nversion: 1\nat: "${ledger.by(OFFICER).now.text}"\nby: ${OFFICER}\ntotal: ${total}`
  const text = `---\n${head}\n---\n\n## 明细\n\n${table}`
  return { ledger, act: recording({ [RECORD]: text }), text }
}

const rules = (table: string) => {
  const { ledger, act } = recorded(table)
  return ledger.refusal(OFFICER, act).map(({ rule }) => rule)
}

// 3 × 12.50 + 2 × 10.25 = 37.50 + 20.50 = 58.00.
const TABLE =
  '| 产品 | 数量 | 单价 | 备注 |\n|---|---|---|---|\n| 阀门 | 3 | 12.50 | |\n| 管件 | 2 | 10.25 | 加急 |\n'

test('columns are worked out row by row, and the sum of them with', () => {
  expect(rules(TABLE)).toEqual([])
  const { ledger, text } = recorded(TABLE)
  const { content } = readEntry(RECORD, Buffer.from(text), '')
  const entry = { path: RECORD, sha256: '', content }
  const kept = keptRecord(entry, registerOf(SALES()), knownThings(ledger.world))
  expect(kept?.rows['lines']).toEqual([
    { product: '阀门', quantity: 3, 'unit-price': '12.50', amount: '37.50' },
    { product: '管件', quantity: 2, 'unit-price': '10.25', note: '加急', amount: '20.50' },
  ])
})

test.each([
  [
    'what is worked out is not typed',
    TABLE.replace('备注', '金额').replace('| |', '| 37.50 |').replace('加急', '20.50'),
    ['computed-typed'],
  ],
  ['a column stands there once', TABLE.replace('备注', '单价'), ['unknown-field']],
  [
    'a column that is asked for is there',
    TABLE.replace('| 数量 ', '| 件数 '),
    ['unknown-field', 'record-incomplete', 'computed-differs'],
  ],
])('%s', (_, table, found) => {
  expect(rules(table)).toEqual(found)
})

test('a head is known however its letters are spelled, as in a document', () => {
  expect(rules(TABLE.replace('单价', '单　价').replace('产品', 'PRODUCT'))).toEqual([])
})

test('a new record has no column for what is worked out', () => {
  expect(recordBody(registerOf(SALES()), 'zh', {})).toContain('| 产品 | 数量 | 单价 | 备注 |')
})

test.each([
  ['two amounts multiplied', '{ times: [unit-price, unit-price] }', 'not-computable'],
  ['a name that nothing has', '{ times: [quantity, price] }', 'unknown-name'],
])('lint finds in a column %s', (_, amount, rule) => {
  const faults = lintRegister(registerOf(SALES(amount)))
  expect(faults.map(({ finding, path }) => [finding.rule, path.slice(0, 4)])).toEqual([
    [rule, ['rows', 'lines', 'columns', 'amount']],
  ])
})
