/** What must be there before a gate: documents, waivers, facts, parameters, the team. */
import { expect } from 'vitest'
import { newBench, type Bench } from '../workbench/bench.ts'
import { at, fillAll, FOLDER, PROJECT } from '../workbench/life.ts'
import { longTest, test } from '../workbench/long.ts'
import { ADMIN, DIRECTORS, EXPERTS, HEAD, MANAGER, OFFICER, TEAM } from '../workbench/people.ts'
import { attachSigned } from '../workbench/signed.ts'
import { after, agrees, each, readyToSubmit, refused, revise, signoff } from './story.ts'

/** Takes one of the project's documents away. */
async function without(bench: Bench, document: string): Promise<void> {
  bench.git('rm', '--quiet', `${FOLDER}/${document}.md`)
  bench.git('reset', '--quiet')
  await bench.ok(OFFICER, 'save', PROJECT)
}

longTest(
  'a new build may do without due diligence, with the reason of the head who submits',
  async () => {
    const bench = await at('study-ready')
    await bench.ok(OFFICER, 'set', PROJECT, 'intent=new-build')
    await without(bench, 'due-diligence-report')
    await refused(bench, ['missing-deliverable'], HEAD, 'submit', PROJECT)
    await refused(
      bench,
      ['reason-required'],
      HEAD,
      'submit',
      PROJECT,
      '--waive',
      'due-diligence-report=',
    )
    await refused(
      bench,
      ['waiver-not-allowed', 'missing-deliverable'],
      HEAD,
      'submit',
      PROJECT,
      '--waive',
      'feasibility-report=以后再补',
    )
    const waive = 'due-diligence-report=新建项目，无既有企业可查'
    const status = await after(bench, HEAD, 'submit', PROJECT, '--waive', waive)
    expect(status).toMatchObject({ state: 'in-review', stage: 'approval' })
    expect(signoff(bench, 'approval.1/submission').waivers).toEqual([
      { document: 'due-diligence-report', reason: '新建项目，无既有企业可查' },
    ])
    await agrees(bench)
  },
)

longTest('a waiver holds for its round only', async () => {
  const bench = await at('study-ready')
  await bench.ok(OFFICER, 'set', PROJECT, 'intent=new-build')
  await without(bench, 'due-diligence-report')
  const waive = ['--waive', 'due-diligence-report=无既有企业']
  await bench.ok(HEAD, 'submit', PROJECT, ...waive)
  await bench.ok(MANAGER, 'return', PROJECT, '--reason', '补充')
  await revise(bench, 'feasibility-report')
  await refused(bench, ['missing-deliverable'], HEAD, 'submit', PROJECT)
  await bench.ok(HEAD, 'submit', PROJECT, ...waive)
  await agrees(bench)
})

longTest('an equity operation never does without due diligence', async () => {
  const bench = await at('study-ready')
  await without(bench, 'due-diligence-report')
  const waive = ['--waive', 'due-diligence-report=时间紧']
  const rules = await bench.refusal(HEAD, 'submit', PROJECT, ...waive)
  expect(rules).toContain('waiver-not-allowed')
  await agrees(bench)
})

longTest('without a partner neither framework agreement nor contract is needed', async () => {
  const bench = await newBench()
  await readyToSubmit(bench, '--fact', 'has-partner=否')
  expect(() => bench.read(`${FOLDER}/framework-agreement.md`)).toThrow(/ENOENT/)
  await bench.ok(HEAD, 'submit', PROJECT)
  await bench.ok(MANAGER, 'approve', PROJECT)
  await each(bench, EXPERTS, 'approve')

  await each(bench, DIRECTORS, 'approve')
  await bench.ok(undefined, 'draft', PROJECT)
  fillAll(bench)
  expect(() => bench.read(`${FOLDER}/investment-contract.md`)).toThrow(/ENOENT/)
  await bench.ok(OFFICER, 'save', PROJECT)
  expect(await after(bench, HEAD, 'submit', PROJECT)).toMatchObject({ stage: 'handover' })
  await agrees(bench)
})

longTest('a fact that is not known blocks what depends on it, by name', async () => {
  const bench = await at('study-ready')
  await bench.ok(OFFICER, 'set', PROJECT, 'has-partner=')
  const ran = await bench.bd(HEAD, 'submit', PROJECT, '--json')
  expect(ran.code).toBe(1)
  expect(ran.json.findings.map(({ rule }) => rule)).toEqual(['unset-fact'])
  expect(ran.out).toContain('has-partner')
  await bench.ok(OFFICER, 'set', PROJECT, 'has-partner=yes')
  await bench.ok(HEAD, 'submit', PROJECT)
  await agrees(bench)
})

longTest(
  'parameters that the company has not set block the gate that uses them, each by name',
  async () => {
    const bench = await newBench({ parameters: false })
    await readyToSubmit(bench)
    await refused(
      bench,
      ['unset-parameter', 'unset-parameter', 'unset-parameter'],
      HEAD,
      'submit',
      PROJECT,
    )
    const ran = await bench.bd(HEAD, 'submit', PROJECT)
    for (const name of ['expert-quorum', 'expert-majority', 'board-term']) {
      expect(ran.err).toContain(name)
    }
    for (const [name, value] of [
      ['expert-quorum', '>1/2'],
      ['expert-majority', '>=2/3'],
    ] as const) {
      await bench.ok(ADMIN, 'parameter', 'set', name, value, '--reason', '公司决定')
    }
    await refused(bench, ['unset-parameter'], HEAD, 'submit', PROJECT)
    await bench.ok(ADMIN, 'parameter', 'set', 'board-term', '5', '--reason', '公司决定')
    await bench.ok(HEAD, 'submit', PROJECT)
    await agrees(bench)
  },
)

longTest(
  'the study needs its team before any of its documents, and three posts need three people',
  async () => {
    const bench = await at('study')
    await bench.ok(undefined, 'draft', PROJECT)
    fillAll(bench)
    // One finding for each vacant post, with every document that waits for it, however many were written.
    expect(await bench.refusal(OFFICER, 'save', PROJECT)).toEqual([
      'missing-post',
      'missing-post',
      'missing-post',
    ])
    const { err } = await bench.bd(OFFICER, 'save', PROJECT)
    expect(err.match(/在此之前不能保存：.*可行性研究报告/gu)).toHaveLength(3)
    const [finance, technical] = TEAM
    await bench.ok(HEAD, 'team', PROJECT, '--post', finance, '--post', technical)
    const still = await bench.refusal(HEAD, 'submit', PROJECT)
    expect(still).toContain('unsaved-edits')
    await bench.ok(HEAD, 'team', PROJECT, '--post', 'market-research=peng-fei')
    const clash = await bench.refusal(OFFICER, 'save', PROJECT)
    expect(clash).toEqual(['post-not-distinct'])
    await bench.ok(HEAD, 'team', PROJECT, '--post', 'market-research=yan-bo')
    await bench.ok(OFFICER, 'save', PROJECT)
    await attachSigned(bench, PROJECT, OFFICER)
    await bench.ok(HEAD, 'submit', PROJECT)
    await agrees(bench)
  },
)

test('a placeholder, an empty section and a missing one block the submission, by file and line', async () => {
  const bench = await at('opened')
  const rules = await bench.refusal(HEAD, 'submit', PROJECT)
  expect(rules).toContain('placeholder-left')
  fillAll(bench)
  const path = `${FOLDER}/idea.md`
  bench.write(path, bench.read(path).replace('## 提出依据', '## 依据'))
  await bench.ok(OFFICER, 'save', PROJECT)
  await refused(bench, ['missing-section'], HEAD, 'submit', PROJECT)
  const text = bench.read(path)
  bench.write(path, text.replace(/## 依据[^]*?(?=\n## )/, '## 提出依据\n'))
  await bench.ok(OFFICER, 'save', PROJECT)
  const ran = await bench.bd(HEAD, 'submit', PROJECT, '--json')
  const line = bench.read(path).split('\n').indexOf('## 提出依据') + 1
  expect(ran.json.findings).toMatchObject([{ rule: 'empty-section', file: path, line }])
  bench.write(path, text.replace('## 依据', '## 提出依据'))
  await bench.ok(OFFICER, 'save', PROJECT)
  await bench.ok(HEAD, 'submit', PROJECT)
  await agrees(bench)
})
