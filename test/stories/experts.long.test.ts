/** The experts' vote in writing: quorum more than half of the eligible, approval by two thirds of the whole roster of seven. */
import { expect, test } from 'vitest'
import { at, PROJECT } from '../workbench/life.ts'
import { COMMITTEE_SECRETARY, DIRECTORS, EXPERTS, HEAD } from '../workbench/people.ts'
import { after, agrees, each, refused, review, signoff } from './story.ts'

const [FANG, GAO, HE, JIANG, LIN, QIAN, SHEN] = EXPERTS

test('five of seven approve, one abstains and one recuses himself: passed, and the board is asked', async () => {
  const bench = await at('experts')
  await each(bench, [FANG, GAO, HE, JIANG], 'approve')
  await bench.ok(LIN, 'recuse', PROJECT, '--reason', '曾任标的公司顾问')
  await each(bench, [QIAN], 'abstain')
  const status = await each(bench, [SHEN], 'approve')
  expect(status).toMatchObject({ state: 'in-review', stage: 'approval', review: 'board' })
  expect(review(status, 'expert-committee')).toMatchObject({
    state: 'passed',
    tally: {
      seats: 7,
      approve: 5,
      reject: 0,
      return: 0,
      abstain: 1,
      recused: 1,
      vacated: 0,
      notCast: 0,
      // More than half of the six who are not recused; two thirds of all seven, recused or not.
      quorum: { needed: 4, have: 6 },
      passes: { needed: 5, have: 5 },
    },
  })
  expect(signoff(bench, `approval.1/expert-committee.${SHEN}.1`).outcome?.opens).toMatchObject({
    review: 'board',
    seats: [...DIRECTORS],
  })
  await agrees(bench)
})

test('four approve and three reject: two thirds of seven are not reached, and the project has ended', async () => {
  const bench = await at('experts')
  await each(bench, [FANG, GAO, HE, JIANG], 'approve')
  const status = await each(bench, [LIN, QIAN, SHEN], 'reject')
  expect(status).toMatchObject({ state: 'rejected', stage: 'approval', outcome: 'rejected' })
  expect(review(status, 'expert-committee').tally).toMatchObject({ approve: 4, reject: 3 })
  await agrees(bench)
})

test('five return it: the project goes back to the study', async () => {
  const bench = await at('experts')
  await each(bench, [FANG, GAO], 'approve')
  const status = await each(bench, [HE, JIANG, LIN, QIAN, SHEN], 'return')
  expect(status).toMatchObject({ state: 'drafting', stage: 'study', outcome: 'returned' })
  await agrees(bench)
})

test('three approve and four return: neither reaches two thirds and nobody rejects, so it is not carried', async () => {
  const bench = await at('experts')
  await each(bench, [FANG, GAO, HE], 'approve')
  const status = await each(bench, [JIANG, LIN, QIAN, SHEN], 'return')
  expect(status).toMatchObject({ state: 'drafting', stage: 'study', outcome: 'not-carried' })
  await agrees(bench)
})

test('all abstain: there is a quorum and nobody in favour or against, so it is not carried', async () => {
  const bench = await at('experts')
  const status = await each(bench, EXPERTS, 'abstain')
  expect(status).toMatchObject({ state: 'drafting', stage: 'study', outcome: 'not-carried' })
  expect(review(status, 'expert-committee').tally).toMatchObject({
    approve: 0,
    abstain: 7,
    quorum: { needed: 4, have: 7 },
  })
  await agrees(bench)
})

test('three recuse themselves and the other four approve: two thirds of the roster are out of reach, and nobody rejected', async () => {
  const bench = await at('experts')
  for (const expert of [FANG, GAO, HE]) {
    await bench.ok(expert, 'recuse', PROJECT, '--reason', '利害关系')
  }
  const status = await each(bench, [JIANG, LIN, QIAN, SHEN], 'approve')
  expect(status).toMatchObject({ state: 'drafting', stage: 'study', outcome: 'not-carried' })
  expect(review(status, 'expert-committee').tally).toMatchObject({
    recused: 3,
    quorum: { needed: 3, have: 4 },
    passes: { needed: 5, have: 4 },
  })
  await agrees(bench)
})

test('all recuse themselves: the vote has lapsed, and the project is back where it was submitted from', async () => {
  const bench = await at('experts')
  const told = []
  for (const expert of EXPERTS) {
    told.push(await after(bench, expert, 'recuse', PROJECT, '--reason', '利害关系'))
  }
  const status = told.at(-1)!
  expect(status).toMatchObject({ state: 'drafting', stage: 'study', outcome: 'lapsed' })
  await agrees(bench)
})

test('three of seven have voted when the time is over: the secretary closes, it lapses, and the head submits anew', async () => {
  const bench = await at('experts')
  await each(bench, [FANG, GAO, HE], 'approve')
  await refused(bench, ['close-too-early'], COMMITTEE_SECRETARY, 'close', PROJECT)
  // Ten working days from Monday 2 March end with Monday 16 March.
  bench.on('2026-03-16', '23:59:00')
  await refused(bench, ['close-too-early'], COMMITTEE_SECRETARY, 'close', PROJECT)
  bench.on('2026-03-17', '00:00:30')
  await refused(bench, ['not-in-role'], HEAD, 'close', PROJECT)
  const status = await after(bench, COMMITTEE_SECRETARY, 'close', PROJECT)
  expect(status).toMatchObject({
    state: 'drafting',
    stage: 'study',
    round: 2,
    outcome: 'lapsed',
  })
  expect(review(status, 'expert-committee').tally).toMatchObject({
    notCast: 4,
    quorum: { needed: 4, have: 3 },
  })
  expect(await after(bench, HEAD, 'submit', PROJECT)).toMatchObject({
    state: 'in-review',
    round: 2,
    review: 'general-manager',
  })
  await agrees(bench)
})

test('four of seven have voted when the time is over: there is a quorum, four approvals are too few, and silence is no veto', async () => {
  const bench = await at('experts')
  await each(bench, [FANG, GAO, HE, JIANG], 'approve')
  bench.on('2026-03-17')
  const status = await after(bench, COMMITTEE_SECRETARY, 'close', PROJECT)
  expect(status).toMatchObject({ state: 'drafting', stage: 'study', outcome: 'not-carried' })
  await agrees(bench)
})

test('five have approved when the time is over: the secretary closes, and it passes without the others', async () => {
  const bench = await at('experts')
  await each(bench, [FANG, GAO, HE, JIANG, LIN], 'approve')
  bench.on('2026-03-17')
  const status = await after(bench, COMMITTEE_SECRETARY, 'close', PROJECT)
  expect(status).toMatchObject({ state: 'in-review', review: 'board' })
  await agrees(bench)
})
