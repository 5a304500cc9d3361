/** Ways out: withdrawing a submission, cancelling a project, and handing a finished one over. */
import { expect } from 'vitest'
import { at, prepare, PROJECT } from '../workbench/life.ts'
import { longTest, test } from '../workbench/long.ts'
import {
  ADMIN,
  DIRECTORS,
  EXPERTS,
  HEAD,
  LEADER,
  MANAGER,
  OFFICER,
  OPERATIONS,
} from '../workbench/people.ts'
import { read } from '../../src/commands/steps/read-world.ts'
import type { Session } from '../../src/commands/session.ts'
import { outOfDate } from '../../src/core/agenda/overtaken-acts.ts'
import { standingOf } from '../../src/core/project/standing.ts'
import { screenOf } from '../../src/terminal/screen.ts'
import type { Bench } from '../workbench/bench.ts'
import { after, agrees, each, refused, revise, signoff } from './story.ts'

test('a ballot whose packet was withdrawn meanwhile is out of date, one whose packet waits is not', async () => {
  const bench = await at('approval')
  const world = async () => (await read(sessionIn(bench))).world
  const before = await world()
  const found = standingOf(before, PROJECT)
  const { gate } = found.ok ? found.value : {}
  const ballot = {
    act: 'ballot',
    project: PROJECT,
    stage: gate!.stage.stage,
    round: gate!.round,
    submission: gate!.submission.sha256,
    review: gate!.open[0].review.review,
    seat: LEADER,
    n: 1,
    decision: 'return',
  } as const
  expect(outOfDate(before, ballot)).toBeUndefined()
  await bench.ok(HEAD, 'withdraw', PROJECT, '--reason', '补充材料')
  expect(outOfDate(await world(), ballot)).toEqual({ why: 'withdrawn', by: HEAD })
}, 60_000)

longTest(
  'the submitter withdraws before any ballot: the packet is editable again, the next submission is the next round',
  async () => {
    const bench = await at('approval')
    const status = await after(bench, HEAD, 'withdraw', PROJECT, '--reason', '补充材料')
    expect(status).toMatchObject({ state: 'drafting', stage: 'study', round: 2 })
    await refused(bench, ['gate-not-open'], HEAD, 'withdraw', PROJECT)
    const late = await bench.bd(LEADER, 'approve', PROJECT)
    expect(late.err).toMatch(/的送审已由周建国（zhou-jianguo）撤回，尚未再次送审/u)
    await revise(bench, 'feasibility-report')
    expect(await after(bench, HEAD, 'submit', PROJECT)).toMatchObject({
      state: 'in-review',
      stage: 'approval',
      round: 2,
      review: 'general-manager',
    })
    await agrees(bench)
  },
)

longTest('a packet withdrawn is submitted again unchanged without an answer', async () => {
  const bench = await at('idea-submitted')
  expect(await after(bench, HEAD, 'withdraw', PROJECT)).toMatchObject({ stage: 'idea', round: 2 })
  expect(await after(bench, HEAD, 'submit', PROJECT)).toMatchObject({ round: 2 })
  await bench.ok(LEADER, 'approve', PROJECT)
  await agrees(bench)
})

longTest('after a ballot nobody withdraws', async () => {
  const bench = await at('experts')
  await refused(bench, ['withdraw-after-ballot'], HEAD, 'withdraw', PROJECT)
  await agrees(bench)
})

longTest('only the submitter withdraws', async () => {
  const bench = await at('idea-submitted')
  await refused(bench, ['not-in-role'], OFFICER, 'withdraw', PROJECT)
  await bench.ok(ADMIN, 'policy', 'grant-role', 'zheng-kai', 'department-head', '--reason', '副职')
  await refused(bench, ['not-the-submitter'], 'zheng-kai', 'withdraw', PROJECT)
  await agrees(bench)
})

test('the owner cancels a project while it is drafted, and nothing follows', async () => {
  const bench = await at('initiation')
  await refused(bench, ['reason-required'], HEAD, 'cancel', PROJECT)
  await refused(bench, ['not-in-role'], OFFICER, 'cancel', PROJECT, '--reason', '不做了')
  const status = await after(bench, HEAD, 'cancel', PROJECT, '--reason', '合作方退出')
  expect(status).toMatchObject({ state: 'cancelled', stage: 'initiation', next: [] })
  expect(signoff(bench, 'cancel')).toMatchObject({ by: HEAD, reason: '合作方退出' })
  for (const [member, ...argv] of [
    [HEAD, 'submit', PROJECT],
    [OFFICER, 'set', PROJECT, 'amount=2亿'],
    [HEAD, 'cancel', PROJECT, '--reason', '再次'],
    [OFFICER, 'edit', PROJECT, '--title', '另名'],
  ] as const) {
    await refused(bench, ['project-ended'], member, ...argv)
  }
  await agrees(bench)
})

longTest('the owner cancels while the experts vote: nobody votes any more', async () => {
  const bench = await at('experts')
  await each(bench, EXPERTS.slice(0, 3), 'approve')
  const status = await after(bench, HEAD, 'cancel', PROJECT, '--reason', '合作方退出')
  expect(status).toMatchObject({ state: 'cancelled', stage: 'approval' })
  await refused(bench, ['project-ended'], EXPERTS[3], 'approve', PROJECT)
  await agrees(bench)
})

longTest('after the first vote is decided the owner no longer cancels', async () => {
  const bench = await at('board')
  await refused(bench, ['cancel-after-vote'], HEAD, 'cancel', PROJECT, '--reason', '不做了')
  await each(bench, DIRECTORS, 'approve')
  await refused(bench, ['cancel-after-vote'], HEAD, 'cancel', PROJECT, '--reason', '不做了')
  await agrees(bench)
})

longTest(
  'the owner hands over and the receiving department receives; nobody else does either',
  async () => {
    const early = await at('execution')
    await refused(early, ['not-handing-over'], HEAD, 'hand-over', PROJECT)
    await refused(early, ['not-handing-over'], OPERATIONS, 'receive', PROJECT)
    const bench = await at('handover')
    await refused(bench, ['missing-deliverable'], HEAD, 'hand-over', PROJECT)

    await prepare(bench)
    await refused(bench, ['gate-not-open'], HEAD, 'submit', PROJECT)
    await refused(bench, ['not-in-role'], OFFICER, 'hand-over', PROJECT)
    await refused(bench, ['not-in-role'], OPERATIONS, 'hand-over', PROJECT)
    await refused(bench, ['not-handing-over'], OPERATIONS, 'receive', PROJECT)
    expect(await after(bench, HEAD, 'hand-over', PROJECT)).toMatchObject({ state: 'handed-over' })
    for (const other of ['wu-qiong', 'zheng-kai', HEAD, OFFICER, MANAGER]) {
      await refused(bench, ['not-in-role'], other, 'receive', PROJECT)
    }
    const status = await after(bench, OPERATIONS, 'receive', PROJECT)
    expect(status).toMatchObject({ state: 'completed', stage: 'handover', next: [] })
    await refused(bench, ['not-handing-over'], OPERATIONS, 'receive', PROJECT)
    await agrees(bench)
  },
)

function sessionIn(bench: Bench): Session {
  const stream = { write: () => true }
  const screen = screenOf({ out: stream, err: stream, language: 'zh' })
  return { cwd: bench.dir, env: bench.env, screen, options: {}, seen: {} } as unknown as Session
}
