/** What may be set goes by the project's way: nothing that a later stage needs can be missed for ever. */
import { expect, test } from 'vitest'
import { lintText } from '../../src/commands/steps/lint-file.ts'
import { rehearse } from '../../src/commands/steps/process-rehearsal.ts'
import { RULEBOOK } from '../../src/core/rules/rulebook.ts'

const HEAD = `format: bd/process@1
process: trial
version: 1
title: 试行
starts: officer
owner: officer
`

const PEOPLE = `format: bd/process-test@1
today: 2026-03-02
people: { li: [officer], wang: [manager], ma: [archive], gong: [] }
`

function rulesOf(process: string, rules = RULEBOOK['bd/workspace@2']): readonly string[] {
  const { findings } = lintText('process.yaml', HEAD + process, () => ({ rules }))
  return findings.map(({ rule }) => rule)
}

/** What lint finds in the process, and what does not go as the steps say. */
async function played(process: string, project: string, steps: string): Promise<readonly string[]> {
  const people = process.includes('manager') ? PEOPLE : PEOPLE.replace('wang: [manager], ', '')
  const tests = `${people}project: ${project}\ntests:\n  - test: 照此办理\n    steps:\n${steps}`
  const files = new Map([
    ['process.yaml', Buffer.from(HEAD + process)],
    ['process.test.yaml', Buffer.from(tests)],
  ])
  const { findings } = await rehearse({ shown: '.', files }, 'none')
  return [...rulesOf(process), ...findings.map((one) => JSON.stringify(one))]
}

test('a post that only a stage after the last gate needs is filled there', async () => {
  const found = await played(
    `posts: { lead: { title: 负责人 } }
documents: { plan: { title: 方案 }, list: { title: 清单 } }
stages:
  - stage: planning
    deliverables: [{ document: plan, by: officer }]
    gate: [{ review: manager, role: manager, decide: sole }]
    on: { passed: team, rejected: end, lapsed: stay }
  - stage: team
    team: { must-include: [lead] }
    deliverables: [{ document: list, by: officer, post: lead }]
    receipt: { by: archive }
`,
    '{ title: 项目 }',
    `      - { open: li }
      - { write: li }
      - { submit: li }
      - { team: li, posts: { lead: gong }, refused: frozen-document }
      - { approve: wang }
      - { team: li, posts: { lead: gong } }
      - { write: gong }
      - { hand-over: li }
      - { receive: ma }
      - expect: { state: completed }
`,
  )
  expect(found).toEqual([])
})

test('without a gate facts and posts may be set until the project is handed over', async () => {
  const found = await played(
    `facts: { warranty: { type: yes-no, title: 质保期内 } }
posts: { engineer: { title: 工程师 } }
documents: { a: { title: 甲 }, b: { title: 乙 } }
tables: { way: { on: [{ fact: warranty }], rows: [{ when: yes, gives: two }, { when: no, gives: three }] } }
stages:
  - stage: one
    deliverables: [{ document: a, by: officer }]
    then: { table: way }
  - stage: two
    team: { must-include: [engineer] }
    deliverables: [{ document: b, by: officer, post: engineer }]
    receipt: { by: archive }
  - stage: three
    receipt: { by: archive }
`,
    '{ title: 项目 }',
    `      - { open: li }
      - { write: li }
      - { submit: li, refused: unset-fact }
      - { set: li, facts: { warranty: yes } }
      - { submit: li }
      - { team: li, posts: { engineer: gong } }
      - { write: gong }
      - { hand-over: li }
      - { set: li, facts: { warranty: no }, refused: project-handed-over }
      - { receive: ma }
      - expect: { state: completed }
`,
  )
  expect(found).toEqual([])
})

/** A small case goes to the head and is signed, a large one to the manager. */
const BRANCHING = `facts:
  kind: { type: choice, of: { small: 小额, large: 大额 }, title: 种类 }
  amount: { type: money, title: 金额 }
  note: { type: text, optional: yes, title: 备注 }
documents: { a: { title: 甲 }, paper: { title: 合同 } }
tables:
  way:
    on: [{ fact: kind }]
    rows: [{ when: small, gives: small }, { when: large, gives: large }]
stages:
  - stage: one
    deliverables: [{ document: a, by: officer }]
    then: { table: way }
  - stage: small
    gate: [{ review: first, role: manager, decide: sole }]
    on: { passed: signing, rejected: end, lapsed: stay }
  - stage: signing
    deliverables: [{ document: paper, by: officer, when: { fact: note, is: 需签约 } }]
    receipt: { by: archive }
  - stage: large
    gate: [{ review: manager, role: manager, decide: sole }]
    on: { passed: end, rejected: end, lapsed: stay }
`

test('the last gate is the one of the way that the project takes, wherever it stands in the file', async () => {
  const found = await played(
    BRANCHING,
    '{ title: 项目, facts: { kind: small } }',
    `      - { open: li }
      - { write: li }
      - { submit: li }
      - { submit: li, refused: unset-fact }
      - { set: li, facts: { amount: 100 } }
      - { submit: li }
      - { approve: wang }
      - { set: li, facts: { amount: 900 }, refused: frozen-document }
      - { set: li, facts: { kind: large }, refused: frozen-document }
`,
  )
  expect(found).toEqual([])
})

test('what the last gate did not know may be set after it, and changed until it is used', async () => {
  const found = await played(
    BRANCHING,
    '{ title: 项目, facts: { kind: small, amount: 100 } }',
    `      - { open: li }
      - { write: li }
      - { submit: li }
      - { submit: li }
      - { approve: wang }
      - { hand-over: li, refused: unset-fact }
      - { set: li, facts: { note: 不签约 } }
      - { set: li, facts: { note: 需签约 } }
      - { write: li }
      - { hand-over: li }
      - { receive: ma }
      - expect: { state: completed }
`,
  )
  expect(found).toEqual([])
})

test('in the first epoch, where facts freeze by the file, lint says what can never be known', () => {
  const late = `facts: { mode: { type: choice, of: { a: 甲, b: 乙 } } }
tables: { way: { on: [{ fact: mode }], rows: [{ when: a, gives: two }, { when: b, gives: three }] } }
stages:
  - { stage: one, then: { table: way } }
  - { stage: two, receipt: { by: archive } }
  - { stage: three, receipt: { by: archive } }
`
  expect(rulesOf(late)).toEqual([])
  expect(rulesOf(late, RULEBOOK['bd/workspace@1'])).toContain('read-before-asked')
})

test('whether a team is needed may hang on what a document of the stage says', async () => {
  const found = await played(
    `posts: { lead: { title: 负责人 } }
documents: { plan: { title: 方案, fields: { joint: { type: yes-no, title: 联合实施 } } } }
stages:
  - stage: planning
    team: [{ must-include: [lead], when: { document: plan, field: joint, is: yes } }]
    deliverables: [{ document: plan, by: officer }]
    receipt: { by: archive }
`,
    '{ title: 项目 }',
    `      - { open: li }
      - { write: li, fields: { plan: { joint: yes } } }
      - { hand-over: li, refused: missing-post }
      - { team: li, posts: { lead: gong } }
      - { hand-over: li }
      - { receive: ma }
      - expect: { state: completed }
`,
  )
  expect(found).toEqual([])
})
