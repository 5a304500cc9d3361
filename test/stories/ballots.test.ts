/** Ballots one by one: cast again, late, void by recusal, refused; and who may close a vote when. */
import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import { at, FOLDER, PROJECT } from '../workbench/life.ts'
import { longTest, test } from '../workbench/long.ts'
import { COMMITTEE_SECRETARY, DIRECTORS, EXPERTS, HEAD, MANAGER } from '../workbench/people.ts'
import { after, agrees, each, refused, review, signoff } from './story.ts'

const [FANG, GAO, HE, JIANG, LIN, QIAN, SHEN] = EXPERTS

test('the secretary closes at once when nothing open can change the outcome', async () => {
  const bench = await at('experts')
  await each(bench, [FANG, GAO, HE], 'reject')
  // Four seats are open: all could still approve, which is four, and could not return it by five.
  await refused(bench, ['close-too-early'], COMMITTEE_SECRETARY, 'close', PROJECT)
  await each(bench, [JIANG], 'reject')
  const status = await after(bench, COMMITTEE_SECRETARY, 'close', PROJECT)
  expect(status).toMatchObject({ state: 'rejected', outcome: 'rejected' })
  await agrees(bench)
})

longTest('a seat holder closes one working day after the secretary could', async () => {
  const bench = await at('experts')
  await each(bench, [FANG], 'approve')
  bench.on('2026-03-17')
  await refused(bench, ['not-in-role'], GAO, 'close', PROJECT)
  bench.on('2026-03-18')
  const status = await after(bench, GAO, 'close', PROJECT)
  expect(status).toMatchObject({ state: 'drafting', stage: 'study', outcome: 'lapsed' })
  await agrees(bench)
})

longTest(
  'a ballot cast again before the decision replaces the first, and both stay on record',
  async () => {
    const bench = await at('experts')
    await each(bench, [FANG], 'reject')
    const status = await each(bench, [FANG], 'approve')
    expect(review(status, 'expert-committee').tally.notCast).toBe(6)
    const first = `approval.1/expert-committee.${FANG}.1`
    const bytes = bench.read(`${FOLDER}/signoffs/${first}.yaml`)
    expect(signoff(bench, first)).toMatchObject({ decision: 'reject', n: 1 })
    expect(signoff(bench, `approval.1/expert-committee.${FANG}.2`)).toMatchObject({
      decision: 'approve',
      n: 2,
      replaces: createHash('sha256').update(bytes).digest('hex'),
    })
    await each(bench, [GAO, HE, JIANG, LIN], 'approve')
    const decided = await each(bench, [QIAN, SHEN], 'abstain')
    expect(review(decided, 'expert-committee').tally).toMatchObject({ approve: 5, reject: 0 })
    await agrees(bench)
  },
)

longTest('a ballot after the decision is refused', async () => {
  const bench = await at('board')
  const named = ['--review', 'expert-committee']
  await refused(bench, ['review-decided'], FANG, 'approve', PROJECT, ...named)
  await refused(bench, ['review-decided'], FANG, 'recuse', PROJECT, ...named, '--reason', '回避')
  await refused(
    bench,
    ['review-decided'],
    MANAGER,
    'approve',
    PROJECT,
    '--review',
    'general-manager',
  )
  await agrees(bench)
})

longTest('a recusal voids the ballot cast before it, and holds in later rounds', async () => {
  const bench = await at('experts')
  await each(bench, [FANG, GAO], 'approve')
  await refused(bench, ['reason-required'], FANG, 'recuse', PROJECT)
  const status = await after(bench, FANG, 'recuse', PROJECT, '--reason', '发现关联关系')
  expect(review(status, 'expert-committee').tally).toMatchObject({ recused: 1, notCast: 5 })
  await refused(bench, ['seat-recused'], FANG, 'approve', PROJECT)
  await refused(bench, ['seat-recused'], FANG, 'recuse', PROJECT, '--reason', '再次')
  await each(bench, [GAO, HE, JIANG, LIN, QIAN], 'return')
  await each(bench, [SHEN], 'approve')
  await bench.ok(HEAD, 'submit', PROJECT, '--answer', '已补充')
  const again = await after(bench, MANAGER, 'approve', PROJECT)
  expect(review(again, 'expert-committee').seats.map((one) => [one.member, one.state])).toEqual(
    EXPERTS.map((expert) => [expert, expert === FANG ? 'recused' : 'open']),
  )
  await refused(bench, ['seat-recused'], FANG, 'approve', PROJECT)
  await agrees(bench)
})

longTest(
  'a ballot after the deadline of a vote that is still open counts, marked late by its working days',
  async () => {
    const bench = await at('experts')
    await each(bench, EXPERTS.slice(0, 4), 'approve')
    bench.on('2026-03-16', '23:59:59')
    await each(bench, [LIN], 'abstain')
    expect(signoff(bench, `approval.1/expert-committee.${LIN}.1`).late).toBeUndefined()
    bench.on('2026-03-17', '00:00:00')
    await each(bench, [QIAN], 'abstain')
    expect(signoff(bench, `approval.1/expert-committee.${QIAN}.1`).late).toBe(1)
    // Wednesday 18 March is the second working day after Monday 16 March.
    bench.on('2026-03-18')
    const status = await each(bench, [SHEN], 'approve')
    expect(signoff(bench, `approval.1/expert-committee.${SHEN}.1`).late).toBe(2)
    expect(status).toMatchObject({ review: 'board' })
    expect(review(status, 'expert-committee').seats.at(-1)).toMatchObject({ member: SHEN, late: 2 })
    await agrees(bench)
  },
)

longTest(
  'a ballot on the Saturday after a Friday deadline is late by no working day, and still marked',
  async () => {
    const bench = await at('approval')
    bench.on('2026-03-06')
    await bench.ok(MANAGER, 'approve', PROJECT)
    // Ten working days from Friday 6 March end with Friday 20 March.
    bench.on('2026-03-21')
    await each(bench, EXPERTS, 'approve')
    expect(signoff(bench, `approval.1/expert-committee.${FANG}.1`).late).toBe(0)
    await agrees(bench)
  },
)

longTest('the time of a vote that lapses without a quorum is not extended', async () => {
  const bench = await at('experts')
  await refused(
    bench,
    ['no-extension-left'],
    COMMITTEE_SECRETARY,
    'extend',
    PROJECT,
    '--reason',
    '委员出差',
  )
  await refused(
    bench,
    ['not-in-role', 'no-extension-left'],
    FANG,
    'extend',
    PROJECT,
    '--reason',
    '出差',
  )
  await agrees(bench)
})

longTest(
  'only those who have a seat vote, and a reason is asked for everything but approval',
  async () => {
    const bench = await at('experts')
    for (const outsider of [COMMITTEE_SECRETARY, HEAD, DIRECTORS[0], MANAGER]) {
      await refused(bench, ['not-in-role'], outsider, 'approve', PROJECT)
    }
    for (const decision of ['reject', 'return', 'abstain']) {
      await refused(bench, ['reason-required'], FANG, decision, PROJECT)
    }
    await agrees(bench)
  },
)
