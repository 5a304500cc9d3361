/** A register from the command line: published, kept, looked at, brought in and out as a table; and check agrees with all of it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { CUSTOMERS, SHEETS } from '../../fixtures/worlds/register.ts'
import { edited } from '../../fixtures/worlds/small.ts'
import type { TableRows } from '../../src/documents/table-rows.ts'
import { xlsxRows } from '../../src/documents/xlsx.ts'
import { xlsxOf } from '../../src/documents/xlsx-written.ts'
import { type Bench, newBench } from '../workbench/bench.ts'
import { ADMIN, HEAD, LEADER, OFFICER } from '../workbench/people.ts'

const customers = edited(
  edited(edited(CUSTOMERS, '[officer]', '[bd-officer]'), 'by: head', 'by: department-head'),
  '[manager]',
  '[leader-in-charge]',
)
const sheets = edited(
  edited(SHEETS, '[officer, head]', '[bd-officer, department-head]'),
  '[manager]',
  '[leader-in-charge]',
)
/** Like the visits that come with bd: nothing but rows, of which one must be there. */
const rounds = edited(
  edited(sheets, 'register: sheets', 'register: rounds'),
  '    optional: yes\n',
  '',
)
const FILE = 'records/customers/2026/0/KH-2026-0001.md'

let bench: Bench

beforeAll(async () => {
  bench = await newBench({ parameters: false })
  for (const [name, text] of [
    ['customers', customers],
    ['sheets', sheets],
    ['rounds', rounds],
  ] as const) {
    mkdirSync(join(bench.base, name))
    writeFileSync(join(bench.base, name, 'register.yaml'), text)
    const folder = `../${name}`
    expect((await bench.bd(undefined, 'register', 'lint', folder)).code).toBe(0)
    await bench.ok(ADMIN, 'register', 'publish', folder, '--reason', '总经理办公会')
  }
})

test('a customer from its first day on', async () => {
  const add = ['record', 'add', 'customers', '重要性=高', 'potential=low']
  expect(await bench.refusal(OFFICER, ...add)).toEqual(['record-incomplete'])
  const shown = await bench.bd(OFFICER, ...add, '客户全称=上海海川水务有限公司', '--dry-run')
  expect(shown.err).toContain('客户档案新增：KH-2026-0001')
  expect(shown.err).toContain('等级：B')
  const added = await bench.ok(OFFICER, ...add, '客户全称=上海海川水务有限公司')
  expect(added.err).toContain('已办理：台账“客户档案”：KH-2026-0001')
  await bench.ok(HEAD, 'record', 'edit', 'KH-2026-0001', `归属业务员=${OFFICER}`)
  const wrong = await bench.bd(OFFICER, 'record', 'edit', 'KH-2026-0001', 'credit-limit=50万元')
  expect(wrong.err).toContain('无权填写“授信额度”')
  await bench.ok(
    LEADER,
    'record',
    'edit',
    'kh-2026-0001',
    'credit-limit=50万元',
    '--reason',
    '信用评审',
  )
  const moved = await bench.bd(OFFICER, 'record', 'edit', 'KH-2026-0001', '状态=合作')
  expect(moved.err).toContain('“状态”不能从“新登记”改为“合作”')
  expect(moved.err).toContain('可以是：已接触')

  // The file itself may be edited; what is computed follows.
  const path = join(bench.dir, FILE)
  writeFileSync(
    path,
    `${edited(readFileSync(path, 'utf8'), 'potential: "low"', 'potential: 高')}\n## 需求偏好\n\n工期短。\n`,
  )
  const edit = await bench.ok(OFFICER, 'record', 'edit', 'KH-2026-0001')
  expect(edit.err).toContain('等级：B → A')
  expect(readFileSync(path, 'utf8')).toContain('grade: "a"')
  expect(bench.git('status', '--porcelain')).toBe('')
  const view = await bench.bd(undefined, 'record', 'show', 'KH-2026-0001')
  for (const part of [
    '客户档案 KH-2026-0001',
    '授信额度：50万元（500,000.00 元）',
    '工期短。',
    '2026-03-02',
  ]) {
    expect(view.out).toContain(part)
  }
})

test('a sheet of the day, with a customer in its table', async () => {
  await bench.ok(OFFICER, 'record', 'add', 'sheets', '当天工作=拜访海川')
  const key = `2026-03-02.${OFFICER}`
  expect((await bench.bd(OFFICER, 'record', 'add', 'sheets', 'today=又一次')).code).toBe(2)
  const path = join(bench.dir, `records/sheets/2026/03/${key}.md`)
  const row = (text: string) =>
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('| --- | --- | --- |', `| --- | --- | --- |\n${text}`),
    )
  row('| KH-2026-0009 | 40 | 有意向 |')
  const refused = await bench.bd(OFFICER, 'record', 'edit', key)
  expect(refused.err).toContain('KH-2026-0009 在台账“客户档案”中不存在')
  writeFileSync(path, readFileSync(path, 'utf8').replace('0009', '0001'))
  await bench.ok(OFFICER, 'record', 'edit', key)
  const { data } = (await bench.bd(undefined, 'record', 'show', key, '--json')).json
  expect(data.rows.visits).toEqual([{ customer: 'KH-2026-0001', minutes: 40, result: '有意向' }])
})

test('rows that must be there come from a file, as the refusal says', async () => {
  const refused = await bench.bd(OFFICER, 'record', 'add', 'rounds', '当天工作=走访')
  expect(refused.code).toBe(2)
  expect(refused.err).toContain('“走访”至少要有一行')
  expect(refused.err).toContain('bd record add rounds --file <文件>')
  const [, heading, head, rule] =
    /标题“(.*)”，表头“(.*)”，分隔行“(.*)”，/u.exec(refused.err.replaceAll(/\s*\n\s*/gu, '')) ?? []
  expect(heading).toBe('## 走访')
  const form = `${heading}\n\n${head}\n${rule}\n`
  const file = join(bench.base, 'rows.md')
  writeFileSync(file, form)
  const add = ['record', 'add', 'rounds', '--file', '../rows.md', '当天工作=走访']
  expect((await bench.bd(OFFICER, ...add)).code).toBe(2)
  writeFileSync(file, `${form}| KH-2026-0001 | 40 | |\n`)
  await bench.ok(OFFICER, ...add)
  const shown = await bench.bd(undefined, 'record', 'show', `rounds/2026-03-02.${OFFICER}`)
  expect(shown.out).toContain('## 当天工作\n\n走访')
})

test('a table in and out', async () => {
  const file = join(bench.base, 'customers.csv')
  const rows = [
    '客户全称,重要性,增长潜能,状态,归属业务员',
    '"甲,公司",高,高,新登记,',
    '乙公司,中,低,新登记,',
  ]
  writeFileSync(file, rows.join('\r\n'))
  const wrong = await bench.bd(
    OFFICER,
    'record',
    'import',
    'customers',
    '../customers.csv',
    '--json',
  )
  expect(wrong.json.findings).toMatchObject([
    { rule: 'value-not-allowed', file: '../customers.csv', line: 3, column: 2 },
  ])
  writeFileSync(
    file,
    `\uFEFF${rows.join('\r\n').replace('中', '低')}\r\n海川 水务 上海有限公司,高,高,合作,\r\n`,
  )
  const moved = await bench.bd(
    OFFICER,
    'record',
    'import',
    'customers',
    '../customers.csv',
    '--json',
  )
  expect(moved.json.findings).toMatchObject([{ rule: 'move-not-allowed', line: 4 }])
  writeFileSync(file, `${rows.join('\r\n').replace('中', '低')}\r\n乙 公司,低,低,新登记,\r\n`)
  const twice = await bench.bd(OFFICER, 'record', 'import', 'customers', '../customers.csv')
  expect(twice.err).toContain('与第 3 行相同')
  expect(twice.err).not.toContain('bd record show KH-2026-0003')
  writeFileSync(file, `客户全称\n${'丁公司\n'.repeat(20_001)}`)
  const long = await bench.bd(OFFICER, 'record', 'import', 'customers', '../customers.csv')
  expect([long.code, long.err]).toEqual([2, expect.stringContaining('有 20001 行')])
  // In the encoding in which Excel writes Chinese.
  const gbk = Buffer.from(
    'bfcdbba7c8abb3c62cd6d8d2aad0d42cd4f6b3a4c7b1c4dc2cd7b4ccac0d0abcd7b9abcbbe2cb8df2cb8df2cd0c2b5c7bcc70d0a',
    'hex',
  )
  writeFileSync(file, gbk)
  await bench.ok(OFFICER, 'record', 'import', 'customers', '../customers.csv')
  writeFileSync(file, `客户全称,重要性,增长潜能,状态\n=1+1,高,高,新登记\n丙公司,低,低,新登记\n`)
  await bench.ok(OFFICER, 'record', 'import', 'customers', '../customers.csv')
  const out = (await bench.bd(undefined, 'record', 'export', 'customers')).out
  const lines = out.split('\r\n')
  expect(out.startsWith('\uFEFF编号,客户全称,')).toBe(true)
  expect(lines[2]).toContain('KH-2026-0002,甲公司,高,高,A,新登记')
  expect(lines[3]).toContain("KH-2026-0003,'=1+1,")
  // What was exported comes in again as it is: nothing is changed.
  writeFileSync(file, out)
  expect(await bench.refusal(OFFICER, 'record', 'import', 'customers', '../customers.csv')).toEqual(
    ['nothing-changed'],
  )
  // The same as a workbook, with one cell of it changed.
  const book = join(bench.base, '客户.xlsx')
  await bench.bd(undefined, 'record', 'export', 'customers', '-o', '../客户.xlsx')
  const { rows: exported } = xlsxRows(readFileSync(book), undefined) as TableRows
  const [head = [], ...cells] = exported.map((one) => one.cells)
  const named = head.map((title) => ({ title, type: 'text' as const }))
  const changed = cells.map(([key, name, importance, ...rest]) => [
    key,
    name,
    name === '丙公司' ? '高' : importance,
    ...rest,
  ])
  writeFileSync(book, await xlsxOf('客户', named, changed))
  const again = await bench.ok(OFFICER, 'record', 'import', 'customers', '../客户.xlsx')
  expect(again.err).toContain('客户档案变更：KH-2026-0004')
  const { data } = (
    await bench.bd(undefined, 'record', 'list', 'customers', '--where', '等级=A', '--json')
  ).json
  expect(data.records.map(({ key }: { key: string }) => key)).toEqual([
    'KH-2026-0001',
    'KH-2026-0002',
    'KH-2026-0003',
  ])
})

test('check agrees with every act', async () => {
  const { code, rules } = await bench.check()
  expect([code, rules]).toEqual([0, []])
})
