/** What is worked out is recorded by the submission with how it came about, and check works it out again. */
import { expect, test } from 'vitest'
import { at, ballot, standing, submitting } from '../../fixtures/worlds/life.ts'
import { edited, HEAD, MANAGER, PROCESS as SMALL } from '../../fixtures/worlds/small.ts'
import { publishingFindings } from '../../src/core/lint/publishing.ts'
import { contentOf } from '../../src/core/record/tree.ts'
import { RULEBOOK } from '../../src/core/rules/rulebook.ts'
import { readEntry } from '../../src/documents/entry.ts'

const COMPUTED = (yaml: string) =>
  edited(
    edited(
      yaml,
      '  partner: { type: yes-no, optional: yes,',
      `  price: { type: money }
  cost: { type: money }
  margin: { type: percent, computed: { share: [{ minus: [price, cost] }, price] }, round: '4, down' }
  partner: { type: yes-no, optional: yes,`,
    ),
    'fields: { cost: { type: money, title: { zh: 投资额, en: Cost } } }',
    `fields: { cost: { type: money, title: { zh: 投资额, en: Cost } }, double: { type: money, computed: { times: [2, cost] } } }`,
  )

const GIVEN = { facts: { price: '1000.00', cost: '880.00' } }

test('a submission records what was worked out, and how', () => {
  const before = at('saved', { process: COMPUTED }, GIVEN)
  const ledger = before.do(HEAD, submitting(before))
  const { facts, computed } = standing(ledger).rounds.at(-1)!.submission.record
  expect(facts).toEqual({ price: '1000.00', cost: '880.00', margin: '12' })
  expect(computed).toEqual([
    { fact: 'margin', value: '12', from: '(1,000 − 880) / 1,000' },
    { document: 'plan', field: 'double', value: '200.00', from: '2 × 100' },
  ])
})

test('nobody opens a project with a fact that is worked out', () => {
  const open = () => at('opened', { process: COMPUTED }, { facts: { margin: '12' } })
  expect(open).toThrow(/computed-typed/)
})

test('the very packet is the very packet, whatever was worked out of it: a return asks for an answer', () => {
  const before = at('saved', { process: COMPUTED }, GIVEN)
  const ledger = before.do(HEAD, submitting(before))
  const returned = ledger.do(MANAGER, ballot(ledger, MANAGER, 'return', { reason: '请说明' }))
  const again = returned.refusal(HEAD, submitting(returned))
  expect(again.map(({ rule }) => rule)).toEqual(['answer-required'])
})

test('a process that works values out is not published where the first edition holds', () => {
  const source = readEntry('processes/small/1/process.yaml', Buffer.from(COMPUTED(SMALL)), '')
  const process = contentOf(source, 'process')!
  const rules = (epoch: 'bd/workspace@1' | 'bd/workspace@2') =>
    publishingFindings(process, RULEBOOK[epoch]).map(({ rule }) => rule)
  expect(rules('bd/workspace@1')).toContain('newer-word')
  expect(rules('bd/workspace@2')).toEqual([])
})
