/** The ground of a recusal and its reason are shown wherever the recusal is. */
import { expect, test } from 'vitest'
import { beforeTheBoard, FIRST } from '../workbench/board.ts'
import { DIRECTORS, HEAD } from '../workbench/people.ts'

test('show, status, log and its sheet name the ground, in both languages, and so does the next round', async () => {
  const [cao, deng, ...others] = DIRECTORS
  const bench = await beforeTheBoard('written')
  const recused = await bench.ok(
    cao,
    'recuse',
    FIRST,
    '--reason',
    '任职于交易对方',
    '--ground',
    'related',
  )
  expect(recused.out + recused.err).toMatch(/曹正平（有关联关系）/u)
  await bench.ok(deng, 'recuse', FIRST, '--reason', '出差在外', '--ground', '其他')
  const texts = async (language: string) => {
    const outs = await Promise.all(
      [
        ['show', FIRST],
        ['status', FIRST],
        ['log', FIRST],
        ['log', FIRST, '--format', 'csv'],
      ].map((argv) => bench.ok(undefined, ...argv, '--lang', language)),
    )
    return outs.map(({ out }) => out.replaceAll(/\s+/gu, ' '))
  }
  for (const out of await texts('zh')) {
    expect(out).toContain('有关联关系')
    expect(out).toContain('其他原因')
    expect(out).toContain('任职于交易对方')
  }
  for (const out of await texts('en')) {
    expect(out).toContain('related in the matter')
    expect(out).toContain('any other reason')
  }
  // The recusals hold in the next round, whose own files say nothing of them.
  for (const one of others) await bench.ok(one, 'return', FIRST, '--reason', '请补充比价')
  await bench.ok(HEAD, 'submit', FIRST, '--answer', '已补充比价')
  const { out } = await bench.ok(undefined, 'status', FIRST)
  expect(out).toMatch(/回避（“提请审议”第 1 次送审，有关联关系，/u)
  expect(out).toContain('任职于交易对方')
  const [board] = (await bench.status(FIRST)).reviews
  expect(board.seats.slice(0, 3)).toMatchObject([
    { ground: 'related' },
    { ground: 'other' },
    { ground: null },
  ])
})
