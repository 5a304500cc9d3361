import { isWrittenAsNumber, isNumberPattern } from '../../src/core/process/number-pattern.ts'
import { displayNumber } from '../../src/core/project/display-number.ts'
import { expect, test } from 'vitest'
import { type Epoch, RULEBOOK } from '../../src/core/rules/rulebook.ts'
import { Ledger } from '../../fixtures/worlds/ledger.ts'
import { opening } from '../../fixtures/worlds/life.ts'
import { OFFICER } from '../../fixtures/worlds/small.ts'
import { isStateSecret } from '../../src/core/record/secrecy.ts'
import { compareValues } from '../../src/core/process/compare-values.ts'
import { judge } from '../../src/core/process/condition.ts'

test('a pattern of display numbers names the number once and the year at most once', () => {
  expect(isNumberPattern('首创投〔{year}〕{n}号')).toBe(true)
  expect(isNumberPattern('BD-{n}')).toBe(true)
  expect(isNumberPattern('首创投〔{year}〕号')).toBe(false)
  expect(isNumberPattern('{n}{n}')).toBe(false)
})

test('numbers count the projects of one process, and none is given twice', () => {
  const ledger = new Ledger().do(OFFICER, opening())
  const pattern = { 'number-pattern': '投〔{year}〕{n}号' }
  const [small] = ledger.world.processes().map(({ process }) => process)
  const declared = {
    'number-pattern': { type: 'number-pattern' as const, title: { zh: '编号', en: 'Number' } },
  }
  const number = (process: string, id: string, epoch: Epoch = 'bd/workspace@2') =>
    displayNumber(
      {
        ...ledger.world,
        rules: RULEBOOK[epoch],
        workspace: { ...ledger.world.workspace, parameters: { [process]: pattern } },
      },
      { ...small!, process, parameters: declared },
      id,
    )
  expect(number('small', '2026-002')).toBe('投〔2026〕2号')
  expect(number('leave', '2026-002')).toBe('投〔2026〕1号')
  expect(number('small', '2027-001')).toBe('投〔2027〕1号')
  expect(number('leave', '2026-002', 'bd/workspace@1')).toBe('投〔2026〕2号')
})

test('the three grades of state secrets are recognised, commercial secrets are not state secrets', () => {
  for (const mark of ['绝密', '机密★10年', '秘密', 'Top Secret'])
    expect(isStateSecret(mark)).toBe(true)
  for (const mark of ['内部', '普通商密', '核心商密', 'commercial-secret']) {
    expect(isStateSecret(mark)).toBe(false)
  }
})

test('amounts and percentages compare as decimals, dates as dates', () => {
  expect(compareValues('100000000.00', '99999999.99')).toBeGreaterThan(0)
  expect(compareValues('9.5', '10')).toBeLessThan(0)
  expect(compareValues('2.50', '2.5')).toBe(0)
  expect(compareValues('-1.00', '0.50')).toBeLessThan(0)
  expect(compareValues('2026-03-02', '2026-02-28')).toBeGreaterThan(0)
})

test('a limit includes the number itself, and blocks by name while it is unset', () => {
  const condition = {
    subject: { fact: 'amount' },
    test: 'at-least',
    value: { parameter: 'limit' },
  } as const
  const ground = (limit: string | undefined) => (subject: object) =>
    'fact' in subject ? '100000000.00' : limit
  expect(judge(condition, ground('100000000.00'))).toEqual({ is: 'yes' })
  expect(judge(condition, ground('100000000.01'))).toEqual({ is: 'no' })
  expect(judge(condition, ground(undefined))).toEqual({
    is: 'unknown',
    missing: [{ parameter: 'limit' }],
  })
})

test('a known part decides before an unknown one blocks', () => {
  const unknown = { fact: 'partner', is: 'yes' }
  const yes = { fact: 'intent', is: 'equity' }
  const ground = (subject: object) =>
    'fact' in subject && subject.fact === 'intent' ? 'equity' : undefined
  expect(judge({ any: [unknown, yes] }, ground)).toEqual({ is: 'yes' })
  expect(judge({ all: [unknown, { not: yes }] }, ground)).toEqual({ is: 'no' })
  expect(judge({ all: [unknown, yes] }, ground)).toMatchObject({ is: 'unknown' })
  expect(judge({ not: unknown }, ground)).toMatchObject({ is: 'unknown' })
})

test.each([
  ['首创投〔{year}〕{n}号', true],
  ['首创投（{year}）第{n}号', true],
  ['INV-{year}-{n}', true],
  ['{n}', true],
  ['../x{n}', false],
  ['$(id){n}', false],
  ['a/b{n}', false],
  ['A B{n}', false],
  ['A　B{n}', false],
  ['a\\b{n}', false],
  ['〔{年}〕{n}号', false],
  ['`id`{n}', false],
  ['x;{n}', false],
])('%s is a number as documents bear it: %s', (pattern, is) => {
  expect(isWrittenAsNumber(pattern)).toBe(is)
})
