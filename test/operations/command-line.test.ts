/** Opinions, answers, advice, conditions and reconsideration as a person does them: from the command line, in real git. */
import { beforeAll, describe, expect } from 'vitest'
import type { Bench } from '../workbench/bench.ts'
import { longTest, test } from '../workbench/long.ts'
import { benchWith } from '../workbench/own-process.ts'
import {
  FINANCE,
  HEAD,
  LEADER,
  MANAGER,
  OFFICER,
  OPERATIONS,
  STRATEGY,
} from '../workbench/people.ts'

const PROJECT = '2026-001'
const FOLDER = `projects/2026/${PROJECT}`

const PROCESS = `format: bd/process@1
process: hearing
version: 1
title: { zh: 会签流程, en: Hearing }
starts: bd-officer
owner: department-head
documents:
  plan: { title: { zh: 项目方案, en: Plan } }
  list: { title: { zh: 移交清单, en: List } }
stages:
  - stage: draft
    title: { zh: 起草, en: Drafting }
    deliverables: [ { document: plan, by: bd-officer } ]
    gate:
      - together:
          - { review: finance, title: { zh: 财务部会签, en: Finance }, role: finance-department, decide: opinions }
          - { review: strategy, title: { zh: 战略部会签, en: Strategy }, role: strategy-department, decide: opinions }
      - { review: manager, role: general-manager, decide: sole }
    on: { passed: handover, rejected: end, returned: draft, lapsed: stay }
    reconsider: yes
  - stage: handover
    title: { zh: 移交, en: Hand-over }
    deliverables: [ { document: list, by: bd-officer } ]
    receipt: { by: operations-department }
`

/** Where two reviews are open and the member has a seat in neither, he says which. */
const FIRST = ['--review', 'finance']

let submitted: Bench

beforeAll(async () => {
  const bench = await benchWith('hearing', PROCESS)
  await bench.ok(OFFICER, 'new-project', '--process', 'hearing', '--title', '海川水务')
  bench.write(`${FOLDER}/plan.md`, '---\ntitle: 项目方案\n---\n\n收购海川水务。\n')
  await bench.ok(OFFICER, 'save', PROJECT)
  await bench.ok(HEAD, 'submit', PROJECT)
  submitted = bench
}, 60_000)

async function heard(): Promise<Bench> {
  const bench = submitted.copy()
  await bench.ok(FINANCE, 'opinion', PROJECT, '--opinion', '折现率偏低\n建议按 8% 测算')
  await bench.ok(STRATEGY, 'opinion', PROJECT, '--opinion', '符合规划')
  return bench
}

async function answered(): Promise<Bench> {
  const bench = await heard()
  await bench.ok(HEAD, 'answer', PROJECT, FINANCE, '--decline', '--reason', '已按 7.5% 论证')
  await bench.ok(HEAD, 'answer', PROJECT, '郑凯', '--adopt')
  return bench
}

async function decided(...more: readonly string[]): Promise<Bench> {
  const bench = await answered()
  await bench.ok(MANAGER, ...more)
  return bench
}

longTest(
  'a document without a template is drafted from what the regulation says of it',
  async () => {
    const bench = submitted.copy()
    await bench.ok(OFFICER, 'new-project', '--process', 'hearing', '--title', '东港码头')
    const path = 'projects/2026/2026-002/plan.md'
    expect(bench.read(path)).toContain('项目方案')
    expect((await bench.ok(OFFICER, 'draft', '2026-002', 'plan', '--stdout')).out).toContain(
      '项目方案',
    )
    bench.write(path, '---\ntitle: 项目方案\n---\n\n转让东港码头。\n')
    expect((await bench.ok(OFFICER, 'draft', '2026-002', 'plan')).err).toContain(`${path} 已存在`)
    await bench.ok(OFFICER, 'save', '2026-002')
  },
)

describe('opinions', () => {
  test('whoever gives one sees before signing that it is answered, and that it rejects nothing', async () => {
    const bench = submitted.copy()
    for (const [language, answered, rejected] of [
      ['zh', '财务部会签的意见须由送审人逐条答复', '否决'],
      ['en', 'each opinion in Finance is answered by the submitter', 'rejected'],
    ] as const) {
      const argv = ['opinion', PROJECT, '--opinion', '可行', '--dry-run', '--lang', language]
      const { err, out } = await bench.ok(FINANCE, ...argv)
      expect(err + out).toContain(answered)
      expect(err + out).not.toContain(rejected)
    }
  })

  test('each is given, answered, and shown first to whoever decides next', async () => {
    const bench = await heard()
    expect((await bench.bd(HEAD, 'inbox')).out).toMatch(/答复书面意见.*bd answer 2026-001 wu-qiong/)
    await bench.ok(HEAD, 'answer', PROJECT, FINANCE, '--decline', '--reason', '已按 7.5% 论证')
    const last = await bench.ok(HEAD, 'answer', PROJECT, STRATEGY, '--adopt', '--json')
    expect(last.json.data.status).toMatchObject({ review: 'manager', state: 'in-review' })
    const { seats } = last.json.data.status.reviews[0]
    expect(seats).toMatchObject([
      {
        member: FINANCE,
        decision: 'opinion',
        reason: '折现率偏低\n建议按 8% 测算',
        answered: { by: HEAD, adopted: false, reason: '已按 7.5% 论证' },
      },
    ])
    const { err, out } = await bench.ok(MANAGER, 'approve', PROJECT, '--dry-run')
    const shown = err + out
    // Nobody decided there, so nothing was passed.
    expect(shown).toContain('  财务部会签：意见已收齐并答复（')
    expect(shown).not.toContain('会签：通过')
    const [opinion, answer, document] = ['折现率偏低', '不采纳', '01 项目方案（'].map((part) =>
      shown.indexOf(part),
    )
    expect(opinion).toBeGreaterThan(0)
    expect(answer).toBeGreaterThan(opinion!)
    expect(document).toBeGreaterThan(answer!)
    const log = (await bench.bd(undefined, 'log', PROJECT, '--act', 'answer')).out
    expect(log).toMatch(/答复书面意见.*吴琼 不采纳/)
  })

  longTest('an answer says exactly one thing', async () => {
    const bench = await heard()
    for (const flags of [[], ['--adopt', '--decline']]) {
      const ran = await bench.bd(HEAD, 'answer', PROJECT, FINANCE, ...flags)
      expect(ran).toMatchObject({ code: 2 })
      expect(ran.err).toContain('--adopt, --decline')
    }
    expect(await bench.refusal(HEAD, 'answer', PROJECT, FINANCE, '--decline')).toEqual([
      'reason-required',
    ])
    expect(await bench.refusal(HEAD, 'answer', PROJECT, MANAGER, '--adopt', ...FIRST)).toEqual([
      'not-the-last-opinion',
    ])
    expect(await bench.refusal(FINANCE, 'opinion', PROJECT)).toEqual(['reason-required'])
  })

  longTest(
    'a second answer, and one before there is an opinion, say what is so and what works',
    async () => {
      const adopt = (seat: string) => ['answer', PROJECT, seat, '--adopt'] as const
      const early = submitted.copy()
      const before = (await early.bd(HEAD, ...adopt(FINANCE))).err
      expect(before).toContain('吴琼（wu-qiong）在“财务部会签”尚未出具意见')
      expect(before).toContain('bd opinion 2026-001 --opinion "<意见>"')
      expect(before).not.toContain('bd answer')
      // What is advised is pasted.
      await early.ok(FINANCE, 'opinion', PROJECT, '--opinion', '可行')
      await early.ok(HEAD, ...adopt(FINANCE))

      const bench = await heard()
      await bench.ok(HEAD, ...adopt(FINANCE))
      // The hearing is over by that, and the other one is still open.
      for (const [language, told] of [
        ['zh', '吴琼（wu-qiong）的意见已于 2026-03-02 答复'],
        ['en', 'the opinion of 吴琼 (wu-qiong) was answered on 2026-03-02'],
      ] as const) {
        const again = (await bench.bd(HEAD, ...adopt(FINANCE), '--lang', language)).err
        expect(again).toContain(told)
        expect(again).toContain(`bd answer ${PROJECT} ${STRATEGY}`)
        expect(again).not.toContain(`bd answer ${PROJECT} ${FINANCE}`)
      }
      await bench.ok(HEAD, ...adopt(STRATEGY))
      const over = (await bench.bd(HEAD, ...adopt(STRATEGY))).err
      expect(over).toContain('郑凯（zheng-kai）的意见已于 2026-03-02 答复')
      expect(over).not.toContain('bd answer')
    },
  )
})

describe('advice', () => {
  test('a seat asks, the one asked finds it and answers, both read it', async () => {
    const bench = submitted.copy()
    const ask = ['advise', PROJECT, '--ask', '陈志远', '--reason', '是否有同类项目？']
    await bench.ok(FINANCE, ...ask)
    expect((await bench.bd(LEADER, 'inbox')).out).toContain('bd advise 2026-001 --review finance')
    await bench.ok(LEADER, 'advise', PROJECT, '--opinion', '去年有两个')
    const status = (await bench.bd(FINANCE, 'status', PROJECT)).out
    expect(status).toContain('吴琼征询陈志远：是否有同类项目？')
    expect(status).toContain('陈志远回复意见：去年有两个')
    const { json } = await bench.bd(undefined, 'status', PROJECT, '--json')
    expect(json.data.reviews[0].advice).toMatchObject([
      { by: FINANCE, asks: LEADER, text: '是否有同类项目？' },
      { by: LEADER, asks: null, text: '去年有两个' },
    ])
    expect(await bench.refusal(LEADER, 'advise', PROJECT, '--opinion', '又及', ...FIRST)).toEqual([
      'not-asked',
    ])
  })
})

describe('conditions', () => {
  const AUDIT = '完成审计；出具报告；刘洋；2026-03-13'
  const PERMIT = 'environmental permit; operations-department; 2026-03-20'
  const approval = ['approve', PROJECT, '--condition', AUDIT, '--condition', PERMIT]

  longTest(
    'they are listed by number until each is met or waived, and the hand-over waits',
    async () => {
      const bench = await decided(...approval)
      bench.write(`${FOLDER}/list.md`, '---\ntitle: 移交清单\n---\n\n资料一套。\n')
      await bench.ok(OFFICER, 'save', PROJECT)
      const status = (await bench.bd(undefined, 'status', PROJECT)).out
      expect(status).toMatch(/1\. 完成审计；出具报告（刘洋，期限 2026-03-13.*）：待落实/)
      expect(status).toMatch(/2\. environmental permit（运营管理部，期限 .*）：待落实/)
      expect(await bench.refusal(HEAD, 'hand-over', PROJECT)).toEqual([
        'condition-open',
        'condition-open',
      ])
      const due = (await bench.bd(undefined, 'deadlines', '--json')).json.data.items
      expect(due).toMatchObject([
        { due: '2026-03-13', condition: { number: 1, owner: OFFICER }, waiting: [OFFICER] },
        { due: '2026-03-20', condition: { number: 2 }, waiting: [OPERATIONS] },
      ])
      expect((await bench.bd(OPERATIONS, 'inbox')).out).toContain('bd condition met 2026-001 2')
      bench.on('2026-03-16')
      const late = await bench.check()
      expect(late).toMatchObject({ code: 0, rules: ['condition-overdue'] })
      expect((await bench.bd(undefined, 'check', '--fail-on', 'overdue')).code).toBe(1)
      bench.write('../report.pdf', '%PDF-1.4 审计报告')
      const proof = ['--reason', '审计报告已出', '--evidence', '../report.pdf']
      await bench.ok(OFFICER, 'condition', 'met', PROJECT, '1', ...proof)
      await bench.ok(MANAGER, 'condition', 'waive', PROJECT, '2', '--reason', '无须取得')
      const { json } = await bench.bd(undefined, 'status', PROJECT, '--json')
      expect(json.data.conditions).toMatchObject([
        { number: 1, settled: { result: 'met', by: OFFICER, reason: '审计报告已出' } },
        { number: 2, settled: { result: 'waived', by: MANAGER } },
      ])
      expect((await bench.bd(undefined, 'show', PROJECT)).out).toContain('已豁免')
      await bench.ok(HEAD, 'hand-over', PROJECT)
      expect(await bench.check()).toMatchObject({ code: 0, rules: [] })
    },
  )

  longTest('what is written wrongly is told before anything is decided', async () => {
    const bench = await answered()
    const wrong = async (condition: string) =>
      bench.bd(MANAGER, 'approve', PROJECT, '--condition', condition)
    expect(await wrong('完成审计')).toMatchObject({ code: 2 })
    expect((await wrong('完成审计；刘洋；三月底')).err).toContain('2026-03-04')
    const none = await bench.bd(OFFICER, 'condition', 'met', PROJECT, '7', '--reason', '好')
    expect(none).toMatchObject({ code: 2 })
    expect(none.err).toContain('7')
  })
})

describe('reconsideration', () => {
  longTest(
    'the rejected project comes up once more, and what is before the manager says so',
    async () => {
      const bench = await decided('reject', PROJECT, '--reason', '测算依据不足')
      const { next } = await bench.status(PROJECT)
      expect(next).toMatchObject([
        { act: 'reconsider', by: [HEAD], command: 'bd reconsider 2026-001' },
      ])
      await bench.ok(HEAD, 'reconsider', PROJECT, '--reason', '补充了可比案例')
      await bench.ok(HEAD, 'submit', PROJECT, '--answer', '可比案例见附件')
      const show = (await bench.bd(undefined, 'show', PROJECT)).out
      expect(show).toContain('提请复议')
      expect(show).toContain('复议：“起草”第 1 次送审曾被否决')
      expect(await bench.check()).toMatchObject({ code: 0, rules: [] })
    },
  )
})
