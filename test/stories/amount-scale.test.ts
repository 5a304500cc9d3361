/** An amount that changes by a factor of a thousand or more is asked back at a terminal and pointed out elsewhere, never refused. */
import { expect, test } from 'vitest'
import { agreeToScale } from '../../src/commands/steps/amount-scale.ts'
import { outOfScale } from '../../src/core/process/scale-change.ts'
import { sessionAt, terminal } from '../workbench/at-terminal.ts'
import { at, PROJECT } from '../workbench/life.ts'
import { OFFICER } from '../workbench/people.ts'

test.each([
  ['a unit left out', '150000000.00', '5000.00', { times: '30000', grew: false }],
  ['万 left out', '50000000.00', '5000.00', { times: '10000', grew: false }],
  ['亿 written twice', '1.50', '150000000.00', { times: '100000000', grew: true }],
  ['just a thousand', '1000.00', '1.00', { times: '1000', grew: false }],
  ['less than a thousand', '999.99', '1.00', undefined],
  ['another amount of its scale', '128000000.00', '130000000.00', undefined],
  ['none before', undefined, '5000.00', undefined],
  ['taken back', '5000.00', undefined, undefined],
  ['from nothing', '0.00', '128000000.00', undefined],
])('%s', (_, before, after, apart) => {
  expect(outOfScale(before, after)).toEqual(apart)
})

test('the effect points it out, and a notice stands before it', async () => {
  const bench = await at('opened')
  const told =
    '投资额：12,800万元（128,000,000.00 元） → 5,000.00 元，约为原来的 1/25,600，请核对单位'
  const zh = await bench.ok(OFFICER, 'set', PROJECT, 'amount=5000', '--dry-run')
  expect(zh.err).toContain(`请注意：${told}\n`)
  expect(zh.err).toContain(`\n  ${told}\n`)
  const en = await bench.ok(OFFICER, 'set', PROJECT, 'amount=5000', '--dry-run', '--lang', 'en')
  expect(en.err).toContain('CNY 5,000.00, about 1/25,600 of what it was: check the unit')
  const near = await bench.ok(OFFICER, 'set', PROJECT, 'amount=1.3亿', '--dry-run')
  expect(near.err).not.toContain('请核对单位')
  await bench.ok(OFFICER, 'set', PROJECT, 'amount=5000')
  expect((await bench.status(PROJECT)).facts).toMatchObject({ amount: '5000.00' })
})

test.each([
  ['return alone says no', '\r', true],
  ['yes goes on', 'y\r', false],
])('at a terminal: %s', async (_, keys, isDeclined) => {
  const { asks, answer } = terminal('zh')
  const { session, told } = sessionAt(asks, 'zh')
  const declared = { type: 'money' } as const
  const changing = { title: '投资额', declared, before: '150000000.00', after: '5000.00' }
  const asked = agreeToScale(session, changing).then(
    () => false,
    () => true,
  )
  await answer('数额和单位都无误吗？', keys)
  expect(await asked).toBe(isDeclined)
  expect(told()).toContain('1/30,000')
})
