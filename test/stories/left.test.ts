/** Members who lose a role while a review is open: the one effect that the policy has on an open review. */
import { execFileSync } from 'node:child_process'
import { expect } from 'vitest'
import { at, PROJECT } from '../workbench/life.ts'
import type { Bench } from '../workbench/bench.ts'
import { longTest, test } from '../workbench/long.ts'
import {
  ADMIN,
  BOARD_SECRETARY,
  COMMITTEE_SECRETARY,
  DIRECTORS,
  EXPERTS,
  HEAD,
  MANAGER,
} from '../workbench/people.ts'
import { after, agrees, each, refused, review } from './story.ts'

const [FANG, GAO, HE, JIANG, LIN, QIAN, SHEN] = EXPERTS

async function revoke(bench: Bench, role: string, ...members: readonly string[]): Promise<void> {
  for (const member of members) {
    await bench.ok(ADMIN, 'policy', 'revoke-role', member, role, '--reason', '人员变动')
  }
}

test('an expert who loses the role before voting leaves a vacated seat, which stays in the roster', async () => {
  const bench = await at('experts')
  await revoke(bench, 'expert', FANG)
  await refused(bench, ['seat-vacated'], FANG, 'approve', PROJECT)
  await each(bench, [GAO, HE, JIANG, LIN, QIAN], 'approve')
  const status = await each(bench, [SHEN], 'reject')
  expect(status).toMatchObject({ review: 'board' })
  expect(review(status, 'expert-committee').tally).toMatchObject({
    seats: 7,
    vacated: 1,
    approve: 5,
    reject: 1,
    // More than half of six eligible; two thirds of seven in the roster.
    quorum: { needed: 4, have: 6 },
    passes: { needed: 5, have: 5 },
  })
  await agrees(bench)
})

longTest('the ballot of an expert who loses the role after voting stands', async () => {
  const bench = await at('experts')
  await each(bench, [FANG], 'approve')
  await revoke(bench, 'expert', FANG)
  await refused(bench, ['not-in-role'], FANG, 'reject', PROJECT, '--reason', '改变主意')
  await each(bench, [GAO, HE, JIANG, LIN], 'approve')
  const status = await each(bench, [QIAN, SHEN], 'reject')
  expect(status).toMatchObject({ review: 'board' })
  expect(review(status, 'expert-committee').tally).toMatchObject({ vacated: 0, approve: 5 })
  await agrees(bench)
})

longTest('an expert appointed while the vote is open gets no seat in it', async () => {
  const bench = await at('experts')
  await bench.ok(ADMIN, 'policy', 'grant-role', 'wu-qiong', 'expert', '--reason', '增补委员')
  await refused(bench, ['no-seat'], 'wu-qiong', 'approve', PROJECT)
  const status = await each(bench, EXPERTS, 'approve')
  expect(review(status, 'expert-committee').tally.seats).toBe(7)
  await agrees(bench)
})

longTest(
  'the last open seat is vacated: nothing happens by itself, and the secretary closes at once',
  async () => {
    const bench = await at('experts')
    await each(bench, [FANG, GAO, HE, JIANG, LIN, QIAN], 'approve')
    await revoke(bench, 'expert', SHEN)
    expect(await bench.status(PROJECT)).toMatchObject({
      state: 'in-review',
      review: 'expert-committee',
      next: [{ act: 'close', by: [COMMITTEE_SECRETARY] }],
    })
    const status = await after(bench, COMMITTEE_SECRETARY, 'close', PROJECT)
    expect(status).toMatchObject({ review: 'board' })
    await agrees(bench)
  },
)

longTest(
  'every seat is vacated: the vote lapses when it is closed, and the head submits anew',
  async () => {
    const bench = await at('experts')
    await revoke(bench, 'expert', ...EXPERTS)
    const status = await after(bench, COMMITTEE_SECRETARY, 'close', PROJECT)
    expect(status).toMatchObject({ state: 'drafting', stage: 'study', outcome: 'lapsed' })
    expect(review(status, 'expert-committee').tally).toMatchObject({ seats: 7, vacated: 7 })
    await refused(bench, ['too-few-seats'], HEAD, 'submit', PROJECT)
    for (const [index, expert] of EXPERTS.entries()) {
      if (index < 3)
        await bench.ok(ADMIN, 'policy', 'grant-role', expert, 'expert', '--reason', '续聘')
    }
    expect(await after(bench, HEAD, 'submit', PROJECT)).toMatchObject({ round: 2 })
    await agrees(bench)
  },
)

longTest('a seat that was vacated is open again when its holder gets the role back', async () => {
  const bench = await at('experts')
  await revoke(bench, 'expert', FANG)
  await bench.ok(ADMIN, 'policy', 'grant-role', FANG, 'expert', '--reason', '误撤')
  const status = await each(bench, EXPERTS, 'approve')
  expect(review(status, 'expert-committee').tally).toMatchObject({ vacated: 0, approve: 7 })
  await agrees(bench)
})

longTest(
  'the general manager loses the role before deciding: the seat is vacated, the review is closed and lapses',
  async () => {
    const bench = await at('approval')
    await revoke(bench, 'general-manager', MANAGER)
    await refused(bench, ['seat-vacated'], MANAGER, 'approve', PROJECT)
    const grant = ['policy', 'grant-role', 'han-xuemei', 'general-manager', '--reason', '任命']
    await bench.ok(ADMIN, ...grant)
    await refused(bench, ['no-seat'], 'han-xuemei', 'approve', PROJECT)
    const status = await after(bench, 'han-xuemei', 'close', PROJECT)
    expect(status).toMatchObject({ state: 'drafting', stage: 'study', outcome: 'lapsed' })
    await bench.ok(HEAD, 'submit', PROJECT)
    expect(await after(bench, 'han-xuemei', 'approve', PROJECT)).toMatchObject({
      review: 'expert-committee',
    })
    await agrees(bench)
  },
)

longTest('the general manager loses the role after deciding: what he decided stands', async () => {
  const bench = await at('experts')
  await revoke(bench, 'general-manager', MANAGER)
  expect(await each(bench, EXPERTS, 'approve')).toMatchObject({ review: 'board' })
  await agrees(bench)
})

longTest(
  'the act that would open a board without enough directors is refused, and names what the policy lacks',
  async () => {
    const bench = await at('experts')
    await each(bench, EXPERTS.slice(0, 6), 'approve')
    await revoke(bench, 'director', ...DIRECTORS.slice(0, 5))
    await refused(bench, ['too-few-seats'], SHEN, 'approve', PROJECT)
    const ran = await bench.bd(SHEN, 'approve', PROJECT)
    expect(ran.err).toContain('director')
    await bench.ok(ADMIN, 'policy', 'grant-role', DIRECTORS[0], 'director', '--reason', '补足')
    const status = await each(bench, [SHEN], 'approve')
    expect(review(status, 'board').tally.seats).toBe(3)
    await agrees(bench)
  },
)

longTest(
  'a key that was retired signs nothing more, and its seat is still there for nobody',
  async () => {
    const bench = await at('board')
    const fingerprint = fingerprintOf(bench, DIRECTORS[0])
    await bench.ok(ADMIN, 'policy', 'retire-key', fingerprint, '--reason', '遗失')
    await refused(bench, ['key-retired'], DIRECTORS[0], 'approve', PROJECT)
    await each(bench, DIRECTORS.slice(1, 5), 'approve')
    // Four of seven carry it; who has not voted may still dissent, and be heard, until the deadline.
    await refused(bench, ['close-too-early'], BOARD_SECRETARY, 'close', PROJECT)
    bench.on('2026-03-10')
    const status = await after(bench, BOARD_SECRETARY, 'close', PROJECT)
    expect(status).toMatchObject({ stage: 'execution', outcome: 'passed' })
    await agrees(bench)
  },
)

function fingerprintOf(bench: Bench, member: string): string {
  const line = execFileSync('ssh-keygen', ['-lf', `${bench.key(member)}.pub`], { encoding: 'utf8' })
  return /SHA256:\S+/.exec(line)![0]
}

longTest(
  'seats that the roster took are told at the close, in show, in the log and its exports: by whom, when, why',
  async () => {
    const bench = await at('experts')
    const told = /审批期间出缺席位：.*（.*于 .* 撤销其“专家委员会委员”角色，原因：人员变动）/u
    const silent = await bench.bd(ADMIN, 'show', PROJECT)
    expect(silent.out).not.toContain('审批期间出缺席位')
    await revoke(bench, 'expert', FANG)
    expect((await bench.bd(ADMIN, 'show', PROJECT)).out).toMatch(told)
    await each(bench, [GAO, HE, JIANG, LIN, QIAN], 'approve')
    const closing = await bench.bd(SHEN, 'reject', PROJECT, '--reason', '收益不足')
    expect(closing.out).toMatch(told)
    // Who comes back after the outcome does not undo that the seat was empty.
    await bench.ok(ADMIN, 'policy', 'grant-role', FANG, 'expert', '--reason', '复职')
    expect((await bench.bd(ADMIN, 'show', PROJECT)).out).toMatch(told)
    expect((await bench.bd(ADMIN, 'log', PROJECT)).out.replaceAll(/\s+/gu, '')).toContain(
      '审批期间出缺席位',
    )
    expect((await bench.bd(ADMIN, 'show', PROJECT, '--lang', 'en')).out).toContain(
      'seats vacated while open: ',
    )
    const { json } = await bench.bd(ADMIN, 'show', PROJECT, '--json')
    expect(JSON.stringify(json)).toContain(
      `"vacancies":[{"seat":"${FANG}","member":"${FANG}","by":"${ADMIN}"`,
    )
    const csv = await bench.bd(ADMIN, 'log', PROJECT, '--format', 'csv')
    expect(csv.out).toContain('审批期间出缺席位')
    await agrees(bench)
  },
)
