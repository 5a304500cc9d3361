/** A document that has no template in its process is drafted from its declaration; what is offered is what works there. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect } from 'vitest'
import type { Bench } from '../workbench/bench.ts'
import { bothTest, cases, test } from '../workbench/long.ts'
import { benchWith } from '../workbench/own-process.ts'
import { ADMIN, FINANCE, HEAD, OFFICER, OTHER_OFFICER } from '../workbench/people.ts'

const PROJECT = '2026-001'
const FOLDER = `projects/2026/${PROJECT}`

const PROCESS = `format: bd/process@1
process: plain
version: 1
title: { zh: 简易流程, en: Plain }
starts: bd-officer
owner: department-head
documents:
  plan:
    title: { zh: 项目方案, en: Plan }
    fields: { cost: { type: money, title: { zh: 成本, en: Cost }, hint: { zh: 含税, en: with tax } } }
    sections: { reasons: { zh: 理由, en: Reasons, hint: { zh: 写明依据, en: on what ground } } }
  note: { title: { zh: 情况说明, en: Note }, attachable: yes }
  survey: { title: { zh: 走访记录, en: Survey } }
stages:
  - stage: draft
    title: { zh: 起草, en: Drafting }
    deliverables:
      - { document: plan, by: bd-officer }
      - { document: note, by: bd-officer }
      - { document: survey, by: finance-department, each: yes }
    gate: [ { review: manager, role: general-manager, decide: sole } ]
    on: { passed: end, rejected: end, returned: draft, lapsed: stay }
`

let opened: Bench

beforeAll(async () => {
  opened = await benchWith('plain', PROCESS)
  await opened.ok(OFFICER, 'new-project', '--process', 'plain', '--title', '海川水务')
}, 60_000)

bothTest.each(cases(['zh'], ['en']))(
  'status, inbox and submit offer a draft, which asks for all that is declared, and is submitted once filled in: %s',
  async (language) => {
    const bench = opened.copy()
    const lang = ['--lang', language]
    const path = `${FOLDER}/plan.md`
    // Opening it has drafted the documents of whoever opened it.
    const drafted = bench.read(path)
    expect(drafted).toContain('cost: "【待填:成本，含税，例如 9800万元】"')
    expect(drafted).toContain('- 项目名称：海川水务\n')
    expect(drafted).toContain('## 理由\n\n【待填:写明依据】\n')
    for (const one of ['plan', 'note']) rmSync(join(bench.dir, FOLDER, `${one}.md`))
    const said = [
      await bench.ok(OFFICER, 'status', PROJECT, ...lang),
      await bench.ok(OFFICER, 'inbox', ...lang),
      await bench.bd(HEAD, 'submit', PROJECT, ...lang),
    ].map(({ out, err }) => out + err)
    for (const one of said) expect(one).toContain(`bd draft ${PROJECT}`)
    const again = await bench.ok(OFFICER, 'draft', PROJECT, 'plan', '--set', 'cost=9800万元')
    expect(again.out).toContain(path)
    bench.write(path, bench.read(path).replace('【待填:写明依据】', '水价已经批复。'))
    const saved = await bench.ok(OFFICER, 'save', PROJECT, ...lang)
    expect(saved.out + saved.err).not.toContain('placeholder-left')
    const { missing } = await bench.status(PROJECT)
    expect(missing).not.toContainEqual(expect.objectContaining({ document: 'plan' }))
  },
)

test('a document that nobody could write names the role and its grant, not a draft', async () => {
  const bench = opened.copy()
  const gone = ['--reason', '调离']
  await bench.ok(ADMIN, 'policy', 'revoke-role', FINANCE, 'finance-department', ...gone)
  const { missing } = await bench.status(PROJECT)
  const survey = missing.find(({ document }: { document: string }) => document === 'survey')
  expect(survey.facts).toMatchObject({ unheld: 'finance-department' })
  const { err } = await bench.bd(HEAD, 'submit', PROJECT)
  expect(err).toContain('bd policy grant-role <人员> finance-department')
})

test('a file offered for a document that takes none: it is drafted', async () => {
  const bench = opened.copy()
  bench.write('scan.pdf', '%PDF-1.4\n%%EOF\n')
  const { err } = await bench.bd(OTHER_OFFICER, 'attach', PROJECT, 'plan', 'scan.pdf')
  expect(err).toContain('not-attachable')
  expect(err).toContain(`bd draft ${PROJECT} plan`)
})
