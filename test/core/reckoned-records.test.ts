/** What a register works out of a record is reckoned as in documents, and check works it out again. */
import { expect, test } from 'vitest'
import { at } from '../../fixtures/worlds/life.ts'
import { publishingRegister, recording, registerFiles } from '../../fixtures/worlds/register.ts'
import { ADMIN, OFFICER } from '../../fixtures/worlds/small.ts'
import { lintRegister } from '../../src/core/lint/register.ts'
import { contentOf } from '../../src/core/record/tree.ts'
import { readEntry } from '../../src/documents/entry.ts'

const CONTRACTS = (more = '') => `format: bd/register@1
register: contracts
version: 1
title: { zh: 合同台账, en: Contracts }
key: { number: 'HT-{year}-{n:4}' }
keeps: [officer]
fields:
  amount: { type: money, title: { zh: 金额, en: Amount } }
  received: { type: money, computed: { sum: payments, column: paid }, title: { zh: 已收, en: Received } }
  open: { type: money, computed: { minus: [amount, received] }, title: { zh: 未收, en: Open } }
  share: { type: percent, computed: { share: [received, amount] }, round: '2, down', title: { zh: 回款率, en: Share } }
${more}rows:
  payments:
    title: { zh: 收款, en: Payments }
    optional: yes
    columns: { on: date, paid: money }
`

const RECORD = 'records/contracts/2026/0/HT-2026-0001.md'

/** What comes of a contract for 300.00, of which 100.00 and 50.50 were paid, that states these values. */
function found(values: Readonly<Record<string, string>>) {
  const ledger = at('founded')
  const files = registerFiles(CONTRACTS())
  ledger.do(ADMIN, publishingRegister(files), files)
  const head = {
    register: 'contracts',
    version: '1',
    at: `"${ledger.by(OFFICER).now.text}"`,
    by: OFFICER,
  }
  const lines = Object.entries({ ...head, amount: '"300.00"', ...values }).map((one) =>
    one.join(': '),
  )
  const table = '| on | paid |\n|---|---|\n| 2026-03-01 | 100.00 |\n| 2026-03-02 | 50.50 |\n'
  const text = `---\n${lines.join('\n')}\n---\n\n## 收款\n\n${table}`
  return ledger
    .refusal(OFFICER, recording({ [RECORD]: text }))
    .map(({ rule, facts }) => [rule, facts])
}

// 100.00 + 50.50; 300.00 − 150.50; 150.50 / 300.00 = 50.1666… %, the rest dropped.
const RIGHT = { received: '"150.50"', open: '"149.50"', share: '"50.16"' }

test('sums over rows, differences and shares are worked out, one from another', () => {
  expect(found(RIGHT)).toEqual([])
})

test('another value than what it comes to is refused with both', () => {
  expect(found({ ...RIGHT, open: '"150.00"' })).toMatchObject([
    ['computed-differs', { field: 'open', expected: '149.50', found: '150.00' }],
  ])
})

test.each([
  [
    'a name that nothing has',
    '  a: { type: money, computed: { plus: [amount, other] } }\n',
    'unknown-name',
  ],
  [
    'what may not come out even',
    '  a: { type: percent, computed: { share: [open, amount] } }\n',
    'not-even',
  ],
  [
    'a circle',
    '  a: { type: money, computed: { plus: [amount, b] } }\n  b: { type: money, computed: { plus: [amount, a] } }\n',
    'computed-circle',
  ],
  [
    'two amounts multiplied',
    '  a: { type: money, computed: { times: [amount, amount] } }\n',
    'not-computable',
  ],
])('lint finds %s', (_, more, rule) => {
  const { content } = readEntry(
    'registers/contracts/1/register.yaml',
    Buffer.from(CONTRACTS(more)),
    '',
  )
  const register = contentOf({ path: '', sha256: '', content }, 'register')!
  expect(lintRegister(register).map(({ finding }) => finding.rule)).toContain(rule)
})

test('the day of the act and what stands beyond the record are no part of it', () => {
  const more = '  a: { type: date, computed: { today: yes } }\n'
  const { content } = readEntry(
    'registers/contracts/1/register.yaml',
    Buffer.from(CONTRACTS(more)),
    '',
  )
  expect(content.kind === 'broken' && content.findings.map(({ rule }) => rule)).toEqual([
    'invalid-value',
  ])
})
