import { expect, test } from 'vitest'
import { tallyText } from '../../src/terminal/tally.ts'

const none = {
  approve: 0,
  reject: 0,
  return: 0,
  abstain: 0,
  recused: 0,
  vacated: 0,
  'not-cast': 0,
  'on-paper': 0,
}

test('a vote in which everybody abstained had its quorum, and says that nobody was in favour', () => {
  const tally = {
    ...none,
    seats: 5,
    abstain: 5,
    quorum: { needed: 3, have: 5 },
    passes: { needed: 3, have: 0 },
  }
  expect(tallyText('zh', tally)).toBe(
    '应到 5 席：同意 0、反对 0、弃权 5、回避 0、未投 0；法定人数 3（已投 5），通过需同意 3（无人同意）',
  )
  expect(tallyText('en', tally)).toBe(
    '5 seats: 0 for, 0 against, 5 abstaining, 0 recused, 0 not cast; quorum 3 (cast 5), passes with 3 (nobody in favour)',
  )
})

test('deferrals are said where there are any', () => {
  const tally = { ...none, seats: 3, approve: 1, defer: 2 }
  expect(tallyText('zh', tally)).toBe('应到 3 席：同意 1、反对 0、暂缓 2、弃权 0、回避 0、未投 0')
  expect(tallyText('en', tally)).toBe(
    '3 seats: 1 for, 0 against, 2 to defer, 0 abstaining, 0 recused, 0 not cast',
  )
})
