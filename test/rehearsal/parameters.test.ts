/** Parameters in a file of process tests: every way of typing one is read, and a wrong one is told at its line. */
import { expect, test } from 'vitest'
import { rehearse } from '../../src/commands/steps/process-rehearsal.ts'
import { tellFinding } from '../../src/terminal/rules/finding.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

const PROCESS = `format: bd/process@1
process: demo
version: 1
title: { zh: 演示, en: Demo }
starts: officer
owner: { parameter: keeper }
parameters:
  keeper: { type: role-by-date, title: { zh: 主办角色, en: Keeper } }
  half: { type: majority, title: { zh: 通过比例, en: Half } }
  term: { type: span, title: { zh: 期限, en: Term } }
  limit: { type: money, title: { zh: 限额, en: Limit } }
  way: { type: choice, of: { fast: 快, slow: 慢 }, title: { zh: 方式, en: Way } }
stages:
  - stage: idea
    gate: [{ review: manager, role: manager, decide: sole }]
    on: { passed: end, rejected: end, returned: idea, lapsed: stay }
`

const TESTS = `format: bd/process-test@1
today: 2026-03-02
people: { liu: [officer], zhou: [head], wang: [manager] }
parameters:
  PARAMETER
tests:
  - test: passed
    steps: [{ open: liu }, { submit: zhou }, { approve: wang, expect: { state: completed } }]
`

async function found(written: string) {
  const parameter = written.startsWith('keeper') ? written : `keeper: 2026-01-01=head\n  ${written}`
  const files = new Map([
    ['process.yaml', Buffer.from(PROCESS)],
    ['process.test.yaml', Buffer.from(TESTS.replace('PARAMETER', parameter))],
  ])
  const { findings } = await rehearse({ shown: '.', files }, 'none')
  return findings
}

test.each([
  'keeper: 2026-01-01=head',
  'keeper: 2026年1月1日=head',
  'keeper: "2025-01-01=officer,2026-01-01=head"',
  'keeper: 2026-01-01 起为head',
  'keeper: { by-date: { 2026-01-01: head } }',
  'keeper: { 2026-01-01: head }',
])('who owns from which day: %s', async (parameter) => {
  expect(await found(parameter)).toEqual([])
})

test.each([
  ['keeper: head', 'value-not-allowed 5:3'],
  ['keeper: 2026-01-01:head', 'value-not-allowed 5:3'],
  ['keeper: 2026-13-01=head', 'value-not-allowed 5:3'],
  ['keeper: { by-date: {} }', 'value-not-allowed 5:3'],
  ['keeper: { since: head }', 'value-not-allowed 5:3'],
  ['keeper: 2026-01-01=haed', 'unknown-name 5:3'],
  ['half: 2/3', 'value-not-allowed 6:3'],
  ['half: most', 'value-not-allowed 6:3'],
  ['term: soon', 'value-not-allowed 6:3'],
  ['limit: much', 'value-not-allowed 6:3'],
  ['limit: { at-least: 1/2 }', 'value-not-allowed 6:3'],
  ['way: quick', 'value-not-allowed 6:3'],
])('%s is told at its line', async (parameter, expected) => {
  const told = (await found(parameter)).map(
    ({ rule, place }) => `${rule} ${place?.line}:${place?.column}`,
  )
  expect(told).toEqual([expected])
})

test('what may stand there is told with it', async () => {
  const [wrong] = await found('keeper: head')
  expect(tellFinding(voiceOf('en'), wrong!).help).toBe(
    'such as 2026-01-01=operations-department,2027-01-01=holding-head; write it so in the file',
  )
  expect(tellFinding(voiceOf('zh'), wrong!).help).toMatch(/2026-01-01=.*请在文件中改正/u)
  const [way] = await found('way: quick')
  expect(tellFinding(voiceOf('en'), way!).help).toContain('write one of: fast, slow')
})
