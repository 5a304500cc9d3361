/** The board's vote under the Company Law: more than half of the unrelated directors attend, more than half of all of them approve. */
import { expect } from 'vitest'
import { at, PROJECT } from '../workbench/life.ts'
import { longTest, test } from '../workbench/long.ts'
import { ADMIN, BOARD_SECRETARY, DIRECTORS, EXPERTS, HEAD, MANAGER } from '../workbench/people.ts'
import { after, agrees, each, refused, review, revise, signoff } from './story.ts'
import type { Bench } from '../workbench/bench.ts'

const [CAO, DENG, FENG, LIANG, SONG, XIE, YUAN] = DIRECTORS

async function recuse(bench: Bench, ...directors: readonly string[]) {
  const told = []
  for (const director of directors) {
    told.push(
      await after(
        bench,
        director,
        'recuse',
        PROJECT,
        '--reason',
        '关联董事',
        '--ground',
        'related',
      ),
    )
  }
  return told.at(-1)!
}

test('one director recuses himself, four approve and two reject: passed', async () => {
  const bench = await at('board')
  await recuse(bench, CAO)
  await each(bench, [DENG, FENG, LIANG, SONG], 'approve')
  const status = await each(bench, [XIE, YUAN], 'reject')
  expect(status).toMatchObject({ state: 'drafting', stage: 'execution', outcome: 'passed' })
  expect(review(status, 'board')).toMatchObject({
    state: 'passed',
    tally: {
      seats: 7,
      approve: 4,
      reject: 2,
      recused: 1,
      quorum: { needed: 4, have: 6 },
      passes: { needed: 4, have: 4 },
    },
  })
  await agrees(bench)
})

longTest('three for and three against with one recused: half is not more than half', async () => {
  const bench = await at('board')
  await recuse(bench, CAO)
  await each(bench, [DENG, FENG, LIANG], 'approve')
  const status = await each(bench, [SONG, XIE, YUAN], 'reject')
  expect(status).toMatchObject({ state: 'rejected', outcome: 'rejected' })
  await agrees(bench)
})

longTest(
  'three for, one against, three abstaining: not more than half of all directors, and not carried',
  async () => {
    const bench = await at('board')
    await each(bench, [CAO, DENG, FENG], 'approve')
    await each(bench, [LIANG], 'reject')
    const status = await each(bench, [SONG, XIE, YUAN], 'abstain')
    expect(status).toMatchObject({ state: 'drafting', stage: 'study', outcome: 'not-carried' })
    await agrees(bench)
  },
)

longTest('a rejection keeps every dissent with its reason on record', async () => {
  const bench = await at('board')
  await each(bench, [CAO, DENG, FENG], 'approve')
  const reasons = ['负债率过高', '估值依据不足', '与主业无关', '程序太急']
  const told = []
  for (const [index, director] of [LIANG, SONG, XIE, YUAN].entries()) {
    told.push(await after(bench, director, 'reject', PROJECT, '--reason', reasons[index]!))
  }
  const status = told.at(-1)!
  expect(status).toMatchObject({ state: 'rejected', stage: 'approval', outcome: 'rejected' })
  expect(review(status, 'board').seats.slice(3)).toMatchObject(
    reasons.map((reason) => ({ decision: 'reject', reason })),
  )
  expect(signoff(bench, `approval.1/board.${LIANG}.1`).reason).toBe('负债率过高')
  await agrees(bench)
})

longTest('four directors return it: the project goes back to the study', async () => {
  const bench = await at('board')
  await each(bench, [CAO, DENG, FENG], 'approve')
  const status = await each(bench, [LIANG, SONG, XIE, YUAN], 'return')
  expect(status).toMatchObject({ state: 'drafting', stage: 'study', outcome: 'returned' })
  await agrees(bench)
})

longTest('three unrelated directors are enough', async () => {
  const bench = await at('board')
  await recuse(bench, CAO, DENG, FENG, LIANG)
  await each(bench, [SONG, XIE], 'approve')
  const status = await each(bench, [YUAN], 'reject')
  expect(status).toMatchObject({ stage: 'execution', outcome: 'passed' })
  await agrees(bench)
})

longTest(
  'fewer than three unrelated directors are left: lapsed at once, ballots or not',
  async () => {
    const bench = await at('board')
    await each(bench, [XIE, YUAN], 'approve')
    expect(await recuse(bench, CAO, DENG, FENG, LIANG)).toMatchObject({ state: 'in-review' })
    const status = await recuse(bench, SONG)
    expect(status).toMatchObject({ state: 'drafting', stage: 'study', outcome: 'lapsed' })
    expect(review(status, 'board').tally).toMatchObject({ seats: 7, recused: 5, approve: 2 })
    await agrees(bench)
  },
)

longTest(
  'a matter that lapses for want of unrelated directors says that the shareholders decide',
  async () => {
    const bench = await at('board')
    await recuse(bench, CAO, DENG, FENG, LIANG)
    const words = ['recuse', PROJECT, '--reason', '关联董事', '--ground', 'related']
    const before = await bench.ok(SONG, ...words, '--dry-run')
    expect(before.out + before.err).toContain('应当提交股东会审议')
    const zh = await bench.ok(SONG, ...words)
    expect(zh.out + zh.err).toContain('股东会')
    const en = await bench.ok(undefined, 'status', PROJECT, '--lang', 'en')
    expect(en.out + en.err).toMatch(/shareholders/)
    // Of seven directors five are related: two are left, and the law asks for three (Company Law 2023 art. 185).
    const said = '可以表决的只剩 2 席，不足 3 席，应当提交股东会审议'
    const last = ['log', PROJECT, '--by', SONG]
    expect((await bench.ok(undefined, ...last)).out).toContain(said)
    expect((await bench.ok(undefined, ...last, '--format', 'csv')).out).toContain(said)
    const { json } = await bench.ok(undefined, ...last, '--json')
    expect(json.data.entries).toMatchObject([{ act: 'recuse', instead: { shareholders: true } }])
    const others = await bench.ok(undefined, 'log', PROJECT, '--by', LIANG, '--json')
    expect(others.json.data.entries).toMatchObject([{ act: 'recuse', instead: null }])
    await agrees(bench)
  },
)

longTest(
  'two unrelated directors do not pass a matter that five others have left by losing their seats',
  async () => {
    const bench = await at('board')
    await each(bench, [XIE], 'approve')
    for (const director of [CAO, DENG, FENG, LIANG, SONG]) {
      await bench.ok(ADMIN, 'policy', 'revoke-role', director, 'director', '--reason', '董事会改组')
    }
    const status = await each(bench, [YUAN], 'approve')
    expect(status).toMatchObject({ state: 'drafting', stage: 'study', outcome: 'lapsed' })
    await agrees(bench)
  },
)

longTest(
  'once fewer than three unrelated directors are left, the secretary may close at once',
  async () => {
    const bench = await at('board')
    for (const director of [CAO, DENG, FENG, LIANG, SONG]) {
      await bench.ok(ADMIN, 'policy', 'revoke-role', director, 'director', '--reason', '董事会改组')
    }
    const status = await after(bench, BOARD_SECRETARY, 'close', PROJECT)
    expect(status).toMatchObject({ state: 'drafting', stage: 'study', outcome: 'lapsed' })
    await agrees(bench)
  },
)

longTest(
  'three of seven directors have voted when the time is over: no quorum, lapsed',
  async () => {
    const bench = await at('board')
    await each(bench, [CAO, DENG, FENG], 'approve')
    // Five working days from Monday 2 March end with Monday 9 March.
    bench.on('2026-03-09', '23:59:00')
    await refused(bench, ['close-too-early'], BOARD_SECRETARY, 'close', PROJECT)
    bench.on('2026-03-10')
    const status = await after(bench, BOARD_SECRETARY, 'close', PROJECT)
    expect(status).toMatchObject({ state: 'drafting', stage: 'study', round: 2, outcome: 'lapsed' })
    await agrees(bench)
  },
)

longTest(
  'four of seven approve and three keep silent: more than half of all attend and approve',
  async () => {
    const bench = await at('board')
    await each(bench, [CAO, DENG, FENG, LIANG], 'approve')
    // The others may still dissent, until the five working days are over.
    await refused(bench, ['close-too-early'], BOARD_SECRETARY, 'close', PROJECT)
    bench.on('2026-03-10')
    const status = await after(bench, BOARD_SECRETARY, 'close', PROJECT)
    expect(status).toMatchObject({ stage: 'execution', outcome: 'passed' })
    await agrees(bench)
  },
)

longTest(
  'a director among the signers of the packet keeps a seat that is recused from the start',
  async () => {
    const bench = await at('study-ready')
    await bench.ok(ADMIN, 'policy', 'grant-role', CAO, 'bd-officer', '--reason', '兼任')
    await revise(bench, 'feasibility-report', CAO)
    await bench.ok(HEAD, 'submit', PROJECT)
    await bench.ok(MANAGER, 'approve', PROJECT)
    const open = await each(bench, EXPERTS, 'approve')
    expect(review(open, 'board')).toMatchObject({
      excluded: [{ member: CAO, document: 'feasibility-report' }],
      tally: { seats: 7, recused: 0, recusedInBase: 1, notCast: 6 },
    })
    expect(review(open, 'board').seats[0]).toMatchObject({ member: CAO, state: 'recused-in-base' })
    await refused(bench, ['signoff-by-author'], CAO, 'approve', PROJECT)
    // To sign for a document is not to be related: of all seven directors four must approve.
    await each(bench, [DENG, FENG, LIANG], 'approve')
    const status = await each(bench, [SONG, XIE, YUAN], 'reject')
    expect(status).toMatchObject({ state: 'drafting', outcome: 'not-carried' })
    await agrees(bench)
  },
)

longTest('a general manager who is also a director votes again as director', async () => {
  const bench = await at('experts')
  await bench.ok(ADMIN, 'policy', 'grant-role', MANAGER, 'director', '--reason', '增补董事')
  const open = await each(bench, EXPERTS, 'approve')
  expect(review(open, 'board').tally.seats).toBe(8)
  await each(bench, [CAO, DENG, FENG, LIANG], 'approve')
  await each(bench, [SONG, XIE, YUAN], 'abstain')
  const status = await each(bench, [MANAGER], 'approve')
  expect(status).toMatchObject({ stage: 'execution', outcome: 'passed' })
  expect(review(status, 'board').tally.passes).toEqual({ needed: 5, have: 5 })
  await agrees(bench)
})
