/** Sector investment, group approval: manager, experts and board in turn, every outcome, and what a return unfreezes. */
import { describe, expect, test } from 'vitest'
import { type Bench, PARAMETERS } from '../workbench/bench.ts'
import {
  ADMIN,
  BOARD_SECRETARY,
  COMMITTEE_SECRETARY,
  DIRECTORS,
  EXPERTS,
  HEAD,
  HOLDING_HEAD,
  HOLDING_OFFICER,
  MANAGER,
  OPERATIONS,
} from '../workbench/people.ts'
import { at, FOLDER, livesOf, PROJECT, SECTOR, surveyAgain } from '../workbench/sector.ts'
import { after, agrees, each, refused, review, revise, signoff } from './story.ts'

const OUTCOMES = [
  ['reject', { state: 'rejected', stage: 'group-approval' }],
  ['return', { state: 'drafting', stage: 're-survey' }],
] as const

test('manager 5, experts 10, board 5 working days, one after the other; then execution', async () => {
  const bench = await at('submitted')
  expect(await bench.status(PROJECT)).toMatchObject({
    review: 'general-manager',
    due: '2026-03-09',
  })
  await refused(bench, ['not-in-role'], EXPERTS[0], 'approve', PROJECT)
  const written = await after(bench, MANAGER, 'approve', PROJECT)
  expect(written).toMatchObject({ review: 'expert-committee', due: '2026-03-16' })
  await refused(bench, ['not-in-role'], DIRECTORS[0], 'approve', PROJECT)
  const met = await each(bench, EXPERTS, 'approve')
  expect(met).toMatchObject({ review: 'board', due: '2026-03-09' })
  const status = await each(bench, DIRECTORS, 'approve')
  expect(status).toMatchObject({ state: 'drafting', stage: 'execution', outcome: 'passed' })
  const { documents } = signoff(bench, 'group-approval.1/submission')
  const named = documents?.map(({ document }) => document)
  for (const paper of ['investment-proposal', 'feasibility-report', 'due-diligence-report']) {
    expect(named).toContain(paper)
  }
  await agrees(bench)
})

test('is submitted by the head of business development, once every paper is there', async () => {
  const bench = await at('direct')
  for (const other of [HOLDING_HEAD, OPERATIONS, MANAGER]) {
    await refused(bench, ['not-in-role'], other, 'submit', PROJECT)
  }
  for (const document of ['investment-proposal', 'due-diligence-report']) {
    const without = bench.copy()
    without.git('rm', '-q', '--', `${FOLDER}/${document}.md`)
    await without.ok(HOLDING_OFFICER, 'save', PROJECT)
    await refused(without, ['missing-deliverable'], HEAD, 'submit', PROJECT)
  }
  await agrees(bench)
})

describe('due diligence', () => {
  async function bareOf(intent: string): Promise<Bench> {
    const bench = await at('direct')
    if (intent !== 'equity') await bench.ok(HEAD, 'set', PROJECT, `intent=${intent}`)
    bench.git('rm', '-q', '--', `${FOLDER}/due-diligence-report.md`)
    await bench.ok(HOLDING_OFFICER, 'save', PROJECT)
    return bench
  }
  const waive = (reason: string) => ['--waive', `due-diligence-report=${reason}`]

  test('may be waived for a new build, by the head of business development, with a reason', async () => {
    const bench = await bareOf('new-build')
    await refused(bench, ['reason-required'], HEAD, 'submit', PROJECT, ...waive(' '))
    const waived = [...waive('新建项目，用地和规划已查清')]
    await refused(bench, ['not-in-role', 'not-in-role'], HOLDING_HEAD, 'submit', PROJECT, ...waived)
    const status = await after(bench, HEAD, 'submit', PROJECT, ...waived)
    expect(status).toMatchObject({ state: 'in-review', review: 'general-manager' })
    expect(signoff(bench, 'group-approval.1/submission').waivers).toMatchObject([
      { document: 'due-diligence-report', reason: '新建项目，用地和规划已查清' },
    ])
    await agrees(bench)
  })

  test('is never waived for an equity operation', async () => {
    const bench = await bareOf('equity')
    const rules = ['waiver-not-allowed']
    await refused(bench, rules, HEAD, 'submit', PROJECT, ...waive('时间紧'))
    await agrees(bench)
  })
})

test('a partner must be named in full before group approval', async () => {
  const bench = await at('direct')
  await bench.ok(HEAD, 'set', PROJECT, 'partner=')
  await refused(bench, ['unset-fact'], HEAD, 'submit', PROJECT)
  await bench.ok(HEAD, 'set', PROJECT, 'partner=无')
  await refused(bench, ['requirement-not-met'], HEAD, 'submit', PROJECT)
  await bench.ok(HEAD, 'set', PROJECT, 'has-partner=否')
  await bench.ok(HEAD, 'submit', PROJECT)
  await agrees(bench)
})

test("nothing is submitted while the experts' quorum and majority are not set", async () => {
  const { 'expert-quorum': quorum, 'expert-majority': majority, ...others } = PARAMETERS[SECTOR]!
  const bench = await livesOf('sector-others', { [SECTOR]: others })('direct')
  const reason = ['--process', SECTOR, '--reason', '集团决定']
  await refused(bench, ['unset-parameter', 'unset-parameter'], HEAD, 'submit', PROJECT)
  await bench.ok(ADMIN, 'parameter', 'set', 'expert-quorum', quorum!, ...reason)
  await refused(bench, ['unset-parameter'], HEAD, 'submit', PROJECT)
  await bench.ok(ADMIN, 'parameter', 'set', 'expert-majority', majority!, ...reason)
  await bench.ok(HEAD, 'submit', PROJECT)
  await agrees(bench)
})

describe('outcomes', () => {
  test.each(OUTCOMES)('the manager may %s', async (decision, where) => {
    const bench = await at('submitted')
    expect(await each(bench, [MANAGER], decision)).toMatchObject(where)
    await agrees(bench)
  })

  test.each(OUTCOMES)('the experts may %s', async (decision, where) => {
    const bench = await at('experts')
    expect(await each(bench, EXPERTS, decision)).toMatchObject(where)
    await agrees(bench)
  })

  test('the board may reject', async () => {
    const bench = await at('board')
    expect(await each(bench, DIRECTORS, 'reject')).toMatchObject({ state: 'rejected' })
    await refused(bench, ['project-ended'], HEAD, 'submit', PROJECT)
    await agrees(bench)
  })

  test('a majority of the experts only, short of two thirds of all, rejects', async () => {
    const bench = await at('experts')
    await each(bench, EXPERTS.slice(0, 4), 'approve')
    const status = await each(bench, EXPERTS.slice(4), 'reject')
    expect(status).toMatchObject({ state: 'rejected' })
    await agrees(bench)
  })

  test('without a quorum of experts the vote lapses after ten days and may be submitted anew', async () => {
    const bench = await at('experts')
    await each(bench, EXPERTS.slice(0, 3), 'approve')
    bench.on('2026-03-16')
    await refused(bench, ['close-too-early'], COMMITTEE_SECRETARY, 'close', PROJECT)
    bench.on('2026-03-17')
    const status = await after(bench, COMMITTEE_SECRETARY, 'close', PROJECT)
    expect(status).toMatchObject({ state: 'drafting', stage: 'group-approval', outcome: 'lapsed' })
    const anew = await after(bench, HEAD, 'submit', PROJECT)
    expect(anew).toMatchObject({ review: 'general-manager', round: 2 })
    await agrees(bench)
  })

  test('without a quorum of directors the vote lapses after five days', async () => {
    const bench = await at('board')
    await each(bench, DIRECTORS.slice(0, 3), 'approve')
    bench.on('2026-03-10')
    const status = await after(bench, BOARD_SECRETARY, 'close', PROJECT)
    expect(status).toMatchObject({ state: 'drafting', stage: 'group-approval', outcome: 'lapsed' })
    expect(review(status, 'board').tally).toMatchObject({ quorum: { needed: 4, have: 3 } })
    await agrees(bench)
  })

  test('the manager who is late still decides, marked late; silence passes nothing', async () => {
    const bench = await at('submitted')
    bench.on('2026-03-11')
    expect(await bench.status(PROJECT)).toMatchObject({ state: 'in-review' })
    await bench.ok(MANAGER, 'approve', PROJECT)
    const ballot = signoff(bench, `group-approval.1/general-manager.${MANAGER}.1`)
    expect(ballot).toMatchObject({ late: 2 })
    await agrees(bench)
  })

  test('a return of the board leads through survey and evaluation to the manager again, without a triage', async () => {
    const bench = await at('board')
    expect(await each(bench, DIRECTORS, 'return')).toMatchObject({ stage: 're-survey' })
    for (const frozen of ['feasibility-report', 'project-proposal']) {
      const path = `${FOLDER}/${frozen}.md`
      const text = bench.read(path)
      bench.write(path, `${text}\n改动。\n`)
      await refused(bench, ['frozen-document'], HOLDING_OFFICER, 'save', PROJECT)
      bench.write(path, text)
    }
    await revise(bench, 'due-diligence-report', HOLDING_OFFICER)
    await surveyAgain(bench)
    await revise(bench, 'investment-proposal', HOLDING_OFFICER)
    const status = await after(bench, HEAD, 'submit', PROJECT)
    expect(status).toMatchObject({ state: 'in-review', review: 'general-manager', round: 2 })
    await bench.ok(MANAGER, 'approve', PROJECT)
    await each(bench, EXPERTS, 'approve')
    expect(await each(bench, DIRECTORS, 'approve')).toMatchObject({ stage: 'execution' })
    await agrees(bench)
  })
})
