/** Grants and transfers from the command line: what is typed, what is told, and that check agrees. */
import { expect } from 'vitest'
import { at, FOLDER, PROJECT } from '../workbench/life.ts'
import { longTest, test } from '../workbench/long.ts'
import { DIRECTORS, HEAD, MANAGER, OPERATIONS } from '../workbench/people.ts'
import { after, agrees, refused, review, signoff } from './story.ts'

const [CAO, DENG] = DIRECTORS
const OTHER = 'chen-zhiyuan'

longTest(
  'the general manager grants, his deputy casts for him, and everything says so',
  async () => {
    const bench = await at('approval')
    const days = ['--until', '2026-12-31', '--reason', '赴外地考察']
    const before = await bench.ok(MANAGER, 'status', PROJECT)
    expect(before.out).toMatch(/委托（王国强 → .*）\s+bd grant <人员> --role general-manager/u)
    expect(before.out).toMatch(/转办（王国强 → .*等 \d+ 人）\s+bd transfer 2026-001 <人员>/u)
    await refused(
      bench,
      ['not-in-role'],
      HEAD,
      'grant',
      OTHER,
      '--role',
      'general-manager',
      ...days,
    )
    await refused(bench, ['unknown-grant'], OTHER, 'approve', PROJECT, '--for', MANAGER)
    await bench.ok(MANAGER, 'grant', OTHER, '--role', 'general-manager', ...days)
    await bench.ok(MANAGER, 'grant', OPERATIONS, '--role', 'general-manager', ...days)
    await bench.ok(MANAGER, 'ungrant', '2', '--reason', '误操作')
    await refused(bench, ['unknown-grant'], MANAGER, 'ungrant', '3', '--reason', '误操作')
    const listed = await bench.ok(MANAGER, 'grants', '--json')
    expect(listed.json.data.grants).toMatchObject([
      { by: MANAGER, n: 1, to: OTHER, state: 'in-force', only: null, revoked: null },
      { by: MANAGER, n: 2, to: OPERATIONS, state: 'revoked', revoked: { reason: '误操作' } },
    ])
    expect((await bench.ok(MANAGER, 'grants')).out).toContain('已撤销')
    const mine = await bench.ok(OTHER, 'inbox', '--json')
    expect(mine.json.data.items.map(({ command }: { command: string }) => command)).toContain(
      `bd approve ${PROJECT} --for ${MANAGER}`,
    )
    await refused(bench, ['grant-revoked'], OPERATIONS, 'approve', PROJECT, '--for', MANAGER)
    const status = await after(bench, OTHER, 'approve', PROJECT, '--for', '王国强')
    expect(review(status, 'general-manager').seats).toMatchObject([
      { member: MANAGER, decision: 'approve', castBy: OTHER, onPaper: false },
    ])
    expect(signoff(bench, `approval.1/general-manager.${MANAGER}.1`)).toMatchObject({
      by: OTHER,
      for: MANAGER,
      grant: listed.json.data.grants[0].grant,
    })
    const mark = '受托表决·陈志远依据王国强的第 1 号委托代投'
    expect((await bench.ok(OTHER, 'show', PROJECT)).out).toContain(mark)
    expect((await bench.ok(OTHER, 'log', PROJECT)).out).toMatch(/受托表决：总经理 王国强，同意/u)
    await agrees(bench)
  },
)

longTest(
  'a seat is transferred and decided; a director is represented by another for this matter',
  async () => {
    const bench = await at('approval')
    await refused(
      bench,
      ['proposer-decides'],
      MANAGER,
      'transfer',
      PROJECT,
      HEAD,
      '--reason',
      '出差',
    )
    const moved = await after(bench, MANAGER, 'transfer', PROJECT, OTHER, '--reason', '出差')
    expect(moved.next).toMatchObject([{ act: 'ballot', by: [OTHER] }])
    expect(
      bench.read(`${FOLDER}/signoffs/approval.1/general-manager.${MANAGER}.transfer.1.yaml`),
    ).toContain(`to: ${OTHER}`)
    await refused(bench, ['no-seat'], MANAGER, 'approve', PROJECT)
    const status = await after(bench, OTHER, 'approve', PROJECT)
    expect(review(status, 'general-manager').seats).toMatchObject([
      { member: OTHER, seat: MANAGER, castBy: OTHER },
    ])
    expect((await bench.ok(OTHER, 'show', PROJECT)).out).toContain('陈志远（由王国强转办）：同意')
    await agrees(bench)
    const board = await at('board')
    await refused(board, ['transfer-not-here'], CAO, 'transfer', PROJECT, OTHER, '--reason', '出差')
    const grant = ['grant', DENG, '--role', 'director', '--until', '2026-12-31', '--reason', '出差']
    await board.ok(CAO, ...grant, '--project', PROJECT)
    expect(board.read(`grants/${CAO}.1.yaml`)).toMatch(
      /only:\n {2}project: .*\n {2}stage: approval\n/u,
    )
    await board.ok(DENG, 'reject', PROJECT, '--reason', '回报不足')
    const both = await after(board, DENG, 'approve', PROJECT, '--for', CAO)
    expect(review(both, 'board').seats.slice(0, 2)).toMatchObject([
      { member: CAO, decision: 'approve', castBy: DENG },
      { member: DENG, decision: 'reject', castBy: DENG },
    ])
    await agrees(board)
  },
)

test('what is typed wrong is said before anything is asked', async () => {
  const bench = await at('approval')
  const grant = ['grant', OTHER, '--role', 'general-manager']
  const wrong = async (...more: readonly string[]) => (await bench.bd(MANAGER, ...more)).code
  expect(await wrong(...grant)).toBe(2)
  expect(await wrong('grant', OTHER, '--until', '2026-12-31')).toBe(2)
  expect(await wrong(...grant, '--until', '12-31')).toBe(2)
  expect(await wrong(...grant, '--until', '2026-12-31', '--round', 'approval.1')).toBe(2)
  const until = ['--until', '2026-12-31', '--project', PROJECT]
  expect(await wrong(...grant, ...until, '--round', 'approval')).toBe(2)
  expect(await wrong('ungrant', 'first')).toBe(2)
})
