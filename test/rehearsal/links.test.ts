/** A test gives records and other projects, so that what a process looks at through links can be tried. */
import { expect, test } from 'vitest'
import { rehearse } from '../../src/commands/steps/process-rehearsal.ts'

const PROCESS = `format: bd/process@1
process: order
version: 1
title: { zh: 订单, en: Order }
starts: officer
owner: officer
facts:
  amount: { type: money, title: { zh: 金额, en: Amount } }
  customer: { type: record, of: customers, title: { zh: 客户, en: Customer } }
  quotation: { type: project, title: { zh: 报价, en: Quotation } }
stages:
  - stage: order
    deliverables: []
    requires:
      - { title: 合作客户, condition: { through: customer, field: state, is: cooperating } }
      - { title: 报价已批准, condition: { through: quotation, passed: approval } }
      - { title: 不超过报价, condition: { fact: amount, at-most: { through: quotation, fact: amount } } }
    gate: [{ review: head, role: head, decide: sole }]
    on: { passed: end, rejected: end, lapsed: stay }
`

/** The test file, with what is given and the steps of one test. */
function tests(given: string, steps: string) {
  return `format: bd/process-test@1
people: { li: [officer], zhou: [head] }
today: 2026-03-02
${given}project: { title: 一单, facts: { amount: 100, customer: KH-2026-0001, quotation: 2025-001 } }
tests:
  - test: 一单
    steps: ${steps}
`
}

async function found(given: string, steps: string, options = {}) {
  const files = new Map(
    Object.entries({ 'process.yaml': PROCESS, 'process.test.yaml': tests(given, steps) }).map(
      ([name, text]) => [name, Buffer.from(text)] as const,
    ),
  )
  const { findings } = await rehearse({ shown: '.', files }, 'none', options)
  return findings.map(({ rule }) => rule)
}

const customers = (state: string) =>
  `records: { customers: { KH-2026-0001: { state: ${state} } } }\n`
const quotation = (more: string) =>
  `projects: { 2025-001: { process: quotation, facts: { amount: 100.00 }, ${more} } }\n`

test('records and projects that a test gives are looked at as they stand', async () => {
  const given = customers('cooperating') + quotation('passed: approval')
  expect(await found(given, '[{ open: li }, { submit: li }, { approve: zhou }]')).toEqual([])
  const dear =
    '[{ open: li, facts: { amount: 101 } }, { submit: li, refused: requirement-not-met }]'
  expect(await found(given, dear)).toEqual([])
})

test('what they say otherwise is refused, and what is not given is not there', async () => {
  const refused = '[{ open: li }, { submit: li, refused: requirement-not-met }]'
  expect(await found(customers('given-up') + quotation('passed: approval'), refused)).toEqual([])
  expect(await found(customers('cooperating') + quotation('state: drafting'), refused)).toEqual([])
  expect(await found('', '[{ open: li, refused: value-not-allowed }]')).not.toEqual([])
})

test('a record of no register, of no such number, or with no such field is told', async () => {
  expect(await found('records: { custmers: { KH-2026-0001: {} } }\n', '[{ open: li }]')).toEqual([
    'unknown-name',
  ])
  expect(await found('records: { customers: { K-1: {} } }\n', '[{ open: li }]')).toEqual([
    'invalid-value',
  ])
  const field = 'records: { customers: { KH-2026-0001: { stat: new } } }\n'
  expect(await found(field, '[{ open: li }]')).toEqual(['unknown-name'])
})
