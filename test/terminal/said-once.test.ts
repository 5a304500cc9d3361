/** A sentence does not say again what a title ends in. */
import { expect, test } from 'vitest'
import { quotedAs, withVerb } from '../../src/terminal/words/said-once.ts'

test.each([
  ['总经理', '审批', '总经理审批'],
  ['总经理审批', '审批', '总经理审批'],
  ['专家委员会论证', '审批', '专家委员会论证'],
  ['董事会、总经理审批', '审批', '董事会、总经理审批'],
  ['董事会审议', '表决', '董事会审议'],
  ['董事会', '表决', '董事会表决'],
])('%s and %s: %s', (title, verb, said) => {
  expect(withVerb(title, verb)).toBe(said)
})

test('a stage that is called one is not called so twice', () => {
  expect(quotedAs('立项', '阶段')).toBe('“立项”阶段')
  expect(quotedAs('立项阶段', '阶段')).toBe('“立项阶段”')
})
