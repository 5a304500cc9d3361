/** A file that was lent, from the command line: its day is a deadline of the project, for the keeper and for the borrower; a paper has its own. */
import { expect, test } from 'vitest'
import { benchWith } from '../workbench/own-process.ts'
import { ADMIN, HEAD, OFFICER } from '../workbench/people.ts'

const LENDING = `format: bd/process@1
process: lending
version: 1
title: { zh: 借阅, en: Lending }
starts: bd-officer
owner: bd-officer
facts:
  due-back: { type: date, title: { zh: 应归还日期, en: Due back on } }
parameters:
  list-term: { type: span, title: { zh: 登记期限, en: Listed within } }
documents:
  slip: { title: { zh: 归还登记, en: Return } }
  list: { title: { zh: 清单, en: List } }
stages:
  - stage: returning
    title: { zh: 归还验收, en: Return and inspection }
    owner: department-head
    due: { fact: due-back }
    tell: bd-officer
    deliverables:
      - { document: list, by: department-head, within: 2 working days }
      - { document: slip, by: department-head, within: list-term }
    receipt: { by: administrator }
`

test('what is due is told to whoever does it and to whoever is told, until it is done', async () => {
  const bench = await benchWith('lending', LENDING)
  await bench.ok(OFFICER, 'new-project', '--title', '借合同', '--fact', 'due-back=2026-03-12')
  const said = async (...words: string[]) => (await bench.ok(undefined, ...words)).out
  const status = await said('status', '2026-001')
  expect(status).toContain('期限：离开“归还验收”，2026-03-12')
  expect(status).toContain('期限：提交“清单”，2026-03-04')
  expect(status).toContain('期限：“登记期限”（未设定）')
  expect(await said('show', '2026-001')).toContain('期限：提交“清单”，2026-03-04')
  const data = JSON.parse(await said('status', '2026-001', '--json')) as {
    data: { terms: readonly object[]; unsetTerms: readonly string[] }
  }
  expect(data.data.terms).toMatchObject([
    { document: null, due: '2026-03-12', overdue: false, waiting: [HEAD], told: [OFFICER] },
    { document: 'list', due: '2026-03-04', waiting: [HEAD], told: [] },
  ])
  expect(data.data.unsetTerms).toEqual(['list-term'])
  const deadlines = await said('deadlines')
  expect(deadlines).toContain('离开“归还验收”')
  expect(deadlines).toContain('提交“清单”')
  const process = await said('process', 'show', 'lending')
  expect(process).toContain('本阶段期限：不迟于“应归还日期”；同时提示')
  expect(process).toContain('期限 “登记期限”（未设定）')
  bench.on('2026-03-13')
  expect(await said('inbox', '--member', HEAD)).toContain('清单')
  expect(await said('inbox', '--member', OFFICER)).toContain('留意期限（归还验收）')
  const remind = await said('remind', '--all')
  expect(remind).toContain('的“归还验收”已经逾期')
  expect(remind).toContain('准备材料（清单）已经逾期')
  const check = await bench.ok(ADMIN, 'check')
  expect(check.out).toContain('stage-overdue')
  expect(check.out).toContain('paper-overdue')
  expect((await bench.bd(ADMIN, 'check', '--fail-on', 'overdue')).code).toBe(1)
  expect(await said('list')).toContain('2026-03-04')
})
