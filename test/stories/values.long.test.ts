/** A margin that is worked out and an order of lines, from the draft to the approval: typed by nobody, seen by whoever decides, checked again. */
import { beforeAll, expect, test } from 'vitest'
import type { Bench } from '../workbench/bench.ts'
import { benchWith } from '../workbench/own-process.ts'
import { HEAD, MANAGER, OFFICER } from '../workbench/people.ts'

const PROJECT = '2026-001'
const ORDER = `projects/2026/${PROJECT}/order.md`

const PROCESS = `format: bd/process@1
process: order
version: 1
title: { zh: 订单, en: Orders }
starts: bd-officer
owner: department-head
facts:
  price: { type: money, title: { zh: 收入, en: Price } }
  cost: { type: money, title: { zh: 成本, en: Cost } }
  margin: { type: percent, computed: { share: [{ minus: [price, cost] }, price] }, round: '4, down', title: { zh: 毛利率, en: Margin } }
documents:
  order:
    title: { zh: 订单, en: Order }
    fields: { amount: { type: money, computed: { sum: lines, column: price }, title: { zh: 合计, en: Amount } } }
    rows: { lines: { title: { zh: 明细, en: Lines }, columns: { item: { type: text, title: { zh: 品名, en: Item } }, price: { type: money, title: { zh: 单价, en: Price } } } } }
stages:
  - stage: draft
    title: { zh: 起草, en: Drafting }
    deliverables: [{ document: order, by: bd-officer }]
    requires: [{ title: { zh: 毛利率不低于5%, en: a margin of 5% }, condition: { fact: margin, at-least: 5 } }]
    gate: [ { review: manager, role: general-manager, decide: sole } ]
    on: { passed: end, rejected: end, returned: draft, lapsed: stay }
`

let opened: Bench

beforeAll(async () => {
  opened = await benchWith('order', PROCESS)
  const facts = ['--fact', 'price=1000', '--fact', 'cost=955']
  await opened.ok(OFFICER, 'new-project', '--process', 'order', '--title', '海川水务', ...facts)
}, 60_000)

test.each(['zh', 'en'])('in %s', async (language) => {
  const bench = opened.copy()
  const lang = ['--lang', language]
  const said = ({ out, err }: { readonly out: string; readonly err: string }) => out + err
  const typed = await bench.bd(OFFICER, 'set', PROJECT, 'margin=5%', ...lang)
  expect(typed.code).not.toBe(0)
  expect(said(typed)).toContain('computed-typed')
  expect(said(typed)).toContain('(price − cost) / price')
  // The draft has the head of the table and no field for what is worked out.
  const drafted = bench.read(ORDER)
  expect(drafted).toContain('## 明细\n\n| 品名 | 单价 |\n| --- | --- |\n|  |  |\n')
  expect(drafted).not.toContain('amount')
  bench.write(ORDER, drafted.replace('|  |  |', '| 光缆 | 1.2万元 |\n| 接头 | 0.50 |'))
  await bench.ok(OFFICER, 'save', PROJECT)
  const low = await bench.bd(HEAD, 'submit', PROJECT, ...lang)
  expect(said(low)).toContain('requirement-not-met')
  await bench.ok(OFFICER, 'set', PROJECT, 'cost=950')
  const submitted = await bench.ok(HEAD, 'submit', PROJECT, ...lang)
  expect(said(submitted)).toContain('5%')
  expect(said(submitted)).toContain('(1,000 − 950) / 1,000')
  const record = bench.read(`projects/2026/${PROJECT}/signoffs/draft.1/submission.yaml`)
  expect(record).toContain('margin: "5"')
  expect(record).toContain('value: "12000.50"')
  const brief = await bench.bd(MANAGER, 'approve', PROJECT, '--dry-run', ...lang)
  expect(said(brief)).toContain('= (1,000 − 950) / 1,000')
  expect(said(brief)).toContain('= 12,000.5')
  expect(said(await bench.ok(HEAD, 'show', PROJECT, ...lang))).toContain('(1,000 − 950) / 1,000')
  await bench.ok(MANAGER, 'approve', PROJECT)
  expect(await bench.check()).toMatchObject({ code: 0, rules: [] })
})
