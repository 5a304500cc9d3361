/** Two roles have drafts in one folder: a save takes the signer's own, names the others' and leaves them. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { benchWith } from '../workbench/own-process.ts'
import { HEAD, OFFICER } from '../workbench/people.ts'

const PROCESS = `format: bd/process@1
process: pair
version: 1
title: { zh: 两人起草, en: Two drafts }
starts: bd-officer
owner: bd-officer
documents:
  plan: { title: { zh: 方案, en: Plan }, sections: { what: { zh: 内容, en: What } } }
  list: { title: { zh: 名单, en: List }, sections: { who: { zh: 人员, en: Who } } }
stages:
  - stage: drafting
    title: { zh: 起草, en: Drafting }
    deliverables:
      - { document: plan, by: bd-officer }
      - { document: list, by: department-head }
    gate: [ { review: manager, role: general-manager, decide: sole } ]
    on: { passed: end, rejected: end, returned: drafting, lapsed: stay }
`

test('each saves what is his of one folder, and neither keeps the other from it', async () => {
  const bench = await benchWith('pair', PROCESS)
  await bench.ok(OFFICER, 'new-project', 'pair', '--title', '共用文件夹')
  const folder = 'projects/2026/2026-001'
  bench.write(`${folder}/plan.md`, '# 方案\n\n## 内容\n\n修一座桥。\n')
  bench.write(`${folder}/list.md`, '# 名单\n\n## 人员\n\n王工、李工。\n')
  const { err } = await bench.ok(OFFICER, 'save', '2026-001')
  expect(err).toContain('不由您起草，本次不保存，留在文件夹中：“名单”（由 周建国 保存）')
  expect(bench.git('status', '--porcelain', '-uall').trim()).toBe(
    '?? projects/2026/2026-001/list.md',
  )
  // With nothing of his own he is refused, and told which document it is.
  expect((await bench.bd(OFFICER, 'save', '2026-001')).err).toContain('list.md')
  await bench.ok(HEAD, 'save', '2026-001')
  await bench.ok(OFFICER, 'submit', '2026-001')
  expect((await bench.status('2026-001')).state).toBe('in-review')
  expect((await bench.check()).code).toBe(0)
})

test('whoever generates a draft is told who saves it', async () => {
  const bench = await benchWith('pair', PROCESS)
  await bench.ok(OFFICER, 'new-project', 'pair', '--title', '共用文件夹')
  for (const name of ['plan', 'list']) {
    rmSync(join(bench.dir, `projects/2026/2026-001/${name}.md`), { force: true })
  }
  const said = async (...argv: readonly string[]) => {
    const { out, err } = await bench.ok(OFFICER, 'draft', '2026-001', ...argv)
    return out + err
  }
  expect(await said('list')).toContain('填写后由 周建国 保存：bd save 2026-001')
  expect(await said('plan')).toContain('填写后运行 bd save 2026-001')
  expect(await said('list', '--lang', 'en')).toContain('is already there')
})
