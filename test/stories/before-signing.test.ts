/** Whoever signs has read: what a ballot shows before the signature, in which order, in both languages, and as data. */
import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { fromJSONSchema } from 'zod'
import { schemas } from '../../src/documents/schemas.ts'
import { capitalAt, GROUP_WRITERS } from '../workbench/capital.ts'
import { at, FOLDER, PROJECT } from '../workbench/life.ts'
import { bothTest, cases, longTest, test } from '../workbench/long.ts'
import {
  EXPERTS,
  HEAD,
  LEADER,
  MANAGER,
  OFFICER,
  COMMITTEE_SECRETARY,
} from '../workbench/people.ts'
import { prepareStage } from '../workbench/regulation.ts'

/** The lines from the project's title to what is put on record. */
function brief(err: string): readonly string[] {
  const lines = err.split('\n')
  const from = lines.findIndex((line) => line.startsWith(PROJECT))
  const to = lines.findIndex((line) => /^(您将签名登记|by signing)/u.test(line))
  return lines.slice(from, to)
}

const REASON = '供热主管的资金从哪里来？'
const ANSWER = '由供热专项资金列支'

/** The idea came back and was submitted again, changed and with an answer. */
async function again() {
  const bench = await at('idea-submitted')
  await bench.ok(LEADER, 'return', PROJECT, '--reason', REASON)
  appendFileSync(join(bench.dir, FOLDER, 'idea.md'), '\n主管投资由供热专项资金列支。\n')
  await bench.ok(OFFICER, 'save', PROJECT)
  await bench.ok(HEAD, 'submit', PROJECT, '--answer', ANSWER)
  return bench
}

test('the first visit: who is asked what, the facts, the material by human names, until when', async () => {
  const bench = await at('idea-submitted')
  const zh = await bench.ok(LEADER, 'approve', PROJECT, '--dry-run')
  expect(brief(zh.err)).toEqual([
    expect.stringMatching(new RegExp(`^${PROJECT} `)),
    expect.stringMatching(/：内部$/u),
    '请陈志远审批（集团主管领导，“项目构想”第 1 次送审）',
    '项目要素：',
    '  投资额：12,800万元（128,000,000.00 元）',
    '  投资意向：股权运作',
    '  有合作方：是',
    '  合作方全称：清源环境投资有限公司',
    '请注意：',
    '  未填：项目构想建议的项目来源',
    '送审材料（第1次，周建国，3月2日）：',
    '  01 项目构想建议（签名：刘洋）',
    '期限：未规定',
  ])
  expect(zh.err).toContain(`\n阅读全文：bd view ${PROJECT}\n`)
  const en = await bench.ok(LEADER, 'approve', PROJECT, '--dry-run', '--lang', 'en')
  expect(brief(en.err)).toEqual(
    expect.arrayContaining([
      '陈志远 is asked to decide (Leader in charge, Idea, round 1)',
      '  Amount to invest: CNY 128,000,000.00 (128 million)',
      'packet (round 1, 周建国, 2 Mar):',
      'due: no deadline',
    ]),
  )
})

longTest(
  'a later visit says first why it came back, in whose words, what was done about it, and what changed',
  async () => {
    const bench = await again()
    const { err } = await bench.ok(LEADER, 'approve', PROJECT, '--dry-run')
    const lines = brief(err)
    const since = lines.indexOf('与上次送审相比（第1次，周建国，3月2日）：')
    expect(lines.slice(since, since + 5)).toEqual([
      '与上次送审相比（第1次，周建国，3月2日）：',
      '  “项目构想”第 1 次送审：退回修改',
      `    陈志远退回的原因：${REASON}`,
      `  退回意见办理情况：${ANSWER}`,
      '  有修改：项目构想建议',
    ])
    expect(lines).toContain('  01 项目构想建议（签名：刘洋）  [有修改]')
    expect(err).toContain(`阅读全文：bd view ${PROJECT}\n与上次送审相比：bd diff ${PROJECT}\n`)
    const told = await bench.ok(LEADER, 'diff', PROJECT)
    expect(told.out).toContain(`陈志远退回的原因：${REASON}\n退回意见办理情况：${ANSWER}\n`)
    const shown = await bench.ok(undefined, 'show', PROJECT)
    expect(shown.out).toContain(`  退回意见办理情况：${ANSWER}\n`)
  },
)

test('an expert is told what the manager said, whether in time, and what he has until when; a colleague only that he has cast', async () => {
  const bench = await at('experts')
  const [first = '', second = ''] = EXPERTS
  await bench.ok(first, 'approve', PROJECT, '--reason', '可行')
  const lines = brief((await bench.ok(second, 'approve', PROJECT, '--dry-run')).err)
  expect(lines[2]).toMatch(/^请\S+表决（专家委员会，“项目审批”第 1 次送审）$/u)
  const said = lines.indexOf('已有意见：')
  expect(lines[said + 1]).toMatch(
    /^ {2}总经理：通过（.+），期限 \S+（周.，(提前 \d 个工作日|按期)）$/u,
  )
  expect(lines.slice(said).join('\n')).toMatch(/ {4}\S+：已投，计票后公布/u)
  expect(lines.join('\n')).not.toContain('可行\n')
  expect(lines.at(-1)).toMatch(/^期限：2026-\d\d-\d\d（周.，还剩 \d+ 个工作日）$/u)
  // What is asked comes before what decides, that before what was said, that before the material.
  const order = ['项目要素：', '已有意见：', '送审材料（', '期限：'].map((head) =>
    lines.findIndex((line) => line.startsWith(head)),
  )
  expect(order).toEqual([...order].sort((a, b) => a - b))
  expect(order).not.toContain(-1)
})

bothTest.each(
  cases<readonly [string, readonly [string, ...string[]]]>(
    [['approve', [LEADER, 'approve', PROJECT]]],
    [
      ['return', [LEADER, 'return', PROJECT, '--reason', '改']],
      ['reject', [LEADER, 'reject', PROJECT, '--reason', '不宜']],
      ['recuse', [LEADER, 'recuse', PROJECT, '--reason', '亲属']],
      ['advise', [LEADER, 'advise', PROJECT, '--ask', OFFICER, '--opinion', '热源够吗？']],
    ],
  ),
)('%s shows it, without a digest', async (_, [member, ...argv]) => {
  const bench = await again()
  const { err } = await bench.bd(member, ...argv, '--dry-run')
  expect(brief(err)).toContain('送审材料（第2次，周建国，3月2日）：')
  expect(err).not.toMatch(/[0-9a-f]{12}/u)
})

longTest('what a rejection ends is said before it is signed', async () => {
  const bench = await again()
  const { err } = await bench.ok(LEADER, 'reject', PROJECT, '--reason', '不宜', '--dry-run')
  expect(err).toMatch(/您将签名登记以下事项：[\s\S]*项目[^\n]*(结束|终止)/u)
})

longTest('the same as data, as its schema has it, in the plan and in the result', async () => {
  const schema = fromJSONSchema(schemas()['brief'] as Parameters<typeof fromJSONSchema>[0])
  const bench = await again()
  const plan = await bench.ok(LEADER, 'approve', PROJECT, '--dry-run', '--json')
  const told = plan.json.data.brief
  expect(schema.safeParse(told).error?.issues).toBeUndefined()
  expect(told).toMatchObject({
    asked: { what: 'ballot', member: LEADER, decide: 'sole' },
    stage: 'idea',
    round: 2,
    facts: [
      { fact: 'amount', value: '128000000.00', decides: true },
      { fact: 'intent', decides: true },
      { fact: 'has-partner', decides: true },
      { fact: 'partner' },
    ],
    since: {
      again: true,
      sentBack: [
        {
          round: 1,
          result: 'returned',
          said: [{ member: LEADER, decision: 'return', reason: REASON }],
        },
      ],
      answers: [{ text: ANSWER, by: HEAD }],
      files: [{ document: 'idea', change: 'changed' }],
    },
    material: { by: HEAD, documents: [{ number: 1, document: 'idea' }] },
    due: null,
  })
  const done = await bench.ok(LEADER, 'approve', PROJECT, '--json')
  expect(done.json.data.brief).toEqual(told)
  const board = await at('board')
  const vote = await board.ok(EXPERTS[0] ?? '', 'show', PROJECT, '--json')
  const reviews = vote.json.data.rounds.at(-1).reviews
  expect(reviews[0].kept).toMatchObject({ how: 'kept' })
})

test('who has no part in it is shown where it stands, and refused', async () => {
  const bench = await at('idea-submitted')
  const { code, err } = await bench.bd(MANAGER, 'approve', PROJECT)
  expect(code).toBe(1)
  expect(err).not.toContain('请王国强审批')
  expect(err).toContain('“项目构想”第 1 次送审')
})

test('whoever enters from paper is told whose decision it is', async () => {
  const bench = await at('experts')
  const [first = ''] = EXPERTS
  const scan = join(bench.base, 'ballot.pdf')
  writeFileSync(scan, '%PDF-1.4 ballot')
  const paper = ['--dated', bench.now.slice(0, 10), '--evidence', scan]
  const { err } = await bench.ok(
    COMMITTEE_SECRETARY,
    'enter',
    PROJECT,
    first,
    'approve',
    ...paper,
    '--dry-run',
  )
  expect(brief(err)[2]).toMatch(/^请方敏表决（专家委员会，/u)
})

longTest('what the office meeting decided at the gate before is told at the next', async () => {
  const bench = await capitalAt('initiation-submitted')
  const minutes = join(bench.base, 'minutes.yaml')
  writeFileSync(
    minutes,
    `number: 总办纪〔2026〕8号\ndate: ${bench.now.slice(0, 10)}\nchair: 王国强\npresent: [王国强, 韩雪梅]\nobservers: []\nitem: 立项\ndecision: 同意立项，管理费列为谈判重点\n`,
  )
  const scan = join(bench.base, 'minutes.pdf')
  writeFileSync(scan, '%PDF-1.4 minutes')
  const proof = ['--meeting', minutes, '--evidence', scan]
  const { err } = await bench.ok(MANAGER, 'approve', PROJECT, ...proof)
  expect(err).toContain('同意（会议纪要：总办纪〔2026〕8号（')
  await bench.ok(HEAD, 'team', PROJECT, '--post', 'working-group=peng-fei')
  await prepareStage(bench, PROJECT, GROUP_WRITERS)
  await bench.ok(HEAD, 'submit', PROJECT)
  const lines = brief((await bench.ok(MANAGER, 'approve', PROJECT, '--dry-run')).err)
  const since = lines.findIndex((line) => line.startsWith('与前一审批阶段相比（立项，第1次，'))
  expect(lines.slice(since + 1, since + 3)).toEqual([
    '  王国强：同意',
    '    会议决定（总办纪〔2026〕8号）：同意立项，管理费列为谈判重点',
  ])
  // Where the scan is shown it is shown by name.
  const { out } = await bench.ok(undefined, 'show', PROJECT)
  expect(out).toContain('      原件扫描件：minutes.pdf')
  expect(out).not.toMatch(/[0-9a-f]{16}/u)
})
