/** A project is about another: the fact names what there is, and both show it. */
import { expect } from 'vitest'
import { errorsOf } from '../workbench/forge.ts'
import { test } from '../workbench/long.ts'
import { benchWith } from '../workbench/own-process.ts'
import { OFFICER } from '../workbench/people.ts'

const PROCESS = `format: bd/process@1
process: complaint
version: 1
title: { zh: 投诉, en: Complaint }
starts: bd-officer
owner: bd-officer
facts:
  order: { type: project, optional: yes, title: { zh: 所涉业务, en: The business } }
documents:
  report:
    title: { zh: 处理报告, en: Report }
    fields: { earlier: { type: project, optional: yes, title: { zh: 此前投诉, en: Earlier complaint } } }
stages:
  - stage: report
    title: { zh: 处理, en: Report }
    deliverables: [ { document: report, by: bd-officer } ]
    gate: [ { review: manager, role: general-manager, decide: sole } ]
    on: { passed: end, rejected: end, lapsed: stay }
`

test('S1-C-3: what a complaint is about is named when it is opened, must be there, and is shown at both ends', async () => {
  const bench = await benchWith('complaint', PROCESS)
  const nothing = await bench.bd(OFFICER, 'new-project', '--title', '投诉', '--about', '2026-001')
  expect([nothing.code, nothing.err]).toEqual([2, expect.stringContaining('2026-001')])
  await bench.ok(OFFICER, 'new-project', '--title', '海川水务')
  await bench.ok(OFFICER, 'new-project', '--title', '漏水投诉', '--about', '2026-001')
  const { json } = await bench.ok(undefined, 'show', '2026-002', '--json')
  expect(json.data.facts).toEqual({ order: '2026-001' })
  const link = { name: 'order', what: 'project', from: 'here', other: '2026-001' }
  expect(json.data.links).toMatchObject([{ ...link, called: '海川水务', state: 'drafting' }])
  expect(await bench.refusal(OFFICER, 'set', '2026-002', 'order=2026-009')).toEqual([
    'link-to-nothing',
  ])
  const there = await bench.ok(undefined, 'show', '2026-001')
  expect(there.out).toMatch(/被引用（所涉业务）：2026-002 漏水投诉/u)
  // A document may name one that is opened later; from then on it counts, whatever a list remembers.
  bench.write(
    'projects/2026/2026-001/report.md',
    '---\nearlier: "2026-003"\n---\n\n# 处理报告\n\n已处理。\n',
  )
  await bench.ok(OFFICER, 'save', '2026-001')
  expect(await bench.refusal(OFFICER, 'submit', '2026-001')).toEqual(['link-to-nothing'])
  await bench.ok(undefined, 'list')
  await bench.ok(OFFICER, 'new-project', '--title', '此前的投诉')
  const shown = await bench.ok(undefined, 'show', '2026-003', '--json')
  expect(shown.json.data.links).toMatchObject([
    { name: 'report.earlier', from: 'there', other: '2026-001' },
  ])
  await bench.ok(OFFICER, 'submit', '2026-001')
  expect(await errorsOf(bench)).toEqual([])
})
