/** 原则同意 is an approval on conditions: where nobody can be asked which, it is not counted as a plain one. */
import { expect } from 'vitest'
import { onConditionsIn } from '../../src/core/review/decision-words.ts'
import { at, PROJECT } from '../workbench/life.ts'
import { bothTest, cases, longTest, test } from '../workbench/long.ts'
import { LEADER as HEAD } from '../workbench/people.ts'

bothTest.each(
  cases(
    [['原则上同意，请完善退出方案', '原则上同意']],
    [
      ['原则同意', '原则同意'],
      ['Approved in principle.', 'Approved in principle.'],
    ],
  ),
)('"%s" without a condition is refused with the choice', async (remark, found) => {
  const bench = await at('idea-submitted')
  const head = bench.head
  for (const verb of [
    ['approve', PROJECT],
    ['decide', PROJECT, '同意'],
  ]) {
    const ran = await bench.bd(HEAD, ...verb, '--reason', remark)
    expect(ran.code).toBe(2)
    expect(ran.err).toContain(found)
    expect(ran.err).toContain('--condition')
    expect(ran.err).toContain(`bd return ${PROJECT}`)
  }
  expect(bench.head).toBe(head)
})

test('other remarks stay remarks', () => {
  for (const one of ['原则同意', 'Approved in principle.']) expect(onConditionsIn(one)).toBe(one)
  for (const one of ['同意', '同意，按原则办', '不违反原则', 'I agree on principle and fact']) {
    expect(onConditionsIn(one)).toBeUndefined()
  }
})

longTest('a plain approval with a remark goes through', async () => {
  const bench = await at('idea-submitted')
  const ran = await bench.bd(HEAD, 'approve', PROJECT, '--reason', '同意，方案可行')
  expect(ran.code).toBe(0)
})
