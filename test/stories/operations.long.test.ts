/** Operations from the command line: a hold, copies, reminders, a board too small, a project given up after a vote. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { beforeTheBoard, FIRST, onDesk, SECOND } from '../workbench/board.ts'
import {
  BOARD_SECRETARY,
  DIRECTORS,
  HEAD,
  MANAGER,
  OFFICER,
  OPERATIONS,
} from '../workbench/people.ts'
import { after, agrees, refused } from './story.ts'

test('a matter is held, copied, resumed, and its voters are reminded once a working day', async () => {
  const bench = await beforeTheBoard()
  bench.on('2026-03-04')
  await refused(bench, ['not-in-role'], MANAGER, 'hold', FIRST, '--reason', '暂缓')
  await bench.ok(HEAD, 'hold', FIRST, '--reason', '等待主管部门批复')
  const held = await bench.status(FIRST)
  expect(held).toMatchObject({ state: 'on-hold', due: null, overdue: false })
  expect(held.hold).toMatchObject({ by: HEAD, reason: '等待主管部门批复' })
  expect((await bench.ok(undefined, 'status', FIRST)).out).toContain('期限停止计算')
  await refused(bench, ['project-on-hold'], DIRECTORS[0], 'approve', FIRST)
  await bench.ok(OFFICER, 'cc', FIRST, '马永胜', MANAGER, '--note', '请知悉')
  const inbox = await bench.ok(OPERATIONS, 'inbox', '--json')
  expect(inbox.json.data.items).toMatchObject([{ act: 'read', command: `bd read ${FIRST}` }])
  await bench.ok(OPERATIONS, 'read', FIRST)
  await refused(bench, ['already-read'], OPERATIONS, 'read', FIRST)
  expect((await bench.status(FIRST)).unread).toEqual([MANAGER])
  const shown = (await bench.ok(undefined, 'show', FIRST)).out
  expect(shown).toMatch(
    /第 1 次传阅.*\n {2}附言：请知悉\n {2}已阅知：马永胜（.*）\n {2}未阅知：王国强/u,
  )
  bench.on('2026-03-16')
  // Ten working days from 2 March end on Monday 16; eight were left: Thursday 26 March.
  expect(await after(bench, HEAD, 'resume', FIRST)).toMatchObject({ due: '2026-03-26' })

  bench.on('2026-03-24')
  const reminders = async (...argv: readonly string[]) =>
    (await bench.ok(undefined, 'remind', ...argv, '--json')).json.data
  const before = bench.head
  expect((await reminders(FIRST, '--within', '1')).items).toEqual([])
  const first = await reminders(FIRST)
  expect(first.items.map(({ member }: { member: string }) => member)).toEqual([
    ...DIRECTORS,
    BOARD_SECRETARY,
  ])
  expect(first.items[0].message).toContain(`bd approve ${FIRST}`)
  const second = await reminders('--all')
  expect(second.items.map(({ project }: { project: string }) => project)).not.toContain(FIRST)
  expect(second.items).toHaveLength(9)
  expect(second.reminded).toHaveLength(8)
  const told = await bench.ok(undefined, 'remind', '--all')
  expect(told.out).toContain('另有 17 项本工作日已经催办')
  const again = await bench.ok(undefined, 'remind', FIRST, '--again')
  expect(again.out).toContain('期限 2026-03-26（周四，还剩 2 个工作日）')
  expect(bench.head).toBe(before)
  expect(bench.git('status', '--porcelain', '-uall')).toBe('')
  const memory = join(bench.dir, '.git/bd-reminders.json')
  expect(existsSync(memory)).toBe(true)
  expect(readFileSync(memory, 'utf8')).toContain('2026-03-24')
  writeFileSync(memory, 'torn')
  expect((await reminders(FIRST)).items).toHaveLength(8)
  const usage = await bench.bd(undefined, 'remind')
  expect(usage.code).toBe(2)
  await agrees(bench, ['overdue'])
})

test('a board too small leaves the matter to the shareholders; what it passed is given up by its minutes', async () => {
  const bench = await beforeTheBoard('written')
  for (const director of DIRECTORS.slice(0, 5)) {
    await bench.ok(director, 'recuse', FIRST, '--reason', '在交易对方任职', '--ground', 'related')
  }
  const shown = await bench.ok(undefined, 'show', FIRST)
  expect(shown.out).toContain('可以表决的只剩 2 席，不足 3 席，应当提交股东会审议')
  expect((await bench.status(FIRST)).reviews[0].shortfall).toEqual({
    needed: 3,
    left: 2,
    then: { shareholders: true },
  })
  const reason = ['--reason', '请补充资产评估报告']
  for (const director of DIRECTORS) await bench.ok(director, 'defer', SECOND, ...reason)
  expect(await bench.status(SECOND)).toMatchObject({ state: 'drafting', outcome: 'deferred' })
  const why = ['cancel', SECOND, '--reason', '受让方退出'] as const
  await refused(bench, ['cancel-after-vote'], HEAD, ...why)
  const minutes = onDesk(
    bench,
    'minutes.yaml',
    'number: 董决〔2026〕9号\ndate: 2026-03-02\nchair: 曹正平\npresent: [曹正平, 冯军]\nitem: 终止转让\ndecision: 同意终止\n',
  )
  const scan = onDesk(bench, 'minutes.pdf', '%PDF-1.4 会议记录')
  await bench.ok(HEAD, ...why, '--meeting', minutes, '--evidence', scan)
  const ended = (await bench.ok(undefined, 'show', SECOND)).out
  expect(ended).toContain('会议记录：董决〔2026〕9号（2026-03-02）')
  await agrees(bench)
})
