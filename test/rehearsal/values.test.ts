/** What regulations reckon, date and list is held against what they say: each defect that used to pass is refused, by the rule of its source. */
import { expect, test } from 'vitest'
import { lintText } from '../../src/commands/steps/lint-file.ts'
import { rehearse } from '../../src/commands/steps/process-rehearsal.ts'
import { severityOf } from '../../src/core/rules/rules.ts'

const HEAD = `format: bd/process@1
process: trial
version: 1
title: 试行
starts: officer
owner: officer
`

const GATE = `    gate: [{ review: head, role: head, decide: sole }]
    on: { passed: end, rejected: end, returned: one, lapsed: stay }
`

function lint(process: string): readonly string[] {
  const { findings } = lintText('process.yaml', HEAD + process, () => ({}))
  return findings.map(({ rule }) => rule)
}

/** What does not go as the steps say; the first day is Monday 2 March 2026. */
async function played(
  process: string,
  facts: string,
  steps: string,
  more = '',
): Promise<readonly string[]> {
  const tests = `format: bd/process-test@1
today: 2026-03-02
people: { li: [officer], wang: [head] }
project: { title: 项目, facts: ${facts} }
${more}tests:
  - test: 照此办理
    steps:
      - { open: li }
${steps}`
  const files = new Map([
    ['process.yaml', Buffer.from(HEAD + process)],
    ['process.test.yaml', Buffer.from(tests)],
  ])
  const { findings } = await rehearse({ shown: '.', files }, 'none')
  const errors = findings.filter(({ rule }) => severityOf(rule) === 'error')
  return errors.map((one) => JSON.stringify(one))
}

const FEE = `facts: { amount: { type: money, title: 合同额 } }
parameters: {}
documents:
  sheet: { fields: { kind: { type: choice, of: { own: 自有, outside: 区外 } }, fee: { type: money } } }
tables:
  rate: { type: percent, on: [{ document: sheet, field: kind }], rows: [{ when: own, gives: 2% }, { when: outside, gives: 1% }] }
stages:
  - stage: one
    deliverables: [{ document: sheet, by: officer }]
    requires:
      - title: 业务费按核定比例计算
        condition: { document: sheet, field: fee, is: { times: [amount, { table: rate }] } }
${GATE}`

test('S2-A: a fee of 1% of 1,000,000 is 10,000, and 50,000 is refused', async () => {
  expect(lint(FEE)).toEqual([])
  const write = (fee: string) =>
    `      - { write: li, fields: { sheet: { kind: outside, fee: '${fee}' } } }\n`
  const steps = `${write('50000')}      - { submit: li, refused: requirement-not-met }
${write('10000')}      - { submit: li }\n`
  expect(await played(FEE, '{ amount: 1000000 }', steps)).toEqual([])
})

const FEE_COMPUTED = FEE.replace(
  'fee: { type: money }',
  "fee: { type: money, computed: { times: [amount, { table: rate }] }, round: '2, half-up' }",
).replace(/ {4}requires:[\s\S]*?(?= {4}gate)/u, '')

test('S2-A: a fee that is worked out is typed by nobody, and is 10,000', async () => {
  expect(lint(FEE_COMPUTED)).toEqual([])
  const steps = `      - { write: li, fields: { sheet: { kind: outside, fee: '50000' } } }
      - { submit: li, refused: computed-typed }
      - { write: li, documents: sheet, fields: { sheet: { kind: outside } } }
      - { submit: li }
      - expect: { fields: { sheet: { fee: 10000 } } }\n`
  expect(await played(FEE_COMPUTED, '{ amount: 1000000 }', steps)).toEqual([])
})

const PROFIT = `facts:
  price: { type: money, title: 收入 }
  cost: { type: money, title: 成本 }
  margin: { type: percent, title: 利润率, computed: { share: [{ minus: [price, cost] }, price] }, round: '4, down' }
documents: { a: { title: 前评估 } }
stages:
  - stage: one
    deliverables: [{ document: a, by: officer }]
    requires: [{ title: 利润率不低于5%, condition: { fact: margin, at-least: 5 } }]
${GATE}`

test('S2-A: a profit of 4.9 of 100 is 4.9%, which nobody can enter as 5%', async () => {
  expect(lint(PROFIT)).toEqual([])
  const steps = `      - { set: li, facts: { margin: 5% }, refused: computed-typed }
      - { write: li }
      - { submit: li, refused: requirement-not-met }
      - expect: { facts: { margin: 4.9% } }
      - { set: li, facts: { cost: 95 } }
      - { submit: li }
      - expect: { facts: { margin: 5% } }\n`
  expect(await played(PROFIT, '{ price: 100, cost: 95.1 }', steps)).toEqual([])
})

test('a profit of nothing is no profit: what divides by zero is neither enough nor too little', async () => {
  const steps = `      - { write: li }
      - { submit: li, refused: not-computed }\n`
  expect(await played(PROFIT, '{ price: 0, cost: 10 }', steps)).toEqual([])
})

const LIMIT = `facts:
  receivables: { type: money, title: 应收账款 }
  order: { type: money, title: 本单金额 }
parameters: { limit: { type: money, title: 信用额度 } }
documents: { a: { title: 订单 } }
stages:
  - stage: one
    deliverables: [{ document: a, by: officer }]
    requires:
      - title: 应收账款加本单不超过信用额度
        condition: { parameter: limit, at-least: { plus: [receivables, order] } }
${GATE}`

test('S4-C: receivables of 30 and an order of 30 are 60, over a limit of 50', async () => {
  expect(lint(LIMIT)).toEqual([])
  const steps = `      - { write: li }
      - { submit: li, refused: requirement-not-met }
      - { set: li, facts: { order: 20万元 } }
      - { submit: li }\n`
  const limit = 'parameters: { limit: 500000.00 }\n'
  expect(await played(LIMIT, '{ receivables: 30万元, order: 30万元 }', steps, limit)).toEqual([])
})

const EXHIBITION = `facts: { begins: { type: date, title: 开展日期 } }
documents: { a: { title: 参展申请 } }
stages:
  - stage: one
    deliverables: [{ document: a, by: officer }]
    requires: [{ title: 开展之前申请, condition: { today: yes, less-than: { fact: begins } } }]
${GATE}`

test('S4-A: an exhibition is not requested after it began', async () => {
  expect(lint(EXHIBITION)).toEqual([])
  const late = `      - { write: li }\n      - { on: 2026-03-06, submit: li, refused: requirement-not-met }\n`
  expect(await played(EXHIBITION, '{ begins: 2026-03-06 }', late)).toEqual([])
  const early = `      - { write: li }\n      - { on: 2026-03-05, submit: li }\n`
  expect(await played(EXHIBITION, '{ begins: 2026-03-06 }', early)).toEqual([])
})

const CLAIM = `documents: { claim: { title: 报销单, fields: { spent-on: { type: date, title: 发生日期 } } } }
stages:
  - stage: one
    deliverables: [{ document: claim, by: officer }]
    requires:
      - title: 费用发生后三日内报销
        condition: { today: yes, at-most: { document: claim, field: spent-on, plus: 3 calendar days } }
${GATE}`

test('S3-I: a claim comes within three days, and not after seventeen', async () => {
  expect(lint(CLAIM)).toEqual([])
  const write = `      - { write: li, fields: { claim: { spent-on: 2026-03-02 } } }\n`
  // Three days from Monday 2 March end on Thursday 5 March; seventeen on the 19th.
  const late = `${write}      - { on: 2026-03-19, submit: li, refused: requirement-not-met }\n`
  expect(await played(CLAIM, '{}', late)).toEqual([])
  expect(await played(CLAIM, '{}', `${write}      - { on: 2026-03-05, submit: li }\n`)).toEqual([])
  const next = `${write}      - { on: 2026-03-06, submit: li, refused: requirement-not-met }\n`
  expect(await played(CLAIM, '{}', next)).toEqual([])
})

const QUALIFIED = `documents: { licence: { title: 资质, fields: { valid-until: { type: date, title: 有效期至 } } } }
stages:
  - stage: one
    deliverables: [{ document: licence, by: officer }]
    requires:
      - title: 资质在有效期内
        condition: { document: licence, field: valid-until, at-least: { today: yes } }
${GATE}`

test('S2-I: a qualification that expired in 2020 is none', async () => {
  expect(lint(QUALIFIED)).toEqual([])
  const write = (day: string) =>
    `      - { write: li, fields: { licence: { valid-until: ${day} } } }\n`
  const steps = `${write('2020-12-31')}      - { submit: li, refused: requirement-not-met }
${write('2026-03-02')}      - { submit: li }\n`
  expect(await played(QUALIFIED, '{}', steps)).toEqual([])
})

test('a value that rests on a paper which comes later is not read before it', () => {
  const process = `facts: { price: { type: money } }
documents:
  a: { title: 甲 }
  b: { title: 乙, fields: { cost: money } }
  c: { title: 丙, fields: { margin: { type: money, computed: { minus: [price, { document: b, field: cost }] } } } }
stages:
  - stage: one
    deliverables: [{ document: a, by: officer }]
    requires: [{ title: 有利, condition: { document: c, field: margin, at-least: '0.00' } }]
    gate: [{ review: head, role: head, decide: sole }]
    on: { passed: two, rejected: end, returned: one, lapsed: stay }
  - stage: two
    deliverables: [{ document: b, by: officer }, { document: c, by: officer }]
    receipt: { by: archive }
`
  expect(lint(process)).toContain('read-before-asked')
  const later = process.replace(/ {4}requires:.*\n/u, '').replace(
    '    receipt',
    `    requires: [{ title: 有利, condition: { document: c, field: margin, at-least: '0.00' } }]
    receipt`,
  )
  expect(lint(later)).toEqual([])
})

test('a fact that is worked out from a field which may be left out is not read without it', () => {
  const process = (optional: string) => `facts:
  price: { type: money }
  margin: { type: money, computed: { minus: [price, { document: a, field: cost }] } }
documents: { a: { fields: { cost: { type: money${optional} } } } }
tables:
  way: { on: [{ fact: margin }], rows: [{ when: { at-least: 100 }, gives: two }, { when: { less-than: 100 }, gives: end }] }
stages:
  - stage: one
    deliverables: [{ document: a, by: officer }]
    gate: [{ review: head, role: head, decide: sole }]
    on: { passed: middle, rejected: end, returned: one, lapsed: stay }
  - stage: middle
    deliverables: []
    gate: [{ review: head, role: head, decide: sole }]
    on: { passed: { table: way }, rejected: end, lapsed: stay }
  - stage: two
    receipt: { by: archive }
`
  expect(lint(process(''))).toEqual([])
  expect(lint(process(', optional: yes'))).toContain('read-before-asked')
})

test('a row that gives a value is reached when something is submitted by it, and no other', async () => {
  const tests = `format: bd/process-test@1
today: 2026-03-02
people: { li: [officer], wang: [head] }
project: { title: 项目, facts: { amount: 1000000 } }
tests:
  - test: 区外
    steps:
      - { open: li }
      - { write: li, fields: { sheet: { kind: outside } } }
      - { submit: li }
`
  const files = new Map([
    ['process.yaml', Buffer.from(HEAD + FEE_COMPUTED)],
    ['process.test.yaml', Buffer.from(tests)],
  ])
  const { report } = await rehearse({ shown: '.', files }, 'outcomes')
  const rows = report!.missing.filter(({ part }) => part === 'row')
  expect(rows.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual(['rate 1'])
})

test('the company says who handles a case, and how long a claim may wait', async () => {
  const process = `facts: { handler: { type: member, title: 经办人 } }
parameters:
  buyer: { type: member, title: 采购员 }
  days: { type: span, title: 期限 }
documents: { claim: { title: 报销单, fields: { spent-on: { type: date } } } }
stages:
  - stage: one
    deliverables: [{ document: claim, by: officer }]
    requires:
      - { title: 由采购员经办, condition: { fact: handler, is: { parameter: buyer } } }
      - { title: 期限之内, condition: { today: yes, at-most: { document: claim, field: spent-on, plus: days } } }
${GATE}`
  expect(lint(process)).toEqual([])
  const write = `      - { write: li, fields: { claim: { spent-on: 2026-03-02 } } }\n`
  const set = 'parameters: { buyer: li, days: 3 working days }\n'
  // Three working days after Monday 2 March end on Thursday 5 March.
  const late = `${write}      - { on: 2026-03-06, submit: li, refused: requirement-not-met }\n`
  expect(await played(process, '{ handler: li }', late, set)).toEqual([])
  const other = `${write}      - { on: 2026-03-05, submit: li, refused: requirement-not-met }
      - { set: li, facts: { handler: li } }
      - { submit: li }\n`
  expect(await played(process, '{ handler: wang }', other, set)).toEqual([])
  const unset = `${write}      - { submit: li, refused: unset-parameter }\n`
  expect(await played(process, '{ handler: li }', unset)).toEqual([])
})

test('a term that a table gives: three days for small claims, ten for large ones', async () => {
  const process = `facts: { large: { type: yes-no, title: 大额 } }
documents: { claim: { title: 报销单, fields: { spent-on: { type: date } } } }
tables:
  term: { type: span, on: [{ fact: large }], rows: [{ when: yes, gives: 10 working days }, { when: no, gives: 3 working days }] }
stages:
  - stage: one
    deliverables: [{ document: claim, by: officer }]
    requires:
      - { title: 期限之内, condition: { today: yes, at-most: { document: claim, field: spent-on, plus: { table: term } } } }
${GATE}`
  expect(lint(process)).toEqual([])
  const write = `      - { write: li, fields: { claim: { spent-on: 2026-03-02 } } }\n`
  const late = `${write}      - { on: 2026-03-16, submit: li }\n`
  expect(await played(process, '{ large: yes }', late)).toEqual([])
  const refused = late.replace('submit: li', 'submit: li, refused: requirement-not-met')
  expect(await played(process, '{ large: no }', refused)).toEqual([])
})
