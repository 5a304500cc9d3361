/** The manual of the language: its whole regulations are sound, its parts can be read, and it names every finding of lint. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lintText } from '../../src/commands/steps/lint-file.ts'
import { conditionRules } from '../../src/core/rules/conditions.ts'
import { majorityRules } from '../../src/core/rules/majorities.ts'
import { processRules } from '../../src/core/rules/process.ts'
import { proofRules } from '../../src/core/rules/proofs.ts'
import { staffingRules } from '../../src/core/rules/staffing.ts'
import { versionRules } from '../../src/core/rules/versions.ts'
import { wayRules } from '../../src/core/rules/ways.ts'
import { severityOf } from '../../src/core/rules/rules.ts'

const DOCS = join(import.meta.dirname, '../../docs')
/** The manual of the language, in both languages, with the heading of its chapter on conditions. */
const MANUALS = [
  ['language.md', '## Conditions\n'],
  ['language.zh.md', '## 条件\n'],
] as const

function manual(name: string): string {
  return readFileSync(join(DOCS, name), 'utf8')
}

function found(text: string): readonly string[] {
  const { findings } = lintText('process.yaml', text, () => ({}))
  return findings.map(({ rule, facts }) => `${severityOf(rule)} ${rule} ${JSON.stringify(facts)}`)
}

/** The YAML examples of a text. */
function examplesIn(text: string): readonly string[] {
  return [...text.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, body = '']) => body)
}

const whole = readdirSync(DOCS)
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) =>
    examplesIn(readFileSync(join(DOCS, name), 'utf8'))
      .filter((body) => /^format: bd\/process@1/m.test(body))
      .map((body) => [name, /^process: (\S+)/m.exec(body)?.[1] ?? '', body] as const),
  )

test('the manuals show whole regulations', () => {
  expect(whole.map(([name]) => name)).toEqual(expect.arrayContaining(MANUALS.map(([name]) => name)))
})

describe.each(whole)('in %s the regulation %s', (_, __, body) => {
  test('has no error', () => {
    expect(found(body).filter((one) => one.startsWith('error'))).toEqual([])
  })
})

const HEAD = `format: bd/process@1
process: part
version: 1
title: Part
starts: officer
owner: head
facts:
  amount: { type: money }
  has-partner: { type: yes-no }
  partner: { type: text, optional: yes }
  sector: { type: choice, of: { real-estate: A, technology: B, trade: C } }
parameters: { large: { type: money }, limit: { type: money } }
documents:
  contract: { fields: { signed-on: date } }
  resolution: { fields: { met-on: date } }
`

/** A process of one gate, with what is given in its stage. */
function around(stage: string, tables = '', then = 'group-approval'): string {
  return `${HEAD}${tables}stages:
  - stage: study
    deliverables: [ { document: contract, by: officer }, { document: resolution, by: officer } ]
${stage}    then: ${then}
  - stage: holding-approval
    gate: [ { review: manager, role: manager, decide: sole } ]
    on: { passed: end, rejected: end, returned: study, lapsed: stay }
  - stage: group-approval
    gate: [ { review: manager, role: manager, decide: sole } ]
    on: { passed: end, rejected: end, returned: study, lapsed: stay }
`
}

function indented(text: string, by: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(by))
}

/** Rules of publishing, which no file breaks by itself. */
const OF_PUBLISHING = ['process-version', 'stray-process-file', 'template-incomplete']

describe.each(MANUALS)('in %s', (name, chapter) => {
  test('the example of conditions is sound where its facts and documents are declared', () => {
    const [, part = ''] = manual(name).split(chapter)
    const [conditions = ''] = examplesIn(part)
    expect(conditions).toMatch(/^requires:/)
    expect(found(around(indented(conditions, 4)))).toEqual([
      'error stage-unreachable {"stage":"holding-approval"}',
    ])
  })

  test('the example of a table with two inputs is complete', () => {
    const table =
      examplesIn(manual(name)).find((body) => body.startsWith('on: [{ fact: sector }')) ?? ''
    expect(table).not.toBe('')
    const tables = `tables:\n  route:\n${indented(table, 4)}`
    expect(found(around('', tables, '{ table: route }'))).toEqual([])
  })

  test('the examples of values, days and rows are sound', () => {
    const examples = examplesIn(manual(name))
    const values = examples.find((body) => body.startsWith('facts:\n  price:')) ?? ''
    const rows = examples.find((body) => body.startsWith('documents:\n  order:')) ?? ''
    const requires = examples.find((body) => body.includes('today: yes')) ?? ''
    const stage = (documents: readonly string[], more: string) =>
      `stages:\n  - stage: one\n    deliverables: [${documents
        .map((one) => `{ document: ${one}, by: officer }`)
        .join(', ')}]\n${more}    receipt: { by: archive }\n`
    const head = HEAD.slice(0, HEAD.indexOf('facts:'))
    expect(found(head + values + stage(['fee-sheet'], ''))).toEqual([])
    expect(found(head + rows + stage(['order'], ''))).toEqual([])
    const asked = `facts: { receivables: { type: money }, order: { type: money } }
parameters: { limit: { type: money } }
documents: { claim: { fields: { spent-on: date } } }
`
    expect(found(head + asked + stage(['claim'], indented(requires, 4)))).toEqual([])
  })

  test('every finding of lint is told: what it means in practice, and how to mend it', () => {
    const rules = Object.keys({
      ...conditionRules,
      ...proofRules,
      ...processRules,
      ...wayRules,
      ...versionRules,
      ...majorityRules,
      ...staffingRules,
    })
    const told = [...manual(name).matchAll(/`([a-z-]+)`/g)].map(([, word]) => word)
    const untold = rules.filter((rule) => !told.includes(rule) && !OF_PUBLISHING.includes(rule))
    expect(untold).toEqual([])
  })
})

/** A process with the reviews of an example, whole gates or one review, as its only gate. */
function gated(example: string): string {
  const gate = example.startsWith('gate:') ? example : `gate:\n${indented(example, 2)}`
  const on = 'on: { passed: execution, rejected: end, returned: study, lapsed: stay }\n'
  return `${HEAD.replace('parameters: {', 'parameters: { committee-majority: { type: majority },')}stages:
  - stage: study
    deliverables: [ { document: contract, by: officer }, { document: resolution, by: officer } ]
${indented(gate.includes('\non:') ? gate : gate + on, 4)}  - stage: execution
    receipt: { by: officer }
`
}

const gates = ['gates.md', 'gates.zh.md'].flatMap((name) =>
  examplesIn(manual(name)).map((body) => [name, body.split('\n', 1)[0], body] as const),
)

test.each(gates)('in %s the reviews of the example %s are sound', (_, __, body) => {
  expect(found(gated(body))).toEqual([])
})
