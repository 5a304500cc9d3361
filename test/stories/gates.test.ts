/** The leader in charge and the general manager: each outcome of their reviews, and the rounds that follow. */
import { expect } from 'vitest'
import { at, PROJECT } from '../workbench/life.ts'
import { longTest, test } from '../workbench/long.ts'
import { EXPERTS, HEAD, LEADER, MANAGER, OFFICER } from '../workbench/people.ts'
import { after, agrees, each, refused, review, revise, signoff } from './story.ts'

test('the leader in charge agrees to an idea, and the project goes on to initiation', async () => {
  const bench = await at('idea-submitted')
  const status = await after(bench, LEADER, 'approve', PROJECT)
  expect(status).toMatchObject({ state: 'drafting', stage: 'initiation', round: 1 })
  expect(signoff(bench, `idea.1/leader-in-charge.${LEADER}.1`).outcome).toMatchObject({
    result: 'passed',
    to: 'initiation',
  })
  await agrees(bench)
})

longTest(
  'the leader in charge rejects an idea, and the project has ended: nobody can go on with it',
  async () => {
    const bench = await at('idea-submitted')
    await refused(bench, ['reason-required'], LEADER, 'reject', PROJECT)
    const status = await after(bench, LEADER, 'reject', PROJECT, '--reason', '不符合发展战略')
    expect(status).toMatchObject({
      state: 'rejected',
      stage: 'idea',
      outcome: 'rejected',
      next: [],
    })
    await refused(bench, ['project-ended'], HEAD, 'submit', PROJECT)
    await refused(bench, ['project-ended'], LEADER, 'approve', PROJECT)
    await refused(bench, ['project-ended'], HEAD, 'cancel', PROJECT, '--reason', '多余')
    await agrees(bench)
  },
)

longTest(
  'the leader in charge returns an idea: the same packet needs an answer, a revised one does not',
  async () => {
    const bench = await at('idea-submitted')
    const status = await after(bench, LEADER, 'return', PROJECT, '--reason', '请补充竞争分析')
    expect(status).toMatchObject({
      state: 'drafting',
      stage: 'idea',
      round: 2,
      outcome: 'returned',
    })
    await refused(bench, ['answer-required'], HEAD, 'submit', PROJECT)
    await revise(bench, 'idea')
    expect(await after(bench, HEAD, 'submit', PROJECT)).toMatchObject({
      state: 'in-review',
      stage: 'idea',
      round: 2,
    })
    expect(await after(bench, LEADER, 'approve', PROJECT)).toMatchObject({ stage: 'initiation' })
    expect(signoff(bench, `idea.1/leader-in-charge.${LEADER}.1`).decision).toBe('return')
    expect(signoff(bench, `idea.2/leader-in-charge.${LEADER}.1`).decision).toBe('approve')
    await agrees(bench)
  },
)

test('only the leader whom the project names decides on its idea', async () => {
  const bench = await at('idea-submitted')
  await refused(bench, ['no-seat'], 'han-xuemei', 'approve', PROJECT)
  await refused(bench, ['not-in-role'], OFFICER, 'approve', PROJECT)
  await refused(bench, ['not-in-role'], HEAD, 'approve', PROJECT)
  await agrees(bench)
})

longTest('the general manager approves the initiation, and the study begins', async () => {
  const bench = await at('initiation-submitted')
  await refused(bench, ['abstain-not-here'], MANAGER, 'abstain', PROJECT, '--reason', '待定')
  // What cannot be at all is told alone, with the commands that can; a reason would not help.
  await refused(bench, ['abstain-not-here'], MANAGER, 'abstain', PROJECT)
  const { err: abstained } = await bench.bd(MANAGER, 'abstain', PROJECT)
  expect(abstained).toContain(
    `可以办理的：bd approve ${PROJECT}；bd reject ${PROJECT} --reason "<原因>"；bd return ${PROJECT} --reason "<原因>"；`,
  )
  const { err: silent } = await bench.bd(MANAGER, 'reject', PROJECT, '--lang', 'en')
  expect(silent).toContain('add to the command: --reason "<reason>"')
  expect(silent).not.toContain('--waive')
  const status = await after(bench, MANAGER, 'approve', PROJECT)
  expect(status).toMatchObject({ state: 'drafting', stage: 'study', round: 1, outcome: 'passed' })
  await agrees(bench)
})

longTest('the general manager rejects the initiation, and the project has ended', async () => {
  const bench = await at('initiation-submitted')
  const status = await after(bench, MANAGER, 'reject', PROJECT, '--reason', '时机不成熟')
  expect(status).toMatchObject({ state: 'rejected', stage: 'initiation', outcome: 'rejected' })
  await agrees(bench)
})

longTest(
  'the general manager returns the initiation, and a written answer brings the same packet back',
  async () => {
    const bench = await at('initiation-submitted')
    const status = await after(bench, MANAGER, 'return', PROJECT, '--reason', '专家意见不足')
    expect(status).toMatchObject({ state: 'drafting', stage: 'initiation', round: 2 })
    await refused(bench, ['answer-required'], HEAD, 'submit', PROJECT)
    await refused(bench, ['answer-required'], HEAD, 'submit', PROJECT, '--answer', '  ')
    const answer = '专家意见已齐，见第三节'
    expect(await after(bench, HEAD, 'submit', PROJECT, '--answer', answer)).toMatchObject({
      state: 'in-review',
      round: 2,
    })
    expect(signoff(bench, 'initiation.2/submission').answer).toBe(answer)
    await agrees(bench)
  },
)

longTest('a changed fact is an answer to a return', async () => {
  const bench = await at('initiation-submitted')
  await after(bench, MANAGER, 'return', PROJECT, '--reason', '金额有误')
  await bench.ok(OFFICER, 'set', PROJECT, 'amount=1.3亿')
  expect(await after(bench, HEAD, 'submit', PROJECT)).toMatchObject({ round: 2 })
  await agrees(bench)
})

longTest('the general manager approves the investment, and the experts are asked', async () => {
  const bench = await at('approval')
  const status = await after(bench, MANAGER, 'approve', PROJECT)
  expect(status).toMatchObject({
    state: 'in-review',
    stage: 'approval',
    review: 'expert-committee',
  })
  expect(review(status, 'general-manager')).toMatchObject({ state: 'passed' })
  expect(review(status, 'expert-committee').seats.map((one) => one.member)).toEqual(EXPERTS)
  expect(review(status, 'board')).toMatchObject({ state: 'waiting', seats: [] })
  await agrees(bench)
})

longTest(
  'the general manager rejects the investment, and the experts are never asked',
  async () => {
    const bench = await at('approval')
    const status = await after(bench, MANAGER, 'reject', PROJECT, '--reason', '回报不足')
    expect(status).toMatchObject({ state: 'rejected', stage: 'approval', outcome: 'rejected' })
    expect(review(status, 'expert-committee').state).toBe('waiting')
    await refused(bench, ['project-ended'], EXPERTS[0], 'approve', PROJECT)
    await agrees(bench)
  },
)

longTest(
  'the general manager returns the investment to the study: the same packet needs an answer, a revised one goes round again',
  async () => {
    const bench = await at('approval')
    const status = await after(bench, MANAGER, 'return', PROJECT, '--reason', '财务测算需补充')
    expect(status).toMatchObject({
      state: 'drafting',
      stage: 'study',
      round: 2,
      outcome: 'returned',
    })
    await refused(bench, ['answer-required'], HEAD, 'submit', PROJECT)
    await revise(bench, 'feasibility-report')
    expect(await after(bench, HEAD, 'submit', PROJECT)).toMatchObject({
      state: 'in-review',
      stage: 'approval',
      round: 2,
      review: 'general-manager',
    })
    expect(signoff(bench, 'approval.2/submission').leaves).toBe('study')
    expect(await after(bench, MANAGER, 'approve', PROJECT)).toMatchObject({
      review: 'expert-committee',
    })
    await agrees(bench)
  },
)

longTest(
  'a return unfreezes the documents of the stage it leads to, not those of earlier stages',
  async () => {
    const bench = await at('approval')
    await after(bench, MANAGER, 'return', PROJECT, '--reason', '修改')
    bench.write(
      `projects/2026/${PROJECT}/initiation-report.md`,
      bench.read(`projects/2026/${PROJECT}/initiation-report.md`).replace('已按要求填写', '改过'),
    )
    await refused(bench, ['frozen-document'], OFFICER, 'save', PROJECT)
    bench.git('checkout', '--', '.')
    await revise(bench, 'due-diligence-report')
    await bench.ok(OFFICER, 'set', PROJECT, 'amount=1.2亿')
    await agrees(bench)
  },
)

longTest(
  'a new round begins with the first review of the gate, and no ballot of the last round counts again',
  async () => {
    const bench = await at('experts')
    await each(bench, EXPERTS.slice(0, 2), 'approve')
    await each(bench, EXPERTS.slice(2), 'return')
    await revise(bench, 'investment-proposal')
    const status = await after(bench, HEAD, 'submit', PROJECT)
    expect(status).toMatchObject({ round: 2, review: 'general-manager' })
    const again = await after(bench, MANAGER, 'approve', PROJECT)
    expect(review(again, 'expert-committee').seats.map((one) => one.state)).toEqual(
      EXPERTS.map(() => 'open'),
    )
    expect(signoff(bench, `approval.1/expert-committee.${EXPERTS[0]}.1`).decision).toBe('approve')
    await agrees(bench)
  },
)

longTest('nobody decides where no gate is open, before his review is due, or twice', async () => {
  await refused(await at('opened'), ['gate-not-open'], LEADER, 'approve', PROJECT)
  await refused(await at('initiation'), ['review-decided'], LEADER, 'approve', PROJECT)
  // Who comes too early is told who is at work, and that nothing waits for him; who comes too late, what comes next.
  const early = await at('opened')
  const zh = (await early.bd(LEADER, 'reject', PROJECT, '--reason', '否')).err
  expect(zh).toMatch(/尚未送审，无须办理/u)
  expect(zh).toContain(`刘洋（liu-yang）、赵欣怡（zhao-xinyi）办理：bd save ${PROJECT}`)
  const en = (await early.bd(LEADER, 'recuse', PROJECT, '--reason', 'no', '--lang', 'en')).err
  expect(en).toContain('was not submitted yet: there is nothing to decide')
  expect(en).toContain(`bd save ${PROJECT}`)
  const open = await at('approval')
  await refused(open, ['gate-open'], HEAD, 'submit', PROJECT)
  await refused(
    open,
    ['review-not-open'],
    EXPERTS[0],
    'approve',
    PROJECT,
    '--review',
    'expert-committee',
  )
  await agrees(open)
})
