import { expect, test } from 'vitest'
import { tallyText } from '../../src/terminal/tally.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

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
  expect(tallyText(voiceOf('zh'), tally)).toBe(
    '应参加5人，参加表决5人；同意0票，反对0票，弃权5票；须有3人参加表决，同意达到3票方为通过',
  )
  expect(tallyText(voiceOf('en'), tally)).toBe(
    '5 seats: 0 for, 0 against, 5 abstaining, 0 recused, 0 have not voted; quorum 3 (cast 5), passes with 3 (nobody in favour)',
  )
})

test('deferrals are said where there are any', () => {
  const tally = { ...none, seats: 3, approve: 1, defer: 2 }
  expect(tallyText(voiceOf('zh'), tally)).toBe('应参加3人，已表态3人；同意1人，不同意0人，暂缓2人')
  expect(tallyText(voiceOf('en'), tally)).toBe(
    '3 seats: 1 for, 0 against, 2 to defer, 0 abstaining, 0 recused, 0 have not voted',
  )
})

test('who was recused, whose seat is vacant and who has not voted is said where there is one, and the outcome last', () => {
  const tally = {
    ...none,
    seats: 7,
    approve: 6,
    recused: 1,
    quorum: { needed: 4, have: 6 },
    passes: { needed: 4, have: 6 },
  }
  expect(tallyText(voiceOf('zh'), tally, '通过')).toBe(
    '应参加7人，回避1人，参加表决6人；同意6票，反对0票，弃权0票；须有4人参加表决，同意达到4票方为通过；通过',
  )
  expect(tallyText(voiceOf('zh'), { ...tally, approve: 4, vacated: 1, 'not-cast': 1 })).toBe(
    '应参加7人，回避1人，出缺1人，参加表决4人，未表决1人；同意4票，反对0票，弃权0票；须有4人参加表决，同意达到4票方为通过',
  )
})

test('where others are only heard, opinions are counted and nobody is for or against', () => {
  expect(tallyText(voiceOf('zh'), { ...none, seats: 3, opinion: 2, 'not-cast': 1 })).toBe(
    '应参加3人，已表态2人，未表态1人；出具意见2人',
  )
})
