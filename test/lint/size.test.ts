/** Large processes are answered, in a number of steps that grows with them; what is too large to try says so. */
import { expect, test } from 'vitest'
import { lintText } from '../../src/commands/steps/lint-file.ts'
import { largeProcess } from '../../fixtures/worlds/large.ts'
import { edited } from '../../fixtures/worlds/small.ts'
import { size } from '../workbench/long.ts'

function lint(text: string) {
  const { findings, steps } = lintText('process.yaml', text, () => ({}))
  return { findings, steps, rules: findings.map(({ rule }) => rule) }
}

type Lint = ReturnType<typeof lint>
const [half, whole] = [100, 200].map((stages) => lint(largeProcess({ stages }))) as [Lint, Lint]

test('a process of 200 stages is proven sound', () => {
  const { findings, steps } = whole
  expect(findings).toEqual([])
  expect(steps).toBeLessThan(200_000)
})

test('twice the stages take at most about four times the steps', () => {
  expect(whole.steps / half.steps).toBeLessThan(4.5)
})

test('one fault among many stages is found, and it alone', () => {
  // The first of its five is asked before it, the sixth after it not yet.
  const [stages, late] = size([50, 33], [200, 153], [200, 153]) as [number, number]
  const fault = `document: d${late - 3}, field: given`
  const mend = `document: d${late + 6}, field: given`
  const text = largeProcess({
    stages,
    stage: (yaml, index) => (index === late ? edited(yaml, fault, mend) : yaml),
  })
  const { findings } = lint(text)
  expect(findings.map(({ rule, facts }) => [rule, facts])).toMatchObject([
    ['read-before-asked', { name: `d${late + 6}.given`, stage: `s${late}`, why: 'path' }],
  ])
  const line = text.split('\n').findIndex((one) => one.startsWith(`  - stage: s${late}`)) + 1
  const place = findings[0]?.place
  // The condition is the key three lines below `requires`, itself two below the stage's name.
  expect([place?.line, place?.column]).toEqual([line + 4, 9])
})

/** A process of so many choices of four answers, with this condition on its one document. */
function choices(count: number, condition: string): string {
  const numbers = Array.from({ length: count }, (_, index) => index)
  const facts = numbers.map((n) => `  f${n}: { type: choice, of: { a: A, b: B, c: C, d: D } }\n`)
  return `format: bd/process@1
process: wide
version: 1
title: Wide
starts: officer
owner: head
facts:
${facts.join('')}documents: { plan: {}, list: {} }
stages:
  - stage: plan
    deliverables: [ { document: plan, by: officer, when: ${condition} } ]
    gate: [ { review: manager, role: manager, decide: sole } ]
    on: { passed: done, rejected: end, returned: plan, lapsed: stay }
  - stage: done
    deliverables: [ { document: list, by: officer } ]
    receipt: { by: operations }
`
}

/** All of so many choices are a. */
function allOf(count: number): string {
  const asked = Array.from({ length: count }, (_, n) => `{ fact: f${n}, is: a }`)
  return `{ all: [ ${asked.join(', ')} ] }`
}

/** No two of so many choices are alike: of five with four answers that cannot be. */
function noTwoOf(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index)
  const pairs = numbers.flatMap((one) =>
    numbers
      .filter((other) => other > one)
      .map((other) => `{ not: { fact: f${one}, is: { fact: f${other} } } }`),
  )
  return `{ all: [ ${pairs.join(', ')} ] }`
}

test.each([2, 8, 40])(
  'a condition over %i choices is proven: what is settled is not tried',
  (count) => {
    const { rules, steps } = lint(choices(count, allOf(count)))
    expect(rules).toEqual([])
    expect(steps).toBeLessThan(20_000)
  },
)

test('that no two of four are alike can be, and of five never', () => {
  expect(lint(choices(4, noTwoOf(4))).rules).toEqual([])
  expect(lint(choices(5, noTwoOf(5))).rules).toEqual(['condition-never'])
})

test('that no two of thirty are alike with twenty-nine answers is not proven, and ends', () => {
  const answers = Array.from({ length: 29 }, (_, n) => `a${n}: A`).join(', ')
  const text = choices(30, noTwoOf(30)).replaceAll('a: A, b: B, c: C, d: D', answers)
  const { findings, steps } = lint(text)
  expect(findings.map(({ facts }) => facts)).toEqual([{ proof: 'conditions', why: 'too-large' }])
  expect(steps).toBeLessThanOrEqual(400_000)
})

test('a table of twenty inputs is proven row by row', () => {
  const count = 20
  const numbers = Array.from({ length: count }, (_, index) => index)
  const inputs = numbers.map((n) => `{ fact: f${n} }`)
  const row = (nth: number, cell: string) =>
    `[ ${numbers.map((n) => (n < nth ? 'a' : n === nth ? cell : 'any')).join(', ')} ]`
  const rows = [
    ...numbers.map((n) => `      - { when: ${row(n, '[ b, c, d ]')}, gives: manager }\n`),
    `      - { when: ${row(count, '')}, gives: head }\n`,
  ]
  const table = `tables:\n  wide:\n    on: [ ${inputs.join(', ')} ]\n    rows:\n${rows.join('')}`
  const asked = edited(choices(count, allOf(2)), 'role: manager,', 'role: { table: wide },')
  const text = edited(asked, 'documents:', `${table}documents:`)
  expect(lint(text).findings).toEqual([])
  const gap = edited(text, rows.at(-1)!, '')
  expect(lint(gap).findings).toMatchObject([
    {
      rule: 'table-gap',
      facts: { table: 'wide', values: numbers.map((n) => `f${n} = a`).join(', ') },
    },
  ])
})
