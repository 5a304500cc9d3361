/** The loan book by the command line: loans granted and extended by their amount, kept as records, reminded of, all of it checked. */
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Bench } from '../workbench/bench.ts'
import { attach, opened } from '../workbench/department.ts'
import { prepareStage } from '../workbench/regulation.ts'

const CLERK = 'liu-yang'
const HEAD = 'zhou-jianguo'
const MANAGER = 'wang-guoqiang'
const KEEPER = 'ma-yongsheng'
const OFFICE_HEAD = 'peng-fei'
const CASHIER = 'wu-qiong'
const [CHAIR, SECOND, THIRD] = ['cao-zhengping', 'deng-yaping', 'feng-jun'] as const
let bench: Bench

beforeAll(async () => {
  bench = await opened('loan-book', 'loans', [
    ['loan-grant', 'lpr', '3%'],
    ['loan-grant', 'quorum', '三分之二以上（含本数）'],
    ['loan-grant', 'majority', '过半数（不含半数）'],
    ['loan-grant', 'council-term', '1 week'],
    ['loan-extension', 'longest', '12 months'],
    ['loan-book', 'demand-months', '6'],
  ])
})

/** A request for a loan, ready to be submitted. */
async function asked(project: string, borrower: string, kind: string, amount: string) {
  const facts = [`borrower=${borrower}`, `kind=${kind}`, `amount=${amount}`, 'rate=4%']
  const more = [...facts, 'months=18', 'secured=否'].flatMap((one) => ['--fact', one])
  await bench.ok(CLERK, 'new-project', 'loan-grant', '--title', `${borrower}借款`, ...more)
  const values = { 'request.borrower': borrower, 'request.amount': amount }
  await prepareStage(bench, project, [CLERK], { values })
}

test('a small loan is granted, paid out in full, put on the book and extended', async () => {
  await asked('2026-001', '宗小妹', '家族成员', '40万')
  await bench.ok(HEAD, 'submit', '2026-001')
  await bench.ok(OFFICE_HEAD, 'approve', '2026-001')
  const values = { 'agreement.amount': '40万', 'agreement.borrower': '宗小妹', paid: '39万' }
  await prepareStage(bench, '2026-001', [CLERK, CASHIER], { values })
  await attach(bench, CLERK, '2026-001', 'agreement')
  // Interest was taken off beforehand.
  expect(await bench.refusal(HEAD, 'hand-over', '2026-001')).toEqual(['requirement-not-met'])
  const paid = 'projects/2026/2026-001/pay-out.md'
  bench.write(paid, bench.read(paid).replace('39万', '40万'))
  await bench.ok(CASHIER, 'save', '2026-001')
  await bench.ok(HEAD, 'hand-over', '2026-001')
  await bench.ok(KEEPER, 'receive', '2026-001')
  bench.write('../purpose.md', '## 借款用途\n\n购置自住住房。\n')
  const loan = ['borrower=宗小妹', 'kind=家族成员', 'granted-by=2026-001', 'principal=40万']
  const terms = ['rate=4%', 'paid-out-on=2026-03-02', 'interest=按月', 'secured=否']
  const more = ['outstanding=40万', '--file', join(bench.base, 'purpose.md'), '--reason', '放款']
  // The clerk records it; when it is due and who keeps it is the head's to say.
  await bench.ok(CLERK, 'record', 'add', 'loans', ...loan, ...terms, ...more)
  const keeping = ['due-on=2027-09-02', 'keeper=刘洋', '--reason', '指定经管人']
  await bench.ok(HEAD, 'record', 'edit', 'JK-2026-001', ...keeping)

  const dates = ['due-on=2027-09-02', 'new-due-on=2028-09-02', 'outstanding=40万', 'times=1']
  const extension = ['new-project', 'loan-extension', '--title', '宗小妹展期']
  const about = ['--about', 'JK-2026-001', ...dates.flatMap((one) => ['--fact', one])]
  await bench.ok(CLERK, ...extension, ...about)
  const skip = ['guarantor-consent']
  const paidUp = { 'interest-paid': '是' }
  await prepareStage(bench, '2026-002', [CLERK], { values: paidUp, skip })
  await bench.ok(HEAD, 'submit', '2026-002', '--waive', 'guarantor-consent=无保证人')
  expect(await bench.refusal(OFFICE_HEAD, 'approve', '2026-002')).toEqual(['ballot-field-missing'])
  await bench.ok(OFFICE_HEAD, 'approve', '2026-002', '--field', 'rate=4%')
  await prepareStage(bench, '2026-002', [CLERK])
  await attach(bench, CLERK, '2026-002', 'agreement')
  await bench.ok(HEAD, 'hand-over', '2026-002')
  await bench.ok(KEEPER, 'receive', '2026-002')
  const moved = ['state=展期', 'due-on=2028-09-02', '--reason', '展期']
  expect(await bench.refusal(CLERK, 'record', 'edit', 'JK-2026-001', ...moved)).toEqual([
    'field-of-others',
    'field-of-others',
  ])
  await bench.ok(HEAD, 'record', 'edit', 'JK-2026-001', ...moved)
})

test('a large one is rejected by the council, reconsidered, and carried with a proxy', async () => {
  await asked('2026-003', '宗小弟', '家族成员', '600万')
  await bench.ok(HEAD, 'submit', '2026-003')
  await bench.ok(CHAIR, 'approve', '2026-003')
  await bench.ok(HEAD, 'submit', '2026-003')
  for (const member of [SECOND, THIRD]) {
    await bench.ok(member, 'reject', '2026-003', '--reason', '期限太长')
  }
  expect(await bench.status('2026-003')).toMatchObject({ state: 'rejected' })
  await bench.ok(HEAD, 'reconsider', '2026-003', '--reason', '提供担保')
  await bench.ok(HEAD, 'submit', '2026-003', '--answer', '提供担保')
  const proxy = ['grant', CASHIER, '--role', 'family-council', '--until', '2026-03-31']
  await bench.ok(CHAIR, ...proxy, '--reason', '出国')
  await bench.ok(CASHIER, 'approve', '2026-003', '--for', CHAIR)
  await bench.ok(SECOND, 'approve', '2026-003')
  expect(await bench.status('2026-003')).toMatchObject({ stage: 'signing' })
})

test('reminders and reviews are told as done, late or missing, each for its own loan', async () => {
  const remind = (on: string) => [
    'record',
    'add',
    'loan-acts',
    'loan=JK-2026-001',
    'kind=付息提醒',
    `done-on=${on}`,
  ]
  for (const on of ['2026-03-20', '2026-04-21']) {
    bench.on(on)
    await bench.ok(CLERK, ...remind(on))
  }
  bench.on('2026-05-25')
  const missed = await bench.ok(HEAD, 'duties', '--missed', '--duty', 'interest-reminder')
  expect(missed.out).toMatch(/2026-04-20.*JK-2026-001/)
  expect(missed.out).toMatch(/2026-05-20.*JK-2026-001/)
  const rows = '## 检视意见\n\n正常。\n\n## 逐笔检视\n\n| 借款 | 未还本金 | 风险 |\n|---|---|---|\n'
  bench.write('../review.md', `${rows}| JK-2026-001 | 40万 | 低 |\n`)
  const sheet = ['total=40万', 'late=0', '--file', join(bench.base, 'review.md')]
  await bench.ok(HEAD, 'record', 'add', 'loan-reviews', ...sheet)
  const excuse = ['excuse', 'interest-reminder', 'JK-2026-001', '2026-05-01', '--reason', '宽限']
  await bench.ok(MANAGER, ...excuse)
  const { code, ran } = await bench.check()
  expect(code, ran.out).toBe(0)
})
