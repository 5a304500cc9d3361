/** A small amount without its unit: asked back at a terminal, told elsewhere, never refused. */
import { expect, test } from 'vitest'
import { withUnit } from '../../src/commands/steps/open-unit.ts'
import { isUnitOpen } from '../../src/core/process/open-unit.ts'
import { sessionAt, terminal } from '../workbench/at-terminal.ts'
import { at, PROJECT } from '../workbench/life.ts'
import { OFFICER } from '../workbench/people.ts'

test.each([
  ['5000', '5000.00', true],
  ['5,000', '5000.00', true],
  ['５０００', '5000.00', true],
  ['4999.50', '4999.50', true],
  ['999999.99', '999999.99', true],
  ['1000000', '1000000.00', false],
  ['128000000', '128000000.00', false],
  ['0', '0.00', false],
  ['5000元', '5000.00', false],
  ['5000万', '50000000.00', false],
  ['￥5000', '5000.00', false],
])('%s: whether its unit is open', (text, yuan, isOpen) => {
  expect(isUnitOpen(text, yuan)).toBe(isOpen)
})

test('where nobody can be asked, what it is read as is told', async () => {
  const bench = await at('opened')
  const told = '投资额：5,000.00 元（未写单位，按元理解）'
  expect((await bench.ok(OFFICER, 'set', PROJECT, 'amount=5000', '--dry-run')).err).toContain(told)
  const en = await bench.ok(OFFICER, 'set', PROJECT, 'amount=5000', '--dry-run', '--lang', 'en')
  expect(en.err).toContain('CNY 5,000.00 (no unit was written: read as yuan)')
  const opening = ['new-project', '--title', '小额项目', '--fact', '投资额=5000', '--dry-run']
  expect((await bench.ok(OFFICER, ...opening)).err).toContain(told)
  const written = await bench.ok(OFFICER, 'set', PROJECT, 'amount=5000元', '--dry-run')
  expect(written.err).not.toContain('未写单位')
})

test.each([
  ['the first is 万元', '\r', '5000万元'],
  ['the second is 元', '\u001b[B\r', '5000元'],
])('at a terminal: %s', async (_, keys, meant) => {
  const { asks, answer } = terminal('zh')
  const { session, told } = sessionAt(asks, 'zh')
  const asked = withUnit(session, { title: '投资额', declared: { type: 'money' } }, '5000')
  await answer('未写单位：元还是万元？', keys)
  expect(await asked).toBe(meant)
  expect(told()).toBe('')
})
