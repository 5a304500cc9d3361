/** A document that has no template in its process: what is offered is what works there, in text and in JSON alike. */
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
  plan: { title: { zh: 项目方案, en: Plan } }
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

async function next(bench: Bench): Promise<readonly [string, string][]> {
  const { next: due } = await bench.status(PROJECT)
  return due.map(({ act, command }: { act: string; command: string }) => [act, command])
}

const SAVE = ['save', `bd save ${PROJECT}`]

bothTest.each(cases(['zh'], ['en']))(
  'status, save, inbox and submit name the path to write and no draft: %s',
  async (language) => {
    const bench = opened.copy()
    const lang = ['--lang', language]
    const said = [
      await bench.ok(OFFICER, 'status', PROJECT, ...lang),
      await bench.ok(OFFICER, 'inbox', ...lang),
      await bench.bd(HEAD, 'submit', PROJECT, ...lang),
    ].map(({ out, err }) => out + err)
    for (const one of said) expect(one).not.toContain('bd draft')
    expect(said[0]).toContain(`${FOLDER}/plan.md`)
    expect(said[1]).toContain(`bd save ${PROJECT}`)
    expect(said[2]).toContain(`bd attach ${PROJECT} note`)
    expect(await next(bench)).toEqual([SAVE])
    const { json } = await bench.ok(OFFICER, 'inbox', '--json')
    expect(json.data.items).toMatchObject([{ act: 'save', command: `bd save ${PROJECT}` }])
    bench.write(`${FOLDER}/plan.md`, '收购海川水务。\n')
    bench.write(`${FOLDER}/note.md`, '见附件。\n')
    const saved = await bench.ok(OFFICER, 'save', PROJECT, ...lang)
    expect(saved.out + saved.err).not.toContain('bd draft')
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

test('a file offered for a document that takes none: it is written where it belongs', async () => {
  const bench = opened.copy()
  bench.write('scan.pdf', '%PDF-1.4\n%%EOF\n')
  const { err } = await bench.bd(OTHER_OFFICER, 'attach', PROJECT, 'plan', 'scan.pdf')
  expect(err).toContain('not-attachable')
  expect(err).toContain(`${FOLDER}/plan.md`)
  expect(err).not.toContain('bd draft')
})
