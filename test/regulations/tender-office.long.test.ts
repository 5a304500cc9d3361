/** The tender office by the command line: published, run by its people to every end, suppliers kept, what is late told, all of it checked. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Bench } from '../workbench/bench.ts'
import { attach, opened, rows } from '../workbench/department.ts'
import { prepareStage } from '../workbench/regulation.ts'

const CLERK = 'liu-yang'
const OTHER = 'zhao-xinyi'
const HEAD = 'zhou-jianguo'
const MANAGER = 'wang-guoqiang'
const SECRETARY = 'xu-rui'
const KEEPER = 'ma-yongsheng'

const ELEVATORS = '2026-001'
const FEW = '2026-002'
const LEGAL = 'peng-fei'
const USER = 'lu-qing'
const COMMITTEE_OFFICE = 'yan-bo'
const COMMITTEE = ['方敏', '高文博', '何丽华', '江涛', '罗琦']
const BOARD = ['cao-zhengping', 'deng-yaping']
const SCOPE = '## 供应范围\n\n乘客电梯的供货与安装。\n'
const OPEN = ['obliged-kind=是', 'manner=公开招标', 'state-led=是']
let bench: Bench
const facts = (...all: readonly string[]) => all.flatMap((one) => ['--fact', one])
const folder = (project: string) => `projects/2026/${project}`

/** The plan, with its documents, up to the announcement. */
async function planned(project: string): Promise<void> {
  const values = {
    'issue-from': '2026-03-10',
    'issue-until': '2026-03-16',
    deadline: '2026-03-30',
    bond: '64000',
  }
  await prepareStage(bench, project, [CLERK], { values })
  await attach(bench, CLERK, project, 'tender-documents')
  await bench.ok(HEAD, 'submit', project)
  await bench.ok(LEGAL, 'opinion', project, '--opinion', '合法合规')
  await bench.ok(HEAD, 'answer', project, LEGAL, '--adopt')
  await bench.ok(USER, 'approve', project)
}

/** Announced, a committee of five with four experts, opened on 30 March with so many bids. */
async function openedBids(project: string, bidders: readonly string[]): Promise<void> {
  await prepareStage(bench, project, [CLERK], {
    values: { 'published-on': '2026-03-10', 'final-deadline': '2026-03-30', any: '否' },
  })
  const list = `${folder(project)}/committee-list.md`
  const members = COMMITTEE.map((name, n) => `| ${name} | ${n < 4 ? '是' : '否'} | 是 | 否 |`)
  await rows(bench, COMMITTEE_OFFICE, list, members)
  await bench.ok(COMMITTEE_OFFICE, 'save', project)
  if (bench.now < '2026-03-30') {
    expect(await bench.refusal(HEAD, 'submit', project)).toEqual(['requirement-not-met'])
    bench.on('2026-03-30', '14:00:00')
  }
  await bench.ok(HEAD, 'submit', project)
  const record = `${folder(project)}/opening-record.md`
  const bids = bidders.map((name, n) => `| ${name} | ${310 + n}万 | 是 |`)
  await rows(bench, CLERK, record, bids)
  await prepareStage(bench, project, [CLERK], { values: { 'held-on': '2026-03-30' } })
  await attach(bench, CLERK, project, 'opening-record')
  await bench.ok(HEAD, 'submit', project)
}

beforeAll(async () => {
  bench = await opened('tender-office', 'suppliers', [
    ['tendering', 'large', '1000万'],
    ['tendering', 'majority', '过半数（不含半数）'],
    ['tendering', 'head-term', '3'],
    ['tendering', 'evaluation-term', '5 working days'],
    ['tender-office', 'visit-months', '2'],
    ['tender-office', 'trial-days', '60'],
  ])
})

test('suppliers are put on file by the officer and admitted by the head', async () => {
  bench.write('../scope.md', SCOPE)
  const file = ['--file', join(bench.base, 'scope.md')]
  const add = (name: string, code: string) =>
    ['record', 'add', 'suppliers', `name=${name}`, `credit-code=${code}`, 'kind=货物'].concat([
      'importance=重点',
      ...file,
      '--reason',
      '报名',
    ])
  for (const [n, name] of ['甲公司', '乙公司'].entries()) {
    await bench.ok(CLERK, ...add(name, `9111000010000000${n}A`))
  }
  expect(await bench.refusal(OTHER, ...add('甲公司', '91110000100000009X'))).toEqual([
    'value-taken',
  ])
  const admit = ['state=合格', 'qualified-on=2026-03-02', 'keeper=刘洋', '--reason', '审查合格']
  expect(await bench.refusal(CLERK, 'record', 'edit', 'GYS-2026-0001', ...admit)).toContain(
    'field-of-others',
  )
  for (const n of [1, 2]) await bench.ok(HEAD, 'record', 'edit', `GYS-2026-000${n}`, ...admit)
})

test('a tender is opened with three bids; another fails for lack of bidders; a third is cancelled', async () => {
  const opening = ['new-project', 'tendering', '--title']
  const goods = facts('kind=货物', 'estimate=320万', ...OPEN)
  for (const title of ['综合楼电梯', '食堂设备', '办公家具']) {
    await bench.ok(CLERK, ...opening, title, ...goods)
  }
  await bench.ok(HEAD, 'cancel', '2026-003', '--reason', '需求取消')
  for (const project of [ELEVATORS, FEW]) await planned(project)
  await openedBids(ELEVATORS, ['甲公司', '乙公司', '丙公司'])
  await openedBids(FEW, ['甲公司', '乙公司'])

  expect(await bench.status(FEW)).toMatchObject({ stage: 'failed' })
  await bench.ok(HEAD, 'submit', FEW)
  await bench.ok(MANAGER, 'decide', FEW, '终止招标', '--reason', '投标人不足三家')
  expect(await bench.status(FEW)).toMatchObject({ state: 'rejected' })
})

test('the committee votes by its minutes, the candidates are published, and the contract is as awarded', async () => {
  const report = `${folder(ELEVATORS)}/evaluation-report.md`
  await rows(bench, COMMITTEE_OFFICE, report, ['| 甲公司 | 310万 |', '| 乙公司 | 311万 |'])
  const values = { first: '甲公司', 'received-on': '2026-04-01' }
  await prepareStage(bench, ELEVATORS, [COMMITTEE_OFFICE], { values })
  await attach(bench, COMMITTEE_OFFICE, ELEVATORS, 'evaluation-report')
  await bench.ok(HEAD, 'submit', ELEVATORS)
  bench.on('2026-04-01', '15:00:00')
  const minutes = join(bench.base, 'minutes.yaml')
  writeFileSync(
    minutes,
    `编号: 评〔2026〕1号\n日期: 2026-04-01\n主持: 方敏\n记录: 许睿\n出席: ${COMMITTEE.join('、')}\n` +
      `议题:\n  - project: ${ELEVATORS}\n    item: 评审电梯采购\n    votes:\n` +
      COMMITTEE.map((name, n) =>
        n < 3 ? `      ${name}: 同意\n` : `      ${name}: { decision: 反对, reason: 报价偏低 }\n`,
      ).join('') +
      '    resolution: 通过\n',
  )
  const scan = join(bench.base, 'minutes.pdf')
  writeFileSync(scan, '%PDF-1.4 minutes of the evaluation committee')
  await bench.ok(SECRETARY, 'meeting', 'record', minutes, '--scan', scan)

  bench.on('2026-04-02')
  const shown = { from: '2026-04-02', until: '2026-04-07', objection: '无异议' }
  await prepareStage(bench, ELEVATORS, [CLERK], { values: shown })
  await bench.ok(HEAD, 'hold', ELEVATORS, '--reason', '收到异议')
  bench.on('2026-04-07')
  await bench.ok(HEAD, 'resume', ELEVATORS)
  expect(await bench.refusal(HEAD, 'submit', ELEVATORS)).toEqual(['requirement-not-met'])
  bench.on('2026-04-08')
  await bench.ok(HEAD, 'submit', ELEVATORS)

  await bench.ok(CLERK, 'set', ELEVATORS, 'winner=乙公司', 'price=310万', 'supplier=GYS-2026-0001')
  const proposed = { 'award-proposal.winner': '乙公司', 'award-proposal.price': '310万' }
  await prepareStage(bench, ELEVATORS, [CLERK], { values: proposed })
  // The second candidate, where state funds lead.
  expect(await bench.refusal(HEAD, 'submit', ELEVATORS)).toEqual(['requirement-not-met'])
  await bench.ok(CLERK, 'set', ELEVATORS, 'winner=甲公司')
  const proposal = `${folder(ELEVATORS)}/award-proposal.md`
  bench.write(proposal, bench.read(proposal).replace('乙公司', '甲公司'))
  await bench.ok(CLERK, 'save', ELEVATORS)
  await bench.ok(HEAD, 'submit', ELEVATORS)
  for (const member of [...BOARD, MANAGER]) await bench.ok(member, 'approve', ELEVATORS)

  bench.on('2026-04-20')
  const signed = {
    'sent-on': '2026-04-09',
    'signed-on': '2026-04-20',
    'contract.partner': '丙公司',
    'contract.bond': '31万',
    'reported-on': '2026-04-20',
  }
  await prepareStage(bench, ELEVATORS, [CLERK], { values: signed })
  await attach(bench, CLERK, ELEVATORS, 'notice')
  await attach(bench, CLERK, ELEVATORS, 'contract')
  expect(await bench.refusal(HEAD, 'hand-over', ELEVATORS)).toEqual(['contract-other-partner'])
  const contract = `${folder(ELEVATORS)}/contract.md`
  bench.write(contract, bench.read(contract).replace('丙公司', '甲公司'))
  await bench.ok(CLERK, 'save', ELEVATORS)
  await bench.ok(HEAD, 'hand-over', ELEVATORS)
  await bench.ok(KEEPER, 'receive', ELEVATORS)
  expect(await bench.status(ELEVATORS)).toMatchObject({ state: 'completed' })
})

test('visits, first assessments and weekly reports are told as done, late, excused or missing', async () => {
  const assessed = '## 评价意见\n\n交货及时。\n'
  bench.write('../assessed.md', assessed)
  const assessment = ['record', 'add', 'supplier-assessments', 'kind=实地考察', 'score=88']
  const findings = ['--file', join(bench.base, 'assessed.md'), '--reason', '考察']
  const visited = ['supplier=GYS-2026-0001', 'assessed-on=2026-04-20']
  await bench.ok(CLERK, ...assessment, ...visited, ...findings)
  // Sixty days and two months from 2 March, moved on by the holiday of May: 6 May.
  bench.on('2026-05-07')
  const owed = async (duty: string) => {
    const ran = await bench.bd(HEAD, 'duties', '--period', '2026', '--duty', duty, '--json')
    return ran.json.data
  }
  expect(JSON.stringify(await owed('first-assessment'))).toContain('GYS-2026-0002')
  const missed = await bench.ok(HEAD, 'duties', '--missed', '--duty', 'first-assessment')
  expect(missed.out).toContain('GYS-2026-0002')
  expect(missed.out).not.toContain('GYS-2026-0001')
  const excuse = ['excuse', 'first-assessment', 'GYS-2026-0002', '2026-03-02']
  await bench.ok(HEAD, ...excuse, '--reason', '尚无供货')
  const report = ['record', 'add', 'tender-weeks', 'running=0', 'bonds-open=3']
  await bench.ok(OTHER, ...report)
  await bench.ok(OTHER, ...report, '--for', '2026-04-30')
  const week = ['excuse', 'weekly-report', CLERK, '2026-04-27', '--reason', '出差']
  expect(await bench.refusal(OTHER, ...week)).toContain('not-in-role')
  await bench.ok(HEAD, ...week)
  const weekly = await bench.ok(HEAD, 'duties', '--missed', '--duty', 'weekly-report')
  // Due on Thursday 30 April, before the holiday, and handed in on 7 May.
  expect(weekly.out).toMatch(/2026-04-30.*赵欣怡/)
  expect(weekly.out).not.toMatch(/2026-04-30.*刘洋/)
  const { code, rules } = await bench.check()
  expect([code, [...new Set(rules)]]).toEqual([0, ['duty-overdue']])
})
