/** Large processes are answered, in a number of steps that grows with them; what is too large to try says so. */
import { expect, test } from 'vitest'
import { lintText } from '../../src/commands/steps/linted.ts'
import { largeProcess } from '../../fixtures/worlds/large.ts'
import { edited } from '../../fixtures/worlds/small.ts'

function lint(text: string) {
  const { findings, steps } = lintText('process.yaml', text, () => ({}))
  return { findings, steps, rules: findings.map(({ rule }) => rule) }
}

test('a process of 200 stages is proven sound', () => {
  const { findings, steps } = lint(largeProcess({ stages: 200 }))
  expect(findings).toEqual([])
  expect(steps).toBeLessThan(200_000)
})

test('twice the stages take at most about four times the steps', () => {
  const [half, whole] = [100, 200].map((stages) => lint(largeProcess({ stages })).steps)
  expect(whole! / half!).toBeLessThan(4.5)
})

test('one fault among 200 stages is found, and it alone', () => {
  const late = { fault: 'document: d150, field: given', mend: 'document: d159, field: given' }
  const text = largeProcess({
    stages: 200,
    stage: (yaml, index) => (index === 153 ? edited(yaml, late.fault, late.mend) : yaml),
  })
  const { findings } = lint(text)
  expect(findings.map(({ rule, facts }) => [rule, facts])).toMatchObject([
    ['read-before-asked', { name: 'd159.given', stage: 's153', why: 'path' }],
  ])
  const line = text.split('\n').findIndex((one) => one.startsWith('  - stage: s153')) + 1
  const place = findings[0]?.place
  // The condition is the key three lines below `requires`, itself two below the stage's name.
  expect([place?.line, place?.column]).toEqual([line + 4, 9])
})

/** A process whose one condition looks at so many choices of four answers. */
function choices(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index)
  const facts = numbers.map((n) => `  f${n}: { type: choice, of: { a: A, b: B, c: C, d: D } }\n`)
  const asked = numbers.map((n) => `{ fact: f${n}, is: a }`)
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
    deliverables: [ { document: plan, by: officer, when: { all: [ ${asked.join(', ')} ] } } ]
    gate: [ { review: manager, role: manager, decide: sole } ]
    on: { passed: done, rejected: end, returned: plan, lapsed: stay }
  - stage: done
    deliverables: [ { document: list, by: officer } ]
    receipt: { by: operations }
`
}

test.each([2, 4, 6, 7])('a condition over %i choices of four answers is proven', (count) => {
  expect(lint(choices(count)).rules).toEqual([])
})

test.each([8, 12, 40])('one over %i is not proven, and takes no steps to say so', (count) => {
  const { rules, steps } = lint(choices(count))
  expect(rules).toEqual(['lint-not-proven'])
  expect(steps).toBeLessThan(1000)
})

test('a table of as many inputs is proven row by row, for it need not try every case', () => {
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
  const text = edited(choices(count), 'documents:', `${table}documents:`)
  const told = lint(
    edited(text, '{ review: manager, role: manager,', '{ review: manager, role: { table: wide },'),
  )
  expect(told.findings.map(({ facts }) => facts)).toEqual([
    { proof: 'conditions', why: 'too-large' },
  ])
  const gap = edited(text, `      - { when: ${row(count, '')}, gives: head }\n`, '')
  expect(lint(gap).findings).toContainEqual(
    expect.objectContaining({
      rule: 'table-gap',
      facts: { table: 'wide', values: numbers.map((n) => `f${n} = a`).join(', ') },
    }),
  )
})
