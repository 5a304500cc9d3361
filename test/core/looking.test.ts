/** A condition looks through a link at another project or a record, or counts what points here; the submission records what it saw. */
import { expect, test } from 'vitest'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import {
  at,
  ballot,
  opening,
  PROJECT,
  save,
  standing,
  submitting,
  PLAN_FILE,
} from '../../fixtures/worlds/life.ts'
import {
  customer,
  CUSTOMER,
  CUSTOMERS,
  publishingRegister,
  recording,
  registerFiles,
} from '../../fixtures/worlds/register.ts'
import { ADMIN, edited, HEAD, MANAGER, OFFICER, PLAN } from '../../fixtures/worlds/small.ts'

const FACTS = `  customer: { type: record, of: customers, optional: yes, title: { zh: 客户, en: Customer } }
  order: { type: project, optional: yes, title: { zh: 所涉业务, en: The business } }
  partner: { type: yes-no, optional: yes,`

/** The smallest process with these facts, and one requirement before its first stage is left. */
function requiring(condition: string) {
  return (yaml: string) =>
    edited(
      edited(yaml, '  partner: { type: yes-no, optional: yes,', FACTS),
      'deliverables:',
      `requires: [{ title: 须符合, condition: ${condition} }]\n    deliverables:`,
    )
}

/** A company with one customer on file and one project in which the plan is saved. */
function company(condition: string, facts: Readonly<Record<string, string>> = {}): Ledger {
  const ledger = at('founded', { process: requiring(condition) })
  const files = registerFiles(CUSTOMERS)
  ledger.do(ADMIN, publishingRegister(files), files)
  const record = { [CUSTOMER]: customer(ledger) }
  ledger.do(OFFICER, recording(record), record)
  ledger.do(OFFICER, opening({ facts }))
  return save(ledger, { [PLAN_FILE]: PLAN })
}

const rules = (ledger: Ledger) =>
  ledger.refusal(HEAD, submitting(ledger)).map(({ rule, facts }) => [rule, facts])

const GRADE = '{ through: customer, field: grade, is: b }'
const LINKED = { customer: 'KH-2026-0001' }

test('a condition looks through a link at a field of a record, and the submission records what it saw', () => {
  const ledger = company(GRADE, LINKED)
  ledger.do(HEAD, submitting(ledger))
  const { looked } = standing(ledger).gate!.submission.record
  const { sha256 } = ledger.world.tree.get(CUSTOMER)!
  expect(looked).toEqual([
    { at: 'customer.grade', of: ['KH-2026-0001'], sha256, type: 'choice', value: 'b' },
  ])
})

test('what is looked at and is otherwise is refused', () => {
  expect(rules(company('{ through: customer, field: grade, is: a }', LINKED))).toMatchObject([
    ['requirement-not-met', {}],
  ])
})

test('a link that is not set, and a field that the record leaves empty, are neither yes nor no', () => {
  expect(rules(company(GRADE))).toMatchObject([['unset-fact', { fact: 'customer' }]])
  const not = '{ not: { through: customer, field: credit-limit, at-least: 50000 } }'
  expect(rules(company(not, LINKED))).toMatchObject([
    ['not-computed', { why: 'not-said', name: 'customer.credit-limit' }],
  ])
})

test('what stands behind a link is reckoned with in its own type', () => {
  const sum =
    '{ document: plan, field: cost, at-most: { minus: [{ through: customer, field: credit-limit }, 100] } }'
  const limited = (limit: string) => {
    const ledger = company(sum, LINKED)
    const changed = { [CUSTOMER]: customer(ledger, { 'credit-limit': limit }) }
    // Who may set the limit is another's question: here the whole record is the manager's word.
    const [head = '', ...rest] = changed[CUSTOMER]!.split('at: ')
    const before = ledger.text(CUSTOMER).split('at: ')[1]!.split('\n')[0]!
    const text = `${head}at: ${before}\n${rest.join('at: ').split('\n').slice(1).join('\n')}`
    ledger.do(MANAGER, recording({ [CUSTOMER]: text }, { reason: '核定' }), { [CUSTOMER]: text })
    return ledger
  }
  // The plan costs 100: the limit less 100 must reach that.
  expect(rules(limited('199.99'))).toMatchObject([['requirement-not-met', {}]])
  expect(rules(limited('200.00'))).toEqual([])
})

test('a project is asked where it stands', () => {
  const ledger = company('{ through: order, state: [drafting, in-review] }')
  const other = { project: '2026-002', facts: {} }
  ledger.do(OFFICER, opening(other))
  ledger.do(OFFICER, { act: 'set', project: PROJECT, facts: { order: '2026-002' } })
  expect(rules(ledger)).toEqual([])
  ledger.do(HEAD, { act: 'cancel', project: '2026-002', reason: '重复' })
  expect(rules(ledger)).toMatchObject([['requirement-not-met', {}]])
})

test('while a gate is open, what its submission saw stays as it was', () => {
  const process = (yaml: string) =>
    edited(
      requiring('{ through: order, state: drafting }')(yaml),
      '      - { review: manager, role: manager, decide: sole }',
      `      - { review: manager, role: manager, decide: sole }
      - { review: other, role: head, decide: any, when: { through: order, state: drafting } }`,
    )
  const ledger = at('founded', { process })
  ledger.do(OFFICER, opening())
  ledger.do(OFFICER, opening({ project: '2026-002' }))
  ledger.do(OFFICER, { act: 'set', project: PROJECT, facts: { order: '2026-002' } })
  save(ledger, { [PLAN_FILE]: PLAN })
  ledger.do(HEAD, submitting(ledger))
  ledger.do(HEAD, { act: 'cancel', project: '2026-002', reason: '重复' })
  ledger.do(MANAGER, ballot(ledger, MANAGER))
  expect(standing(ledger).gate!.open.map(({ review }) => review.review)).toEqual(['other'])
})

test('other projects are counted back; the project itself is not among them', () => {
  const condition =
    '{ count: small, where: { order: this, state: [drafting, in-review] }, at-most: 0 }'
  const ledger = company(condition)
  expect(rules(ledger)).toEqual([])
  ledger.do(OFFICER, opening({ project: '2026-002', facts: { order: PROJECT } }))
  expect(rules(ledger)).toMatchObject([['requirement-not-met', {}]])
  ledger.do(HEAD, { act: 'cancel', project: '2026-002', reason: '重复' })
  expect(rules(ledger)).toEqual([])
  ledger.do(HEAD, submitting(ledger))
  expect(standing(ledger).gate!.submission.record.looked).toEqual([
    {
      at: 'count(small: order = this, state = drafting/in-review)',
      of: [],
      type: 'integer',
      value: '0',
    },
  ])
  ledger.do(MANAGER, ballot(ledger, MANAGER))
})

test('of two projects that name one another neither is worked out from itself', () => {
  const fact =
    'chain: { type: integer, optional: yes, computed: { plus: [1, { through: order, fact: chain }] } }'
  const process = (yaml: string) =>
    edited(
      requiring('{ fact: chain, at-least: 0 }')(yaml),
      '  customer: {',
      `  ${fact}\n  customer: {`,
    )
  const ledger = at('founded', { process })
  ledger.do(OFFICER, opening())
  ledger.do(OFFICER, opening({ project: '2026-002', facts: { order: PROJECT } }))
  ledger.do(OFFICER, {
    act: 'set',
    project: PROJECT,
    facts: { order: '2026-002' },
    team: {},
  } as never)
  save(ledger, { [PLAN_FILE]: PLAN })
  expect(rules(ledger).map(([rule]) => rule)).toEqual(['not-computed'])
})
