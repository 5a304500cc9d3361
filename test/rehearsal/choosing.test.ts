/** What chooses between ways: parameters with answers, an opinion that says no, one of several holders; and the company's numbers. */
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

const TEST = `format: bd/process-test@1
today: 2026-03-02
project: { title: 项目 }
`

function lint(process: string): readonly string[] {
  const { findings } = lintText('process.yaml', HEAD + process, () => ({}))
  return findings.map(({ rule }) => rule)
}

/** What lint finds wrong, and what does not go as the steps say. */
async function played(process: string, people: string, steps: string): Promise<readonly string[]> {
  const tests = `${TEST}${people}\ntests:\n  - test: 照此办理\n    steps:\n${steps}`
  const files = new Map([
    ['process.yaml', Buffer.from(HEAD + process)],
    ['process.test.yaml', Buffer.from(tests)],
  ])
  const { findings } = await rehearse({ shown: '.', files }, 'none')
  const errors = findings.filter(({ rule }) => severityOf(rule) === 'error')
  return errors.map((one) => JSON.stringify(one))
}

const VARIANTS = (registration: string, signer: string) => `parameters:
  registration: ${registration}
  signer: ${signer}
documents: { a: { title: 甲 } }
tables:
  signer:
    on: [{ parameter: signer }]
    rows: [{ when: manager, gives: department-manager }, { when: director, gives: general-manager }]
stages:
  - stage: one
    deliverables: [{ document: a, by: officer }]
    gate:
      - { review: registration, role: administration, decide: sole, when: { parameter: registration, is: yes } }
      - { review: sign, role: { table: signer }, decide: sole }
    on: { passed: end, rejected: end, lapsed: stay }
`

const CHOICE = '{ type: choice, of: { manager: 部门经理, director: 总经理 }, title: 谁签 }'
const YES_NO = '{ type: yes-no, title: 先登记 }'

test('parameters that choose are sound, and choose', async () => {
  const process = VARIANTS(YES_NO, CHOICE)
  expect(lint(process)).toEqual([])
  const people =
    'people: { li: [officer], xz: [administration], ji: [department-manager], wang: [general-manager] }'
  const steps = (seat: string) => `      - { open: li }
      - { write: li }
      - { submit: li }
      - expect: { seats: ${seat} }
`
  const set = (registration: string, signer: string) =>
    `${people}\nparameters: { registration: '${registration}', signer: '${signer}' }`
  expect(await played(process, set('否', '总经理'), steps('wang'))).toEqual([])
  expect(await played(process, set('no', 'manager'), steps('ji'))).toEqual([])
  expect(await played(process, set('是', 'manager'), steps('xz'))).toEqual([])
})

test('a text that decides is a fault, for a slip of the pen would leave a review out', () => {
  const text = '{ type: text, title: 任意 }'
  expect(lint(VARIANTS(text, CHOICE))).toEqual(['text-decides'])
  expect(lint(VARIANTS(YES_NO, text))).toEqual(['text-decides'])
})

test('a constant in Chinese is no answer of a yes-no, and the right one is named', () => {
  const process = VARIANTS(YES_NO, CHOICE).replace('is: yes', 'is: 是')
  const { findings } = lintText('process.yaml', HEAD + process, () => ({}))
  expect(findings.map(({ rule, facts }) => [rule, facts])).toEqual([
    ['value-never-taken', expect.objectContaining({ found: '是', suggestion: 'yes' })],
  ])
})

test('numbers, amounts, percentages and dates bound a table by parameters of their type', () => {
  const bounded = (type: string) => `facts: { x: { type: ${type} } }
parameters: { limit: { type: ${type} } }
tables:
  way:
    on: [{ fact: x }]
    rows: [{ when: { less-than: { parameter: limit } }, gives: small }, { when: { at-least: { parameter: limit } }, gives: large }]
stages:
  - { stage: one, then: { table: way } }
  - { stage: small, receipt: { by: officer } }
  - { stage: large, receipt: { by: officer } }
`
  for (const type of ['integer', 'money', 'percent', 'date'])
    expect(lint(bounded(type))).toEqual([])
})

test('a role by a parameter is told as what it is', () => {
  const { findings } = lintText(
    'process.yaml',
    `${HEAD}parameters: { who: { type: role-by-date } }
stages:
  - { stage: one, gate: [{ review: r, role: { parameter: who }, decide: sole }], on: { passed: end, rejected: end, lapsed: stay } }
`,
    () => ({}),
  )
  expect(findings.map(({ rule, facts }) => [rule, facts])).toEqual([
    ['invalid-value', { key: 'role', expected: 'role-or-table', found: '{ parameter: who }' }],
  ])
})

const OPINION = (then: string) => `documents:
  form: { title: 表 }
  opinion: { title: 意见, fields: { agrees: { type: yes-no, title: 同意 } } }
tables:
  way:
    on: [{ document: opinion, field: agrees }]
    rows: [{ when: yes, gives: approval }, { when: no, gives: form }]
stages:
  - stage: form
    deliverables: [{ document: form, by: officer }]
    then: head
  - stage: head
    owner: head
    deliverables: [{ document: opinion, by: head }]
    then: ${then}
  - stage: approval
    gate: [{ review: manager, role: manager, decide: sole }]
    on: { passed: end, rejected: end, lapsed: stay }
`

test('an opinion that says no sends back by a table, and the next one may agree', async () => {
  const process = OPINION('{ table: way }')
  expect(lint(process)).toEqual([])
  const steps = `      - { open: li }
      - { write: li }
      - { submit: li }
      - { write: zhou, fields: { opinion: { agrees: no } } }
      - { submit: zhou, expect: { stage: form } }
      - { write: li, documents: form }
      - { submit: li, expect: { stage: head } }
      - { write: zhou, fields: { opinion: { agrees: yes } } }
      - { submit: zhou, expect: { stage: approval } }
      - { submit: zhou, refused: not-in-role }
      - { submit: li }
      - { approve: wang, expect: { state: completed } }
`
  const people = 'people: { li: [officer], zhou: [head], wang: [manager] }'
  expect(await played(process, people, steps)).toEqual([])
})

test('what leads back without anybody deciding stays a fault', () => {
  expect(lint(OPINION('form'))).toContain('cycle-without-decision')
  const byFact = OPINION('{ table: way }')
    .replace('{ document: opinion, field: agrees }', '{ fact: agreed }')
    .replace('documents:', 'facts: { agreed: { type: yes-no } }\ndocuments:')
  expect(lint(byFact)).toContain('cycle-without-decision')
})

const SOLE = `documents: { a: { title: 甲 }, c: { title: 丙 } }
stages:
  - stage: one
    deliverables: [{ document: c, by: CLERK }]
    then: two
  - stage: two
    deliverables: [{ document: a, by: officer }]
    gate: [{ review: countersign, role: administration, decide: sole }]
    on: { passed: end, rejected: end, lapsed: stay }
`

test('of several holders the project names the one who decides', async () => {
  const steps = `      - { open: li }
      - { write: li }
      - { submit: li }
      - { write: li }
      - { submit: li, refused: too-many-holders }
      - { team: li, reviewers: { countersign: li }, refused: not-in-role }
      - { team: li, reviewers: { countersign: xz } }
      - { submit: li, expect: { seats: xz } }
      - { approve: yy, refused: no-seat }
      - { approve: xz, expect: { state: completed } }
`
  const people = 'people: { li: [officer], xz: [administration], yy: [administration] }'
  expect(await played(SOLE.replace('CLERK', 'officer'), people, steps)).toEqual([])
})

test('whoever of the holders wrote is passed over, and the one who is left need not be named', async () => {
  const steps = `      - { open: li }
      - { write: xz }
      - { submit: li }
      - { write: li }
      - { submit: li, expect: { seats: yy } }
`
  const people = 'people: { li: [officer], xz: [administration], yy: [administration] }'
  expect(await played(SOLE.replace('CLERK', 'administration'), people, steps)).toEqual([])
})

const ROSTER_VOTE = (of: string) => `stages:
  - stage: one
    gate:
      - review: experts
        role: expert
        decide: vote
        form: written
        quorum: { share: { more-than: 1/2 }, of: ${of} }
        passes: { share: { more-than: 1/2 }, of: cast }
        close: at-deadline
        without-quorum: lapse
        show: after-close
        within: 5 working days
        secretary: officer
    on: { passed: end, rejected: end, lapsed: stay }
`

test('a quorum of the votes cast is warned of; a majority of them is not', () => {
  expect(lint(ROSTER_VOTE('cast'))).toEqual(['quorum-of-cast'])
  expect(lint(ROSTER_VOTE('roster'))).toEqual([])
})

test('a text, a member or a unit compared with yes or true is a fault, a yes-no and a choice are not', () => {
  const asking = (type: string, is: string) => `facts: { x: { type: ${type} } }
documents: { a: { title: 甲 } }
stages:
  - stage: one
    deliverables: [{ document: a, by: officer, when: { fact: x, is: ${is} } }]
    receipt: { by: officer }
`
  for (const type of ['text', 'member', 'unit']) {
    for (const is of ['true', 'no']) expect(lint(asking(type, is))).toEqual(['truth-not-for-type'])
  }
  for (const type of ['integer', 'money', 'percent', 'date']) {
    expect(lint(asking(type, 'true'))).toEqual(['value-never-taken'])
  }
  expect(lint(asking('yes-no', 'true'))).toEqual([])
  expect(lint(asking('choice, of: { yes: 要, later: 以后 }', 'true'))).toEqual([])
})
