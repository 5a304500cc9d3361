/** Registers and their records, as they are written and as they are read. */
import { expect, test } from 'vitest'
import { CUSTOMERS, SHEETS } from '../../fixtures/worlds/register.ts'
import { edited } from '../../fixtures/worlds/small.ts'
import { contentOf, type Entry, Tree } from '../../src/core/record/tree.ts'
import { recordIn, recordsIn } from '../../src/core/register/kept-record.ts'
import type { Register } from '../../src/core/register/register.ts'
import { readEntry } from '../../src/documents/entry.ts'
import { readRegister } from '../../src/documents/register.ts'
import { readYaml } from '../../src/documents/source.ts'

const read = (text: string) => {
  const source = readYaml('register.yaml', text)
  return source.ok ? readRegister(source.value) : source
}
const registerOf = (text: string): Register => {
  const register = read(text)
  if (!register.ok) throw new Error(JSON.stringify(register.findings))
  return register.value
}
const entry = (path: string, text: string): Entry => readEntry(path, Buffer.from(text), text)

test('short forms are written out', () => {
  const { key, keeps, fields, tables, sections } = registerOf(CUSTOMERS)
  expect(key).toEqual({ number: 'KH-{year}-{n:4}' })
  expect(keeps).toEqual(['officer'])
  expect(fields['keeper']).toMatchObject({ type: 'member', by: ['head'] })
  expect(fields['grade']).toMatchObject({
    computed: { from: { table: 'grades' } },
    of: { a: { zh: 'A', en: 'A' } },
  })
  expect(tables['grades']?.on).toEqual([{ fact: 'importance' }, { fact: 'potential' }])
  expect(sections['needs']).toMatchObject({ zh: '需求偏好', optional: true })
  expect(registerOf(SHEETS).rows['visits']?.columns['customer']).toMatchObject({
    type: 'record',
    register: 'customers',
  })
})

test.each([
  ['a key of neither form', "key: { number: 'KH-{year}-{n:4}' }", 'key: { every: day }', 'key', 5],
  ['a type that there is not', 'type: text, unique: yes', 'type: string', 'type', 8],
  ['a misspelt word', 'unique: yes', 'uniqe: yes', 'uniqe', 8],
  ['a choice without answers', 'type: member, by: head', 'type: choice, by: head', 'of', 17],
  [
    'bounds of what has no order',
    'type: member, by: head',
    'type: member, at-least: 1',
    'at-least',
    17,
  ],
])('refuses %s at its line', (_, part, by, key, line) => {
  const found = read(edited(CUSTOMERS, part, by))
  expect(found.ok).toBe(false)
  if (found.ok) return
  const [first] = found.findings
  expect(first?.place?.line).toBe(line)
  expect(JSON.stringify(first?.facts)).toContain(key)
})

const RECORD = `---
register: customers
version: 1
at: "2026-03-02T09:00:00+08:00"
by: liu
name: 上海海川水务有限公司
importance: 高
potential: low
grade: B
state: contacted
credit-limit: 50万元
---

## 需求偏好

| 走访 | 次数 |
|---|---|
| 三月 | 2 |
`
const known = {
  members: new Map([['liu', ['刘洋']]]),
  units: new Map(),
  hasProject: () => false,
  hasRecord: (register: string, key: string) => register === 'customers' && key === 'KH-2026-0017',
}

test('a record is found by its key, with its values as they are recorded', () => {
  const tree = new Tree()
  tree.set(entry('records/customers/2026/0/KH-2026-0017.md', RECORD))
  tree.set(entry('records/customers/2026/1/KH-2026-0100.md', edited(RECORD, '海川', '海河')))
  const customers = registerOf(CUSTOMERS)
  expect(recordIn(tree, customers, 'KH-2026-0017', known)).toMatchObject({
    key: 'KH-2026-0017',
    version: 1,
    at: '2026-03-02T09:00:00+08:00',
    by: 'liu',
    values: {
      name: '上海海川水务有限公司',
      importance: 'high',
      potential: 'low',
      grade: 'b',
      state: 'contacted',
      'credit-limit': '500000.00',
    },
  })
  expect(recordIn(tree, customers, 'KH-2026-0018', known)).toBeUndefined()
  expect([...recordsIn(tree, customers, known)].map(({ key }) => key)).toEqual([
    'KH-2026-0017',
    'KH-2026-0100',
  ])
  expect([...recordsIn(tree, customers, known, '2025')]).toEqual([])
  expect(tree.common.size).toBe(0)
})

const SHEET = `---
register: sheets
version: 1
at: "2026-03-02T17:40:00+08:00"
by: liu
---

## 当天工作

拜访两家。

## 走访

| 客户 | 分钟 | result |
| --- | ---: | --- |
| KH-2026-0017 | 40 | 有意向 \\| 待复访 |
|  |  |  |
| KH-2026-0099 | 20 | |
`

test('rows are read by the titles of their columns, or by the ids', () => {
  const tree = new Tree()
  tree.set(entry('records/sheets/2026/03/2026-03-02.liu.md', SHEET))
  const sheet = recordIn(tree, registerOf(SHEETS), '2026-03-02.liu', known)
  expect(sheet?.rows['visits']).toEqual([
    { customer: 'KH-2026-0017', minutes: 40, result: '有意向 | 待复访' },
    // A customer that is not on file is none.
    { minutes: 20 },
  ])
})

test('every cell knows its place, and code holds no table', () => {
  const text = '## 表\n\n```\n| a |\n|---|\n| 1 |\n```\n\n|  甲 | 乙|\n|--|--|\n|  一 |二 |\n| 末'
  const content = contentOf(entry('records/sheets/2026/03/2026-03-03.liu.md', text), 'kept-record')
  expect(content?.tables).toEqual([
    {
      heading: '表',
      line: 9,
      head: ['甲', '乙'],
      rows: [
        {
          line: 11,
          cells: [
            { text: '一', column: 4 },
            { text: '二', column: 7 },
          ],
        },
        { line: 12, cells: [{ text: '末', column: 3 }] },
      ],
    },
  ])
})
