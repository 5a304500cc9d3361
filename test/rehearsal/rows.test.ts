/** Rows of documents are read, summed and tested: what a list says decides, and what is wrong in it is told with its line and column. */
import { expect, test } from 'vitest'
import { lintText } from '../../src/commands/steps/lint-file.ts'
import { rehearse } from '../../src/commands/steps/process-rehearsal.ts'
import { readRows, type RowsDeclaration } from '../../src/core/process/rows.ts'
import { severityOf } from '../../src/core/rules/rules.ts'
import { readDocument } from '../../src/documents/outline.ts'

const ORDER = `format: bd/process@1
process: order
version: 1
title: 订单
starts: officer
owner: officer
parameters: { limit: { type: money, title: 信用额度 } }
documents:
  order:
    rows:
      lines:
        title: { zh: 明细, en: Lines }
        columns:
          item: text
          quantity: { type: integer, at-least: 1 }
          unit-price: money
          total: { type: money, computed: { times: [quantity, unit-price] } }
      checks:
        title: { zh: 检查, en: Checks }
        optional: yes
        columns: { point: text, done: yes-no, on: { type: date, optional: yes } }
    fields:
      amount: { type: money, computed: { sum: lines, column: total } }
      open: { type: integer, computed: { count: checks, where: { column: done, is: no } } }
stages:
  - stage: one
    deliverables: [{ document: order, by: officer }]
    requires:
      - { title: 检查逐项完成, condition: { every: checks, column: done, is: yes } }
      - { title: 不超过额度, condition: { parameter: limit, at-least: { sum: lines, column: total } } }
    gate: [{ review: head, role: head, decide: sole }]
    on: { passed: end, rejected: end, returned: one, lapsed: stay }
`

async function played(steps: string, process = ORDER, set = ''): Promise<readonly string[]> {
  const tests = `format: bd/process-test@1
today: 2026-03-02
people: { li: [officer], wang: [head] }
parameters: { ${set}limit: 50000.00 }
project: { title: 项目 }
tests:
  - test: 照此办理
    steps:
      - { open: li }
${steps}`
  const files = new Map([
    ['process.yaml', Buffer.from(process)],
    ['process.test.yaml', Buffer.from(tests)],
  ])
  const { findings } = await rehearse({ shown: '.', files }, 'none')
  const errors = findings.filter(({ rule }) => severityOf(rule) === 'error')
  return errors.map((one) => JSON.stringify(one))
}

const lines = (quantity: number, price: string) =>
  `lines: [{ item: 光缆, quantity: ${quantity}, unit-price: '${price}' }, { item: 接头, quantity: 3, unit-price: '0.10' }]`

test('the process is sound', () => {
  const { findings } = lintText('process.yaml', ORDER, () => ({}))
  expect(findings).toEqual([])
})

test('what is asked of rows is asked of what they have', () => {
  const rules = (yaml: string) =>
    lintText('process.yaml', yaml, () => ({})).findings.map(({ rule }) => rule)
  const asked = (test: string) => ORDER.replace('every: checks, column: done, is: yes', test)
  expect(rules(asked('every: checks, column: done, is: finished'))).toContain('value-never-taken')
  expect(rules(asked('every: checks, column: done, more-than: yes'))).toContain('test-not-for-type')
  expect(rules(asked('every: checks, column: dome, is: yes'))).toContain('unknown-name')
  expect(rules(asked('every: check, column: done, is: yes'))).toContain('invalid-value')
  const doubled = ORDER.replace('      open: {', '      checks: text\n      open: {')
  expect(rules(doubled)).toContain('duplicate-name')
})

test('12 times 4,000.00 and 3 times 0.10 are 48,000.30: within 50,000, and 13 are not', async () => {
  const steps = `      - { write: li, rows: { order: { ${lines(13, '4000')} } }, without: { order: [checks] } }
      - { submit: li, refused: requirement-not-met }
      - { write: li, documents: order, rows: { order: { ${lines(12, '4000')} } }, without: { order: [checks] } }
      - { submit: li }
      - expect: { fields: { order: { amount: 48000.30, open: 0 } } }
`
  expect(await played(steps)).toEqual([])
})

test('a row whose total lies beyond all bounds is not passed over: the sum has no value, and nothing is let through by it', async () => {
  const steps = `      - { write: li, rows: { order: { ${lines(100_000_000_000_000, '100.00')} } }, without: { order: [checks] } }
      - { submit: li, refused: not-computed }
      - expect: { fields: { order: { open: 0 } } }
`
  expect(await played(steps)).toEqual([])
})

test('what is counted or asked of a cell without a value is not known, in the one row as among others', async () => {
  const asked = (condition: string) =>
    ORDER.replace('total: { type: money,', 'total: { type: money, at-most: 500000.00,').replace(
      '{ parameter: limit, at-least: { sum: lines, column: total } }',
      condition,
    )
  const steps = `      - { write: li, rows: { order: { ${lines(900, '1000')} } }, without: { order: [checks] } }
      - { submit: li, refused: not-computed }
`
  // The line of 900,000 lies beyond 500,000: whether it is among those counted, nobody can say.
  const count =
    '{ parameter: few, at-least: { count: lines, where: { column: total, more-than: 50000.00 } } }'
  const every = '{ every: lines, column: total, more-than: 0.00 }'
  const few = asked(count).replace(
    'parameters: {',
    'parameters: { few: { type: integer, title: 大额行数 },',
  )
  expect(await played(steps, few, 'few: 0, ')).toEqual([])
  expect(await played(steps, asked(every))).toEqual([])
})

test('one check that is not done holds the order back', async () => {
  const checks = (done: string) =>
    `checks: [{ point: 外观, done: yes }, { point: 型号, done: ${done} }]`
  const steps = `      - { write: li, rows: { order: { ${lines(1, '1')}, ${checks('no')} } } }
      - { submit: li, refused: requirement-not-met }
      - expect: { fields: { order: { open: 1 } } }
      - { write: li, documents: order, rows: { order: { ${lines(1, '1')}, ${checks('yes')} } } }
      - { submit: li }
`
  expect(await played(steps)).toEqual([])
})

test('an order without lines, or with a quantity of nothing, is not submitted', async () => {
  const steps = `      - { write: li, without: { order: [lines, checks] } }
      - { submit: li, refused: missing-rows }
      - { write: li, documents: order, rows: { order: { ${lines(0, '1')} } }, without: { order: [checks] } }
      - { submit: li, refused: value-out-of-bounds }
`
  expect(await played(steps)).toEqual([])
})

const DECLARED: RowsDeclaration = {
  title: { zh: '明细', en: 'Lines' },
  columns: {
    item: { type: 'text', title: { zh: '品名', en: 'Item' } },
    price: { type: 'money', title: { zh: '单价', en: 'Price' } },
    on: { type: 'date', optional: true, title: { zh: '日期', en: 'On' } },
  },
}

function read(table: string, declared = DECLARED) {
  const content = readDocument(
    'order.md',
    `---\nauthor: li\n---\n\n# 订单\n\n## 明细\n\n${table}\n`,
  )
  if (!content.ok) throw new Error(JSON.stringify(content.findings))
  const known = { members: 'any', units: 'any' } as const
  const of = { document: 'order', rows: 'lines', file: 'order.md' }
  return readRows(declared, content.value.tables ?? [], known, of)
}

test('columns are known by id or title, in any order; amounts are read as everywhere', () => {
  expect(read('| Price | 品名 |\n|---|---|\n| 1.2万元 | 光缆 \\| 12芯 |\n| 3 | 接头 |')).toEqual({
    ok: true,
    value: [
      { item: '光缆 | 12芯', price: '12000.00' },
      { item: '接头', price: '3.00' },
    ],
  })
})

test('what is wrong is told with its line and column', () => {
  const told = (table: string) => {
    const found = read(table)
    return found.ok
      ? []
      : found.findings.map(({ rule, place }) => `${rule} ${place?.line}:${place?.column ?? ''}`)
  }
  const head = '| 品名 | 单价 |\n|---|---|\n'
  // The table begins in line 9 of the file.
  expect(told(`${head}| 光缆 | 很贵 |`)).toEqual(['value-not-allowed 11:8'])
  expect(told(`${head}| 光缆 | 1 |\n|  | 2 |`)).toEqual(['missing-cell 12:4'])
  expect(told('| 品名 | 价 |\n|---|---|\n| 光缆 | 1 |')).toEqual([
    'unknown-column 9:',
    'missing-column 9:',
  ])
  expect(told('| 品名 | 单价 | 单价 |\n|---|---|---|\n| 光缆 | 1 | 2 |')).toEqual([
    'unknown-column 9:',
  ])
  expect(told('没有表格。')).toEqual(['missing-rows undefined:'])
  expect(told(`${head}|  |  |`)).toEqual(['missing-rows 9:'])
  expect(told('| 品名 | 单价 | 日期 |\n|---|---|---|\n| 光缆 | 1 | 2206-01-01 |')).toEqual([
    'year-doubtful 11:12',
  ])
})

test('what every reader takes for a row and is not counted is refused, each with its line', () => {
  const told = (text: string) => {
    const found = read(text)
    return found.ok
      ? found.value.length
      : found.findings.map(
          ({ rule, facts, place }) =>
            `${rule} ${'why' in facts ? facts.why : ''} ${place?.line}:${place?.column ?? ''}`,
        )
  }
  // The table begins in line 9 of the file.
  const table = '| 品名 | 单价 |\n|---|---|\n| 光缆 | 1 |'
  expect(told(`${table}\n接头 | 900 |\n| 机柜 | 2 |`)).toEqual(['row-unread bare 12:'])
  expect(told(`${table}\n另加运费`)).toEqual(['row-unread bare 12:'])
  expect(told(`${table}\n\n| 接头 | 900 |`)).toEqual(['row-unread apart 13:'])
  expect(told(`${table}\n\n${table}`)).toEqual(['row-unread second-table 13:'])
  expect(told(`${table}\n\n品名 | 单价\n--|--\n接头 | 900`)).toEqual([
    'row-unread second-table 13:',
    'row-unread bare 13:',
    'row-unread bare 15:',
  ])
  expect(told(`${table}\n\n#### 明细\n\n${table}`)).toEqual(['row-unread second-table 15:'])
  expect(told(`${table.replace('| 1 |', '| 1 | 900 |')}`)).toEqual(['row-unread beyond-head 11:12'])
  expect(told('| 品名 | 单价 | |\n|---|---|---|\n| 光缆 | 1 | 900 |')).toEqual([
    'row-unread beyond-head 11:12',
  ])
  // None of these is a row to anybody.
  expect(told(`${table}\n- 含税 | 不含税`)).toBe(1)
  expect(told(`${table}\n\n以上含税。`)).toBe(1)
  expect(told(`${table}\n\n## 附记\n\n${table}`)).toBe(1)
  expect(told(`${table.replace('| 1 |', '| 1 | |')}`)).toBe(1)
})

test('a table in code or under another heading is none of these rows', () => {
  const found = read(
    '```\n| 品名 | 单价 |\n|---|---|\n| 光缆 | 1 |\n```\n\n## 附记\n\n| 品名 | 单价 |\n|---|---|\n| 光缆 | 1 |',
  )
  expect(found.ok).toBe(false)
})
