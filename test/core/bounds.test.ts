/** Bounds of facts and fields: stated in the process, held wherever a value is stated, known to the proofs. */
import { expect, test } from 'vitest'
import { lintText } from '../../src/commands/steps/lint-file.ts'
import { readProcess } from '../../src/documents/process.ts'
import { readYaml } from '../../src/documents/source.ts'
import { Ledger } from '../../fixtures/worlds/ledger.ts'
import { FOLDER, opening, PROJECT, saving, submitting } from '../../fixtures/worlds/life.ts'
import { edited, HEAD, OFFICER, PROCESS } from '../../fixtures/worlds/small.ts'

const PARTNER = 'partner: { type: yes-no, optional: yes,'
const COST = '{ type: money, title: { zh: 投资额, en: Cost } }'

function company(fact: string, field = 'type: money'): Ledger {
  return new Ledger({
    process: (yaml) =>
      edited(
        edited(yaml, PARTNER, `partner: { ${fact},`),
        COST,
        COST.replace('type: money', field),
      ),
  })
}

function rules(findings: readonly { rule: string; facts: object }[]): readonly string[] {
  return findings.map(
    ({ rule, facts }) => `${rule} ${'bounds' in facts ? String(facts.bounds) : ''}`,
  )
}

test.each([
  ['type: money, at-least: 0', '-0.01', '0.00', 'at-least 0.00'],
  ['type: money, more-than: 0', '0.00', '0.01', 'more-than 0.00'],
  ['type: percent, at-least: 0, at-most: 100', '100.000001', '100', 'at-least 0, at-most 100'],
  ['type: integer, less-than: 10', 10, 9, 'less-than 10'],
  ['type: date, at-most: 2026-12-31', '2027-01-01', '2026-12-31', 'at-most 2026-12-31'],
])('a fact with { %s } is not %s and may be %s', (fact, beyond, within, bounds) => {
  const opened = company(fact).do(OFFICER, opening({ facts: { partner: within } }))
  expect(rules(company(fact).refusal(OFFICER, opening({ facts: { partner: beyond } })))).toEqual([
    `value-out-of-bounds ${bounds}`,
  ])
  const set = { act: 'set' as const, project: PROJECT, facts: { partner: beyond } }
  expect(rules(opened.refusal(OFFICER, set))).toEqual([`value-out-of-bounds ${bounds}`])
})

test('a field beyond its bounds is not submitted', () => {
  const ledger = company('type: yes-no, optional: yes', 'type: money, more-than: 0')
  const text = { [`${FOLDER}/plan.md`]: '---\ntitle: 方案\ncost: "-5"\n---\n\n## 风险\n\n可控。\n' }
  ledger.do(OFFICER, opening()).do(OFFICER, saving(text), text)
  expect(rules(ledger.refusal(HEAD, submitting(ledger)))).toEqual([
    'value-out-of-bounds more-than 0.00',
  ])
})

function read(fact: string): readonly string[] {
  const source = readYaml('process.yaml', edited(PROCESS, PARTNER, `partner: { ${fact},`))
  if (!source.ok) throw new Error(JSON.stringify(source.findings))
  const found = readProcess(source.value)
  return found.ok ? [] : found.findings.map(({ facts }) => JSON.stringify(facts))
}

test('a bound is of the type, stands on a type with an order, and leaves a value together with the others', () => {
  expect(read('type: money, at-least: 2026-01-01')).toHaveLength(1)
  expect(read('type: text, at-least: 1')).toHaveLength(1)
  expect(read('type: yes-no, at-most: 1')).toHaveLength(1)
  expect(read('type: integer, more-than: 3, less-than: 4')).toHaveLength(1)
  expect(read('type: percent, at-least: 3, less-than: 3')).toHaveLength(1)
  expect(read('type: percent, more-than: 3, less-than: 4')).toEqual([])
  expect(read('type: date, at-least: 2026-01-01, at-most: 2026-01-01')).toEqual([])
})

function proven(amount: string, least: string): readonly string[] {
  const text = `format: bd/process@1
process: trial
version: 1
title: 试行
starts: officer
owner: officer
facts: { amount: { type: money, ${amount} } }
tables:
  way:
    on: [{ fact: amount }]
    rows: [{ when: { ${least}, less-than: 100 }, gives: small }, { when: { at-least: 100 }, gives: large }]
stages:
  - { stage: one, then: { table: way } }
  - { stage: small, receipt: { by: archive } }
  - { stage: large, receipt: { by: archive } }
`
  return lintText('process.yaml', text, () => ({}))
    .findings.map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('table-'))
}

test('a table that covers the bounded values has no gap', () => {
  expect(proven('at-least: 0', 'at-least: 0')).toEqual([])
  expect(proven('more-than: 0', 'more-than: 0')).toEqual([])
  expect(proven('at-least: -1', 'at-least: 0')).toContain('table-gap')
  expect(proven('optional: no', 'at-least: 0')).toContain('table-gap')
})

test('what is compared with a value beyond the bounds is never so', () => {
  const text = edited(
    edited(PROCESS, PARTNER, 'partner: { type: percent, at-least: 0, at-most: 100,'),
    '{ document: plan, by: officer }',
    '{ document: plan, by: officer, when: { fact: partner, more-than: 100 } }',
  )
  const { findings } = lintText('process.yaml', text, () => ({}))
  expect(findings.map(({ rule }) => rule)).toContain('condition-never')
})
