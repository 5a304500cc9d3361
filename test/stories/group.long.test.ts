/** What each rule of the group's investment process asks for, taken away: nothing goes on (ledger S0-B). */
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Bench } from '../workbench/bench.ts'
import { at, FOLDER, PROJECT } from '../workbench/life.ts'
import { DIRECTORS, HEAD, OFFICER } from '../workbench/people.ts'
import { prepareStage } from '../workbench/regulation.ts'
import { attachSigned } from '../workbench/signed.ts'
import { agrees, refused } from './story.ts'

/** Each of these documents, taken away in a copy, is missing at the submission, by name, and cannot be waived. */
async function needs(bench: Bench, ...documents: readonly string[]): Promise<void> {
  for (const document of documents) {
    const copy = bench.copy()
    rmSync(join(copy.dir, FOLDER, `${document}.md`))
    await copy.ok(OFFICER, 'save', PROJECT)
    const told = await copy.bd(HEAD, 'submit', PROJECT, '--json')
    expect(told.json.findings).toMatchObject([{ rule: 'missing-deliverable' }])
    expect(told.out).toContain(document)
    const waive = ['submit', PROJECT, '--waive', `${document}=时间紧`] as const
    await refused(copy, ['waiver-not-allowed'], HEAD, ...waive)
  }
}

test('group: initiation needs the survey, the experts’ opinion and the report', async () => {
  const bench = await at('initiation-submitted')
  await bench.ok(HEAD, 'withdraw', PROJECT)
  await needs(bench, 'preliminary-survey', 'expert-opinion', 'initiation-report')
  await agrees(bench)
})

test('group: the feasibility report has its three analyses and its five figures', async () => {
  const bench = await at('study-ready')
  const path = `${FOLDER}/feasibility-report.md`
  const before = bench.read(path)
  for (const section of ['财务分析', '技术分析', '市场分析']) {
    bench.write(path, before.replace(`## ${section}`, '## 其他'))
    await bench.ok(OFFICER, 'save', PROJECT)
    await refused(bench, ['missing-section'], HEAD, 'submit', PROJECT)
  }
  for (const field of [
    'investment-return',
    'cost',
    'technical-innovation',
    'target-market',
    'target-customers',
  ]) {
    bench.write(path, before.replace(new RegExp(`^${field}: .*\n`, 'm'), ''))
    await bench.ok(OFFICER, 'save', PROJECT)
    const told = await bench.bd(HEAD, 'submit', PROJECT, '--json')
    expect(told.json.findings).toMatchObject([{ rule: 'missing-document-field' }])
    expect(told.out).toContain(field)
  }
  await agrees(bench)
})

test('group: the study needs its reports and proposal, and with a partner a framework agreement', async () => {
  const bench = await at('study-ready')
  const reports = ['due-diligence-report', 'feasibility-report', 'investment-proposal'] as const
  await needs(bench, ...reports, 'framework-agreement', 'team-founding')
  await agrees(bench)
})

test('group: the board decides nothing before the committee has passed', async () => {
  const bench = await at('experts')
  const words = ['approve', PROJECT, '--review', 'board'] as const
  await refused(bench, ['review-not-open'], DIRECTORS[0], ...words)
  await refused(bench, ['gate-open'], HEAD, 'submit', PROJECT)
  await agrees(bench)
})

test('group: execution needs the report of completion, and with a partner the contract', async () => {
  const bench = await at('execution')
  await prepareStage(bench, PROJECT)
  await needs(bench, 'completion-report', 'investment-contract')
  await agrees(bench)
})

const ATTACHED = `${FOLDER}/attachments`

/** Takes the scan of a signed paper away: its cover sheet alone is refused, by name; with a scan it goes on. */
async function bare(bench: Bench, document: string): Promise<void> {
  const folder = join(bench.dir, ATTACHED)
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.yaml') || !bench.read(`${ATTACHED}/${name}`).includes(document)) continue
    for (const ending of ['yaml', 'pdf']) rmSync(join(folder, name.replace('yaml', ending)))
  }
  await bench.ok(OFFICER, 'save', PROJECT)
  const told = await bench.bd(HEAD, 'submit', PROJECT, '--json')
  expect(told.json.findings).toMatchObject([{ rule: 'missing-attachment' }])
  expect(told.out).toContain(document)
  await attachSigned(bench, PROJECT, OFFICER)
  await bench.ok(HEAD, 'submit', PROJECT)
}

test('group: a framework agreement comes with the scan of what was signed', async () => {
  const bench = await at('study-ready')
  await bare(bench, 'framework-agreement')
  await agrees(bench)
})

test('group: a contract comes with the scan of what was signed', async () => {
  const bench = await at('execution')
  await prepareStage(bench, PROJECT)
  await bare(bench, 'investment-contract')
  await agrees(bench)
})
