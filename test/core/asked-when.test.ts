/** A part of a record that its register asks for in one case: missing then, it is refused, whoever sets it; else it may be left out. */
import { expect, test } from 'vitest'
import {
  CUSTOMER,
  CUSTOMERS,
  customer,
  keeping,
  recording,
} from '../../fixtures/worlds/register.ts'
import { edited, HEAD, MANAGER, OFFICER } from '../../fixtures/worlds/small.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import { lintRegister } from '../../src/core/lint/register.ts'
import { readRegister } from '../../src/documents/register.ts'
import { readYaml } from '../../src/documents/source.ts'
import { registerLines } from '../../src/terminal/phrases/register.ts'
import { NO_NAMES } from '../../src/terminal/names.ts'
import { plainText } from '../../src/terminal/text.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

/** A limit, needs and deliveries are asked for of a customer with whom the company works; the limit is the manager's to set. */
const ASKING = CUSTOMERS.replace(
  'by: [manager], optional: yes',
  'by: [manager], when: { state: cooperating }',
)
  .replace('en: Needs, optional: yes', 'en: Needs, when: { state: [cooperating, given-up] }')
  .concat(
    'rows: { deliveries: { title: { zh: 交货, en: Deliveries }, columns: { item: text }, when: { state: cooperating } } }\n',
  )

function contacted(): Ledger {
  const ledger = keeping(ASKING)
  const first = { [CUSTOMER]: customer(ledger) }
  ledger.do(OFFICER, recording(first), first)
  const second = { [CUSTOMER]: edited(ledger.text(CUSTOMER), 'state: new', 'state: contacted') }
  return ledger.do(OFFICER, recording(second), second)
}

const lacking = (ledger: Ledger, member: string, text: string) =>
  ledger
    .refusal(member, recording({ [CUSTOMER]: text }, { reason: '签约' }))
    .map(({ rule, facts }) => ('name' in facts ? [rule, facts.name] : [rule]))

const worked = (ledger: Ledger) =>
  edited(ledger.text(CUSTOMER), 'state: contacted', 'state: cooperating')

test('before the case none of it is asked for, and in the case all of it is', () => {
  const ledger = contacted()
  expect(lacking(ledger, OFFICER, worked(ledger))).toEqual([
    ['record-incomplete', 'credit-limit'],
    ['record-incomplete', 'needs'],
    ['record-incomplete', 'deliveries'],
  ])
})

test('the manager sets the limit first; then the officer brings it to that state', () => {
  const ledger = contacted()
  const limit = {
    [CUSTOMER]: edited(
      ledger.text(CUSTOMER),
      'state: contacted\n',
      'state: contacted\ncredit-limit: 50万元\n',
    ),
  }
  ledger.do(MANAGER, recording(limit, { reason: '信用评审' }), limit)
  const rest = '\n## 需求偏好\n\n低价。\n\n## 交货\n\n| item |\n| --- |\n| 水泵 |\n'
  expect(lacking(ledger, OFFICER, worked(ledger))).toHaveLength(2)
  expect(lacking(ledger, OFFICER, `${worked(ledger)}${rest}`)).toEqual([])
})

test('one of several answers asks for it as well', () => {
  const ledger = contacted()
  const given = edited(ledger.text(CUSTOMER), 'state: contacted', 'state: given-up')
  expect(lacking(ledger, OFFICER, given)).toEqual([['record-incomplete', 'needs']])
  expect(lacking(ledger, HEAD, given)).toContainEqual(['record-incomplete', 'needs'])
})

test('the refusal says in which case', () => {
  const ledger = contacted()
  const [first] = ledger.refusal(OFFICER, recording({ [CUSTOMER]: worked(ledger) }))
  expect(first?.facts).toMatchObject({ case: 'state', answer: 'cooperating' })
})

function register(text: string) {
  const source = readYaml('register.yaml', text)
  const read = source.ok ? readRegister(source.value) : source
  if (!read.ok) throw new Error(JSON.stringify(read.findings))
  return read.value
}

test('lint names a field and an answer that there are not', () => {
  const rules = (text: string) =>
    lintRegister(register(text)).map(({ finding, path }) => [finding.rule, path.join('.')])
  expect(rules(ASKING)).toEqual([])
  expect(rules(ASKING.replace('{ state: cooperating }', '{ name: cooperating }'))).toEqual([
    ['unknown-name', 'fields.credit-limit.when'],
  ])
  expect(
    rules(ASKING.replace('state: [cooperating, given-up]', 'state: [cooperating, gone]')),
  ).toEqual([['unknown-name', 'sections.needs.when.state']])
})

test('a case has one field', () => {
  const source = readYaml(
    'register.yaml',
    ASKING.replace('{ state: cooperating }', '{ state: cooperating, importance: high }'),
  )
  const read = source.ok ? readRegister(source.value) : source
  expect(read.ok ? [] : read.findings.map(({ rule }) => rule)).toEqual(['invalid-value'])
})

test('whoever reads the register is told the case', () => {
  const lines = (language: 'zh' | 'en') =>
    registerLines(voiceOf(language), NO_NAMES, register(ASKING)).map(plainText).join('\n')
  expect(lines('zh')).toContain('状态为合作时必填')
  expect(lines('zh')).toContain('状态为合作、放弃时必填')
  expect(lines('en')).toContain('asked for when State is')
})
