/** Every deed of the vocabulary, done at least once: what it does, and that bd refuses it where it may not be done. */
import { expect, test } from 'vitest'
import { rehearse } from '../../src/commands/steps/process-rehearsal.ts'
import { checkedTests } from '../../fixtures/worlds/rehearsed.ts'
import { schemas } from '../../src/documents/schemas.ts'
import { ACTS } from '../../src/core/record/act.ts'

/** A gate with every kind of review, and a hand-over. */
const PROCESS = `format: bd/process@1
process: everything
version: 1
title: { zh: 全部办法, en: Everything }
starts: officer
owner: head
hold: head
facts: { amount: { type: money, title: { zh: 金额, en: Amount } } }
parameters: { term: { type: working-days, title: { zh: 期限, en: Term } } }
posts: { finance: { title: { zh: 财务, en: Finance } } }
documents:
  plan:
    title: { zh: 方案, en: Plan }
    sections: { risk: { zh: 风险, en: Risk } }
    attachable: yes
  note: { title: { zh: 说明, en: Note } }
  list: { title: { zh: 清单, en: List } }
stages:
  - stage: draft
    team: { must-include: [finance] }
    deliverables:
      - { document: plan, by: officer }
      - { document: note, by: officer, waivable: { by: head } }
    gate:
      - { review: departments, role: department, decide: opinions, within: 5 working days }
      - review: leaders
        role: leader
        decide: all
        add-seats: expert
        paper: yes
        secretary: secretary
      - review: manager
        role: manager
        decide: sole
        outcomes:
          go: { title: { zh: 同意, en: Go }, counts-as: approve }
          stop: { title: { zh: 否决, en: Stop }, counts-as: reject }
      - review: board
        role: director
        decide: vote
        form: written
        rule: company-law-board
        close: at-deadline
        without-quorum: { extend: { working-days: 3, times: 2 } }
        show: at-once
        within: term
        secretary: secretary
        chair: chair
        personal: yes
    reconsider: yes
    on: { passed: handover, rejected: end, returned: draft, deferred: draft, lapsed: stay }
  - stage: handover
    deliverables: [{ document: list, by: officer }]
    receipt: { by: operations }
`

const TESTS = `format: bd/process-test@1
today: 2026-03-02
people:
  li: [officer]
  zhou: [head]
  fa: [department]
  cai: [department]
  chen: [leader]
  han: [leader]
  zhang: [expert]
  wang: [manager]
  deputy: []
  cao: [director, chair]
  deng: [director]
  feng: [director]
  liang: [director]
  xu: [secretary]
  ma: [operations]
  peng: []
tests:
  - test: 起草
    steps:
      - { open: li, title: 一号项目, facts: { amount: 1亿 } }
      - { edit: li, title: 一号投资项目 }
      - { set: li, facts: { amount: 2亿 } }
      - { set: li, facts: { amount: '' } }
      - { set: li, facts: { amount: 1亿 } }
      - { team: zhou, posts: { finance: peng } }
      - { write: li, documents: [plan, note], without: { plan: [risk] } }
      - { submit: zhou, refused: [missing-section, unset-parameter] }
      - { set-parameter: administrator, parameter: term, value: 5, reason: 公司决定 }
      - { write: li }
      - { attach: li, document: plan, file: 测算.xlsx }
      - { remove: li, document: plan, file: 测算.xlsx }
      - { remove: li, document: plan, file: 测算.xlsx, refused: nothing-changed }
      - { attach: li, document: plan }
      - { remove: li, document: note }
      - { submit: zhou, refused: missing-deliverable }
      - calendar: administrator
        file: company
        content:
          format: bd/company-calendar@1
          days-off: [{ date: 2026-03-06, reason: 司庆 }]
        reason: 公司决定
      - { submit: zhou, waive: { note: 内容已并入方案 } }
      - expect: { review: departments, seats: [cai, fa], waits-for: [cai, fa], due: 2026-03-10 }
      - { withdraw: zhou, expect: { stage: draft, state: drafting, review: [], round: 2 } }
      - { submit: zhou, waive: { note: 内容已并入方案 } }

  - test: 暂停和恢复
    continues: 起草
    steps:
      - { after: 2 working days, hold: li, reason: 等待批文, refused: not-in-role }
      - { hold: zhou, reason: 等待批文, expect: { state: on-hold } }
      - { opinion: fa, text: 同意, refused: project-on-hold }
      - { after: 1 week, resume: zhou, expect: { state: in-review } }

  - test: 征求意见
    continues: 起草
    steps:
      - { opinion: fa, refused: reason-required }
      - { advise: fa, ask: zhang, text: 技术上是否可行 }
      - { advise: zhang, text: 可行 }
      - { cc: zhou, to: [ma, peng], note: 请提前准备 }
      - { read: ma }
      - { read: wang, refused: copy-of-others }
      - { opinion: fa, text: 同意 }
      - { opinion: cai, text: 请压缩投资 }
      - { answer: zhou, to: cai, adopt: no, refused: reason-required }
      - { answer: zhou, to: cai, adopt: no, reason: 已是最低 }
      - { answer: zhou, to: fa, adopt: yes }
      - expect: { outcome: passed, review: leaders, seats: [chen, han] }

  - test: 转办、加签、减签、委托、代录
    continues: 征求意见
    steps:
      - { add-seat: chen, member: zhang, reason: 涉及其专业 }
      - { remove-seat: chen, member: zhang, reason: 已有书面意见, expect: { seats: [chen, han] } }
      - { transfer: chen, to: deputy, reason: 出差, expect: { waits-for: [deputy, han] } }
      - { approve: chen, refused: no-seat }
      - { approve: deputy }
      - { grant: han, to: peng, roles: leader, until: 2026-04-01, reason: 休假 }
      - { revoke: han, reason: 提前返回 }
      - { approve: peng, for: han, refused: grant-revoked }
      - { grant: han, to: peng, roles: [leader], until: 2026-04-01, only: { stage: draft, round: 2 }, reason: 休假 }
      - { approve: peng, for: han }
      - expect: { outcome: passed, review: manager }

  - test: 代录和确认
    continues: 征求意见
    steps:
      - { approve: chen }
      - { enter: xu, for: han, decision: approve, scan: no, refused: evidence-missing }
      - { enter: xu, for: han, expect: { outcome: passed, only-on-paper: yes } }
      - { confirm: han }
      - { confirm: han, refused: already-confirmed }

  - test: 董事会
    continues: 代录和确认
    steps:
      - { decide: wang, outcome: go, expect: { review: board, due: 2026-03-10 } }
      - { approve: cao }
      - { abstain: deng, reason: 情况不明 }
      - { extend: xu, reason: 董事出差, expect: { due: 2026-03-13 } }
      - calendar: administrator
        file: company
        content:
          format: bd/company-calendar@1
          days-off: [{ date: 2026-03-06, reason: 司庆 }, { date: 2026-03-12, reason: 植树 }]
        reason: 公司决定
      - { recompute: xu, reason: 日历有变, expect: { due: 2026-03-16 } }

  - test: 通过、移交
    continues: 董事会
    steps:
      - { approve: deng, conditions: [{ text: 签补充协议, owner: head, due: 2026-04-01 }, { text: 报备, owner: li, due: 2026-05-01 }] }
      - { approve: feng }
      - { on: 2026-03-17 09:30, close: xu, number: 董决〔2026〕1号 }
      - expect: { outcome: passed, tally: { approve: 3, not-cast: 1 }, stage: handover }
      - { write: li }
      - { hand-over: zhou, refused: condition-open }
      - { meet-condition: li, reason: 已签补充协议, refused: condition-by-other }
      - { meet-condition: zhou, condition: 1, reason: 已签补充协议 }
      - { waive-condition: deng, reason: 不再需要, expect: { open-conditions: 0 } }
      - { hand-over: zhou }
      - { receive: ma }
      - expect: { state: completed, waits-for: [] }

  - test: 回避、人员变动、反对、退回、暂缓
    continues: 董事会
    steps:
      - { recuse: cao, seat: feng, reason: 关联关系, ground: related, expect: { recused: feng } }
      - { mark-left: administrator, member: deng, reason: 调离 }
      - { grant-role: administrator, member: peng, role: director, reason: 增补 }
      - { revoke-role: administrator, member: peng, role: director, reason: 更正 }
      - { return: cao, reason: 补充材料 }
      - { reject: cao, reason: 不同意 }
      - { defer: cao, reason: 材料不齐 }
  - test: 会议表决
    continues: 代录和确认
    steps:
      - { decide: wang, outcome: go }
      - { meeting: xu, present: [cao, deng, feng], votes: { cao: approve, deng: approve, feng: approve }, resolution: passed, refused: attendance-unclear }
      - meeting: xu
        number: 董纪〔2026〕2号
        present: [cao, deng, feng]
        represented: { liang: cao }
        observers: [审计部]
        votes: { cao: approve, deng: approve, feng: { decision: reject, reason: 价格偏高 }, liang: approve }
        counts: { approve: 3, reject: 1 }
        resolution: rejected
        refused: resolution-differs
      - meeting: xu
        present: [cao, deng]
        recused: { feng: { reason: 关联关系, ground: related } }
        absent: liang
        votes: { cao: approve, deng: approve }
        resolution: passed
        scan: no
        refused: evidence-missing
      - meeting: xu
        present: [cao, deng, liang]
        recused: { feng: { reason: 关联关系, ground: related } }
        votes: { cao: approve, deng: approve, liang: { decision: abstain, reason: 材料不齐 } }
        resolution: passed
      - expect: { outcome: passed, tally: { approve: 2, abstain: 1, recused: 1, recused-in-base: 0 }, stage: handover }
  - test: 否决、复议
    continues: 代录和确认
    steps:
      - { reconsider: zhou, reason: 尚未否决, refused: not-rejected }
      - { decide: wang, outcome: stop, reason: 不妥, expect: { state: rejected } }
      - { reconsider: zhou, refused: reason-required }
      - { reconsider: zhou, reason: 情况有变, expect: { state: drafting, stage: draft, round: 3 } }
  - test: 终止
    continues: 起草
    steps: [{ cancel: zhou, reason: 不办了 }, { expect: { state: cancelled } }]
`

function folderOf(tests: string) {
  const files = new Map([
    ['process.yaml', Buffer.from(PROCESS)],
    ['process.test.yaml', Buffer.from(tests)],
  ])
  return { shown: '.', files }
}

test('every deed is done as the tests say', async () => {
  const { findings, report } = await rehearse(folderOf(TESTS), 'none')
  expect(findings).toEqual([])
  expect(report?.tests.map(({ state }) => state)).not.toContain('failed')
})

test('check accepts every history that they make', async () => {
  const all = await checkedTests(folderOf(TESTS))
  for (const [name, findings] of all) expect(findings, name).toEqual([])
  expect(all.size).toBe(11)
})

test('every act of the rulebook can be done, but for what is done to the workspace: founding, publishing, configuring, upgrading, voiding, affirming, excusing, keeping registers, and motions', async () => {
  const { report } = await rehearse(folderOf(TESTS), 'none')
  const done = new Set(report!.tests.flatMap((one) => one.done.map(({ act }) => act.act)))
  const acts = Object.keys(ACTS)
  expect(acts.filter((act) => !done.has(act as never)).sort()).toEqual([
    'affirm',
    'configure',
    'endorse',
    'excuse',
    'found',
    'propose',
    'publish',
    'record',
    'retract',
    'upgrade',
    'void',
  ])
})

test('none is left out', () => {
  interface Schema {
    readonly properties: Readonly<Record<string, Schema>>
    readonly items: Schema
    readonly anyOf: readonly Schema[]
  }
  const schema = schemas()['process-test'] as Schema
  const steps = schema.properties['tests']!.items.properties['steps']!.items.anyOf
  const deeds = steps.map(({ properties }) => Object.keys(properties)[0]!)
  for (const deed of deeds.slice(0, -1)) expect(TESTS).toMatch(new RegExp(`[{,-] ${deed}: [a-z]`))
})
