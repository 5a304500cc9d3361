/** Where a parameter stands for a value, every other way of writing it is told with the one that is read, and that one works. */
import { expect, test } from 'vitest'
import { lintText } from '../../src/commands/steps/lint-file.ts'
import { tellFinding } from '../../src/terminal/rules/finding.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

const PROCESS = `format: bd/process@1
process: demo
version: 1
title: { zh: 演示, en: Demo }
starts: officer
owner: head
facts:
  amount: { type: money, title: { zh: 金额, en: Amount } }
parameters:
  term: { type: span, title: { zh: 审议期限, en: Term } }
  half: { type: majority, title: { zh: 通过比例, en: Half } }
  large: { type: money, title: { zh: 大额, en: Large amount } }
stages:
  - stage: idea
    gate:
      - review: board
        role: director
        decide: vote
        when: { fact: amount, at-least: { parameter: large } }
        secretary: clerk
        quorum: { share: half, of: roster }
        passes: { share: half, of: roster }
        close: when-decided
        without-quorum: lapse
        show: at-once
        within: term
      - { review: manager, role: manager, decide: sole }
    on: { passed: end, rejected: end, returned: idea, lapsed: stay }
`

/** What is found in the process with a part of it written otherwise: the rule, its place, and the suggestion. */
function found(part: string, by: string) {
  const { findings } = lintText('process.yaml', PROCESS.replace(part, by), () => ({}))
  return findings.map(({ rule, facts, place }) => {
    const meant = 'suggestion' in facts ? ` → ${String(facts.suggestion)}` : ''
    return `${rule} ${place?.line}:${place?.column}${meant}`
  })
}

const LARGE = '{ parameter: large }'

test.each([
  ['within: term', 'within: { parameter: term }', ['invalid-value 26:17 → within: term']],
  [
    'within: term',
    'within: { working-days: { parameter: term } }',
    ['invalid-value 26:33 → working-days: term'],
  ],
  [
    'within: term',
    'within: { months: { parameter: term } }',
    ['invalid-value 26:27 → within: term'],
  ],
  ['within: term', 'within: 审议期限', ['invalid-value 26:17 → term']],
  ['within: term', 'within: parameter term', ['invalid-value 26:17 → term']],
  ['within: term', 'within: ${term}', ['invalid-value 26:17 → term']],
  ['within: term', 'within: "{term}"', ['invalid-value 26:17 → term']],
  [
    'quorum: { share: half',
    'quorum: { share: { parameter: half }',
    ['invalid-value 21:26 → share: half'],
  ],
  [
    'quorum: { share: half, of: roster }',
    'quorum: { parameter: half }',
    ['invalid-value 21:17 → quorum: { share: half, of: roster }'],
  ],
  [
    'passes: { share: half, of: roster }',
    'passes: 通过比例',
    ['invalid-value 22:17 → passes: { share: half, of: roster }'],
  ],
  // The other way round: where the map is read, the bare id is a text.
  [LARGE, 'large', ['value-never-taken 19:41 → { parameter: large }']],
  [LARGE, '大额', ['value-never-taken 19:41 → { parameter: large }']],
  [LARGE, '"{parameter: large}"', ['value-never-taken 19:41 → { parameter: large }']],
  [LARGE, '{ parameter: 大额 }', ['invalid-id 19:54 → large']],
  // Where no parameter may stand, nothing is suggested.
  ['secretary: clerk', 'secretary: { parameter: term }', ['invalid-value 20:20']],
  [
    'secretary: clerk',
    'secretary: clerk\n        notice: { parameter: term }',
    ['invalid-value 21:17'],
  ],
  ['type: money,', 'type: money, at-least: { parameter: large },', ['invalid-value 8:36']],
])('%s as %s', (part, by, expected) => {
  expect(found(part, '')).not.toEqual([])
  expect(found(part, by)).toEqual(expected)
})

test('as the manual has them, all stand without a word', () => {
  expect(found('', '')).toEqual([])
})

test('what else is wrong is told beside it', () => {
  const two = PROCESS.replace('within: term', 'within: { parameter: term }').replace(
    'close: when-decided',
    'close: whenever',
  )
  const { findings } = lintText('process.yaml', two, () => ({}))
  expect(findings.map(({ rule, place }) => `${rule} ${place?.line}`)).toEqual([
    'invalid-value 23',
    'invalid-value 26',
  ])
  const told = findings.map((one) => tellFinding(voiceOf('en'), one).help)
  expect(told[1]).toBe('write the id of the parameter alone; did you mean within: term?')
})
